#include "support/windowcheck.h"

#include "widgets/choicecard.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

namespace hloauth {

using namespace Qt::StringLiterals;

namespace {

QString cutLabel(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (!label.wordWrap())
        return label.width() < label.sizeHint().width() ? u"is cut at the side"_s : QString();
    // A few pixels below the last line are empty.
    if (label.height() + label.fontMetrics().descent() < label.heightForWidth(label.width()))
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
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool showsIconOnly = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
    if (button.text().isEmpty() || (showsIconOnly && !tool->icon().isNull()))
        return {};
    const bool fits =
        button.width() >= button.sizeHint().width() && button.height() >= button.sizeHint().height() - 1;
    return fits ? QString() : u"is cut (%1 < %2)"_s.arg(button.width()).arg(button.sizeHint().width());
}

QString cutTab(const QTabBar &tabs)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        const int text = tabs.fontMetrics().size(Qt::TextShowMnemonic, tabs.tabText(tab)).width();
        const bool isReached = tabs.usesScrollButtons() || tabs.rect().contains(tabs.tabRect(tab));
        if (!isReached || tabs.tabRect(tab).width() < text)
            return u"has the tab %1, which is cut"_s.arg(tabs.tabText(tab));
    }
    return {};
}

QString cutText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return cutLabel(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return cutButton(*button);
    if (const auto *box = qobject_cast<const QGroupBox *>(&widget))
        return box->width() < box->minimumSizeHint().width() ? u"is cut"_s : QString();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return combo->width() < combo->minimumSizeHint().width() ? u"is cut"_s : QString();
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget))
        return spin->width() < spin->minimumSizeHint().width() ? u"is cut"_s : QString();
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget))
        return area->horizontalScrollBar()->isVisible()
                 ? u"has to be scrolled to the side, because of "_s
                       % widestIn(*area->widget(), area->viewport()->width())
                 : QString();
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return cutTab(*tabs);
    return {};
}

/// What an area that can be scrolled holds may lie outside of it.
QString stickingOut(const QWidget &widget)
{
    const QWidget *around = widget.parentWidget();
    if (!around || qobject_cast<const QAbstractScrollArea *>(around)
        || qobject_cast<const QAbstractScrollArea *>(around->parentWidget()))
        return {};
    const QRect room = around->rect();
    // Qt 6.4 puts them one pixel aside from right to left.
    return room.adjusted(-1, 0, 1, 0).contains(widget.geometry()) || widget.geometry().isEmpty()
             ? QString()
             : u"sticks out of %1"_s.arg(describe(*around));
}

/// The texts that Alt and a letter go to.
QStringList mnemonicTexts(const QWidget &widget)
{
    QStringList texts;
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (const auto *menus = qobject_cast<const QMenuBar *>(&widget)) {
        for (const QAction *action : menus->actions())
            texts.append(action->text());
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts.append(tabs->tabText(tab));
    } else if (const auto *box = qobject_cast<const QGroupBox *>(&widget)) {
        texts.append(box->title());
    } else if (!label || label->buddy()) {
        texts.append(widget.property("text").toString());
    }
    return texts;
}

QChar mnemonicIn(QString text)
{
    static const QRegularExpression mnemonic(u"(?<!&)&([^&\\s])"_s);
    text.remove(u"&&"_s);
    const QString key = mnemonic.match(text).captured(1).toLower();
    return key.isEmpty() ? QChar() : key.front();
}

/// Those of \a texts whose mnemonic one before them has.
QStringList clashesIn(const QStringList &texts)
{
    QStringList findings;
    QHash<QChar, QString> taken;
    for (const QString &text : texts) {
        const QChar key = mnemonicIn(text);
        if (!key.isNull() && taken.contains(key))
            findings.append(u"\"%1\" has the mnemonic of \"%2\""_s.arg(text, taken.value(key)));
        else if (!key.isNull())
            taken.insert(key, text);
    }
    return findings;
}

QStringList clashesInMenus(const QWidget &window)
{
    QStringList findings;
    const auto menus = window.findChildren<QMenu *>();
    for (const QMenu *menu : menus) {
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts.append(action->text());
        findings += clashesIn(texts);
    }
    return findings;
}

QString accessibleNameOf(const QWidget &widget)
{
    const QAccessibleInterface *interface =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget));
    return interface ? interface->text(QAccessible::Name) : QString();
}

bool needsName(const QWidget &widget)
{
    const bool isInner =
        widget.parentWidget()
        && (qobject_cast<const QAbstractSpinBox *>(widget.parentWidget())
            || qobject_cast<const QComboBox *>(widget.parentWidget())
            || widget.objectName() == "qt_scrollarea_viewport"_L1 || qobject_cast<const QTabBar *>(&widget));
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isEnabled() && !isInner
        && !qobject_cast<const QScrollArea *>(&widget);
}

/// The keyboard goes down the page; up only to the next column.
QStringList jumpsIn(const QWidget &window)
{
    QStringList findings;
    const QWidget *former = nullptr;
    for (const QWidget *widget = window.nextInFocusChain(); widget != &window;
         widget = widget->nextInFocusChain()) {
        const bool isScrolledAway = widget->visibleRegion().isEmpty();
        if (!widget->isVisible() || isScrolledAway || widget->window() != &window || !needsName(*widget))
            continue;
        const QRect place(widget->mapTo(&window, QPoint(0, 0)), widget->size());
        if (former) {
            const QRect before(former->mapTo(&window, QPoint(0, 0)), former->size());
            const bool isFurtherOn = window.layoutDirection() == Qt::RightToLeft
                                       ? place.right() < before.left()
                                       : place.left() > before.right();
            if (place.bottom() < before.top() && !isFurtherOn)
                findings.append(
                    u"the keyboard jumps from %1 up to %2"_s.arg(describe(*former), describe(*widget)));
        }
        former = widget;
    }
    return findings;
}

} // namespace

QString describe(const QWidget &widget)
{
    const QString text = widget.property("text").toString().left(40);
    return u"%1 %2 \"%3\""_s.arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
                                 text);
}

QString widestIn(const QWidget &part, int room)
{
    QString widest;
    const auto widgets = part.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const int needed = std::max(widget->minimumSizeHint().width(), widget->minimumWidth());
        if (widget->isVisible() && needed > room * 9 / 10)
            widest = describe(*widget);
    }
    return widest;
}

QString findingsIn(const QWidget &window)
{
    QStringList findings = jumpsIn(window) + clashesInMenus(window);
    QStringList mnemonics;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        const QString cut = cutText(*widget);
        if (!cut.isEmpty())
            findings.append(u"%1 %2"_s.arg(describe(*widget), cut));
        const QString out = stickingOut(*widget);
        if (!out.isEmpty())
            findings.append(u"%1 %2"_s.arg(describe(*widget), out));
        mnemonics += mnemonicTexts(*widget);
        if (needsName(*widget) && accessibleNameOf(*widget).isEmpty())
            findings.append(u"%1 has no name for screen readers"_s.arg(describe(*widget)));
    }
    findings += clashesIn(mnemonics);
    return findings.join(u'\n');
}

} // namespace hloauth
