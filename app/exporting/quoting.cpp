#include "exporting/quoting.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

bool isPlainWord(const QString &text)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_./:@+-]+\\z"_s);
    return plain.match(text).hasMatch();
}

bool holdsAny(const QString &text, QStringView characters)
{
    return std::any_of(text.cbegin(), text.cend(), [characters](QChar c) { return characters.contains(c); });
}

} // namespace

QString shellQuoted(const QString &text)
{
    if (isPlainWord(text))
        return text;
    QString quoted = text;
    quoted.remove(QChar::Null);
    quoted.replace(u'\'', u"'\\''"_s);
    return u'\'' + quoted + u'\'';
}

QString envQuoted(const QString &text)
{
    if (text.contains(u'\'') && !holdsAny(text, u"\"$`\\\n\r"))
        return u'"' + text + u'"';
    return shellQuoted(text);
}

QString powerShellQuoted(const QString &text)
{
    QString quoted;
    for (const QChar c : text) {
        quoted += c;
        // To PowerShell the typographic ones are single quotes, too.
        if (c == u'\'' || (c >= QChar(0x2018) && c <= QChar(0x201b)))
            quoted += c;
    }
    return u'\'' + quoted + u'\'';
}

QString phpQuoted(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + quoted + u'\'';
}

QString doubleQuoted(const QString &text)
{
    QString quoted;
    for (const QChar c : text) {
        const bool isControl = c.category() == QChar::Other_Control || c == QChar::LineSeparator
                            || c == QChar::ParagraphSeparator;
        if (c == u'"' || c == u'\\')
            quoted += u'\\' + QString(c);
        else if (isControl)
            quoted += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            quoted += c;
    }
    return u'"' + quoted + u'"';
}

QString csvQuoted(const QString &text)
{
    if (!holdsAny(text, u"\",;\t\r\n") && text == text.trimmed())
        return text;
    QString quoted = text;
    quoted.replace(u'"', u"\"\""_s);
    return u'"' + quoted + u'"';
}

QString commentText(const QString &text)
{
    QString line = text.simplified();
    line.remove(QChar::Null);
    return line.replace("?>"_L1, "? >"_L1); // which would end a comment of PHP
}

} // namespace hloauth
