#include "connections/connectiondelegate.h"

#include "connections/connectionsmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace hloauth {

namespace {

constexpr int margin = 8;
constexpr int spacing = 3;
constexpr int symbolGap = 6;

/// The state's words beside their symbol in a row of \a width pixels, in as many lines as they need.
QRect stateWords(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const int height = option.fontMetrics.height();
    const int left = height + symbolGap;
    const QRect room(0, 0, width - 2 * margin - left, QWIDGETSIZE_MAX);
    const QString words = index.data(ConnectionsModel::StateWordRole).toString();
    const int needed = option.fontMetrics.boundingRect(room, Qt::TextWordWrap, words).height();
    return {left, 0, room.width(), std::max(height, needed)};
}

QFont nameFont(const QStyleOptionViewItem &option)
{
    QFont bold = option.font;
    bold.setBold(true);
    return bold;
}

/// A view's painter goes from left to right whatever its window does.
int sideOf(const QStyleOptionViewItem &option)
{
    return option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
}

void drawWords(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, const QFont &font,
               const QColor &color, const QString &words)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, area),
                     Qt::AlignVCenter | sideOf(option),
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, area.width()));
}

void drawSymbol(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                const QModelIndex &index)
{
    const QRect place = QStyle::visualRect(option.direction, option.rect, area);
    // On the highlight colour no other colour is sure to be readable: there it gets a ground of its own.
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.palette.color(QPalette::Base));
        painter.drawEllipse(place.adjusted(-1, -1, 1, 1));
    }
    paintSymbol(painter, place, static_cast<Symbol>(index.data(ConnectionsModel::SymbolRole).toInt()),
                static_cast<Tone>(index.data(ConnectionsModel::ToneRole).toInt()), option.palette);
}

} // namespace

/// Name and owner are cut where there is no room for them.
bool ConnectionDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString owner = index.data(ConnectionsModel::OwnerRole).toString();
    const int room = option.rect.width() - 2 * margin;
    if (event->type() != QEvent::ToolTip || !index.isValid()
        || (QFontMetrics(nameFont(option)).horizontalAdvance(name) <= room
            && option.fontMetrics.horizontalAdvance(owner) <= room))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines{name, owner, index.data(Qt::ToolTipRole).toString()};
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), lines.join(u'\n'), view->viewport(), option.rect);
    return true;
}

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    return {option.fontMetrics.averageCharWidth() * 20, 2 * option.fontMetrics.height()
                                                            + stateWords(option, index, width).height()
                                                            + 2 * spacing + 2 * margin};
}

void ConnectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group =
        option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    const auto tone = static_cast<Tone>(index.data(ConnectionsModel::ToneRole).toInt());

    painter->save();
    const int height = option.fontMetrics.height();
    QRect line = option.rect.adjusted(margin, margin, -margin, 0);
    line.setHeight(height);
    drawWords(*painter, option, line, nameFont(option), text, index.data(Qt::DisplayRole).toString());
    line.translate(0, height + spacing);
    drawWords(*painter, option, line, option.font, selected ? text : mutedColor(option.palette),
              index.data(ConnectionsModel::OwnerRole).toString());
    line.translate(0, height + spacing);
    drawSymbol(*painter, option, QRect(line.topLeft(), QSize(height, height)), index);
    painter->setFont(option.font);
    painter->setPen(selected ? text : toneColor(tone, option.palette));
    painter->drawText(
        QStyle::visualRect(option.direction, option.rect,
                           stateWords(option, index, option.rect.width()).translated(line.topLeft())),
        sideOf(option) | Qt::TextWordWrap, index.data(ConnectionsModel::StateWordRole).toString());
    painter->restore();
}

} // namespace hloauth
