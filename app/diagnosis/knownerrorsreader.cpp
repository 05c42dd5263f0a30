#include "diagnosis/knownerrorsreader.h"

#include "catalog/datafile.h"

#include <QHash>

#include <algorithm>

namespace hloauth {

namespace {

constexpr double readableFormat = 1;
constexpr auto context = "hloauth::KnownErrors";

std::optional<OAuthError::Kind> kindFromText(const QString &text)
{
    using Kind = OAuthError::Kind;
    static const QHash<QString, Kind> kinds{
        {QStringLiteral("Cancelled"), Kind::Cancelled},
        {QStringLiteral("Offline"), Kind::Offline},
        {QStringLiteral("ClosedEarly"), Kind::ClosedEarly},
        {QStringLiteral("Tls"), Kind::Tls},
        {QStringLiteral("Timeout"), Kind::Timeout},
        {QStringLiteral("Redirected"), Kind::Redirected},
        {QStringLiteral("TooLarge"), Kind::TooLarge},
        {QStringLiteral("NotJson"), Kind::NotJson},
        {QStringLiteral("NoToken"), Kind::NoToken},
        {QStringLiteral("Refused"), Kind::Refused},
        {QStringLiteral("RateLimited"), Kind::RateLimited},
        {QStringLiteral("ServerFault"), Kind::ServerFault},
    };
    const auto found = kinds.constFind(text);
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<OAuthStep> stepFromText(const QString &text)
{
    static const QHash<QString, OAuthStep> steps{
        {QStringLiteral("Authorize"), OAuthStep::Authorize},
        {QStringLiteral("Exchange"), OAuthStep::Exchange},
        {QStringLiteral("Refresh"), OAuthStep::Refresh},
        {QStringLiteral("Api"), OAuthStep::Api},
    };
    const auto found = steps.constFind(text);
    return found == steps.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

bool KnownErrorsReader::read(const QByteArray &json)
{
    const DataEntry file = DataEntry::fromJson(json, &m_error);
    if (m_error.isEmpty() && file.number(QStringLiteral("format")) != readableFormat)
        file.fail(QStringLiteral("it has another format than this version of the program reads (format 1)"));
    if (!m_error.isEmpty())
        return false;
    const QList<DataEntry> entries = file.entries(QStringLiteral("entries"));
    for (const DataEntry &entry : entries)
        readEntry(entry);
    return m_error.isEmpty();
}

void KnownErrorsReader::readEntry(DataEntry entry)
{
    const QString id = entry.nonEmptyText(QStringLiteral("id"));
    if (!id.isEmpty())
        entry.setPlace(entry.place() % u" (" % id % u')');
    const bool isDouble =
        std::any_of(m_known.m_entries.cbegin(), m_known.m_entries.cend(),
                    [&](const KnownErrors::Entry &other) { return other.diagnosis.id == id; });
    if (isDouble)
        entry.fail(u"\"entries\" names " % id % u" twice");
    KnownErrors::Entry known;
    known.group = m_known.m_entries.size();
    known.diagnosis = readDiagnosis(entry, id);
    readPattern(entry, &known);
    readFault(entry, &known);
    readSteps(entry, &known);
    known.likelier = readFacts(entry, QStringLiteral("likelier"));
    known.unlikelier = readFacts(entry, QStringLiteral("unlikelier"));
    known.never = readFacts(entry, QStringLiteral("never"));
    if (known.pattern.isEmpty() && !known.fault)
        entry.fail(entry.place() % u" has neither a \"pattern\" nor a \"fault\"");
    m_known.m_entries += known;
}

Diagnosis KnownErrorsReader::readDiagnosis(const DataEntry &entry, const QString &id) const
{
    static const QStringList confidences{QString(), QStringLiteral("A"), QStringLiteral("B"),
                                         QStringLiteral("C"), QStringLiteral("I")};
    Diagnosis diagnosis;
    diagnosis.id = id;
    diagnosis.what = entry.shownText(QStringLiteral("what"), context);
    diagnosis.fix = entry.shownText(QStringLiteral("fix"), context);
    diagnosis.seen = entry.shownTextOrNull(QStringLiteral("seen"), context);
    diagnosis.confidence = entry.textOrNull(QStringLiteral("confidence"));
    diagnosis.source = entry.textOrNull(QStringLiteral("source"));
    diagnosis.remedies = readRemedies(entry);
    diagnosis.needsSignIn = entry.flag(QStringLiteral("needsSignIn"), false);
    diagnosis.tokenSurvives = entry.flag(QStringLiteral("tokenSurvives"), false);
    if (!confidences.contains(diagnosis.confidence)) {
        entry.fail(u"\"confidence\" of " % entry.place() % u" is \"" % diagnosis.confidence
                   % u"\", not one of A, B, C, I");
    }
    if (diagnosis.needsSignIn && diagnosis.tokenSurvives)
        entry.fail(entry.place() % u" says both \"needsSignIn\" and \"tokenSurvives\"");
    return diagnosis;
}

void KnownErrorsReader::readPattern(const DataEntry &entry, KnownErrors::Entry *known) const
{
    const QString otherCauseOf = entry.textOrNull(QStringLiteral("otherCauseOf"));
    const QString expression = entry.textOrNull(QStringLiteral("pattern"));
    const QStringList phrases = entry.textsOrNone(QStringLiteral("says"));
    if (!otherCauseOf.isEmpty()) {
        if (!expression.isEmpty() || !phrases.isEmpty() || !known->diagnosis.seen.isEmpty())
            entry.fail(entry.place() % u" has an \"otherCauseOf\" and a text of its own");
        shareText(entry, otherCauseOf, known);
        return;
    }
    for (const QString &phrase : phrases) {
        if (ComparedText::roughened(phrase).size() < ErrorPattern::shortestPhrase)
            entry.fail(u"\"says\" of " % entry.place() % u" holds \"" % phrase
                       % u"\", which is so short that it fits by chance");
    }
    known->pattern = ErrorPattern(expression, phrases);
    if (m_patterns == Patterns::Trusted)
        return;
    if (const QString problem = known->pattern.problem(); !problem.isEmpty())
        entry.fail(u"\"pattern\" of " % entry.place() % u' ' % problem);
}

void KnownErrorsReader::shareText(const DataEntry &entry, const QString &id, KnownErrors::Entry *known) const
{
    const auto other = std::find_if(
        m_known.m_entries.cbegin(), m_known.m_entries.cend(), [&id](const KnownErrors::Entry &earlier) {
            return earlier.diagnosis.id == id && earlier.diagnosis.otherCauseOf.isEmpty();
        });
    if (other == m_known.m_entries.cend() || other->pattern.isEmpty()) {
        entry.fail(u"\"otherCauseOf\" of " % entry.place() % u" is \"" % id
                   % u"\", which is no earlier entry with a text of its own");
        return;
    }
    known->pattern = other->pattern;
    known->steps = other->steps;
    known->group = other->group;
    known->diagnosis.seen = other->diagnosis.seen;
    known->diagnosis.otherCauseOf = id;
}

AppFacts KnownErrorsReader::readFacts(const DataEntry &entry, const QString &key) const
{
    AppFacts facts;
    const QStringList names = entry.textsOrNone(key);
    for (const QString &name : names) {
        const std::optional<AppFact> fact = appFactFromName(name);
        if (fact)
            facts |= *fact;
        else
            entry.fail(u'"' % key % u"\" of " % entry.place() % u" holds \"" % name
                       % u"\", which is nothing that is known of an app");
    }
    return facts;
}

QList<Remedy> KnownErrorsReader::readRemedies(const DataEntry &entry) const
{
    QList<Remedy> remedies;
    const QStringList names = entry.textsOrNone(QStringLiteral("remedies"));
    for (const QString &name : names) {
        const std::optional<Remedy> remedy = remedyFromName(name);
        if (remedy)
            remedies += *remedy;
        else
            entry.fail(u"\"remedies\" of " % entry.place() % u" holds \"" % name
                       % u"\", which this program can't do");
    }
    return remedies;
}

void KnownErrorsReader::readFault(const DataEntry &entry, KnownErrors::Entry *known) const
{
    const QString text = entry.textOrNull(QStringLiteral("fault"));
    known->fault = kindFromText(text);
    if (!text.isNull() && !known->fault)
        entry.fail(u"\"fault\" of " % entry.place() % u" is \"" % text % u"\", which is no kind of error");
}

void KnownErrorsReader::readSteps(const DataEntry &entry, KnownErrors::Entry *known) const
{
    if (entry.has(QStringLiteral("steps")))
        known->steps.clear(); // those of an entry whose text it shares
    const QStringList steps = entry.textsOrNone(QStringLiteral("steps"));
    for (const QString &text : steps) {
        const std::optional<OAuthStep> step = stepFromText(text);
        if (step)
            known->steps += *step;
        else
            entry.fail(u"\"steps\" of " % entry.place() % u" holds \"" % text
                       % u"\", not one of Authorize, Exchange, Refresh, Api");
    }
}

} // namespace hloauth
