#include "diagnosis/errortext.h"

#include <QList>
#include <QUrl>

#include <utility>

namespace hloauth {

namespace {

QString withoutInvisible(const QString &text)
{
    QString shown;
    const QList<uint> codePoints = text.toUcs4();
    for (const char32_t codePoint : codePoints) {
        if (QChar::isSpace(codePoint))
            shown += u' ';
        else if (QChar::isPrint(codePoint)) // also drops what turns the direction of writing
            shown += QString::fromUcs4(&codePoint, 1);
    }
    return shown.simplified();
}

QString withoutEscapes(QString text)
{
    if (text.contains(QStringLiteral("://"))) // an address: its values are encoded
        text = QUrl::fromPercentEncoding(text.replace(u'+', u' ').toUtf8());
    static const std::pair<QString, QString> escapes[] = {
        {QStringLiteral("\\\""), QStringLiteral("\"")},   {QStringLiteral("\\n"), QStringLiteral(" ")},
        {QStringLiteral("&quot;"), QStringLiteral("\"")}, {QStringLiteral("&#39;"), QStringLiteral("'")},
        {QStringLiteral("&nbsp;"), QStringLiteral(" ")},  {QStringLiteral("\u2018"), QStringLiteral("'")},
        {QStringLiteral("\u2019"), QStringLiteral("'")},  {QStringLiteral("\u201c"), QStringLiteral("\"")},
        {QStringLiteral("\u201d"), QStringLiteral("\"")},
    };
    for (const auto &[escape, meant] : escapes)
        text.replace(escape, meant);
    return text;
}

QString counted(std::chrono::seconds::rep count, const QString &unit)
{
    return QString::number(count) % u' ' % unit % (count == 1 ? QString() : QStringLiteral("s"));
}

} // namespace

QString printableText(const QString &text, qsizetype length)
{
    // Cut before the work, too: a server may send megabytes.
    constexpr qsizetype roomForInvisible = 4;
    QString shown = withoutInvisible(text.left(length * roomForInvisible));
    if (shown.size() <= length)
        return shown;
    QString cut = shown.left(length);
    if (cut.back().isHighSurrogate())
        cut.chop(1);
    return cut.trimmed() + u'…';
}

QString comparableText(const QString &text)
{
    constexpr qsizetype longest = 16000;
    return withoutInvisible(withoutEscapes(text.left(longest)));
}

QString waitText(std::optional<std::chrono::seconds> wait)
{
    constexpr std::chrono::seconds::rep minute = 60;
    constexpr std::chrono::seconds::rep hour = 60 * minute;
    if (!wait || wait->count() <= 0)
        return QStringLiteral("a minute");
    const auto seconds = wait->count();
    const auto roundedUp = [seconds](std::chrono::seconds::rep unit) { return (seconds - 1) / unit + 1; };
    if (seconds <= 2 * minute)
        return counted(seconds, QStringLiteral("second"));
    if (seconds <= 2 * hour)
        return counted(roundedUp(minute), QStringLiteral("minute"));
    return counted(roundedUp(hour), QStringLiteral("hour"));
}

} // namespace hloauth
