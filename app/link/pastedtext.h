#pragma once

#include <QString>

namespace hloauth {

/// White space, and the characters that look like none and come along when text is copied.
inline bool isBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

/// Straight, typographic and backward quotes.
inline bool isQuote(QChar c)
{
    return QStringView(u"\"'`\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB").contains(c);
}

} // namespace hloauth
