#include "widgets/keyboardorder.h"

#include <QWidget>

#include <algorithm>

namespace hloauth {

namespace {

/// What takes the keyboard in \a part of \a window, in the order in which it does.
QList<QWidget *> takingKeyboard(const QWidget &window, const QWidget &part)
{
    QList<QWidget *> found;
    for (QWidget *widget = window.nextInFocusChain(); widget != &window;
         widget = widget->nextInFocusChain()) {
        if (part.isAncestorOf(widget) && widget->focusPolicy() != Qt::NoFocus)
            found.append(widget);
    }
    return found;
}

} // namespace

void orderKeyboard(const QWidget &window, const QList<const QWidget *> &parts)
{
    QList<QWidget *> former;
    for (const QWidget *part : parts) {
        const QList<QWidget *> next = takingKeyboard(window, *part);
        if (next.isEmpty())
            continue;
        // From the last: one that follows already stays where it is.
        if (!former.isEmpty())
            std::for_each(next.rbegin(), next.rend(),
                          [&former](QWidget *widget) { QWidget::setTabOrder(former.last(), widget); });
        former = next;
    }
}

} // namespace hloauth
