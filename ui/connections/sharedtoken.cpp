#include "connections/sharedtoken.h"

#include "connections/connection.h"
#include "uicontext.h"
#include "widgets/text.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace hloauth {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(hloauth::SharedToken)
};

} // namespace

void renewOrAsk(QWidget &window, const UiContext &context, const Connection &connection,
                std::chrono::seconds minimumValidity, std::function<void()> action)
{
    const bool isLongEnough = connection.expiresAt.isValid()
                           && context.now().secsTo(connection.expiresAt) >= minimumValidity.count();
    if (!connection.refreshTokenGivenAt.isValid() || isLongEnough)
        return action();
    askAboutSharedToken(window, connection, [action = std::move(action)](bool renew) {
        if (renew)
            action();
    });
}

void askAboutSharedToken(QWidget &window, const Connection &connection, std::function<void(bool)> decided)
{
    auto *question = new QMessageBox(
        QMessageBox::Warning, Texts::tr("Another program renews this connection"),
        Texts::tr("The refresh token of “%1” was copied for another program.").arg(connection.name),
        QMessageBox::NoButton, &window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("sharedTokenQuestion"));
    question->setInformativeText(
        Texts::tr(
            "That was on %1. A refresh token works once: if it is renewed here, the other program loses its "
            "access, and if that program was first, this connection needs a new sign-in.")
            .arg(localTimeText(connection.refreshTokenGivenAt)));
    auto *leave = question->addButton(Texts::tr("&Leave it to the other program"), QMessageBox::RejectRole);
    auto *renew = question->addButton(Texts::tr("Renew it &here"), QMessageBox::DestructiveRole);
    renew->setObjectName(QStringLiteral("renewHereButton"));
    question->setDefaultButton(leave);
    question->setEscapeButton(leave);
    QObject::connect(question, &QMessageBox::finished, &window,
                     [question, renew, decided](int) { decided(question->clickedButton() == renew); });
    question->open();
}

} // namespace hloauth
