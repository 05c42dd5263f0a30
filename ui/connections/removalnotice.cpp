#include "connections/removalnotice.h"

#include "connections/removal.h"

#include <QAction>
#include <QPushButton>

namespace hloauth {

RemovalNotice::RemovalNotice(Removal &removal, QAction &undo, Clipboard &clipboard, QWidget *parent)
    : Notice(clipboard, parent), m_undo(undo)
{
    setObjectName(QStringLiteral("removalNotice"));
    m_undo.setEnabled(false);
    connect(&m_undo, &QAction::triggered, &removal, &Removal::undo);
    connect(&removal, &Removal::removed, this, &RemovalNotice::sayRemoved);
    connect(&removal, &Removal::notRestored, this, &RemovalNotice::sayNotRestored);
    connect(&removal, &Removal::restored, this, &RemovalNotice::end);
    connect(&removal, &Removal::expired, this, &RemovalNotice::end);
}

void RemovalNotice::sayRemoved(const QString &name)
{
    say(Tone::Neutral, tr("“%1” is removed.").arg(name),
        tr("Its tokens and the client secret are deleted from this computer. The app stays installed in "
           "HighLevel; uninstall it there to end its access."));
    addAction(QStringLiteral("undoRemoveButton"), tr("Undo"), [this] { m_undo.trigger(); })->setFocus();
    m_undo.setEnabled(true);
}

void RemovalNotice::sayNotRestored(const SecretResult &result)
{
    say(Tone::Bad, tr("The connection could not be brought back."),
        tr("The keychain did not take its secrets. Unlock it and try again within a minute; "
           "after that it needs a new sign-in."));
    setDetails(tr("The keychain's own words"), result.detail);
    addAction(QStringLiteral("undoRemoveButton"), tr("&Try again"), [this] { m_undo.trigger(); });
}

void RemovalNotice::end()
{
    clear();
    m_undo.setEnabled(false);
}

} // namespace hloauth
