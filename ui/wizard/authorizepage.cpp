#include "wizard/authorizepage.h"

#include "connections/workspace.h"
#include "widgets/clipboard.h"
#include "widgets/linkview.h"
#include "widgets/notice.h"
#include "widgets/stepsview.h"
#include "widgets/text.h"
#include "wizard/freeport.h"
#include "wizard/knownerrorsdialog.h"
#include "wizard/signinsession.h"
#include "wizard/waitingbox.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hloauth {

using namespace std::chrono_literals;

AuthorizePage::AuthorizePage(SignInSession &session, const UiContext &context, QWidget *parent)
    : WizardPage(session, context, parent), m_probe(context.workspace.keychain()),
      m_notice(new Notice(context.clipboard)), m_waiting(new WaitingBox(context.clipboard)),
      m_steps(new StepsView), m_pasteNotice(new Notice(context.clipboard))
{
    m_notice->setObjectName(QStringLiteral("authorizeNotice"));
    m_pasteNotice->setObjectName(QStringLiteral("pasteNotice"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(makeLinkBox());
    layout->addWidget(m_notice);
    layout->addWidget(m_waiting);
    layout->addWidget(makePasteBox());
    layout->addSpacing(4);
    layout->addWidget(headingLabel(tr("In the browser")));
    layout->addWidget(m_steps);
    layout->addStretch(1);

    m_countdown.setInterval(250ms);
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        if (m_attempt && m_attempt->isWaiting())
            m_waiting->setTimeLeft(m_attempt->timeLeft());
    });
    connect(m_waiting, &WaitingBox::openAgain, this, &AuthorizePage::openLink);
    connect(m_waiting, &WaitingBox::paste, this, [this] {
        m_pasteBox->show();
        m_paste->setFocus();
    });
    connect(m_waiting, &WaitingBox::seeError, this, &AuthorizePage::showKnownErrors);
    connect(m_waiting, &WaitingBox::cancel, this, [this] { m_attempt->cancel(); });
    stopWaiting();
}

AuthorizePage::~AuthorizePage() = default;

QString AuthorizePage::title() const
{
    return tr("Ask for consent");
}

QString AuthorizePage::subtitle() const
{
    return tr("The link below asks HighLevel for what you chose. You decide in your browser; the program "
              "never sees your "
              "HighLevel password.");
}

QWidget *AuthorizePage::makeLinkBox()
{
    auto *box = new QWidget;
    m_linkView = new LinkView;
    m_linkView->setObjectName(QStringLiteral("linkView"));
    m_legend = quietLabel(
        tr("Blue: your app and its version. Purple: where the answer goes. Green: the scopes. Orange: "
           "the seal (state) by which the program knows its own sign-in; every attempt has a new one."));
    m_open = new QPushButton(tr("&Open in browser"));
    m_open->setObjectName(QStringLiteral("openBrowserButton"));
    QFont bold = m_open->font();
    bold.setBold(true);
    m_open->setFont(bold);
    m_copy = new QPushButton(tr("Copy &link"));
    m_copy->setObjectName(QStringLiteral("copyLinkButton"));
    m_copy->setToolTip(
        tr("Copies the link and waits for the answer. Paste it into a browser on this computer."));
    m_copy->setAutoDefault(false);
    m_startButtons = new QWidget;
    auto *row = new QHBoxLayout(m_startButtons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_open);
    row->addWidget(m_copy);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_linkView);
    layout->addWidget(m_legend);
    layout->addWidget(m_startButtons);
    connect(m_open, &QPushButton::clicked, this, [this] { begin(Opening::Browser); });
    connect(m_copy, &QPushButton::clicked, this, [this] { begin(Opening::CopyOnly); });
    return box;
}

QWidget *AuthorizePage::makePasteBox()
{
    m_pasteBox = new QWidget;
    m_paste = new QLineEdit;
    m_paste->setObjectName(QStringLiteral("pasteEdit"));
    m_paste->setAccessibleName(tr("Address from the browser"));
    m_paste->setPlaceholderText(tr("The whole address from the browser's address bar, or the code in it"));
    auto *use = new QPushButton(tr("&Use it"));
    use->setObjectName(QStringLiteral("usePasteButton"));
    use->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_paste, 1);
    row->addWidget(use);
    auto *layout = new QVBoxLayout(m_pasteBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(
        wrappedLabel(tr("When the browser has arrived at the redirect address, copy the whole address from "
                        "its address bar and paste it here. It does not matter if the page itself shows an "
                        "error.")));
    layout->addLayout(row);
    layout->addWidget(m_pasteNotice);
    connect(use, &QPushButton::clicked, this, &AuthorizePage::takePaste);
    connect(m_paste, &QLineEdit::returnPressed, this, &AuthorizePage::takePaste);
    return m_pasteBox;
}

bool AuthorizePage::isPasteMode() const
{
    return !session().draft().redirectUri().isLoopback();
}

QWidget *AuthorizePage::firstFocus() const
{
    return m_open;
}

void AuthorizePage::enter()
{
    stopWaiting();
    m_notice->clear();
    m_steps->setSteps(browserSteps());
    showLink();
}

void AuthorizePage::leave()
{
    // Nothing waits behind the user's back. An attempt that came to its end stays: it answers a tab
    // that is loaded again.
    if (m_attempt && m_attempt->isWaiting())
        m_attempt.reset();
    stopWaiting();
}

void AuthorizePage::showLink()
{
    const bool underWay = m_attempt && m_attempt->isWaiting();
    m_linkView->setLink(underWay ? m_attempt->url() : session().link().toUrl());
}

void AuthorizePage::begin(Opening opening)
{
    if (m_probing)
        return;
    if (session().isSessionOnly()) {
        startAttempt(opening);
        return;
    }
    // A consent can't always be repeated: find out now whether its tokens could be kept.
    m_probing = true;
    m_startButtons->setEnabled(false);
    m_notice->say(Tone::Info, {},
                  tr("Checking that your keychain works … Your system may ask you to unlock it."));
    m_probe.start([this, opening](const SecretResult &result) { takeProbe(result, opening); });
}

void AuthorizePage::takeProbe(const SecretResult &result, Opening opening)
{
    m_probing = false;
    m_startButtons->setEnabled(true);
    m_notice->clear();
    if (!isVisibleTo(window()))
        return; // she went to another page meanwhile
    if (result.status == SecretStatus::Ok) {
        startAttempt(opening);
        return;
    }
    m_notice->say(Tone::Warning, tr("Your system's keychain can't be used."),
                  tr("The tokens could not be kept safely. Unlock or set up the keychain and try again; or "
                     "go on and keep "
                     "them in memory until you close the program. They are never written to a plain file."));
    m_notice->setDetails(tr("The keychain's own words"), result.detail);
    m_notice->addAction(QStringLiteral("keychainAgainButton"), tr("&Try again"),
                        [this, opening] { begin(opening); });
    m_notice->addAction(QStringLiteral("sessionOnlyButton"), tr("Go on, for this &session only"),
                        [this, opening] {
                            session().setSessionOnly(true);
                            m_notice->clear();
                            startAttempt(opening);
                        });
}

void AuthorizePage::startAttempt(Opening opening)
{
    m_attempt.reset(); // first, so that it gives its port back
    m_attempt = std::make_unique<AuthorizationAttempt>(session().link(),
                                                       isPasteMode() ? AuthorizationAttempt::Mode::Paste
                                                                     : AuthorizationAttempt::Mode::Listen);
    connectAttempt();
    const auto result = m_attempt->start(m_timeout);
    if (result != AuthorizationAttempt::StartResult::Waiting) {
        m_attempt.reset();
        sayPortProblem(result);
        return;
    }
    m_notice->clear();
    showLink();
    showWaiting();
    if (opening == Opening::Browser)
        openLink();
    else
        context().clipboard.copyText(m_attempt->url().toString(QUrl::FullyEncoded));
}

void AuthorizePage::connectAttempt()
{
    AuthorizationAttempt *attempt = m_attempt.get();
    connect(attempt, &AuthorizationAttempt::obtained, this, &AuthorizePage::takeCode);
    connect(attempt, &AuthorizationAttempt::refused, this, &AuthorizePage::sayRefused);
    connect(attempt, &AuthorizationAttempt::stateMissing, this, &AuthorizePage::askMissingState);
    connect(attempt, &AuthorizationAttempt::timedOut, this, &AuthorizePage::sayTimedOut);
    connect(attempt, &AuthorizationAttempt::wrongStateSeen, this, [this] {
        m_notice->say(
            Tone::Warning, tr("An answer to another sign-in came and was refused."),
            tr("Probably an older tab was loaded again. The wait goes on; answer in the tab that was opened "
               "last, or press “Open again”."));
    });
    connect(attempt, &AuthorizationAttempt::cancelled, this, [this] {
        stopWaiting();
        m_notice->say(Tone::Info, tr("Cancelled."),
                      tr("Nothing was changed. You can open the link again at any time."));
    });
}

void AuthorizePage::openLink()
{
    if (!m_attempt)
        return;
    if (!context().openUrl(m_attempt->url()))
        m_notice->say(
            Tone::Warning, tr("No browser could be opened."),
            tr("Press “Copy link” and paste the link into a browser on this computer. The program is "
               "waiting for the answer."));
}

void AuthorizePage::showWaiting()
{
    m_startButtons->hide();
    m_legend->hide();
    m_waiting->setLink(m_attempt->url().toString(QUrl::FullyEncoded));
    m_waiting->setTimeLeft(m_attempt->timeLeft());
    m_waiting->show();
    m_pasteBox->setVisible(isPasteMode());
    m_paste->clear();
    m_pasteNotice->clear();
    m_countdown.start();
    Q_EMIT changed();
}

void AuthorizePage::stopWaiting()
{
    m_countdown.stop();
    m_waiting->hide();
    m_pasteBox->hide();
    m_startButtons->show();
    m_legend->show();
    Q_EMIT changed();
}

QStringList AuthorizePage::browserSteps() const
{
    if (session().isPractice()) {
        return {tr("Your browser shows the practice page, which stands in for HighLevel's."),
                tr("Choose the agency or a sub-account, and look at the scopes."),
                tr("Press “Allow”. Press “Deny” if you want to see what a refusal looks like."),
                tr("Come back here; the program goes on by itself.")};
    }
    QStringList steps{
        tr("Your browser shows HighLevel's page. Log in if it asks, with the login of the account's owner "
           "or an administrator."),
        tr("If it warns that the app is private, press “Proceed to Install”.")};
    if (session().draft().askedUserType() == UserType::Company)
        steps.append(tr(
            "Choose your agency, and tick the sub-accounts in which the app shall work. Press “Continue”."));
    else
        steps.append(tr(
            "Tick the box before the sub-account (clicking its name is not enough) and press “Continue”. One "
            "that already has the app is missing from the list: uninstall the app there first."));
    steps.append(tr("Read what the app may do, and press “Allow & Install”."));
    steps.append(isPasteMode() ? tr("Copy the address that the browser then shows, and paste it below.")
                               : tr("Come back here; the program goes on by itself."));
    return steps;
}

void AuthorizePage::takeCode(const QByteArray &code)
{
    session().setCode(code, m_attempt->redirectUri());
    stopWaiting();
    m_paste->clear();
    QApplication::alert(window());
    window()->raise();
    window()->activateWindow();
    Q_EMIT codeObtained();
}

void AuthorizePage::sayRefused(const QString &error, const QString &description)
{
    stopWaiting();
    QApplication::alert(window());
    const QString words = description.isEmpty() ? error : description;
    const auto known = context().workspace.knownErrors().match(words, OAuthStep::Authorize);
    if (error == QLatin1String("access_denied")) {
        m_notice->say(
            Tone::Warning, tr("The consent was refused in the browser."),
            tr("Nothing was installed and no token was given. If that was not what you wanted, open the link "
               "again and allow it."));
    } else if (known) {
        m_notice->say(Tone::Bad, known->what, known->fix);
    } else {
        m_notice->say(
            Tone::Bad, tr("HighLevel did not give its consent."),
            tr("Compare the scopes, the redirect address and the client ID with the portal, save there, and "
               "open the link again."));
    }
    m_notice->setDetails(words == error ? error : tr("%1: %2").arg(error, description));
}

void AuthorizePage::sayTimedOut()
{
    stopWaiting();
    QApplication::alert(window());
    m_notice->say(Tone::Warning, tr("No answer came in time."),
                  tr("The program no longer waits, and an answer that comes now is not taken. If the page in "
                     "the browser "
                     "shows an error, look it up; else open the link again."));
    m_notice->addAction(QStringLiteral("timeoutErrorButton"), tr("I see an &error …"),
                        [this] { showKnownErrors(); });
}

void AuthorizePage::askMissingState()
{
    QApplication::alert(window());
    m_notice->say(Tone::Warning, tr("Did you install the app from inside HighLevel just now?"),
                  tr("An answer came that does not belong to the link above: it has no seal. That is normal "
                     "if you pressed "
                     "“Install” or “Test Link” in HighLevel yourself. If you did not, somebody may be trying "
                     "to connect "
                     "you to an account of theirs: ignore it."));
    m_notice->addAction(QStringLiteral("acceptStateButton"), tr("&Yes, take it"), [this] {
        m_notice->clear();
        m_attempt->acceptMissingState();
    });
    m_notice->addAction(QStringLiteral("declineStateButton"), tr("&Ignore it and go on waiting"), [this] {
        m_attempt->declineMissingState();
        m_notice->clear();
    });
}

void AuthorizePage::sayPortProblem(AuthorizationAttempt::StartResult result)
{
    stopWaiting();
    const quint16 port = session().draft().redirectUri().port();
    const QString fix =
        tr("Close the other program and try again, or use another port. The portal must then know the "
           "changed redirect address, too.");
    switch (result) {
    case AuthorizationAttempt::StartResult::PortInUse:
        m_notice->say(Tone::Bad, tr("Port %1 is in use by another program.").arg(port), fix);
        break;
    case AuthorizationAttempt::StartResult::PortForbidden:
        m_notice->say(Tone::Bad, tr("Your system does not let this program use port %1.").arg(port),
                      tr("Use another port, best one above 1024. The portal must then know the changed "
                         "redirect address, "
                         "too."));
        break;
    default:
        m_notice->say(Tone::Bad, tr("This computer can't be reached under its own address 127.0.0.1."),
                      tr("Check your firewall or security software; or use a redirect address of your own "
                         "and paste the "
                         "answer."));
        m_notice->addAction(QStringLiteral("goToRedirectButton"), tr("Change the &redirect address"),
                            [this] { Q_EMIT goTo(Step::Redirect); });
        return;
    }
    m_notice->addAction(QStringLiteral("portAgainButton"), tr("&Try again"),
                        [this] { begin(Opening::Browser); });
    const quint16 other = session().draft().ownRedirect ? 0 : freePortAfter(port);
    if (other != 0)
        m_notice->addAction(QStringLiteral("otherPortButton"), tr("&Use port %1").arg(other),
                            [this, other] { usePort(other); });
    m_notice->addAction(QStringLiteral("goToRedirectButton"), tr("Choose a port &yourself"),
                        [this] { Q_EMIT goTo(Step::Redirect); });
}

void AuthorizePage::usePort(quint16 port)
{
    session().draft().port = port;
    showLink();
    const QString address = session().draft().redirectUri().text();
    m_notice->say(
        Tone::Info, tr("The redirect address is now %1").arg(address),
        session().isPractice()
            ? tr("The practice app knows it already. Press “Open in browser”.")
            : tr("Before you open the link: add this address in the portal under Advanced Settings → Auth → "
                 "Redirect URLs, and save."));
    if (session().isPractice())
        return;
    m_notice->addAction(QStringLiteral("copyNewRedirectButton"), tr("Copy the a&ddress"),
                        [this, address] { context().clipboard.copyText(address); });
    m_notice->addAction(QStringLiteral("portPortalButton"), tr("Open the developer &portal"),
                        [this] { openPortal(); });
}

void AuthorizePage::takePaste()
{
    if (!m_attempt)
        return;
    const QString text = m_paste->text();
    switch (m_attempt->pasteResponse(text)) {
    case AuthorizationAttempt::PasteResult::Accepted:
    case AuthorizationAttempt::PasteResult::MissingState:
        m_pasteNotice->clear();
        break;
    case AuthorizationAttempt::PasteResult::WrongState:
        m_notice->clear();
        m_pasteNotice->say(
            Tone::Warning, {},
            tr("This address belongs to another attempt. Press “Open again”, consent, and paste the address "
               "that the browser shows then."));
        break;
    case AuthorizationAttempt::PasteResult::NothingFound:
        m_pasteNotice->say(
            Tone::Warning, {},
            tr("There is no code in it. Copy the whole address from the browser's address bar; it has "
               "“code=” in it."));
        break;
    case AuthorizationAttempt::PasteResult::NotWaiting:
        m_pasteNotice->say(Tone::Warning, {}, tr("The program no longer waits. Open the link again."));
        break;
    }
}

void AuthorizePage::showKnownErrors()
{
    auto *dialog = new KnownErrorsDialog(context().workspace.knownErrors(), OAuthStep::Authorize, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(false);
    dialog->show();
}

} // namespace hloauth
