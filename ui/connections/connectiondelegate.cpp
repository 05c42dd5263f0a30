#include "connections/connectiondelegate.h"

#include "connections/connectionsmodel.h"

#include <QApplication>
#include <QPainter>

namespace hloauth {

namespace {

constexpr int margin = 8;
constexpr int spacing = 3;

void drawWords(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, const QFont &font,
               const QColor &color, const QString &words)
{
    const Qt::Alignment side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, area),
                     static_cast<int>((Qt::AlignVCenter | side).toInt()),
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

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 20,
            3 * option.fontMetrics.height() + 2 * spacing + 2 * margin};
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
    QFont bold = option.font;
    bold.setBold(true);
    drawWords(*painter, option, line, bold, text, index.data(Qt::DisplayRole).toString());
    line.translate(0, height + spacing);
    drawWords(*painter, option, line, option.font, selected ? text : mutedColor(option.palette),
              index.data(ConnectionsModel::OwnerRole).toString());
    line.translate(0, height + spacing);
    drawSymbol(*painter, option, QRect(line.topLeft(), QSize(height, height)), index);
    drawWords(*painter, option, line.adjusted(height + 6, 0, 0, 0), option.font,
              selected ? text : toneColor(tone, option.palette),
              index.data(ConnectionsModel::StateWordRole).toString());
    painter->restore();
}

} // namespace hloauth
