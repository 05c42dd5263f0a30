#include "support/cuttext.h"

#include "support/windowcheck.h"
#include "widgets/choicecard.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QStyleOptionGroupBox>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QToolButton>
#include <QToolTip>

namespace hloauth {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallScreen(1024, 600);

QString cutLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (!label.wordWrap())
        return label.width() < label.sizeHint().width() || label.height() < label.sizeHint().height()
                 ? u"is cut"_s
                 : QString();
    if (label.height() < label.heightForWidth(label.width()))
        return u"is cut at the bottom (%1 < %2)"_s.arg(label.height())
            .arg(label.heightForWidth(label.width()));
    // A single word that is wider than the label is cut, too.
    const QStringList words =
        label.text().split(QRegularExpression(u"[\\s\u200B]+"_s)); // where a line may break
    for (const QString &word : words) {
        if (label.fontMetrics().horizontalAdvance(word) > label.contentsRect().width())
            return u"has the word %1, which does not fit"_s.arg(word);
    }
    return {};
}

QString cutButton(const QAbstractButton &button)
{
    if (const auto *card = qobject_cast<const ChoiceCard *>(&button))
        return card->height() < card->heightForWidth(card->width()) ? u"is cut at the bottom"_s : QString();
    if (button.text().isEmpty() || showsIconOnly(button))
        return {};
    const bool fits =
        button.width() >= button.sizeHint().width() && button.height() >= button.sizeHint().height();
    return fits ? QString()
                : u"is cut (%1x%2 < %3x%4)"_s.arg(button.width())
                      .arg(button.height())
                      .arg(button.sizeHint().width())
                      .arg(button.sizeHint().height());
}

QString cutTab(const QTabBar &tabs)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        const int text = tabs.fontMetrics().size(Qt::TextShowMnemonic, tabs.tabText(tab)).width();
        if (!tabs.rect().contains(tabs.tabRect(tab)) || tabs.tabRect(tab).width() < text)
            return u"has the tab %1, which is cut"_s.arg(tabs.tabText(tab));
    }
    return {};
}

QString cutBox(const QGroupBox &box)
{
    QStyleOptionGroupBox option;
    option.initFrom(&box);
    option.text = box.title();
    option.subControls = QStyle::SC_GroupBoxFrame | QStyle::SC_GroupBoxLabel;
    if (box.isCheckable())
        option.subControls |= QStyle::SC_GroupBoxCheckBox;
    QFont font = box.font();
    font.setBold(true); // as OutlinedStyle paints it
    option.fontMetrics = QFontMetrics(font);
    const QRect label =
        box.style()->subControlRect(QStyle::CC_GroupBox, &option, QStyle::SC_GroupBoxLabel, &box);
    return box.title().isEmpty() || box.rect().contains(label)
             ? QString()
             : u"has the title %1, which is cut (%2 < %3)"_s.arg(box.title())
                   .arg(box.width())
                   .arg(label.width());
}

QString cutCombo(const QComboBox &combo)
{
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.editable = combo.isEditable();
    const int room =
        combo.style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo)
            .width()
        - (combo.itemIcon(combo.currentIndex()).isNull() ? 0 : combo.iconSize().width() + 4); // Qt's gap
    const int needed = combo.fontMetrics().horizontalAdvance(combo.currentText());
    return needed <= room || combo.toolTip().contains(combo.currentText())
             ? QString()
             : u"shows %1, which is cut (%2 < %3)"_s.arg(combo.currentText()).arg(room).arg(needed);
}

QString cutEdit(const QLineEdit &edit)
{
    QStyleOptionFrame option;
    option.initFrom(&edit);
    option.lineWidth =
        edit.hasFrame() ? edit.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, &option, &edit) : 0;
    int room = edit.style()->subElementRect(QStyle::SE_LineEditContents, &option, &edit).width()
             - edit.textMargins().left() - edit.textMargins().right() - 4; // Qt keeps 2 free on each side
    const auto icons = edit.findChildren<QToolButton *>();
    for (const QToolButton *icon : icons)
        room -= icon->isVisibleTo(&edit)
                  ? icon->width() + edit.style()->pixelMetric(QStyle::PM_LineEditIconMargin, &option, &edit)
                  : 0;
    const bool showsPlaceholder = edit.text().isEmpty();
    if (!showsPlaceholder && !edit.isReadOnly())
        return {}; // what she types scrolls along
    const QString text = showsPlaceholder ? edit.placeholderText() : edit.displayText();
    const int needed = edit.fontMetrics().horizontalAdvance(text);
    return needed <= room || (!showsPlaceholder && edit.toolTip().contains(text))
             ? QString()
             : u"shows \"%1\", which is cut (%2 < %3)"_s.arg(text).arg(room).arg(needed);
}

QString cutHeading(const QHeaderView &header)
{
    if (header.orientation() != Qt::Horizontal)
        return {};
    const int margin = header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    for (int section = 0; section < header.count(); ++section) {
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        const int mark = header.isSortIndicatorShown() && header.sortIndicatorSection() == section
                           ? header.style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &header) + margin
                           : 0;
        const int needed = header.fontMetrics().horizontalAdvance(text) + 2 * margin + mark;
        const int at = header.sectionViewportPosition(section);
        const QRect place(at, 0, header.sectionSize(section), header.height());
        if (!header.isSectionHidden(section) && place.intersected(header.viewport()->rect()).width() < needed)
            return u"has the heading %1, which is cut (%2 < %3)"_s.arg(text)
                .arg(header.sectionSize(section))
                .arg(needed);
    }
    return {};
}

/// What is said about \a index to somebody who points at it.
QString toolTipAt(const QAbstractItemView &view, const QModelIndex &index)
{
    const QPoint at = view.visualRect(index).intersected(view.viewport()->rect()).center();
    QHelpEvent help(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
    QToolTip::hideText();
    QApplication::sendEvent(view.viewport(), &help);
    const QString text = QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText().simplified();
    QToolTip::hideText();
    return text;
}

QString cutCell(const QAbstractItemView &view)
{
    const auto *list = qobject_cast<const QListView *>(&view);
    const QRect seen = view.viewport()->rect();
    for (int y = 0; view.model() && y < seen.height(); y += view.fontMetrics().height()) {
        const QModelIndex first = view.indexAt(QPoint(seen.width() / 2, y));
        for (int column = 0; first.isValid() && column < view.model()->columnCount(first.parent());
             ++column) {
            const QModelIndex index = first.siblingAtColumn(column);
            const QRect place = view.visualRect(index);
            const QString text = index.data().toString();
            if (text.isEmpty() || place.isEmpty() || place.top() < 0 || place.bottom() > seen.bottom())
                continue;
            const QSize needed = view.sizeHintForIndex(index);
            const bool wraps = list && list->wordWrap();
            const bool fits =
                wraps ? needed.height() <= place.height() : needed.width() <= place.intersected(seen).width();
            if (!fits && !toolTipAt(view, index).contains(text.simplified()))
                return u"has the row \"%1\", which is cut (%2 < %3)"_s.arg(text)
                    .arg(place.intersected(seen).width())
                    .arg(needed.width());
        }
    }
    return {};
}

/// It opens as large as it wants to be, as far as the screen goes.
QString cutMenu(const QMenu &menu)
{
    const QSize needed = menu.sizeHint();
    const bool fits = needed.width() <= smallScreen.width() && needed.height() <= smallScreen.height();
    return fits ? QString()
                : u"The menu is cut on a small screen (it needs %1x%2)"_s.arg(needed.width())
                      .arg(needed.height());
}

/// Without a bar, a row is elided, and looked at cell by cell.
bool isCutAside(const QAbstractScrollArea &area)
{
    const QScrollBar &bar = *area.horizontalScrollBar();
    return area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && bar.maximum() > bar.minimum()
        && !qobject_cast<const QAbstractItemView *>(&area);
}

QString scrolledAside(const QAbstractScrollArea &area)
{
    const bool isCut = isCutAside(area);
    if (!isCut && !area.horizontalScrollBar()->isVisible())
        return {};
    const auto *text = qobject_cast<const QTextEdit *>(&area);
    const auto *plain = qobject_cast<const QPlainTextEdit *>(&area);
    if ((text && text->lineWrapMode() == QTextEdit::NoWrap)
        || (plain && plain->lineWrapMode() == QPlainTextEdit::NoWrap))
        return {}; // lines that must stay as they are
    const auto *scroll = qobject_cast<const QScrollArea *>(&area);
    return (isCut ? u"is cut at the side, and can't be scrolled there"_s
                  : u"has to be scrolled to the side"_s)
         % (scroll ? u", because of "_s % widestIn(*scroll->widget(), area.viewport()->width()) : QString());
}

QString cutArea(const QAbstractScrollArea &area)
{
    if (const auto *header = qobject_cast<const QHeaderView *>(&area))
        return cutHeading(*header);
    const QString aside = scrolledAside(area);
    const auto *view = qobject_cast<const QAbstractItemView *>(&area);
    return aside.isEmpty() && view ? cutCell(*view) : aside;
}

QString cutMenus(const QMenuBar &menus)
{
    const auto *more = menus.findChild<QWidget *>(u"qt_menubar_ext_button"_s);
    return more && more->isVisible() ? u"has no room for all menus"_s : QString();
}

} // namespace

QString cutText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return cutLabel(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return cutButton(*button);
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return cutBox(*box);
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return cutCombo(*combo);
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget))
        return spin->width() < spin->minimumSizeHint().width() ? u"is cut"_s : QString();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        return cutEdit(*edit);
    if (const auto *area = qobject_cast<const QAbstractScrollArea *>(&widget))
        return cutArea(*area);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return cutTab(*tabs);
    if (const auto *menus = qobject_cast<const QMenuBar *>(&widget))
        return cutMenus(*menus);
    if (const auto *menu = qobject_cast<const QMenu *>(&widget))
        return cutMenu(*menu);
    return {};
}

} // namespace hloauth
