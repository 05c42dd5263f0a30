#include "wizard/tokenspage.h"

#include "connections/freshnessbox.h"
#include "connections/workspace.h"
#include "diagnosis/tokentest.h"
#include "exporting/exportdialog.h"
#include "exporting/testreport.h"
#include "widgets/announcement.h"
#include "widgets/busybar.h"
#include "widgets/direction.h"
#include "widgets/emptyview.h"
#include "widgets/notice.h"
#include "widgets/pagebutton.h"
#include "widgets/scale.h"
#include "widgets/text.h"
#include "wizard/accountquestion.h"
#include "wizard/errorhelp.h"
#include "wizard/faultmenu.h"
#include "wizard/signinsession.h"
#include "wizard/tokenpickup.h"
#include "wizard/tokensview.h"

#include <QDir>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace hloauth {

using namespace std::chrono_literals;

TokensPage::TokensPage(SignInSession &session, TokenPickup &pickup, const UiContext &context, QWidget *parent)
    : WizardPage(session, context, parent), m_pickup(pickup),
      m_errors(new ErrorHelp(session, context, SessionRemedies::Place::Tokens, *this)),
      m_progress(new EmptyView(QStringLiteral("token"))), m_notice(new Notice(context.clipboard)),
      m_keptNotice(new Notice(context.clipboard)), m_differences(new Notice(context.clipboard)),
      m_testNotice(new Notice(context.clipboard)),
      m_tokenTest(std::make_unique<TokenTest>(context.workspace.network(), context.workspace.knownErrors(),
                                              context.catalog)),
      m_view(new TokensView(pickup, context)), m_freshness(new FreshnessBox(context))
{
    m_errors->setParent(this);
    connect(&m_errors->remedies(), &SessionRemedies::goTo, this, &TokensPage::goTo);
    fillProgress();
    m_result = makeResult();
    m_notice->setObjectName(QStringLiteral("tokensNotice"));
    m_notice->setSubject();
    m_testNotice->setObjectName(QStringLiteral("testNotice"));
    m_keptNotice->setObjectName(QStringLiteral("keptNotice"));
    m_differences->setObjectName(QStringLiteral("differencesNotice"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_progress, 1); // all of the room, which the end has else
    layout->addWidget(m_notice);
    layout->addWidget(m_keptNotice);
    layout->addWidget(m_differences);
    layout->addWidget(m_result);
    layout->addWidget(m_testNotice);
    layout->addStretch();
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, m_view, &TokensView::showValidity);
    connect(&m_pickup, &TokenPickup::stateChanged, this, &TokensPage::showState);
    connect(&m_pickup, &TokenPickup::connectionChanged, this, &TokensPage::showConnection);
    showState();
}

TokensPage::~TokensPage() = default;

QString TokensPage::title() const
{
    return tr("Your tokens");
}

QString TokensPage::subtitle() const
{
    return tr("The access token is what others ask for; it works for about a day. Copy it again tomorrow: "
              "this program gets the next one by the refresh token.");
}

QString TokensPage::nextText() const
{
    return tr("&Finish");
}

bool TokensPage::hasNext() const
{
    return m_pickup.state() == TokenPickup::State::Kept;
}

bool TokensPage::hasBack() const
{
    return m_pickup.state() == TokenPickup::State::Failed || m_pickup.state() == TokenPickup::State::Idle;
}

QString TokensPage::missing() const
{
    return hasNext() ? m_view->nameProblem() : QString();
}

QWidget *TokensPage::firstFocus() const
{
    switch (m_pickup.state()) {
    case TokenPickup::State::Asking:
        return m_notice->findChild<QWidget *>(declineAccountButton);
    case TokenPickup::State::Naming:
    case TokenPickup::State::Keeping:
        return m_progress; // until the page has something else for the keyboard
    case TokenPickup::State::Kept:
        return &m_view->copyButton();
    default:
        return nullptr;
    }
}

void TokensPage::fillProgress()
{
    m_progress->setObjectName(QStringLiteral("exchangeProgress"));
    auto *bar = new BusyBar;
    bar->setAccessibleName(tr("Progress"));
    constexpr int widthInLetters = 30;
    bar->setFixedWidth(fontMetrics().averageCharWidth() * widthInLetters);
    m_cancel = pageButton(QStringLiteral("cancelExchangeButton"), tr("&Cancel"));
    m_progress->add(bar);
    m_progress->add(m_cancel);
    connect(m_cancel, &QPushButton::clicked, &m_pickup, &TokenPickup::cancel);
}

QWidget *TokensPage::makeResult()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeTools());
    layout->addWidget(m_freshness);
    connect(m_freshness, &FreshnessBox::failed, this,
            [this](const QString &sentence) { m_notice->say(Tone::Bad, {}, sentence); });
    connect(m_view, &TokensView::accessTokenCopied, this, [this] { setCopied(true); });
    connect(m_view, &TokensView::refreshTokenCopied, this, &TokensPage::noteRefreshTokenCopied);
    connect(m_view, &TokensView::nameProblemChanged, this, &TokensPage::changed);
    return box;
}

QWidget *TokensPage::makeTools()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    m_test = pageButton(QStringLiteral("testTokenButton"), tr("Test the to&ken"),
                        tr("Asks HighLevel whether it works, with a call that changes nothing"),
                        QStringLiteral("test"));
    auto *exporting =
        pageButton(QStringLiteral("exportTokenButton"), tr("E&xport…"),
                   tr("Hands token and IDs to another program, in its own form"), QStringLiteral("export"));
    row->addWidget(m_test);
    row->addWidget(exporting);
    row->addStretch(1);
    connect(m_test, &QPushButton::clicked, this, &TokensPage::test);
    connect(exporting, &QPushButton::clicked, this, &TokensPage::openExport);
    return box;
}

void TokensPage::test()
{
    m_test->setEnabled(false);
    m_testNotice->clear();
    const Connection &connection = m_pickup.connection();
    m_tokenTest->start(connection.servers.api, m_pickup.tokens(), connection.clientId, this,
                       [this, tested = m_pickup.tokens().accessToken](const TokenTestResult &result) {
                           m_test->setEnabled(true);
                           const TokenSet &tokens = m_pickup.tokens();
                           if (tokens.accessToken != tested)
                               return; // a new sign-in has begun since
                           std::optional<std::chrono::seconds> left;
                           if (tokens.expiresAt.isValid())
                               left = tokens.validity(context().now());
                           // What was not granted stands on this page already.
                           sayTestResult(*m_testNotice, result, left, m_pickup.connection().accountName, {});
                       });
}

void TokensPage::noteRefreshTokenCopied()
{
    context().workspace.connections().update(
        m_pickup.connection().id, [this](Connection &entry) { entry.giveRefreshTokenAway(context().now()); });
    showConnection();
}

void TokensPage::openExport()
{
    const bool hasRefreshToken = !m_pickup.tokens().refreshToken.isEmpty();
    auto *dialog = new ExportDialog(
        context(), m_pickup.connection(), hasRefreshToken,
        [tokens = m_pickup.tokens()](const ExportDialog::Done &done) { done(tokens); }, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TokensPage::enter()
{
    const bool idle =
        m_pickup.state() == TokenPickup::State::Idle || m_pickup.state() == TokenPickup::State::Failed;
    if (idle && session().canRetryExchange())
        m_pickup.start();
    showState();
}

void TokensPage::showState()
{
    const TokenPickup::State state = m_pickup.state();
    const QPointer<QWidget> focused = window()->focusWidget();
    const bool hadKeyboard = focused && isAncestorOf(focused);
    showProgress();
    const bool hasTokens = state == TokenPickup::State::Kept || state == TokenPickup::State::NotKept;
    m_result->setVisible(hasTokens);
    m_keptNotice->clear();
    m_testNotice->clear();
    m_differences->clear();
    m_notice->clear();
    m_clock.stop();
    if (hasTokens) {
        m_view->showTokens();
        showFreshness();
        sayDifferences();
        m_clock.start();
    }
    if (isWorthless())
        Q_EMIT goTo(Step::Authorize); // which waits on
    else if (state == TokenPickup::State::Failed)
        sayFailed();
    else if (state == TokenPickup::State::Asking)
        askAboutAccount(*m_notice, m_pickup, [this] { Q_EMIT goTo(Step::Authorize); });
    else if (state == TokenPickup::State::NotKept)
        sayNotKept();
    else if (state == TokenPickup::State::Kept)
        sayKept();
    Q_EMIT changed();
    if (hadKeyboard && (!focused || !focused->isVisibleTo(this)))
        Q_EMIT keyboardLost();
}

void TokensPage::showProgress()
{
    const TokenPickup::State state = m_pickup.state();
    const bool isBeginning = m_progress->isHidden() && m_pickup.isBusy();
    m_progress->say(state == TokenPickup::State::Keeping
                        ? tr("Putting the tokens into your keychain…")
                        : tr("Exchanging the code for tokens with HighLevel…"),
                    {});
    m_progress->setAccessibleName(m_progress->title());
    m_cancel->setVisible(state == TokenPickup::State::Exchanging);
    m_progress->setVisible(m_pickup.isBusy());
    if (isBeginning)
        announce(*this, m_progress->title());
    if (m_pickup.isBusy())
        setCopied(false);
}

void TokensPage::setCopied(bool copied)
{
    m_isCopied = copied;
    Q_EMIT changed();
}

QPushButton *TokensPage::usualMainButton() const
{
    return m_isCopied ? nullptr : &m_view->copyButton();
}

bool TokensPage::isWorthless() const
{
    return m_pickup.state() == TokenPickup::State::Failed && session().isAccountInQuestion()
        && m_pickup.error().kind == OAuthError::Kind::Refused && !session().canRetryExchange();
}

void TokensPage::sayFailed()
{
    const OAuthError &error = m_pickup.error();
    QList<Diagnosis> causes;
    if (error.kind == OAuthError::Kind::Cancelled) {
        m_notice->say(Tone::Info, tr("Cancelled."),
                      tr("The code may be used up by now. Ask for consent again to get a new one."));
    } else {
        causes = context().workspace.knownErrors().causes(error, OAuthStep::Exchange,
                                                          m_errors->remedies().situation());
        m_notice->say(Tone::Bad, causes.constFirst().what, causes.constFirst().fix);
        m_notice->setDetails(detailsOf(error));
    }
    QPushButton *main = nullptr;
    if (session().canRetryExchange()) {
        if (error.kind == OAuthError::Kind::Refused)
            main = m_notice->addAction(QStringLiteral("fixCredentialsButton"),
                                       tr("Correct client ID and &secret"),
                                       [this] { Q_EMIT goTo(Step::Credentials); });
        else
            main = m_notice->addAction(QStringLiteral("exchangeAgainButton"), tr("&Try again"),
                                       [this] { m_pickup.start(); });
    }
    QPushButton *again =
        m_notice->addAction(QStringLiteral("consentAgainButton"), tr("&Ask for consent again"),
                            [this] { Q_EMIT goTo(Step::Authorize); });
    m_notice->setMain(main ? main : again);
    if (!causes.isEmpty())
        m_errors->addRemedies(*m_notice, causes, error.serverText(),
                              {Remedy::EditCredentials, Remedy::StartAgain});
}

void TokensPage::sayNotKept()
{
    m_notice->say(Tone::Bad, tr("The tokens are here, but they could not be kept."),
                  tr("Unlock or set up your system's keychain and try again. Or keep them in memory until "
                     "you close the program, and copy them now to where you need them."));
    m_notice->setDetails(tr("The keychain's own words"), m_pickup.secretResult().detail);
    m_notice->setMain(m_notice->addAction(QStringLiteral("keepAgainButton"), tr("&Try again"),
                                          [this] { m_pickup.keepAgain(); }));
    m_notice->addAction(QStringLiteral("keepSessionButton"), tr("Keep for this &session only"),
                        [this] { m_pickup.keepForSession(); });
}

void TokensPage::sayKept()
{
    const Connection &connection = m_pickup.connection();
    if (connection.isPractice) {
        const QString lesson = FaultMenu::lesson(context());
        const QString walked = tr("You have walked all three legs.");
        const QString kept =
            tr("The practice tokens are good for nothing else; they are kept in memory until "
               "you close the program.");
        m_keptNotice->say(Tone::Practice, tr("Practice done"),
                          inARow({lesson.isEmpty() ? walked : lesson, kept}));
        m_keptNotice->addAction(QStringLiteral("practiseFaultsButton"), tr("Practice what can go &wrong"),
                                [this] {
                                    session().practiseAgain();
                                    Q_EMIT goTo(Step::Authorize);
                                });
    } else if (connection.sessionOnly) {
        m_keptNotice->say(
            Tone::Warning, tr("Kept for this session only"),
            tr("Client secret and tokens are in memory and are gone when you close the program."));
    } else {
        m_keptNotice->say(
            Tone::Good, tr("Kept in your system's keychain"),
            tr("Client secret, access token and refresh token are in the keychain. The connection's name and "
               "IDs are in %1, without any secret.")
                .arg(leftToRight(QDir::toNativeSeparators(context().workspace.connections().path()))));
    }
}

void TokensPage::sayDifferences()
{
    const Connection &connection = m_pickup.connection();
    const QStringList missing = connection.missingScopes();
    if (!missing.isEmpty()) {
        m_differences->say(
            Tone::Warning, tr("%n scope(s) were not granted.", nullptr, static_cast<int>(missing.size())),
            tr("Tick them in your app in the portal and save. Then uninstall the app from the account and "
               "sign in again: a token keeps the scopes that it was made with."));
    } else if (connection.userType != UserType::Unknown && connection.userType != connection.askedUserType) {
        m_differences->say(
            Tone::Info, {},
            connection.userType == UserType::Company
                ? tr("You asked for a sub-account's token; HighLevel gave the agency's.")
                : tr("You asked for the agency's token; HighLevel gave a sub-account's. The app's type, or "
                     "what was chosen in the browser, decides."));
    }
}

void TokensPage::showConnection()
{
    m_view->showConnection();
    showFreshness();
}

void TokensPage::showFreshness()
{
    const Connection &connection = m_pickup.connection();
    // As it is in the list: choices are kept there.
    const Connection *listed = context().workspace.connections().findById(connection.id);
    m_freshness->setVisible(listed && !connection.isPractice);
    if (listed)
        m_freshness->showConnection(*listed);
}

} // namespace hloauth
