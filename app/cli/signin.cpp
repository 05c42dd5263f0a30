#include "cli/signin.h"

#include "authorize/portowner.h"
#include "cli/failure.h"
#include "connections/keychainprobe.h"
#include "link/redirecturi.h"
#include "tokens/tokenclaims.h"

#include <QDir>
#include <QTemporaryFile>
#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

constexpr int keepAttempts = 4;
constexpr auto keepPause = 1s;

} // namespace

SignIn::SignIn(Workspace &workspace, SecretBackend &keychain, const SignInRequest &request, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_request(request), m_connection(m_request.connection),
      m_probe(std::make_unique<KeychainProbe>(keychain)), m_lookup(workspace.network())
{
}

SignIn::~SignIn() = default;

void SignIn::start()
{
    if (m_connection.sessionOnly) {
        startAttempt();
        return;
    }
    Failure failure;
    if (!checkDataDirectory(&failure)) {
        fail(failure);
        return;
    }
    m_probe->start([this](const SecretResult &result) {
        if (m_step != Step::Checking)
            return;
        if (result.status == SecretStatus::Ok) {
            startAttempt();
            return;
        }
        Failure keychain = Failure::fromSecret(result);
        keychain.exitCode = ExitCode::NoKeychain;
        if (!keychain.message.endsWith(u'.'))
            keychain.message += u'.';
        keychain.message += u' ' + tr("With --session-only nothing is kept and no keychain is needed.");
        fail(keychain);
    });
}

/// The consent would be wasted if the connection could not be written to the list afterwards.
bool SignIn::checkDataDirectory(Failure *failure) const
{
    const QString directory = m_workspace.options().dataDirectory;
    QDir().mkpath(directory);
    QTemporaryFile probe(QDir(directory).filePath(u".writable-XXXXXX"_s));
    if (probe.open())
        return true;
    *failure =
        Failure::usage(tr("The folder of the connection list, %1, can't be written (%2); make it writable or "
                          "choose another with --data-dir.")
                           .arg(QDir::toNativeSeparators(directory), probe.errorString()));
    return false;
}

void SignIn::startAttempt()
{
    m_attempt = std::make_unique<AuthorizationAttempt>(m_connection.link(), m_request.mode);
    connectAttempt();
    if (m_request.awaitInstall)
        m_attempt->awaitInstall();
    m_step = Step::Waiting;
    const auto result = m_attempt->start(m_request.timeout);
    if (result == AuthorizationAttempt::StartResult::Waiting)
        Q_EMIT waiting(m_attempt->url(), m_attempt->redirectUri());
    else
        failToListen(result);
}

void SignIn::connectAttempt()
{
    connect(m_attempt.get(), &AuthorizationAttempt::obtained, this, &SignIn::exchange);
    connect(m_attempt.get(), &AuthorizationAttempt::stateMissing, this, &SignIn::stateMissing);
    connect(m_attempt.get(), &AuthorizationAttempt::wrongStateSeen, this, &SignIn::wrongStateSeen);
    connect(m_attempt.get(), &AuthorizationAttempt::listenerLost, this, &SignIn::listenerLost);
    connect(
        m_attempt.get(), &AuthorizationAttempt::refused, this,
        [this](const QString &error, const QString &text) {
            const QString words = text.isEmpty() ? error : u"%1: %2"_s.arg(error, text);
            const QList<Diagnosis> causes = m_workspace.knownErrors().causes(
                words, OAuthStep::Authorize, AppSituation::ofLink(m_connection.link()));
            fail({ExitCode::Refused,
                  error.isEmpty() ? u"refused"_s : error,
                  causes.isEmpty()
                      ? tr("The consent was refused (%1); run the command again to ask once more.").arg(words)
                      : causes.constFirst().sentence(),
                  {}});
        });
    connect(m_attempt.get(), &AuthorizationAttempt::timedOut, this, [this] {
        fail({ExitCode::Refused,
              u"no-consent"_s,
              tr("No consent came within %1 s; run the command again, with a longer --timeout if need be.")
                  .arg(std::chrono::duration_cast<std::chrono::seconds>(m_request.timeout).count()),
              {}});
    });
    connect(m_attempt.get(), &AuthorizationAttempt::cancelled, this,
            [this] { fail(Failure::interrupted()); });
}

void SignIn::failToListen(AuthorizationAttempt::StartResult result)
{
    using StartResult = AuthorizationAttempt::StartResult;
    const quint16 port = RedirectUri(m_connection.redirectUri).port();
    const auto owner = result == StartResult::PortInUse ? portOwner(port) : std::nullopt;
    switch (result) {
    case StartResult::Waiting:
        return;
    case StartResult::PortInUse:
        return fail(
            {ExitCode::Unreachable,
             u"port-in-use"_s,
             owner && owner->isOurs()
                 ? tr("Port %1 of the redirect URI is in use by another sign-in of HighLevel OAuth Helper, "
                      "%2; finish or end that one first.")
                       .arg(port)
                       .arg(owner->words())
                 : tr("Port %1 of the redirect URI is in use by %2; end that program, or register another "
                      "redirect URI in the app and give it with --redirect-uri.")
                       .arg(port)
                       .arg(owner ? owner->words() : tr("another program")),
             {}});
    case StartResult::PortForbidden:
        return fail(
            Failure::usage(tr("The system does not let us listen on port %1; register a redirect URI with a "
                              "port above 1023 and give it with --redirect-uri.")
                               .arg(port)));
    case StartResult::NoLoopback:
        return fail({ExitCode::Unreachable,
                     u"no-loopback"_s,
                     tr("This computer has no loopback address (127.0.0.1) to take the redirect on; give the "
                        "redirect by hand with --code-stdin."),
                     {}});
    }
}

AuthorizationAttempt::PasteResult SignIn::paste(const QString &text)
{
    return m_attempt && m_step == Step::Waiting ? m_attempt->pasteResponse(text)
                                                : AuthorizationAttempt::PasteResult::NotWaiting;
}

void SignIn::answerMissingState(bool accept)
{
    if (!m_attempt || m_step != Step::Waiting)
        return;
    if (accept)
        m_attempt->acceptMissingState();
    else
        m_attempt->declineMissingState();
}

void SignIn::cancel()
{
    switch (m_step) {
    case Step::Checking:
        return fail(Failure::interrupted());
    case Step::Waiting:
        return m_attempt->cancel();
    case Step::Exchanging:
        return m_workspace.tokenClient().cancel();
    case Step::Asking:
        return answerAccount(false);
    case Step::Naming:
        return succeed();
    case Step::Keeping:
    case Step::Ended:
        return;
    }
}

void SignIn::exchange(const QByteArray &code)
{
    m_step = Step::Exchanging;
    m_connection.redirectUri = m_attempt->redirectUri();
    Q_EMIT codeObtained();
    const TokenClient::Client client{
        m_connection.servers.api, {m_connection.clientId, m_request.clientSecret}, m_connection.spelling};
    m_workspace.tokenClient().exchange(client, code, m_connection.redirectUri, m_connection.askedUserType,
                                       this, [this](const TokenOutcome &outcome) { take(outcome); });
}

void SignIn::take(const TokenOutcome &outcome)
{
    if (m_step != Step::Exchanging)
        return;
    // Without a state any page may have sent it: the one that is waited for may still come.
    const bool isWorthless = !outcome.tokens && m_attempt->cameWithoutState()
                          && outcome.error.kind == OAuthError::Kind::Refused
                          && outcome.error.httpStatus != 401;
    if (isWorthless) {
        m_step = Step::Waiting;
        Q_EMIT codeUseless();
        m_attempt->goOn();
        return;
    }
    if (!outcome.tokens) {
        fail(Failure::fromTokenError(outcome.error, OAuthStep::Exchange, m_workspace.knownErrors()));
        return;
    }
    m_tokens = *outcome.tokens;
    m_connection.apply(m_tokens);
    m_connection.connectedAt = m_tokens.receivedAt;
    m_connection.spelling = outcome.spelling;
    const auto claims = TokenClaims::decode(m_tokens.accessToken);
    m_connection.isPractice = claims && claims->practice;
    if (m_attempt->cameWithoutState()) {
        askAboutAccount();
        return;
    }
    m_step = Step::Keeping;
    keep(keepAttempts);
}

void SignIn::askAboutAccount()
{
    m_step = Step::Asking;
    m_lookup.start(m_connection.servers.api, m_tokens, this, [this](const QString &name) {
        if (m_step != Step::Asking)
            return;
        m_connection.accountName = name;
        Q_EMIT accountInQuestion(m_connection);
    });
}

void SignIn::answerAccount(bool keepIt)
{
    if (m_step != Step::Asking)
        return;
    if (keepIt) {
        m_step = Step::Keeping;
        keep(keepAttempts);
        return;
    }
    m_tokens = {};
    fail({ExitCode::Refused,
          u"declined"_s,
          tr("Nothing was kept. The app is installed in that account anyway; uninstall it there if it "
             "is not wanted."),
          {}});
}

void SignIn::keep(int attemptsLeft)
{
    m_workspace.keep(
        m_connection, m_request.clientSecret, m_tokens, [this, attemptsLeft](const SecretResult &result) {
            if (result.status == SecretStatus::Ok) {
                lookUpName();
            } else if (attemptsLeft > 1) {
                QTimer::singleShot(keepPause, this, [this, attemptsLeft] { keep(attemptsLeft - 1); });
            } else {
                const QString problem = m_workspace.connections().problem();
                Failure failure = problem.isEmpty() ? Failure::fromSecret(result) : Failure::usage(problem);
                if (problem.isEmpty())
                    failure.exitCode = ExitCode::NoKeychain;
                failure.message =
                    tr("HighLevel gave the tokens, and they could not be kept: %1").arg(failure.message);
                fail(failure);
            }
        });
}

void SignIn::lookUpName()
{
    if (!m_connection.accountName.isEmpty())
        return succeed();
    m_step = Step::Naming;
    m_lookup.start(m_connection.servers.api, m_tokens, this, [this](const QString &name) {
        if (m_step != Step::Naming)
            return;
        m_connection.accountName = name;
        if (!name.isEmpty())
            m_workspace.connections().update(m_connection.id,
                                             [&name](Connection &entry) { entry.accountName = name; });
        succeed();
    });
}

void SignIn::succeed()
{
    m_step = Step::Ended;
    Q_EMIT connected(m_connection, m_tokens);
}

void SignIn::fail(const Failure &failure)
{
    if (m_step == Step::Ended)
        return;
    m_step = Step::Ended;
    Q_EMIT failed(failure);
}

} // namespace hloauth
