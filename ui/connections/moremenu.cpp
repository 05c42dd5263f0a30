#include "connections/moremenu.h"

#include "widgets/icon.h"

namespace hloauth {

MoreMenu::MoreMenu(QWidget *parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("moreMenu"));
    setToolTipsVisible(true);
    add(QStringLiteral("signInAgainAction"), tr("&Sign in again"),
        tr("Asks HighLevel for consent once more, with everything filled in"), QStringLiteral("connect"),
        &MoreMenu::signInAgain);
    add(QStringLiteral("claimsAction"), tr("&What the token says…"),
        tr("Its kind, owner, scopes and times, read out of it without asking anybody"),
        QStringLiteral("token"), &MoreMenu::showClaims);
    add(QStringLiteral("connectionErrorAction"), tr("I see an &error…"),
        tr("What a refusal means that a program got with this connection's token"),
        QStringLiteral("question"), &MoreMenu::seeError);
    addSeparator();
    QAction *naming =
        add(QStringLiteral("renameAction"), tr("Re&name…"), tr("Gives the connection another name"),
            QStringLiteral("rename"), &MoreMenu::rename);
    naming->setShortcut(Qt::Key_F2);
    addSeparator();
    m_remove =
        add(QStringLiteral("removeAction"), tr("&Remove"),
            tr("Deletes the connection with its tokens and client secret from this computer; for a "
               "minute it can be undone"),
            QStringLiteral("remove"), &MoreMenu::remove);
    m_remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : {naming, m_remove}) {
        action->setShortcutContext(Qt::WidgetShortcut); // elsewhere the keys belong to what is typed in
        action->setShortcutVisibleInContextMenu(true); // any menu but a menu bar's is one for Qt
    }
}

QAction *MoreMenu::add(const QString &objectName, const QString &text, const QString &tip,
                       const QString &icon, void (MoreMenu::*wanted)())
{
    QAction *action = addAction(paletteIcon(icon), text);
    action->setObjectName(objectName);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, wanted);
    return action;
}

void MoreMenu::giveTo(QWidget &list) const
{
    list.addActions(actions());
    list.setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace hloauth
