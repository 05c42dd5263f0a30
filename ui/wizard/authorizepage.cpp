#include "wizard/authorizepage.h"

#include "authorize/answermemory.h"
#include "connections/workspace.h"
#include "diagnosis/pastekind.h"
#include "widgets/clipboard.h"
#include "widgets/notice.h"
#include "widgets/scale.h"
#include "widgets/text.h"
#include "wizard/browserchecklist.h"
#include "wizard/consentlink.h"
#include "wizard/consentstory.h"
#include "wizard/errorhelp.h"
#include "wizard/faultmenu.h"
#include "wizard/pastebox.h"
#include "wizard/porttrouble.h"
#include "wizard/signinsession.h"
#include "wizard/waitingbox.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hloauth {

using namespace std::chrono_literals;

AuthorizePage::AuthorizePage(SignInSession &session, const UiContext &context, QWidget *parent)
    : WizardPage(session, context, parent), m_probe(context.workspace.keychain()),
      m_memory(std::make_shared<AnswerMemory>(context.steadyNow)), m_link(new ConsentLink),
      m_notice(new Notice(context.clipboard)), m_waiting(new WaitingBox(context.clipboard)),
      m_checklist(new BrowserChecklist), m_pasteBox(new PasteBox(context.clipboard)),
      m_story(new ConsentStory), m_faults(new FaultMenu(session, context)),
      m_portTrouble(new PortTrouble(*m_notice, session, context, this)), m_texts(*m_notice)
{
    m_notice->setObjectName(QStringLiteral("authorizeNotice"));
    m_notice->setSubject();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_link);
    layout->addWidget(m_notice);
    layout->addWidget(m_waiting);
    layout->addWidget(m_pasteBox);
    layout->addWidget(m_faults);
    layout->addWidget(m_story);
    layout->addSpacing(space::tight);
    layout->addWidget(headingLabel(tr("In the browser – choose a step for help with it")));
    layout->addWidget(m_checklist);
    layout->addStretch(1);

    m_countdown.setInterval(250ms);
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        if (m_attempt && m_attempt->isWaiting())
            m_waiting->setTimeLeft(m_attempt->timeLeft());
    });
    connect(m_waiting, &WaitingBox::openAgain, this, &AuthorizePage::openLink);
    connect(m_waiting, &WaitingBox::paste, this, &AuthorizePage::showPasteBox);
    connect(m_pasteBox, &PasteBox::pasted, this, &AuthorizePage::takePaste);
    connect(m_waiting, &WaitingBox::cancel, this, [this] { m_attempt->cancel(); });
    connectLink();
    connectErrorHelp();
    connectFaults();
    connectPortTrouble();
    stopWaiting();
}

AuthorizePage::~AuthorizePage() = default;

void AuthorizePage::connectErrorHelp()
{
    m_errors = new ErrorHelp(session(), context(), SessionRemedies::Place::Authorize, *this);
    m_errors->setParent(this);
    SessionRemedies &remedies = m_errors->remedies();
    connect(m_waiting, &WaitingBox::seeError, m_errors, &ErrorHelp::open);
    connect(m_checklist, &BrowserChecklist::looksDifferent, m_errors, &ErrorHelp::openEntry);
    connect(m_pasteBox, &PasteBox::causesWanted, m_errors, &ErrorHelp::openWith);
    connect(&remedies, &SessionRemedies::linkChanged, this, &AuthorizePage::renewLink);
    connect(&remedies, &SessionRemedies::goTo, this, &AuthorizePage::goTo);
    connect(&remedies, &SessionRemedies::pasteWanted, this, [this] {
        if (!m_attempt || !m_attempt->isWaiting())
            begin(Opening::Later);
        showPasteBox();
    });
    connect(m_errors, &ErrorHelp::openWanted, this, [this] {
        if (m_attempt && m_attempt->isWaiting())
            openLink();
        else
            begin(Opening::Browser);
    });
    connect(m_errors, &ErrorHelp::answerGiven, this, [this](const QString &text) {
        showPasteBox();
        takePaste(text);
    });
}

void AuthorizePage::showPasteBox()
{
    m_pasteBox->show();
    m_pasteBox->setFocus();
}

void AuthorizePage::leavePasteBox()
{
    if (m_pasteBox->isAncestorOf(window()->focusWidget()))
        m_waiting->setFocus();
}

void AuthorizePage::tellArrival()
{
    m_checklist->mark(BrowserChecklist::Stage::Back);
    if (!isActiveWindow())
        leavePasteBox();
}

void AuthorizePage::renewLink()
{
    // An attempt has the link that it was begun with.
    if (m_attempt && m_attempt->isWaiting())
        startAttempt(Opening::Later);
    else
        showLink();
}

void AuthorizePage::connectFaults()
{
    const auto startOver = [this] {
        m_attempt.reset();
        stopWaiting();
        m_notice->clear();
        m_errors->clear();
        showLink();
    };
    connect(m_faults, &FaultMenu::chosen, this, [this, startOver] {
        startOver();
        begin(Opening::Browser);
    });
    connect(m_faults, &FaultMenu::stopped, this, startOver);
}

void AuthorizePage::connectPortTrouble()
{
    connect(m_portTrouble, &PortTrouble::tryAgain, this, [this] { begin(Opening::Browser); });
    connect(m_portTrouble, &PortTrouble::pasteInstead, this, [this] {
        m_pasteOnly = true;
        begin(Opening::Browser);
    });
    connect(m_portTrouble, &PortTrouble::portChanged, this, &AuthorizePage::showLink);
    connect(m_portTrouble, &PortTrouble::portalWanted, this, &AuthorizePage::openPortal);
    connect(m_portTrouble, &PortTrouble::goTo, this, &AuthorizePage::goTo);
}

QString AuthorizePage::title() const
{
    return tr("Ask for consent");
}

QString AuthorizePage::subtitle() const
{
    return tr("The link below asks HighLevel for what you chose. You decide in your browser; the program "
              "never sees your HighLevel password.");
}

void AuthorizePage::connectLink()
{
    connect(m_link, &ConsentLink::goTo, this, &AuthorizePage::goTo);
    connect(m_link, &ConsentLink::openWanted, this, [this] { begin(Opening::Browser); });
    connect(m_link, &ConsentLink::copyWanted, this, [this] { begin(Opening::CopyOnly); });
    connect(m_link, &ConsentLink::installWanted, this, [this] { begin(Opening::Install); });
    connect(m_link, &ConsentLink::elsewhereWanted, this, [this] { begin(Opening::Elsewhere); });
}

bool AuthorizePage::isPasteMode() const
{
    return m_pasteOnly || !session().draft().redirectUri().isLoopback();
}

QWidget *AuthorizePage::firstFocus() const
{
    return usualMainButton();
}

QPushButton *AuthorizePage::usualMainButton() const
{
    return m_link->mainButton();
}

void AuthorizePage::enter()
{
    stopWaiting();
    m_notice->clear();
    m_checklist->setSession(session());
    m_faults->enter();
    if (session().isAccountInQuestion() && m_attempt)
        goOnAwaiting();
    showLink();
}

void AuthorizePage::goOnAwaiting()
{
    session().setAccountInQuestion(false);
    m_attempt->goOn();
    if (!m_attempt->isWaiting())
        return;
    showWaiting();
    m_texts.installAwaitedStill();
}

void AuthorizePage::leave()
{
    // Nothing waits behind the user's back. An attempt that came to its end stays: it answers a tab
    // that is late, or loaded again.
    if (m_attempt)
        m_attempt->cancel();
    stopWaiting();
}

void AuthorizePage::showLink()
{
    const bool underWay = m_attempt && m_attempt->isWaiting();
    const QUrl url = underWay ? m_attempt->url() : session().link().toUrl();
    LinkContext known = session().linkContext();
    known.addsState = !underWay;
    m_link->setReport(LinkCheck(context().catalog, known).check(url.toString(QUrl::FullyEncoded)));
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
    m_link->setReady(false);
    m_texts.checkingKeychain();
    m_probe.start([this, opening](const SecretResult &result) { takeProbe(result, opening); });
}

void AuthorizePage::takeProbe(const SecretResult &result, Opening opening)
{
    m_probing = false;
    m_link->setReady(true);
    m_notice->clear();
    if (!isVisibleTo(window()))
        return; // she went to another page meanwhile
    if (result.status == SecretStatus::Ok) {
        startAttempt(opening);
        return;
    }
    m_texts.keychainFails(result);
    m_notice->setMain(m_notice->addAction(QStringLiteral("keychainAgainButton"), tr("&Try again"),
                                          [this, opening] { begin(opening); }));
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
                                                                     : AuthorizationAttempt::Mode::Listen,
                                                       m_memory, context().steadyNow);
    connectAttempt();
    if (opening == Opening::Install)
        m_attempt->awaitInstall();
    const auto result =
        m_attempt->start(opening == Opening::Install ? AuthorizationAttempt::installTimeout : m_timeout);
    if (result != AuthorizationAttempt::StartResult::Waiting) {
        m_attempt.reset();
        stopWaiting();
        m_portTrouble->say(result);
        return;
    }
    m_notice->clear();
    showLink();
    showWaiting();
    m_checklist->begin();
    if (opening == Opening::Browser)
        openLink();
    else if (opening == Opening::Install)
        m_texts.installAwaited(m_attempt->redirectUri());
    else if (opening == Opening::CopyOnly || opening == Opening::Elsewhere)
        context().clipboard.copyText(m_attempt->url().toString(QUrl::FullyEncoded));
    if (opening == Opening::Elsewhere)
        showPasteBox();
}

void AuthorizePage::connectAttempt()
{
    AuthorizationAttempt *attempt = m_attempt.get();
    connect(attempt, &AuthorizationAttempt::obtained, this, &AuthorizePage::takeCode);
    connect(attempt, &AuthorizationAttempt::refused, this, &AuthorizePage::sayRefused);
    connect(attempt, &AuthorizationAttempt::stateMissing, this, &AuthorizePage::askMissingState);
    connect(attempt, &AuthorizationAttempt::timedOut, this, &AuthorizePage::sayTimedOut);
    connect(attempt, &AuthorizationAttempt::wrongStateSeen, this, [this] {
        m_texts.wrongState();
        tellArrival();
    });
    connect(attempt, &AuthorizationAttempt::earlierAnswerSeen, this, [this] {
        m_texts.earlierAnswer();
        tellArrival();
    });
    connect(attempt, &AuthorizationAttempt::listenerLost, this, [this] {
        m_texts.listenerLost();
        showPasteBox();
    });
    connect(attempt, &AuthorizationAttempt::cancelled, this, [this] {
        stopWaiting();
        m_texts.cancelled();
    });
}

void AuthorizePage::openLink()
{
    if (!m_attempt)
        return;
    m_checklist->reopened();
    if (!context().openUrl(m_attempt->url()))
        m_texts.noBrowser();
}

void AuthorizePage::showWaiting()
{
    m_link->setWaiting(true);
    m_story->hide();
    m_waiting->setLink(m_attempt->url().toString(QUrl::FullyEncoded));
    m_waiting->setTimeLeft(m_attempt->timeLeft());
    m_waiting->show();
    m_pasteBox->setVisible(isPasteMode());
    m_pasteBox->clear();
    m_countdown.start();
    Q_EMIT changed();
}

void AuthorizePage::stopWaiting()
{
    m_countdown.stop();
    m_checklist->end();
    m_waiting->hide();
    m_pasteBox->hide();
    m_link->setWaiting(false);
    m_story->show();
    m_link->setWays(isPasteMode(), session().isPractice());
    Q_EMIT changed();
}

void AuthorizePage::takeCode(const QByteArray &code)
{
    session().setCode(code, m_attempt->redirectUri());
    session().setAccountInQuestion(m_attempt->cameWithoutState());
    stopWaiting();
    m_pasteBox->clear();
    m_errors->clear();
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
    const QList<Diagnosis> causes = m_errors->causesOf(error % u' ' % words);
    if (error == QLatin1String("access_denied") || causes.isEmpty())
        m_texts.refused(error);
    else
        m_errors->tell(*m_notice, causes, words);
    m_notice->setDetails(words == error ? error : tr("%1: %2").arg(error, description));
}

void AuthorizePage::sayTimedOut()
{
    stopWaiting();
    QApplication::alert(window());
    m_texts.timedOut();
    m_notice->addAction(QStringLiteral("timeoutErrorButton"), tr("I see an &error…"),
                        [this] { m_errors->open(); });
}

void AuthorizePage::askMissingState()
{
    // Any page can bring this up: it takes neither the focus nor the eye from another window, nor from what
    // she writes.
    if (!isActiveWindow())
        leavePasteBox();
    m_texts.missingState();
    m_notice->addAction(QStringLiteral("acceptStateButton"), tr("&Yes, take it"), [this] {
        m_notice->clear();
        m_attempt->acceptMissingState();
    });
    m_notice->addAction(QStringLiteral("declineStateButton"), tr("&Ignore it and go on waiting"), [this] {
        m_attempt->declineMissingState();
        m_notice->clear();
    });
}

bool AuthorizePage::takeLink(const QString &link)
{
    if (!m_attempt || !m_attempt->isWaiting())
        return false;
    showPasteBox();
    takePaste(link);
    return true;
}

void AuthorizePage::takePaste(const QString &text)
{
    if (!m_attempt)
        return;
    m_pasteBox->clearNotice();
    const PasteKind kind = pasteKindOf(text);
    if (kind == PasteKind::AuthorizationLink) {
        m_pasteBox->sayLink();
        return;
    }
    const QString arrival = PasteBox::arrivalIn(text, m_attempt->redirectUri());
    if (kind == PasteKind::Answer && !arrival.isEmpty()) {
        m_pasteBox->sayOtherAddress(arrival, m_attempt->redirectUri(), [this, text] { givePaste(text); });
        return;
    }
    givePaste(text);
}

void AuthorizePage::givePaste(const QString &text)
{
    if (!m_attempt)
        return;
    const auto result = m_attempt->pasteResponse(text);
    if (result == AuthorizationAttempt::PasteResult::WrongState)
        m_notice->clear(); // says the same of the browser
    if (result == AuthorizationAttempt::PasteResult::MissingState)
        leavePasteBox(); // for the question
    if (result == AuthorizationAttempt::PasteResult::NothingFound) {
        const QList<Diagnosis> causes = m_errors->causesOf(text);
        if (!causes.isEmpty()) {
            m_pasteBox->sayError(causes.constFirst(), text);
            return;
        }
    }
    m_pasteBox->showResult(result);
}

} // namespace hloauth
