#pragma once

#include "diagnosis/diagnosis.h"
#include "tokens/ratelimits.h"
#include "tokens/testcall.h"
#include "tokens/tokenset.h"

#include <QObject>

#include <functional>

class QNetworkAccessManager;
class QUrl;

namespace hloauth {

/// What came of asking HighLevel whether a token works.
struct TokenTestResult {
    Q_DECLARE_TR_FUNCTIONS(TokenTestResult)

public:
    enum class Verdict {
        Works, ///< the call was answered
        Accepted, ///< the token is alive; the call was refused for what it lacked, not for the token
        LacksScope, ///< the token is alive, and lacks the call's scope
        WrongClass, ///< the token is alive, and of the other class (agency, sub-account)
        NoAccess, ///< the token is alive, and not for this account
        Inactive, ///< the account is paused or cancelled
        Dead, ///< HighLevel does not know the token, or no longer
        Unclear, ///< refused for a reason that says nothing of the token
        NoAnswer ///< no answer of HighLevel's: network, 429, 5xx, a web page instead
    };

    Verdict verdict = Verdict::NoAnswer;
    TestCall call;
    QString accountName; ///< empty if the answer does not say
    RateLimits allowance;
    OAuthError error; ///< not set if the verdict is Works
    Diagnosis diagnosis; ///< of the error

    /// HighLevel knows the token.
    bool isAlive() const;
    /// One or two sentences for people: what it is, and what to do if it is not good. \a validity: left of
    /// the access token, if it is known; \a account stands in where the answer names none.
    QString sentence(std::optional<std::chrono::seconds> validity, const QString &account) const;
    /// "199,998 of 200,000 calls left today, 99 of 100 in 10 s"; empty if HighLevel did not say.
    QString allowanceText() const;

    static QString name(Verdict verdict); ///< short and stable, for scripts: "lacks-scope"
};

/// Asks HighLevel whether a token works, by one call that changes nothing.
class TokenTest : public QObject {
    Q_OBJECT

public:
    using Callback = std::function<void(const TokenTestResult &)>;

    TokenTest(QNetworkAccessManager &network, const KnownErrors &knownErrors, const ScopeCatalog &catalog,
              QObject *parent = nullptr);

    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

    /// \a clientId: of the app that the token was made for. \a done is called once, later, unless
    /// \a context is gone by then.
    void start(const QUrl &api, const TokenSet &tokens, const QString &clientId, QObject *context,
               Callback done);

private:
    TokenTestResult read(const TestCall &call, const QByteArray &accessToken,
                         const HttpExchange::Answer &answer) const;

    QNetworkAccessManager &m_network;
    const KnownErrors &m_knownErrors;
    const ScopeCatalog &m_catalog;
    std::chrono::milliseconds m_timeout = HttpExchange::defaultTimeout;
};

} // namespace hloauth
