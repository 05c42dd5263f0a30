#include "connections/removalnotice.h"

#include "connections/removal.h"
#include "widgets/notice.h"
#include "widgets/scale.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace hloauth {

RemovalNotice::RemovalNotice(Removal &removal, QAction &undo, Clipboard &clipboard, QWidget *parent)
    : QWidget(parent), m_undo(undo), m_notice(new Notice(clipboard))
{
    m_notice->setObjectName(QStringLiteral("removalNotice"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, 0);
    layout->addWidget(m_notice);
    connect(&m_undo, &QAction::triggered, &removal, &Removal::undo);
    connect(&removal, &Removal::removed, this, &RemovalNotice::sayRemoved);
    connect(&removal, &Removal::notRestored, this, &RemovalNotice::sayNotRestored);
    connect(&removal, &Removal::restored, this, &RemovalNotice::end);
    connect(&removal, &Removal::expired, this, &RemovalNotice::end);
    end();
}

void RemovalNotice::sayRemoved(const QString &name)
{
    m_notice->say(
        Tone::Neutral, tr("“%1” is removed.").arg(name),
        tr("Its tokens and the client secret are deleted from this computer. The app stays installed in "
           "HighLevel; uninstall it there to end its access. Undo brings the connection back for a minute, "
           "or until another one is removed."));
    QPushButton *button = addUndo(tr("Undo"));
    show();
    button->setFocus();
}

void RemovalNotice::sayNotRestored(const SecretResult &result)
{
    m_notice->say(Tone::Bad, tr("The connection could not be brought back."),
                  tr("The keychain did not take its secrets. Unlock it and try again within a minute; "
                     "after that it needs a new sign-in."));
    m_notice->setDetails(tr("The keychain's own words"), result.detail);
    addUndo(tr("&Try again"));
    show();
}

QPushButton *RemovalNotice::addUndo(const QString &caption)
{
    m_undo.setEnabled(true);
    return m_notice->addAction(QStringLiteral("undoRemoveButton"), caption, [this] { m_undo.trigger(); });
}

void RemovalNotice::end()
{
    m_notice->clear();
    m_undo.setEnabled(false);
    hide();
}

} // namespace hloauth
