#include "diagnosis/diagnosis.h"

#include "diagnosis/errortext.h"
#include "diagnosis/knownerrorsreader.h"

#include <QFile>

#include <algorithm>

namespace hloauth {

namespace {

constexpr QLatin1String wordsMark("{words}");

/// What the server said, for comparison with patterns. An answer that is no JSON is taken as it is.
QString subjectOf(const OAuthError &error)
{
    const QString words = error.serverText();
    return words.isEmpty() ? comparableText(QString::fromUtf8(error.body)) : comparableText(words);
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
    diagnosis.what = QStringLiteral("The request did not bring what was asked for, and it is not known why.");
    diagnosis.fix = QStringLiteral("Try again, and start the sign-in again if it goes on.");
    return diagnosis;
}

} // namespace

QString Diagnosis::sentence() const
{
    return QString(what % u' ' % fix).trimmed();
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
    QFile file(QStringLiteral(":/diagnosis/known-errors.json"));
    QString error;
    std::optional<KnownErrors> known;
    if (file.open(QIODevice::ReadOnly))
        known = fromJson(file.readAll(), &error);
    Q_ASSERT_X(known, "KnownErrors::builtIn", qPrintable(error));
    return known.value_or(KnownErrors());
}

bool KnownErrors::Entry::explains(const OAuthError &error, const QString &subject) const
{
    if (error.kind != fault.value_or(OAuthError::Kind::Refused))
        return false;
    if (hasPattern() && !pattern.match(subject).hasMatch())
        return false;
    const bool needsWords = diagnosis.what.contains(wordsMark) || diagnosis.fix.contains(wordsMark);
    return !needsWords || !error.serverText().isEmpty();
}

Diagnosis KnownErrors::diagnose(const OAuthError &error, OAuthStep step) const
{
    const QString subject = subjectOf(error);
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) {
        return entry.isFor(step) && entry.explains(error, subject);
    });
    Diagnosis diagnosis = found == m_entries.cend() ? lastResort() : found->diagnosis;
    diagnosis.what = filled(diagnosis.what, error);
    diagnosis.fix = filled(diagnosis.fix, error);
    return diagnosis;
}

std::optional<Diagnosis> KnownErrors::match(const QString &text, std::optional<OAuthStep> step) const
{
    const QString subject = comparableText(text);
    const auto search = [&](bool atStep) {
        return std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const Entry &entry) {
            return entry.hasPattern() && (!atStep || entry.isFor(*step))
                && entry.pattern.match(subject).hasMatch();
        });
    };
    auto found = search(step.has_value());
    if (found == m_entries.cend() && step)
        found = search(false);
    return found == m_entries.cend() ? std::nullopt : std::optional(found->diagnosis);
}

QList<Diagnosis> KnownErrors::visible(std::optional<OAuthStep> step) const
{
    QList<Diagnosis> found;
    for (const Entry &entry : m_entries) {
        if (!entry.diagnosis.seen.isEmpty() && (!step || entry.isFor(*step)))
            found += entry.diagnosis;
    }
    return found;
}

} // namespace hloauth
