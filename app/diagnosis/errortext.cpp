#include "diagnosis/errortext.h"

#include <QCoreApplication>
#include <QList>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <limits>
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

/// A letter that was written as a number: JSON's \u0027, HTML's &#39; and &#x27;.
QString withoutNumberedLetters(const QString &text)
{
    static const QRegularExpression numbered(
        QStringLiteral("\\\\u([0-9a-fA-F]{4})|&#x([0-9a-fA-F]{1,6});|&#([0-9]{1,7});"));
    constexpr int hex = 16;
    constexpr int decimal = 10;
    QString plain;
    qsizetype copied = 0;
    for (auto it = numbered.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool isHex = match.capturedLength(3) <= 0;
        const QString digits = isHex ? match.captured(1) % match.captured(2) : match.captured(3);
        const char32_t letter = digits.toUInt(nullptr, isHex ? hex : decimal);
        plain += QStringView(text).sliced(copied, match.capturedStart() - copied);
        if (letter <= QChar::LastValidCodePoint && !QChar::isSurrogate(letter))
            plain += QString::fromUcs4(&letter, 1);
        copied = match.capturedEnd();
    }
    return plain % QStringView(text).sliced(copied);
}

QString withoutEscapes(QString text)
{
    static const std::pair<QString, QString> entities[] = {
        {QStringLiteral("&quot;"), QStringLiteral("\"")},  {QStringLiteral("&apos;"), QStringLiteral("'")},
        {QStringLiteral("&nbsp;"), QStringLiteral(" ")},   {QStringLiteral("&lt;"), QStringLiteral("<")},
        {QStringLiteral("&gt;"), QStringLiteral(">")},     {QStringLiteral("&lsquo;"), QStringLiteral("'")},
        {QStringLiteral("&rsquo;"), QStringLiteral("'")},  {QStringLiteral("&ldquo;"), QStringLiteral("\"")},
        {QStringLiteral("&rdquo;"), QStringLiteral("\"")}, {QStringLiteral("&amp;"), QStringLiteral("&")},
    };
    static const QRegularExpression encoded(QStringLiteral("%[0-9a-fA-F]{2}"));
    static const QRegularExpression beforeMark(QStringLiteral("\\\\+(?=[\"'/])"));
    static const QRegularExpression blank(QStringLiteral("\\\\+[nrt]"));
    if (text.contains(QStringLiteral("://")) || text.contains(encoded)) // a query's spaces
        text.replace(u'+', u' ');
    // An answer inside a log inside an address is escaped more than once.
    constexpr int mostLayers = 3;
    for (int layer = 0; layer < mostLayers; ++layer) {
        const QString before = text;
        if (text.contains(encoded))
            text = QUrl::fromPercentEncoding(text.toUtf8());
        text = withoutNumberedLetters(text);
        for (const auto &[entity, meant] : entities)
            text.replace(entity, meant);
        text.replace(beforeMark, QString()).replace(blank, QStringLiteral(" "));
        if (text == before)
            break;
    }
    return text;
}

/// Tags of HTML and of the XML that storage servers answer with; others may be placeholders.
QString withoutTags(QString text)
{
    static const QRegularExpression tags(
        QStringLiteral("</?(!doctype|html|head|body|meta|link|title|style|script|main|section|header|footer|"
                       "div|span|p|pre|code|b|i|u|em|strong|small|h[1-6]|br|hr|ul|ol|li|dl|dt|dd|a|img|"
                       "button|form|label|input|table|tr|td|th|tbody|thead|center|font|svg|path|"
                       "error|message|hostid|requestid|\\?xml)(\\s[^<>]{0,500})?[/?]?>"),
        QRegularExpression::CaseInsensitiveOption);
    return text.replace(tags, QStringLiteral(" "));
}

/// One kind of quote and one kind of dash, whatever the language, the font or the program that copied.
QString withPlainMarks(QString text)
{
    static const QRegularExpression doubled(
        QStringLiteral("[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\uff02]"));
    static const QRegularExpression single(
        QStringLiteral("[\u2018\u2019\u201a\u201b\u2039\u203a\u2032\u00b4`\uff07]"));
    static const QRegularExpression dashes(QStringLiteral("[\u2010-\u2015\u2212]"));
    text.replace(doubled, QStringLiteral("\""));
    text.replace(single, QStringLiteral("'"));
    return text.replace(dashes, QStringLiteral("-"));
}

/// A word that was divided at the end of a line.
QString withoutDivisions(QString text)
{
    static const QRegularExpression divided(QStringLiteral("(?<=\\p{Ll})[-\u00ad]\\s*\n\\s*(?=\\p{Ll})"));
    return text.replace(divided, QString());
}

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(hloauth::Wait)
};

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
    const QString whole = withoutDivisions(text.left(longest)).normalized(QString::NormalizationForm_KC);
    return withoutInvisible(withPlainMarks(withoutTags(withoutEscapes(withPlainMarks(whole)))));
}

QString waitText(std::optional<std::chrono::seconds> wait)
{
    constexpr std::chrono::seconds::rep minute = 60;
    constexpr std::chrono::seconds::rep hour = 60 * minute;
    if (!wait || wait->count() <= 0)
        return Texts::tr("a minute");
    const auto seconds = wait->count();
    const auto roundedUp = [seconds](std::chrono::seconds::rep unit) {
        constexpr std::chrono::seconds::rep most =
            std::numeric_limits<int>::max(); // a server may say anything
        return static_cast<int>(std::min((seconds - 1) / unit + 1, most));
    };
    if (seconds <= 2 * minute)
        return Texts::tr("%n second(s)", nullptr, static_cast<int>(seconds));
    if (seconds <= 2 * hour)
        return Texts::tr("%n minute(s)", nullptr, roundedUp(minute));
    return Texts::tr("%n hour(s)", nullptr, roundedUp(hour));
}

} // namespace hloauth
