#include "diagnosis/diagnosis.h"

#include "diagnosis/errortext.h"
#include "diagnosis/knownerrorsreader.h"

#include <QFile>

#include <QtAlgorithms>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace hloauth {

namespace {

constexpr QLatin1String wordsMark("{words}");

/// What the server said, for comparison with patterns. An answer that is no JSON is taken as it is.
ComparedText subjectOf(const OAuthError &error)
{
    const QString words = error.serverText();
    return ComparedText(words.isEmpty() ? QString::fromUtf8(error.body) : words);
}

int count(AppFacts facts)
{
    return static_cast<int>(qPopulationCount(static_cast<quint32>(facts.toInt())));
}

QString filled(QString text, const OAuthError &error)
{
    constexpr int mostWords = 200;
    constexpr int mostDetail = 100;
    QString detail = printableText(error.detail, mostDetail);
    while (detail.endsWith(u'.'))
        detail.chop(1);
    const QString status =
        error.httpStatus > 0 ? QStringLiteral(" (HTTP %1)").arg(error.httpStatus) : QString();
    // The server's words last, so that a mark in them stays what it is.
    text.replace(QStringLiteral("{wait}"), waitText(error.retryAfter));
    text.replace(QStringLiteral("{status}"), status);
    text.replace(QStringLiteral("{detail}"), detail.isEmpty() ? QString() : u" (" % detail % u')');
    return text.replace(wordsMark, printableText(error.serverText(), mostWords));
}

Diagnosis lastResort()
{
    Diagnosis diagnosis;
    diagnosis.id = QStringLiteral("unknown");
    diagnosis.what = Diagnosis::tr("The request did not bring what was asked for, and it is not known why.");
    diagnosis.fix = Diagnosis::tr("Try again, and start the sign-in again if it goes on.");
    return diagnosis;
}

} // namespace

QString Diagnosis::sentence() const
{
    return QString(what % u' ' % fix).trimmed();
}

QString Diagnosis::howSure() const
{
    switch (confidence.isEmpty() ? u'\0' : confidence.front().unicode()) {
    case u'A':
        return tr("well known");
    case u'B':
        return tr("one careful report");
    case u'C':
        return tr("unconfirmed");
    case u'I':
        return tr("our own conclusion");
    default:
        return {};
    }
}

std::optional<KnownErrors> KnownErrors::fromJson(const QByteArray &json, QString *error)
{
    KnownErrorsReader reader;
    if (!reader.read(json)) {
        if (error)
            *error = u"The list of known errors can't be used: " % reader.error() % u'.';
        return std::nullopt;
    }
    return reader.knownErrors();
}

KnownErrors KnownErrors::builtIn()
{
    KnownErrors known;
    known.m_isRead = false;
    return known;
}

const QList<KnownErrors::Entry> &KnownErrors::all() const
{
    if (m_isRead)
        return m_entries;
    m_isRead = true;
    QFile file(QStringLiteral(":/diagnosis/known-errors.json"));
    // Patterns that nobody looks for need not be made ready; a test has checked them.
    KnownErrorsReader reader(KnownErrorsReader::Patterns::Trusted);
    const bool isSound = file.open(QIODevice::ReadOnly) && reader.read(file.readAll());
    Q_ASSERT_X(isSound, "KnownErrors::builtIn", qPrintable(reader.error()));
    if (isSound)
        m_entries = reader.knownErrors().m_entries;
    return m_entries;
}

bool KnownErrors::Entry::explains(const OAuthError &error, const ComparedText &subject) const
{
    if (error.kind != fault.value_or(OAuthError::Kind::Refused))
        return false;
    if (!pattern.isEmpty() && !pattern.fits(subject))
        return false;
    const bool needsWords = diagnosis.what.contains(wordsMark) || diagnosis.fix.contains(wordsMark);
    return !needsWords || !error.serverText().isEmpty();
}

int KnownErrors::Entry::score(const AppSituation &situation) const
{
    return count(likelier & situation.facts) - 2 * count(unlikelier & situation.facts);
}

QList<KnownErrors::Entry> KnownErrors::ranked(QList<Entry> fitting, const AppSituation &situation) const
{
    QList<Entry> possible;
    std::copy_if(fitting.cbegin(), fitting.cend(), std::back_inserter(possible),
                 [&situation](const Entry &entry) { return !(entry.never & situation.facts); });
    if (possible.isEmpty())
        possible = std::move(fitting); // what is known of the app is wrong, or there is a cause not known yet
    // The first text in the file that fits is the most special one. What is known of the app speaks for
    // or against the causes of one text; what it speaks against comes last of all.
    std::stable_sort(possible.begin(), possible.end(), [&situation](const Entry &left, const Entry &right) {
        const int leftScore = left.score(situation);
        const int rightScore = right.score(situation);
        return std::tuple(leftScore < 0, left.group, -leftScore)
             < std::tuple(rightScore < 0, right.group, -rightScore);
    });
    return possible;
}

Diagnosis KnownErrors::diagnose(const OAuthError &error, OAuthStep step) const
{
    return causes(error, step, {}).constFirst();
}

QList<Diagnosis> KnownErrors::causes(const OAuthError &error, OAuthStep step,
                                     const AppSituation &situation) const
{
    const ComparedText subject = subjectOf(error);
    QList<Entry> known;
    QList<Entry> general; // tell of the kind of error only: the last resort
    for (const Entry &entry : all()) {
        if (entry.isFor(step) && entry.explains(error, subject))
            (entry.pattern.isEmpty() ? general : known) += entry;
    }
    QList<Diagnosis> found;
    const QList<Entry> entries = known.isEmpty() ? general.mid(0, 1) : ranked(known, situation);
    for (const Entry &entry : entries)
        found += entry.diagnosis;
    if (found.isEmpty())
        found += lastResort();
    for (Diagnosis &diagnosis : found) {
        diagnosis.what = filled(diagnosis.what, error);
        diagnosis.fix = filled(diagnosis.fix, error);
    }
    return found;
}

QList<Diagnosis> KnownErrors::causes(const QString &text, std::optional<OAuthStep> step,
                                     const AppSituation &situation) const
{
    const ComparedText subject(text);
    const auto search = [&](bool atStep, bool nearly) {
        QList<Entry> fitting;
        for (const Entry &entry : all()) {
            if (step && entry.isFor(*step) != atStep)
                continue; // those at the step were looked through before the others
            if (nearly ? entry.pattern.nearlyFits(subject) : entry.pattern.fits(subject))
                fitting += entry;
        }
        return ranked(fitting, situation);
    };
    QList<Entry> entries;
    for (const bool nearly : {false, true}) {
        if (entries.isEmpty() && step)
            entries = search(true, nearly);
        if (entries.isEmpty())
            entries = search(false, nearly);
    }
    QList<Diagnosis> found;
    for (const Entry &entry : std::as_const(entries))
        found += entry.diagnosis;
    return found;
}

std::optional<Diagnosis> KnownErrors::match(const QString &text, std::optional<OAuthStep> step) const
{
    const QList<Diagnosis> found = causes(text, step);
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QList<Diagnosis> KnownErrors::visible(std::optional<OAuthStep> step) const
{
    QList<Diagnosis> found;
    for (const Entry &entry : all()) {
        if (!entry.diagnosis.seen.isEmpty() && (!step || entry.isFor(*step)))
            found += entry.diagnosis;
    }
    return found;
}

QList<Diagnosis> KnownErrors::causesOf(const QString &id, const AppSituation &situation) const
{
    const auto named = std::find_if(all().cbegin(), all().cend(),
                                    [&id](const Entry &entry) { return entry.diagnosis.id == id; });
    QList<Entry> group;
    for (const Entry &entry : all()) {
        if (named != all().cend() && entry.group == named->group)
            group += entry;
    }
    const QList<Entry> entries = ranked(group, situation);
    QList<Diagnosis> found;
    for (const Entry &entry : entries)
        found += entry.diagnosis;
    return found;
}

} // namespace hloauth
