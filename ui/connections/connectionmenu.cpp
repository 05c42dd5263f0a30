#include "connections/connectionmenu.h"

#include "widgets/icon.h"

namespace hloauth {

ConnectionMenu::ConnectionMenu(QWidget *parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("connectionMenu"));
    setToolTipsVisible(true);
    add(QStringLiteral("signInAgainAction"), tr("&Sign in again"),
        tr("Asks HighLevel for consent once more, with everything filled in"), QStringLiteral("connect"),
        &ConnectionMenu::signInAgain);
    add(QStringLiteral("claimsAction"), tr("&What the token says …"),
        tr("Its kind, owner, scopes and times, read out of it without asking anybody"),
        QStringLiteral("token"), &ConnectionMenu::showClaims);
    add(QStringLiteral("connectionErrorAction"), tr("I see an &error …"),
        tr("What a refusal means that a program got with this connection's token"),
        QStringLiteral("question"), &ConnectionMenu::seeError);
    addSeparator();
    QAction *naming =
        add(QStringLiteral("renameAction"), tr("Re&name …"), tr("Gives the connection another name"),
            QStringLiteral("rename"), &ConnectionMenu::rename);
    naming->setShortcut(Qt::Key_F2);
    addSeparator();
    QAction *removal =
        add(QStringLiteral("removeAction"), tr("&Remove"),
            tr("Deletes the connection with its tokens and client secret from this computer; for a "
               "minute it can be undone"),
            QStringLiteral("remove"), &ConnectionMenu::remove);
    removal->setShortcut(QKeySequence::Delete);
    for (QAction *action : {naming, removal}) {
        action->setShortcutContext(Qt::WidgetShortcut); // elsewhere the keys belong to what is typed in
        action->setShortcutVisibleInContextMenu(true); // any menu but a menu bar's is one for Qt
    }
}

QAction *ConnectionMenu::add(const QString &objectName, const QString &text, const QString &tip,
                             const QString &icon, void (ConnectionMenu::*wanted)())
{
    QAction *action = addAction(paletteIcon(icon), text);
    action->setObjectName(objectName);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, wanted);
    return action;
}

void ConnectionMenu::giveTo(QWidget &list) const
{
    list.addActions(actions());
    list.setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace hloauth
