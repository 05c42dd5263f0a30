#include "widgets/scopediffview.h"

#include "widgets/tone.h"

#include <QEvent>
#include <QHeaderView>

namespace hloauth {

ScopeDiffView::ScopeDiffView(QWidget *parent) : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderLabels({tr("Scope"), tr("Result")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setAccessibleName(tr("Scopes asked for and granted"));
    header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ScopeDiffView::setScopes(const QStringList &asked, const QStringList &granted)
{
    m_asked = asked;
    m_granted = granted;
    fill();
    updateGeometry();
}

void ScopeDiffView::fill()
{
    clear();
    const auto add = [this](const QString &scope, const QString &word, Tone tone) {
        auto *item = new QTreeWidgetItem(this, {scope, word});
        item->setForeground(1, toneColor(tone, palette()));
    };
    for (const QString &scope : std::as_const(m_asked)) {
        if (!m_granted.contains(scope))
            add(scope, tr("✗ not granted"), Tone::Bad);
    }
    for (const QString &scope : std::as_const(m_granted)) {
        if (!m_asked.contains(scope))
            add(scope, tr("+ granted without being asked for"), Tone::Warning);
    }
    for (const QString &scope : std::as_const(m_asked)) {
        if (m_granted.contains(scope))
            add(scope, tr("✓ granted"), Tone::Good);
    }
}

QSize ScopeDiffView::sizeHint() const
{
    const int rows = std::min(topLevelItemCount(), 6) + 1;
    return {fontMetrics().averageCharWidth() * 60,
            rows * (fontMetrics().height() + 6) + header()->sizeHint().height()};
}

QSize ScopeDiffView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, std::min(sizeHint().height(), fontMetrics().height() * 6)};
}

void ScopeDiffView::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace hloauth
