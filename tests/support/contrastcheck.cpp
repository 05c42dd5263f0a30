#include "support/contrastcheck.h"

#include "support/windowcheck.h"
#include "widgets/tone.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTextBrowser>

#include <algorithm>

namespace hloauth {

using namespace Qt::StringLiterals;

namespace {

constexpr int scale = 4; // then the middle of a thin stroke, too, has the text's own colour
constexpr int frame = 4; ///< pixels, with its round corners, around what has the keyboard

double wantedContrast(const QFont &font)
{
    const bool isLarge = font.pointSizeF() >= 18 || (font.bold() && font.pointSizeF() >= 14);
    return isLarge ? 3 : 4.5;
}

/// Between the most frequent colour and the one that is furthest from it.
double contrastIn(const QImage &image, const QRect &place)
{
    const QRect pixels(place.topLeft() * scale, place.size() * scale);
    const QRect area = pixels.intersected(image.rect());
    QHash<QRgb, int> counts;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = area.left(), begin = x; x <= area.right(); begin = x) {
            while (x <= area.right() && line[x] == line[begin])
                ++x;
            counts[line[begin]] += x - begin;
        }
    }
    QRgb ground = 0;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            ground = it.key();
        }
    }
    double best = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() >= scale * scale)
            best = std::max(best, contrast(QColor(it.key()), QColor(ground)));
    }
    return best;
}

/// Where the text of a widget stands in it; empty if it has none.
QRect textPlace(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text().isEmpty() ? QRect() : label->contentsRect();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        if (button->text().isEmpty() || showsIconOnly(*button))
            return {};
        QStyleOptionButton option;
        option.initFrom(button);
        option.text = button->text();
        if (qobject_cast<const QCheckBox *>(button))
            return button->style()->subElementRect(QStyle::SE_CheckBoxContents, &option, button);
        if (qobject_cast<const QRadioButton *>(button))
            return button->style()->subElementRect(QStyle::SE_RadioButtonContents, &option, button);
        return button->style()->subElementRect(QStyle::SE_PushButtonContents, &option, button);
    }
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget)) {
        const bool isEmpty = edit->text().isEmpty() && edit->placeholderText().isEmpty();
        return isEmpty ? QRect() : edit->rect().adjusted(4, 4, -4, -4);
    }
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget)) {
        const bool isEmpty = edit->toPlainText().isEmpty() && edit->placeholderText().isEmpty();
        return isEmpty ? QRect() : edit->contentsRect();
    }
    if (const auto *browser = qobject_cast<const QTextBrowser *>(&widget))
        return browser->toPlainText().isEmpty() ? QRect() : browser->contentsRect();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return combo->rect().adjusted(4, 4, -combo->height(), -4);
    return {};
}

/// Each cell that can be seen, by its place in the view's viewport.
QHash<QString, QRect> cellsOf(const QAbstractItemView &view)
{
    QHash<QString, QRect> cells;
    const QAbstractItemModel *model = view.model();
    for (int y = 0; model && y < view.viewport()->height(); y += view.fontMetrics().height()) {
        const QModelIndex first = view.indexAt(QPoint(view.viewport()->width() / 2, y));
        for (int column = 0; first.isValid() && column < model->columnCount(first.parent()); ++column) {
            const QModelIndex index = first.siblingAtColumn(column);
            const QString text = index.data().toString();
            const QRect place = view.visualRect(index).intersected(view.viewport()->rect());
            if (!text.isEmpty() && index.flags().testFlag(Qt::ItemIsEnabled) && !place.isEmpty())
                cells.insert(text, place);
        }
    }
    return cells;
}

} // namespace

QString faintTextsIn(QWidget &window)
{
    QImage image(window.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    window.render(&image);
    QStringList findings;
    const auto look = [&](const QWidget &widget, const QRect &place, const QString &name) {
        const QRect seen = place.intersected(widget.visibleRegion().boundingRect());
        if (seen.height() < widget.fontMetrics().height()) // scrolled away, or a part of it
            return;
        const QRect inner = seen.adjusted(frame, frame, -frame, -frame);
        const double found = contrastIn(image, QRect(widget.mapTo(&window, inner.topLeft()), inner.size()));
        if (found < wantedContrast(widget.font()))
            findings.append(u"%1 is faint (%2:1)"_s.arg(name).arg(found, 0, 'f', 2));
    };
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window || !widget->isEnabled())
            continue;
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
            const QHash<QString, QRect> cells = cellsOf(*view);
            for (auto it = cells.cbegin(); it != cells.cend(); ++it)
                look(*view->viewport(), it.value(), u"The row \"%1\""_s.arg(it.key()));
        } else if (const QRect place = textPlace(*widget); !place.isEmpty()) {
            const auto *area = qobject_cast<const QAbstractScrollArea *>(widget); // beside its scroll bars
            look(area ? *area->viewport() : *widget, area ? area->viewport()->rect() : place,
                 describe(*widget));
        }
    }
    return findings.join(u'\n');
}

} // namespace hloauth
