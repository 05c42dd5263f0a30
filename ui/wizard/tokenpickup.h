#pragma once

#include "connections/connection.h"
#include "connections/secretbackend.h"
#include "tokens/oautherror.h"
#include "uicontext.h"

#include <QObject>

namespace hloauth {

class AccountLookup;
class SignInSession;
struct TokenOutcome;

/// Leg 3: exchanges the code, keeps the tokens at once, and asks for the account's name. If nothing proves
/// that the user wanted this account, its name comes first, and the user decides whether it is kept.
class TokenPickup : public QObject {
    Q_OBJECT

public:
    enum class State {
        Idle,
        Exchanging,
        Failed, ///< no tokens: error() says why
        Naming, ///< finding out whose account it is, to ask about it
        Asking, ///< acceptAccount() or declineAccount() is expected; nothing is kept yet
        Keeping,
        NotKept, ///< tokens are there, the keychain did not take them: secretResult() says why
        Kept
    };

    TokenPickup(SignInSession &session, const UiContext &context, QObject *parent = nullptr);
    ~TokenPickup() override;

    void start(); ///< exchanges the session's code
    void cancel(); ///< ends an exchange that is under way
    void reset(); ///< back to Idle; what is under way is answered to nobody, so isBusy() comes first
    void acceptAccount(); ///< when Asking: keeps the tokens
    void declineAccount(); ///< when Asking: forgets the tokens, and is Idle
    void keepAgain(); ///< after NotKept
    void keepForSession(); ///< after NotKept: in memory only

    State state() const { return m_state; }
    bool isBusy() const
    {
        return m_state == State::Exchanging || m_state == State::Naming || m_state == State::Keeping;
    }
    /// Tokens came that would be lost if the program ended now.
    bool hasUnkeptTokens() const
    {
        return m_state == State::Asking || m_state == State::Keeping || m_state == State::NotKept;
    }
    /// Closing or beginning anew now would cost tokens that are there, or on their way.
    bool hasSomethingToLose() const { return isBusy() || hasUnkeptTokens(); }
    const TokenSet &tokens() const { return m_tokens; }
    const OAuthError &error() const { return m_error; }
    const SecretResult &secretResult() const { return m_secretResult; }
    const Connection &connection() const { return m_connection; }

    /// Gives the kept connection another name. False if that can't be: \a problem says why.
    bool rename(const QString &name, QString *problem);

Q_SIGNALS:
    void stateChanged();
    void connectionChanged(); ///< the name of account or connection

private:
    void setState(State state);
    void takeOutcome(const TokenOutcome &outcome);
    void askAboutAccount();
    void keep();
    void lookUpAccount();
    void takeAccountName(const QString &name);

    SignInSession &m_session;
    UiContext m_context;
    std::unique_ptr<AccountLookup> m_lookup;
    State m_state = State::Idle;
    TokenSet m_tokens;
    OAuthError m_error;
    SecretResult m_secretResult;
    Connection m_connection;
    QByteArray m_clientSecret;
    bool m_renamed = false;
    int m_run = 0; ///< each answer belongs to one: nothing that is left takes a late one
};

} // namespace hloauth
