#include "connections/removalnotice.h"

#include "connections/removal.h"
#include "translations.h"
#include "widgets/notice.h"
#include "widgets/scale.h"
#include "widgets/text.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace hloauth {

RemovalNotice::RemovalNotice(Removal &removal, QAction &undo, Clipboard &clipboard, QWidget *parent)
    : QWidget(parent), m_removal(removal), m_undo(undo), m_notice(new Notice(clipboard))
{
    m_notice->setObjectName(QStringLiteral("removalNotice"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, 0);
    layout->addWidget(m_notice);
    hide();
    m_undo.setEnabled(false);
    connect(&m_undo, &QAction::triggered, &removal, &Removal::undo);
    connect(&removal, &Removal::changed, this, &RemovalNotice::follow);
    connect(&removal, &Removal::removing, this, &RemovalNotice::sayRemoving);
    connect(&removal, &Removal::removed, this, &RemovalNotice::sayRemoved);
    connect(&removal, &Removal::notRemoved, this, &RemovalNotice::sayNotRemoved);
    connect(&removal, &Removal::restoring, this, &RemovalNotice::sayRestoring);
    connect(&removal, &Removal::restored, this, &RemovalNotice::sayOver);
    connect(&removal, &Removal::notRestored, this, &RemovalNotice::sayNotRestored);
    connect(&removal, &Removal::expired, this, [this] {
        if (m_about != About::Restoring)
            sayOver();
    });
}

/// What is said of another one, which failed or is under way, stays.
void RemovalNotice::sayOver()
{
    if (m_about != About::NotRemoved && (m_about != About::Removing || !m_removal.isRemovingAny()))
        sayUndoable();
}

void RemovalNotice::follow()
{
    m_undo.setEnabled(m_removal.canUndo());
    if (m_about == About::Undoable && m_names != m_removal.undoable())
        sayUndoable();
}

void RemovalNotice::sayRemoving(const QString &name)
{
    m_about = About::Removing;
    m_keyboard = QApplication::focusWidget();
    say(Tone::Neutral, tr("“%1” is being removed…").arg(name),
        tr("If its tokens are being renewed just now, that ends first."));
}

void RemovalNotice::sayRemoved()
{
    const QWidget *keyboard = QApplication::focusWidget();
    // It may have taken a while, and she may write something by now.
    const bool isLeft = !keyboard || keyboard == m_keyboard || !m_keyboard || !m_keyboard->isVisible();
    sayUndoable();
    auto *undo = findChild<QPushButton *>(QStringLiteral("undoRemoveButton"));
    if (undo && isLeft)
        undo->setFocus();
}

void RemovalNotice::sayNotRemoved(const Connection &connection, const SecretResult &result)
{
    m_about = About::NotRemoved;
    sayReason(tr("“%1” could not be removed.").arg(connection.name), result,
              tr("The keychain did not let its secrets be deleted. Unlock it and try again."),
              result.problem);
    m_notice->addAction(QStringLiteral("removeAgainButton"), tr("Try a&gain"),
                        [this, connection] { m_removal.remove(connection); });
    m_notice->addAction(QStringLiteral("keepConnectionButton"), tr("Keep it"), [this] { sayUndoable(); });
}

void RemovalNotice::sayRestoring(const QString &name)
{
    m_about = About::Restoring;
    say(Tone::Neutral, tr("“%1” is being brought back…").arg(name), {});
}

void RemovalNotice::sayNotRestored(const QString &name, const SecretResult &result)
{
    m_about = About::Undoable;
    m_names = m_removal.undoable();
    sayReason(
        tr("“%1” could not be brought back.").arg(name), result,
        tr("The keychain did not take its secrets. Unlock it and try again within a minute; after that it "
           "needs a new sign-in."),
        tr("%1 After a minute it needs a new sign-in.").arg(result.problem));
    addUndo(tr("Try a&gain"));
}

void RemovalNotice::sayUndoable()
{
    m_names = m_removal.undoable();
    m_about = m_names.isEmpty() ? About::Nothing : About::Undoable;
    if (m_names.isEmpty()) {
        m_notice->clear();
        hide();
        return;
    }
    const auto *former = findChild<QPushButton *>(QStringLiteral("undoRemoveButton"));
    const bool hadKeyboard = former && former->hasFocus();
    QString text =
        tr("Its tokens and the client secret are deleted from this computer. The app stays installed "
           "in HighLevel; uninstall it there to end its access.");
    QStringList earlier;
    for (const QString &name : m_names.sliced(1))
        earlier.append(tr("“%1”", "a connection's name").arg(name));
    if (!earlier.isEmpty())
        text = inARow({text, tr("Undo brings it back, and after that %1.", "names").arg(listText(earlier))});
    say(Tone::Neutral, tr("“%1” is removed.").arg(m_names.first()), text);
    addUndo(tr("Undo"));
    if (hadKeyboard)
        findChild<QPushButton *>(QStringLiteral("undoRemoveButton"))->setFocus();
}

/// \a ofAnother is said if it was not the keychain's fault.
void RemovalNotice::sayReason(const QString &title, const SecretResult &result, const QString &ofKeychain,
                              const QString &ofAnother)
{
    const bool isKeychain = result.problem.isEmpty();
    say(Tone::Bad, title, isKeychain ? ofKeychain : ofAnother);
    if (isKeychain)
        m_notice->setDetails(tr("The keychain's own words"), result.detail);
}

void RemovalNotice::say(Tone tone, const QString &title, const QString &text)
{
    m_notice->say(tone, title, text);
    show();
}

void RemovalNotice::addUndo(const QString &caption)
{
    m_notice->addAction(QStringLiteral("undoRemoveButton"), caption, [this] { m_undo.trigger(); });
}

} // namespace hloauth
