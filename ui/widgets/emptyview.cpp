#include "widgets/emptyview.h"

#include "widgets/icon.h"
#include "widgets/scale.h"
#include "widgets/text.h"
#include "widgets/tone.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace hloauth {

EmptyView::EmptyView(const QString &icon, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_picture(new QWidget), m_title(headingLabel({}, TextSize::Lead)),
      m_text(quietLabel({})), m_layout(new QVBoxLayout(this))
{
    m_picture->setFixedSize(pictureSide(), pictureSide());
    for (QLabel *label : {m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    m_layout->setContentsMargins(space::page, space::page, space::page, space::page);
    m_layout->setSpacing(space::small);
    m_layout->addStretch(2);
    m_layout->addWidget(m_picture, 0, Qt::AlignCenter);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_text);
    m_layout->addStretch(3);
}

int EmptyView::pictureSide() const
{
    return fontMetrics().height() * 3;
}

void EmptyView::say(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(text);
    fit();
}

QString EmptyView::title() const
{
    return m_title->text();
}

QString EmptyView::text() const
{
    return m_text->text();
}

void EmptyView::add(QWidget *widget)
{
    m_layout->insertSpacing(m_layout->count() - 1, space::small);
    m_layout->insertWidget(m_layout->count() - 1, widget, 0, Qt::AlignCenter);
    m_added.append(widget);
}

void EmptyView::cover(QAbstractItemView &list)
{
    m_list = &list;
    setParent(list.viewport());
    setAttribute(Qt::WA_TransparentForMouseEvents);
    list.viewport()->installEventFilter(this);
    const QAbstractItemModel *model = list.model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyView::showIfEmpty);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyView::showIfEmpty);
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyView::showIfEmpty);
    connect(model, &QAbstractItemModel::layoutChanged, this, &EmptyView::showIfEmpty);
    showIfEmpty();
}

void EmptyView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// The words come first where there is not room for all, and of them the title. A list that is covered can be
/// that small.
void EmptyView::fit()
{
    m_text->setVisible(!m_text->text().isEmpty() && (!m_list || heightOfWords(space::tight) <= height()));
    m_picture->setVisible(heightOfWords(space::page) + pictureSide() + space::small <= height());
    const int margin = heightOfWords(space::page) <= height() ? space::page : space::tight;
    m_layout->setContentsMargins(margin, margin, margin, margin);
}

int EmptyView::heightOfWords(int margin) const
{
    int needed = 2 * margin;
    for (const QLabel *label : {m_title, m_text}) {
        if (!label->text().isEmpty())
            needed += label->heightForWidth(width() - 2 * margin) + space::small;
    }
    for (const QWidget *widget : m_added) {
        if (!widget->isHidden())
            needed += widget->sizeHint().height() + 2 * space::small;
    }
    return needed;
}

void EmptyView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_picture->setFixedSize(pictureSide(), pictureSide());
}

void EmptyView::showIfEmpty()
{
    setGeometry(m_list->viewport()->rect());
    setVisible(m_list->model()->rowCount(m_list->rootIndex()) == 0);
}

bool EmptyView::eventFilter(QObject *watched, QEvent *event)
{
    if (m_list && watched == m_list->viewport() && event->type() == QEvent::Resize)
        setGeometry(m_list->viewport()->rect());
    return QWidget::eventFilter(watched, event);
}

void EmptyView::paintEvent(QPaintEvent *)
{
    if (m_picture->isHidden())
        return;
    QPainter painter(this);
    paintIcon(painter, m_picture->geometry(), m_icon,
              blend(palette().color(QPalette::Window), mutedColor(palette()), 0.7));
}

} // namespace hloauth
