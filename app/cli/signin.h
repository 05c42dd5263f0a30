#pragma once

#include "authorize/authorizationattempt.h"
#include "connections/workspace.h"
#include "secrecy/wipe.h"
#include "tokens/accountlookup.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace hloauth {

class KeychainProbe;
struct Failure;

/// What a sign-in needs to know beforehand.
struct SignInRequest {
    Connection connection; ///< name, client ID, servers, redirect URI, asked scopes and so on
    QByteArray clientSecret;
    AuthorizationAttempt::Mode mode = AuthorizationAttempt::Mode::Listen;
    std::chrono::milliseconds timeout = AuthorizationAttempt::defaultTimeout;
    bool awaitInstall = false; ///< one that is begun inside HighLevel, so without a state

    ~SignInRequest() { wipe(clientSecret); }
};

/// Legs 2 and 3 in one go: checks that the result can be kept, waits for the consent, exchanges the
/// code, keeps the tokens and asks for the account's name. If the code came without a state, the account
/// is named, and its keeping asked about, before. Ends once, with connected() or failed().
class SignIn : public QObject {
    Q_OBJECT

public:
    /// \a workspace and \a keychain must outlive it.
    SignIn(Workspace &workspace, SecretBackend &keychain, const SignInRequest &request,
           QObject *parent = nullptr);
    ~SignIn() override;

    void start();
    /// Ends it, unless the tokens are being kept already: then it ends by itself, with connected().
    void cancel();

    AuthorizationAttempt::PasteResult paste(const QString &text);
    void answerMissingState(bool accept);
    void answerAccount(bool keep);

Q_SIGNALS:
    /// We wait for the consent, which \a link asks for.
    void waiting(const QUrl &link, const QString &redirectUri);
    void stateMissing(); ///< answerMissingState() is expected
    void wrongStateSeen();
    void listenerLost(); ///< the redirect can't be taken any more
    void codeObtained();
    /// answerAccount() is expected; nothing is kept before.
    void accountInQuestion(const hloauth::Connection &connection);
    void codeUseless(); ///< a code without a state could not be exchanged; the wait goes on
    void connected(const hloauth::Connection &connection, const hloauth::TokenSet &tokens);
    void failed(const hloauth::Failure &failure);

private:
    enum class Step { Checking, Waiting, Exchanging, Asking, Keeping, Naming, Ended };

    bool checkDataDirectory(Failure *failure) const;
    void startAttempt();
    void connectAttempt();
    void failToListen(AuthorizationAttempt::StartResult result);
    void exchange(const QByteArray &code);
    void take(const TokenOutcome &outcome);
    void askAboutAccount();
    void keep(int attemptsLeft);
    void lookUpName();
    void succeed();
    void fail(const Failure &failure);

    Workspace &m_workspace;
    SignInRequest m_request;
    Connection m_connection;
    TokenSet m_tokens;
    std::unique_ptr<KeychainProbe> m_probe;
    std::unique_ptr<AuthorizationAttempt> m_attempt;
    AccountLookup m_lookup;
    Step m_step = Step::Checking;
};

} // namespace hloauth
