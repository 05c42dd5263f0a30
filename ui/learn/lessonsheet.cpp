#include "learn/lessonsheet.h"

#include "learn/lessons.h"
#include "widgets/scale.h"
#include "widgets/tone.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <QPalette>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextOption>

#include <algorithm>

namespace hloauth {

namespace {

double sizeOf(int headingLevel)
{
    constexpr double factors[] = {1.0, 1.4, 1.15, 1.0};
    return factors[std::clamp(headingLevel, 0, 3)];
}

bool isCode(const QTextBlock &block)
{
    return block.isValid() && block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

QTextCursor selected(const QTextBlock &block)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    return cursor;
}

QTextCursor selected(const QTextFragment &part, const QTextBlock &block)
{
    QTextCursor cursor(block);
    cursor.setPosition(part.position());
    cursor.setPosition(part.position() + part.length(), QTextCursor::KeepAnchor);
    return cursor;
}

/// As they are now: changing one would end an iteration over the block.
QList<QTextFragment> fragmentsOf(const QTextBlock &block)
{
    QList<QTextFragment> fragments;
    for (auto part = block.begin(); !part.atEnd(); ++part)
        fragments.append(part.fragment());
    return fragments;
}

void styleHeading(const QTextBlock &block, double pointSize)
{
    const int level = block.blockFormat().headingLevel();
    for (const QTextFragment &part : fragmentsOf(block)) {
        QTextCharFormat letters = part.charFormat();
        letters.clearProperty(QTextFormat::FontSizeAdjustment); // Qt's own steps are too big here
        letters.setFontPointSize(pointSize * sizeOf(level));
        letters.setFontWeight(QFont::Bold);
        selected(part, block).setCharFormat(letters);
    }
    QTextBlockFormat place;
    place.setTopMargin(block.blockNumber() == 0 ? 0 : level == 1 ? 18 : 12);
    place.setBottomMargin(4);
    QTextCursor(block).mergeBlockFormat(place);
    setAnchor(block, headingAnchor(block.text()));
}

void styleCode(const QTextBlock &block, const QColor &background)
{
    QTextBlockFormat place;
    place.setNonBreakableLines(false); // or else the longest line decides how wide everything is
    place.setBackground(background);
    place.setTopMargin(isCode(block.previous()) ? 0 : 6);
    place.setBottomMargin(isCode(block.next()) ? 0 : 6);
    QTextCursor(block).mergeBlockFormat(place);
}

void styleList(const QTextBlock &block)
{
    QTextList *list = block.textList();
    if (!list || list->format().style() != QTextListFormat::ListCircle)
        return;
    QTextListFormat format = list->format();
    format.setStyle(QTextListFormat::ListDisc);
    list->setFormat(format);
}

void styleLinks(const QTextBlock &block, const QColor &color)
{
    for (const QTextFragment &part : fragmentsOf(block)) {
        const QString address = part.charFormat().anchorHref();
        if (address.isEmpty())
            continue;
        QTextCharFormat format;
        format.setForeground(color);
        format.setFontUnderline(true);
        if (address.startsWith(QStringLiteral("https:")))
            format.setToolTip(address);
        selected(part, block).mergeCharFormat(format);
    }
}

QColor codeBackground(const QPalette &palette)
{
    const QColor ground = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const auto between = [](int one, int other) { return one + (other - one) * 8 / 100; };
    return {between(ground.red(), text.red()), between(ground.green(), text.green()),
            between(ground.blue(), text.blue())};
}

} // namespace

void layOutLesson(QTextDocument &document, const QString &markdown, const QFont &font,
                  const QPalette &palette)
{
    document.setDefaultFont(font);
    // A list's numbers stand in it.
    document.setIndentWidth(std::max(space::large, QFontMetrics(font).averageCharWidth() * 2));
    QTextOption option = document.defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(option);
    document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub
                                                                   | QTextDocument::MarkdownNoHTML));
    const double pointSize = QFontInfo(font).pointSizeF();
    const QColor linkColor = toneColor(Tone::Info, palette);
    const QColor background = codeBackground(palette);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        styleList(block);
        if (block.blockFormat().headingLevel() > 0)
            styleHeading(block, pointSize);
        else if (isCode(block))
            styleCode(block, background);
        styleLinks(block, linkColor);
    }
}

QList<QTextBlock> headingsOf(const QTextDocument &document)
{
    QList<QTextBlock> headings;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            headings.append(block);
    }
    return headings;
}

void setAnchor(const QTextBlock &heading, const QString &name)
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorNames({name});
    selected(heading).mergeCharFormat(format);
}

} // namespace hloauth
