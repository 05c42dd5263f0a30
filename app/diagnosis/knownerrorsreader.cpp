#include "diagnosis/knownerrorsreader.h"

#include "catalog/datafile.h"

#include <QHash>

#include <algorithm>

namespace hloauth {

namespace {

constexpr double readableFormat = 1;

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
    known.diagnosis = readDiagnosis(entry, id);
    readPattern(entry, &known);
    readFault(entry, &known);
    readSteps(entry, &known);
    if (!known.hasPattern() && !known.fault)
        entry.fail(entry.place() % u" has neither a \"pattern\" nor a \"fault\"");
    m_known.m_entries += known;
}

Diagnosis KnownErrorsReader::readDiagnosis(const DataEntry &entry, const QString &id) const
{
    static const QStringList confidences{QString(), QStringLiteral("A"), QStringLiteral("B"),
                                         QStringLiteral("C"), QStringLiteral("I")};
    Diagnosis diagnosis;
    diagnosis.id = id;
    diagnosis.what = entry.nonEmptyText(QStringLiteral("what"));
    diagnosis.fix = entry.nonEmptyText(QStringLiteral("fix"));
    diagnosis.seen = entry.textOrNull(QStringLiteral("seen"));
    diagnosis.confidence = entry.textOrNull(QStringLiteral("confidence"));
    diagnosis.source = entry.textOrNull(QStringLiteral("source"));
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
    QString text = entry.textOrNull(QStringLiteral("pattern"));
    // A page or a terminal may break the line there, or drop the space at a break.
    text.replace(u' ', QStringLiteral("\\s*"));
    known->pattern = QRegularExpression(text, QRegularExpression::CaseInsensitiveOption);
    if (!known->pattern.isValid()) {
        entry.fail(u"\"pattern\" of " % entry.place() % u" is not a regular expression ("
                   % known->pattern.errorString() % u')');
    } else if (!text.isEmpty() && known->pattern.match(QString()).hasMatch()) {
        entry.fail(u"\"pattern\" of " % entry.place() % u" fits every text");
    }
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
