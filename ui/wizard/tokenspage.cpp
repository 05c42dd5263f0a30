#include "wizard/tokenspage.h"

#include "connections/freshnessbox.h"
#include "connections/workspace.h"
#include "diagnosis/tokentest.h"
#include "durationtext.h"
#include "exporting/exportdialog.h"
#include "exporting/testreport.h"
#include "widgets/busybar.h"
#include "widgets/notice.h"
#include "widgets/pagebutton.h"
#include "widgets/scale.h"
#include "widgets/scopediffview.h"
#include "widgets/secretfield.h"
#include "widgets/text.h"
#include "wizard/accountquestion.h"
#include "wizard/errorhelp.h"
#include "wizard/faultmenu.h"
#include "wizard/signinsession.h"
#include "wizard/tokenpickup.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hloauth {

using namespace std::chrono_literals;

TokensPage::TokensPage(SignInSession &session, TokenPickup &pickup, const UiContext &context, QWidget *parent)
    : WizardPage(session, context, parent), m_pickup(pickup),
      m_errors(new ErrorHelp(session, context, SessionRemedies::Place::Tokens, *this)),
      m_notice(new Notice(context.clipboard)), m_keptNotice(new Notice(context.clipboard)),
      m_differences(new Notice(context.clipboard)), m_testNotice(new Notice(context.clipboard)),
      m_tokenTest(std::make_unique<TokenTest>(context.workspace.network(), context.workspace.knownErrors(),
                                              context.catalog)),
      m_freshness(new FreshnessBox(context))
{
    m_errors->setParent(this);
    connect(&m_errors->remedies(), &SessionRemedies::goTo, this, &TokensPage::goTo);
    m_progress = makeProgress();
    m_result = makeResult();
    m_notice->setObjectName(QStringLiteral("tokensNotice"));
    m_testNotice->setObjectName(QStringLiteral("testNotice"));
    m_keptNotice->setObjectName(QStringLiteral("keptNotice"));
    m_differences->setObjectName(QStringLiteral("differencesNotice"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    layout->addWidget(m_progress);
    layout->addWidget(m_notice);
    layout->addWidget(m_keptNotice);
    layout->addWidget(m_result);
    layout->addWidget(m_testNotice);
    layout->addWidget(m_differences);
    layout->addStretch(1);
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &TokensPage::updateValidity);
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
    return tr("The access token works for about a day. The refresh token gets the next one; this program "
              "does that for you.");
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
    return hasNext() ? m_nameProblem->text() : QString();
}

QWidget *TokensPage::makeProgress()
{
    auto *box = new QWidget;
    m_progressText = headingLabel(QString());
    auto *bar = new BusyBar;
    bar->setAccessibleName(tr("Progress"));
    m_cancel = new QPushButton(tr("&Cancel"));
    m_cancel->setObjectName(QStringLiteral("cancelExchangeButton"));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progressText);
    layout->addWidget(bar);
    layout->addWidget(m_cancel, 0, Qt::AlignLeft);
    connect(m_cancel, &QPushButton::clicked, &m_pickup, &TokenPickup::cancel);
    return box;
}

SecretField *TokensPage::addField(QFormLayout &form, const QString &objectName, const QString &label,
                                  const QString &what, bool secret)
{
    auto *field = new SecretField(context().clipboard,
                                  secret ? SecretField::Kind::Secret : SecretField::Kind::Identifier, what);
    field->setObjectName(objectName);
    form.addRow(label, field);
    return field;
}

QWidget *TokensPage::makeResult()
{
    auto *box = new QWidget;
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_owner = wrappedLabel(QString());
    m_owner->setObjectName(QStringLiteral("tokenOwner"));
    m_validity = wrappedLabel(QString());
    m_validity->setObjectName(QStringLiteral("tokenValidity"));
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("connectionName"));
    m_name->setAccessibleName(tr("Name of the connection"));
    m_name->setToolTip(
        tr("Under this name you find the connection again, here and in the command line program hloauth"));
    m_nameProblem = wrappedLabel(QString());
    m_nameProblem->setObjectName(QStringLiteral("connectionNameProblem"));
    m_form->addRow(tr("N&ame"), m_name);
    m_form->addRow(QString(), m_nameProblem);
    m_form->addRow(tr("Belongs to"), m_owner);
    m_form->addRow(tr("Valid until"), m_validity);
    m_access = addField(*m_form, QStringLiteral("accessToken"), tr("Access token"), tr("access token"), true);
    m_access->setWhereToPaste(
        tr("Paste it where a program asks for a bearer token or access token. It is good for about "
           "a day. The clipboard is cleared after a minute."));
    m_refresh =
        addField(*m_form, QStringLiteral("refreshToken"), tr("Refresh token"), tr("refresh token"), true);
    m_refresh->setWhereToPaste(
        tr("Works only once: if you give it to Make, Zapier or another program, that program must do "
           "the refreshing from then on, not this one."));
    m_locationId =
        addField(*m_form, QStringLiteral("locationId"), tr("Sub-account id"), tr("sub-account id"), false);
    m_companyId = addField(*m_form, QStringLiteral("companyId"), tr("Agency id"), tr("agency id"), false);
    m_userId = addField(*m_form, QStringLiteral("userId"), tr("User id"), tr("user id"), false);
    m_scopes = new ScopeDiffView;
    m_scopes->setObjectName(QStringLiteral("scopeDiff"));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_form);
    layout->addWidget(m_scopes, 1);
    layout->addWidget(makeTools());
    layout->addWidget(m_freshness);
    connect(m_freshness, &FreshnessBox::failed, this,
            [this](const QString &sentence) { m_notice->say(Tone::Bad, {}, sentence); });
    connect(m_refresh, &SecretField::copied, this, &TokensPage::noteRefreshTokenCopied);
    connect(m_name, &QLineEdit::editingFinished, this, &TokensPage::rename);
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
        pageButton(QStringLiteral("exportTokenButton"), tr("E&xport …"),
                   tr("Hands token and ids to another program, in its own form"), QStringLiteral("export"));
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
                       [this](const TokenTestResult &result) {
                           m_test->setEnabled(true);
                           const TokenSet &tokens = m_pickup.tokens();
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
    m_progress->setVisible(m_pickup.isBusy());
    m_cancel->setVisible(state == TokenPickup::State::Exchanging);
    m_progressText->setText(state == TokenPickup::State::Keeping
                                ? tr("Putting the tokens into your keychain …")
                                : tr("Exchanging the code for tokens with HighLevel …"));
    const bool hasTokens = m_pickup.tokens().isValid() && state != TokenPickup::State::Exchanging
                        && state != TokenPickup::State::Failed && state != TokenPickup::State::Naming
                        && state != TokenPickup::State::Asking;
    m_result->setVisible(hasTokens);
    m_keptNotice->clear();
    m_testNotice->clear();
    m_differences->clear();
    m_notice->clear();
    m_clock.stop();
    if (hasTokens) {
        showTokens();
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
    if (session().canRetryExchange()) {
        if (error.kind == OAuthError::Kind::Refused)
            m_notice->addAction(QStringLiteral("fixCredentialsButton"), tr("Correct client ID and &secret"),
                                [this] { Q_EMIT goTo(Step::Credentials); });
        else
            m_notice->addAction(QStringLiteral("exchangeAgainButton"), tr("&Try again"),
                                [this] { m_pickup.start(); });
    }
    m_notice->addAction(QStringLiteral("consentAgainButton"), tr("&Ask for consent again"),
                        [this] { Q_EMIT goTo(Step::Authorize); });
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
    m_notice->addAction(QStringLiteral("keepAgainButton"), tr("&Try again"),
                        [this] { m_pickup.keepAgain(); });
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
        m_keptNotice->addAction(QStringLiteral("practiseFaultsButton"), tr("Practise what can go &wrong"),
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
               "ids are in %1, without any secret.")
                .arg(QDir::toNativeSeparators(context().workspace.connections().path())));
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

void TokensPage::showTokens()
{
    const TokenSet &tokens = m_pickup.tokens();
    m_access->setValue(QString::fromUtf8(tokens.accessToken));
    m_refresh->setValue(QString::fromUtf8(tokens.refreshToken));
    m_locationId->setValue(tokens.locationId);
    m_companyId->setValue(tokens.companyId);
    m_userId->setValue(tokens.userId);
    for (SecretField *field : {m_locationId, m_companyId, m_userId})
        m_form->setRowVisible(field, !field->value().isEmpty());
    m_scopes->setScopes(m_pickup.connection().askedScopes, tokens.scopes);
    showConnection();
    updateValidity();
}

void TokensPage::showConnection()
{
    const Connection &connection = m_pickup.connection();
    const bool agency = connection.userType == UserType::Company;
    const QString kind = agency ? tr("Agency") : tr("Sub-account");
    m_owner->setText(connection.accountName.isEmpty() ? kind
                                                      : tr("%1: %2").arg(kind, connection.accountName));
    if (!m_name->isModified() || !m_name->hasFocus())
        m_name->setText(connection.name);
    // As it is in the list: choices are kept there.
    const Connection *listed = context().workspace.connections().findById(connection.id);
    m_freshness->setVisible(listed && !connection.isPractice);
    if (listed)
        m_freshness->showConnection(*listed);
    m_name->setEnabled(m_pickup.state() == TokenPickup::State::Kept);
    m_nameProblem->clear();
    m_form->setRowVisible(m_nameProblem, false);
}

void TokensPage::updateValidity()
{
    const QDateTime until = m_pickup.tokens().expiresAt;
    if (!until.isValid()) {
        m_validity->setText(tr("HighLevel did not say"));
        return;
    }
    const auto left = m_pickup.tokens().validity(context().now());
    m_validity->setText(tr("%1 (%2 left)").arg(localTimeText(until), durationText(left)));
}

void TokensPage::rename()
{
    if (m_pickup.state() != TokenPickup::State::Kept || m_name->text() == m_pickup.connection().name)
        return;
    QString problem;
    m_pickup.rename(m_name->text(), &problem);
    m_nameProblem->setText(problem);
    m_form->setRowVisible(m_nameProblem, !problem.isEmpty());
    if (problem.isEmpty())
        m_name->setText(m_pickup.connection().name);
    Q_EMIT changed();
}

} // namespace hloauth
