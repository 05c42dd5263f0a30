#include "connections/everythingquestion.h"

#include "connections/workspace.h"
#include "diskwriter.h"
#include "loginstart.h"
#include "widgets/direction.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QThreadPool>

namespace hloauth {

EverythingQuestion::EverythingQuestion(const UiContext &context, QWidget &window)
    : QObject(&window), m_context(context), m_window(window), m_removal(context.workspace)
{
}

void EverythingQuestion::ask()
{
    if (isBusy())
        return;
    const auto count = int(m_context.workspace.connections().connections().size());
    auto *question =
        new QMessageBox(QMessageBox::Warning, tr("Remove everything"),
                        tr("Remove everything that this program keeps?"), QMessageBox::NoButton, &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("removeEverythingQuestion"));
    question->setInformativeText(
        tr("%n connections with their tokens and secrets in the keychain, an unfinished sign-in, your own "
           "webhook keys, and the start at login are deleted from this computer; then the program ends. What "
           "you exported stays, and the apps stay installed in HighLevel; uninstall them there to end their "
           "access. This can't be undone.",
           nullptr, count));
    auto *keep = question->addButton(tr("&Keep all"), QMessageBox::RejectRole);
    auto *remove = question->addButton(tr("&Remove everything"), QMessageBox::DestructiveRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(remove, &QAbstractButton::clicked, this, &EverythingQuestion::begin);
    question->open();
}

/// Says so, too.
bool EverythingQuestion::isBusy()
{
    const bool isRefreshing = m_context.workspace.refresher().isBusy();
    if (isRefreshing)
        tell(tr("A refresh is under way, and its new tokens would be left behind. Try again in a moment."));
    else if (m_context.workspace.isBusy())
        tell(tr("A connection is just being kept, removed or brought back. Try again in a moment."));
    return isRefreshing || m_context.workspace.isBusy();
}

void EverythingQuestion::begin()
{
    if (isBusy())
        return; // since the question was asked
    diskWriter().waitForDone(); // or what is still to be written came back
    Q_EMIT begun();
    m_removal.start([this](const EverythingRemoval::Outcome &outcome) { say(outcome); });
}

void EverythingQuestion::say(const EverythingRemoval::Outcome &outcome)
{
    if (outcome.isListUnreadable) {
        tell(
            tr("Nothing was removed: the connection list can't be read, so it is not known which secrets are "
               "in the keychain. %1")
                .arg(m_context.workspace.connections().problem()));
        return;
    }
    if (outcome.secret.status != SecretStatus::Ok) {
        const QString &problem = outcome.secret.problem;
        tell(problem.isEmpty() ? tr("“%1” could not be removed, and what is listed still is there. Unlock "
                                    "the keychain and try "
                                    "again. (%2)")
                                     .arg(outcome.connection, outcome.secret.detail)
                               : tr("“%1” could not be removed, and what is listed still is there. %2")
                                     .arg(outcome.connection, problem));
        return;
    }
    if (!outcome.file.isEmpty()) {
        tell(tr("All secrets are removed. The file %1 could not be; delete it yourself.")
                 .arg(leftToRight(QDir::toNativeSeparators(outcome.file))));
        return;
    }
    QString problem;
    const LoginStart atLogin(m_context.workspace.options());
    if (atLogin.isOn() && !atLogin.set(false, &problem)) {
        tell(problem);
        return;
    }
    Q_EMIT removed();
}

void EverythingQuestion::tell(const QString &text)
{
    auto *message =
        new QMessageBox(QMessageBox::Information, tr("Remove everything"), text, QMessageBox::Ok, &m_window);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setObjectName(QStringLiteral("removeEverythingMessage"));
    message->open();
}

} // namespace hloauth
