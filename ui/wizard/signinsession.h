#pragma once

#include "catalog/scopeselection.h"
#include "connections/connection.h"
#include "link/authorizationlink.h"
#include "link/clientcredentials.h"
#include "link/linkcheck.h"
#include "uicontext.h"
#include "wizard/wizarddraft.h"

#include <QObject>

namespace hloauth {

class PracticeServer;

/// What the wizard's pages fill in together, and what follows from it.
class SignInSession : public QObject {
    Q_OBJECT

public:
    enum class Kind {
        New,
        Practice, ///< with the practice server
        Again ///< a connection that is there gets new tokens
    };

    explicit SignInSession(const UiContext &context, QObject *parent = nullptr);

    void beginNew(const WizardDraft &draft = {});
    /// A new one that asks for what \a link asks for.
    void beginWith(const AuthorizationLink &link);
    /// False if the practice server can't be started: \a problem says why.
    bool beginPractice(QString *problem);
    /// Practises once more, with what was chosen before.
    void practiseAgain();
    /// Takes over what the practice app has now, in the place of what was changed about app and link.
    void restorePractice(const PracticeServer &server);
    void beginAgain(const Connection &connection);

    Kind kind() const { return m_kind; }
    bool isPractice() const;
    QString formerId() const; ///< of the connection that is signed in again; empty for a new one
    const WizardDraft &draft() const { return m_draft; }
    WizardDraft &draft() { return m_draft; }
    ScopeSelection &selection() { return m_selection; }
    const ScopeSelection &selection() const { return m_selection; }
    /// The draft with the chosen scopes and wishes in it, as it is written to disk.
    WizardDraft draftToKeep(Step step) const;

    void setClientSecret(const QByteArray &secret) { m_secret = secret; }
    ClientCredentials credentials() const { return {m_draft.clientId, m_secret}; }

    Servers servers() const; ///< as the draft's link options say
    AuthorizationLink link() const; ///< without a state
    LinkContext linkContext() const; ///< what the draft says, for a check of the link
    /// The connection as it is known before any token; with the id of the former one when signing in
    /// again.
    Connection connection() const;
    QString suggestedName(const TokenSet &tokens, const QString &accountName) const;

    /// The user wants the secrets kept only until the program ends.
    bool isSessionOnly() const { return m_sessionOnly || isPractice(); }
    void setSessionOnly(bool sessionOnly) { m_sessionOnly = sessionOnly; }

    /// The code that Leg 2 brought, and the redirect URI that it came by.
    void setCode(const QByteArray &code, const QString &redirectUri);
    const QByteArray &code() const { return m_code; }
    /// The code had no state, so that the account is asked about before anything is kept.
    void setAccountInQuestion(bool inQuestion) { m_accountInQuestion = inQuestion; }
    bool isAccountInQuestion() const { return m_accountInQuestion; }
    const QString &codeRedirectUri() const { return m_codeRedirectUri; }
    /// The code is still good: HighLevel refused the client before it looked at the code.
    void setCodeUnspent(bool unspent) { m_codeUnspent = unspent; }
    /// There is an unspent code for what the draft says now: only Leg 3 is to be done again.
    bool canRetryExchange() const;

Q_SIGNALS:
    void began(); ///< the draft was replaced: pages show the new one

private:
    void begin(Kind kind, const WizardDraft &draft);

    UiContext m_context;
    Kind m_kind = Kind::New;
    WizardDraft m_draft;
    ScopeSelection m_selection;
    QByteArray m_secret;
    std::optional<Connection> m_former;
    Servers m_servers;
    bool m_sessionOnly = false;
    QByteArray m_code;
    QString m_codeRedirectUri;
    QString m_codeClientId;
    bool m_codeUnspent = false;
    bool m_accountInQuestion = false;
};

} // namespace hloauth
