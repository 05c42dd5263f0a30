#include "support/accessiblecheck.h"

#include "support/windowcheck.h"
#include "widgets/notice.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QHash>
#include <QSet>
#include <QWidget>

namespace hloauth {

using namespace Qt::StringLiterals;

namespace {

const QSet<QAccessible::Role> usable = {
    QAccessible::Button,      QAccessible::ButtonMenu,   QAccessible::ButtonDropDown, QAccessible::CheckBox,
    QAccessible::RadioButton, QAccessible::EditableText, QAccessible::SpinBox,        QAccessible::ComboBox,
    QAccessible::List,        QAccessible::Tree,         QAccessible::Table,          QAccessible::PageTab,
    QAccessible::PageTabList, QAccessible::Link,         QAccessible::ListItem,       QAccessible::TreeItem,
    QAccessible::Cell,        QAccessible::MenuItem,     QAccessible::MenuBar,        QAccessible::Document,
    QAccessible::Splitter,    QAccessible::ScrollBar,    QAccessible::StaticText};
const QSet<QAccessible::Role> buttons = {QAccessible::Button, QAccessible::ButtonMenu, QAccessible::CheckBox,
                                         QAccessible::RadioButton};
const QSet<QAccessible::Role> named = {QAccessible::Button,       QAccessible::Graphic,
                                       QAccessible::ColumnHeader, QAccessible::TreeItem,
                                       QAccessible::ListItem,     QAccessible::ProgressBar};

QString words(const QAccessibleInterface &interface, QAccessible::Text kind)
{
    return interface.text(kind).trimmed();
}

class Walk {
public:
    void through(QAccessibleInterface &interface)
    {
        look(interface);
        const int count = interface.childCount();
        for (int place = 0; place < count; ++place) {
            QAccessibleInterface *child = interface.child(place);
            if (child && child->isValid() && !child->state().invisible && !isWindow(*child))
                through(*child);
        }
    }

    QStringList findings;

private:
    static bool isWindow(const QAccessibleInterface &interface)
    {
        const auto *widget = qobject_cast<const QWidget *>(interface.object());
        return widget && widget->isWindow(); // which is looked over by itself
    }

    /// Which offers what also stands on the page, such as a new sign-in.
    static bool isInNotice(const QWidget &widget)
    {
        const QWidget *around = &widget;
        while (around && !qobject_cast<const Notice *>(around))
            around = around->parentWidget();
        return around;
    }

    /// Qt hands a tool tip on as the description; of a symbol it has to say the same.
    static bool isTip(const QWidget *widget, const QString &description)
    {
        return widget && widget->accessibleDescription().isEmpty() && widget->toolTip() == description;
    }

    static QString describe(const QAccessibleInterface &interface)
    {
        const auto *widget = qobject_cast<const QWidget *>(interface.object());
        if (widget)
            return hloauth::describe(*widget);
        const QAccessibleInterface *parent = interface.parent();
        return u"A part, \"%1\", of %2"_s.arg(words(interface, QAccessible::Name),
                                              parent ? describe(*parent) : u"nothing"_s);
    }

    void look(const QAccessibleInterface &interface)
    {
        const QAccessible::Role role = interface.role();
        const QString name = words(interface, QAccessible::Name);
        const QString description = words(interface, QAccessible::Description);
        const auto *widget = qobject_cast<const QWidget *>(interface.object());
        const QAccessible::State state = interface.state();
        QAccessibleTableCellInterface *cell =
            const_cast<QAccessibleInterface &>(interface).tableCellInterface();
        const bool isRest = cell && cell->columnIndex() > 0; // of a row that its first cell names
        const bool isScrolled =
            qobject_cast<const QAbstractScrollArea *>(widget) && role == QAccessible::Client;
        const bool takesKeys = widget ? (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
                                            && widget->isEnabled() && !widget->focusProxy()
                                      : state.focusable && !state.disabled && role != QAccessible::Cell;
        const bool isBoxIcon = // Qt's, beside the text that it goes with
            interface.object() && interface.object()->objectName() == u"qt_msgboxex_icon_label";
        if (name.isEmpty() && !isRest && !isScrolled && !isBoxIcon && (takesKeys || named.contains(role)))
            findings.append(
                u"%1 has no name for screen readers (role %2)"_s.arg(describe(interface)).arg(role));
        if (takesKeys && !isScrolled && !usable.contains(role))
            findings.append(u"%1 takes the keyboard in the role %2"_s.arg(describe(interface)).arg(role));
        if (!description.isEmpty() && description == name && !isTip(widget, description))
            findings.append(u"%1 is described by its name"_s.arg(describe(interface)));
        if (widget && buttons.contains(role) && !name.isEmpty() && !isInNotice(*widget)) {
            if (m_buttons.contains(name))
                findings.append(
                    u"%1 is called \"%2\", as is %3"_s.arg(describe(interface), name, m_buttons.value(name)));
            m_buttons.insert(name, describe(interface));
        }
    }

    QHash<QString, QString> m_buttons;
};

} // namespace

QString unspokenIn(const QWidget &window)
{
    Walk walk;
    if (QAccessibleInterface *interface =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&window)))
        walk.through(*interface);
    return walk.findings.join(u'\n');
}

} // namespace hloauth
