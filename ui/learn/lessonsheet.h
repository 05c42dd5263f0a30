#pragma once

#include <QList>

class QFont;
class QPalette;
class QTextBlock;
class QTextDocument;

namespace hloauth {

/// Lays \a markdown out in \a document: sizes from \a font, colours from \a palette, and nothing wider
/// than the page. Headings can be jumped to by headingAnchor().
void layOutLesson(QTextDocument &document, const QString &markdown, const QFont &font,
                  const QPalette &palette);

/// The headings of \a document, in order.
QList<QTextBlock> headingsOf(const QTextDocument &document);

/// Lets links and QTextBrowser::scrollToAnchor() find \a heading by \a name.
void setAnchor(const QTextBlock &heading, const QString &name);

} // namespace hloauth
