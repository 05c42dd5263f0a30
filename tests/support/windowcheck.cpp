#include "support/windowcheck.h"

#include "support/cuttext.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QGroupBox>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>
#include <QWidget>

namespace hloauth {

using namespace Qt::StringLiterals;

namespace {

/// What an area that can be scrolled holds may lie outside of it.
QString stickingOut(const QWidget &widget)
{
    const QWidget *around = widget.parentWidget();
    if (!around || qobject_cast<const QAbstractScrollArea *>(around)
        || qobject_cast<const QAbstractScrollArea *>(around->parentWidget()))
        return {};
    QRect room = around->rect();
    // Qt 6.4 moves all that is in a splitter one pixel to the right, where the reading goes to the left.
    if (qobject_cast<const QSplitter *>(around) && around->layoutDirection() == Qt::RightToLeft)
        room.setRight(room.right() + 1);
    return room.contains(widget.geometry()) || widget.geometry().isEmpty()
             ? QString()
             : u"sticks out of %1 (from %2 to %3 of %4)"_s.arg(describe(*around))
                   .arg(widget.x())
                   .arg(widget.geometry().right() + 1)
                   .arg(around->width());
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

/// The line edit of a combo box or a spin box is a part of it.
bool takesKeyboard(const QWidget &widget)
{
    const bool isInner = widget.focusProxy() || qobject_cast<const QAbstractSpinBox *>(widget.parentWidget())
                      || qobject_cast<const QComboBox *>(widget.parentWidget());
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget.isEnabled() && !isInner;
}

/// What a screen reader and, where a symbol is all that is shown, a tool tip have to say.
QStringList namesMissing(const QWidget &widget)
{
    QStringList findings;
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const bool isSymbol = button && showsIconOnly(*button);
    if ((button || takesKeyboard(widget)) && accessibleNameOf(widget).isEmpty())
        findings.append(u"%1 has no name for screen readers"_s.arg(describe(widget)));
    if (isSymbol && widget.toolTip().isEmpty())
        findings.append(u"%1 shows a symbol alone, and has no tool tip"_s.arg(describe(widget)));
    return findings;
}

/// The keyboard goes down the page; up only to the next column.
QStringList jumpsIn(const QWidget &window)
{
    QStringList findings;
    const QWidget *former = nullptr;
    for (const QWidget *widget = window.nextInFocusChain(); widget != &window;
         widget = widget->nextInFocusChain()) {
        const bool isScrolledAway = widget->visibleRegion().isEmpty();
        // What is scrolled is around what has the keyboard next.
        if (!widget->isVisible() || isScrolledAway || widget->window() != &window || !takesKeyboard(*widget)
            || qobject_cast<const QScrollArea *>(widget))
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

/// Of a dialog or a main window as a whole.
QStringList shortcomingsOf(const QWidget &window)
{
    QStringList findings;
    const auto *dialog = qobject_cast<const QDialog *>(&window);
    const auto *menu = qobject_cast<const QMenu *>(&window);
    if ((dialog || qobject_cast<const QMainWindow *>(&window)) && window.windowTitle().isEmpty())
        findings.append(u"The window has no title"_s);
    if (menu)
        findings.append(cutText(*menu));
    findings.removeAll(QString());
    return findings;
}

} // namespace

bool showsIconOnly(const QAbstractButton &button)
{
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    const bool isMark =
        qobject_cast<const QCheckBox *>(&button) || qobject_cast<const QRadioButton *>(&button);
    return (button.text().isEmpty() && !isMark)
        || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull());
}

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
    QStringList findings = jumpsIn(window) + clashesInMenus(window) + shortcomingsOf(window);
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
        findings += namesMissing(*widget);
    }
    findings += clashesIn(mnemonics);
    return findings.join(u'\n');
}

} // namespace hloauth
