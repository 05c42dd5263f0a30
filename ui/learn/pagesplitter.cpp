#include "learn/pagesplitter.h"

#include "learn/learnpanel.h"

#include <QEvent>

#include <algorithm>

namespace hloauth {

PageSplitter::PageSplitter(const UiContext &context, QWidget *parent) : QSplitter(parent), m_context(context)
{
    setObjectName(QStringLiteral("learnDivision"));
    setChildrenCollapsible(false);
}

void PageSplitter::setPage(QWidget *page)
{
    m_page = page;
    addWidget(page);
    setStretchFactor(0, 1);
}

LearnPanel &PageSplitter::madeLearn()
{
    if (!m_learn) {
        m_learn = new LearnPanel(m_context);
        m_learn->hide();
        connect(m_learn, &LearnPanel::closeRequested, this, [this] { setLearnVisible(false); });
        addWidget(m_learn);
        Q_EMIT learnMade(m_learn);
    }
    return *m_learn;
}

bool PageSplitter::isLearnVisible() const
{
    return m_learn && !m_learn->isHidden();
}

void PageSplitter::setLearnVisible(bool visible)
{
    if (visible != isLearnVisible()) {
        if (!visible) {
            m_page->show(); // what gets the keyboard has to be in sight
            m_learn->giveKeyboardBack();
        }
        madeLearn().setVisible(visible);
        arrange();
    }
    Q_EMIT learnShown(visible);
}

void PageSplitter::toggleLearn()
{
    setLearnVisible(!isLearnVisible());
    if (isLearnVisible())
        m_learn->takeKeyboard();
}

void PageSplitter::uncoverPage()
{
    if (m_page->isHidden())
        setLearnVisible(false);
}

void PageSplitter::arrange()
{
    if (!isVisible())
        return; // its width is not known yet
    const bool isBeside = isLearnVisible() && hasRoomForBoth();
    const bool isCovered = isLearnVisible() && !isBeside;
    const QWidget *focused = window()->focusWidget();
    if (isCovered && focused && m_page->isAncestorOf(focused))
        m_learn->takeKeyboard();
    m_page->setMinimumWidth(isBeside ? leastPageWidth() : 0);
    m_page->setVisible(!isCovered);
}

int PageSplitter::leastPageWidth() const
{
    // No page has to be scrolled to the side then, in any language.
    constexpr int letters = 70;
    return std::max(fontMetrics().averageCharWidth() * letters, m_page->minimumSizeHint().width());
}

bool PageSplitter::hasRoomForBoth() const
{
    return width() >= leastPageWidth() + handleWidth() + m_learn->minimumWidth();
}

QSize PageSplitter::minimumSizeHint() const
{
    const QSize page = m_page->minimumSizeHint();
    if (!isLearnVisible())
        return page;
    return page.expandedTo(m_learn->minimumSizeHint()).expandedTo(m_learn->minimumSize());
}

void PageSplitter::showEvent(QShowEvent *event)
{
    QSplitter::showEvent(event);
    arrange();
}

void PageSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    arrange();
}

void PageSplitter::changeEvent(QEvent *event)
{
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace hloauth
