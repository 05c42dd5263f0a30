#pragma once

#include "link/clientcredentials.h"
#include "tokens/tokenanswer.h"

#include <QObject>
#include <QUrl>

#include <functional>

class QNetworkAccessManager;

namespace hloauth {

/// Talks to HighLevel's token endpoint (RFC 6749, sections 4.1.3 and 6).
///
/// Sends each code and each refresh token once: no redirect is followed, nothing is sent again when a
/// connection breaks. Only when the server says that it does not know the spelling of the request's
/// parameters (and so can't have used them) is the other spelling tried.
class TokenClient : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>; ///< UTC now
    using Callback = std::function<void(const TokenOutcome &)>;

    struct Client {
        QUrl api; ///< base URL
        ClientCredentials credentials;
        ApiSpelling spelling = ApiSpelling::V2; ///< tried first
    };

    TokenClient(QNetworkAccessManager &network, Clock clock, QObject *parent = nullptr);
    ~TokenClient() override;

    /// Time for a whole answer. Default 30 s.
    void setTimeout(std::chrono::milliseconds timeout);

    /// Leg 3. \a done is called once, later, unless \a context is gone by then.
    void exchange(const Client &client, const QByteArray &code, const QString &redirectUri, UserType userType,
                  QObject *context, Callback done);
    /// A new token set for a refresh token. \a userType as at the exchange.
    void refresh(const Client &client, const QByteArray &refreshToken, UserType userType, QObject *context,
                 Callback done);
    /// A sub-account's token for an agency's (scope oauth.write). Changes nothing in \a agency, and may be
    /// asked for again. Of \a client only the address and the spelling are used.
    void locationToken(const Client &client, const TokenSet &agency, const QString &locationId,
                       QObject *context, Callback done);
    /// Ends what is under way; its callbacks get Kind::Cancelled.
    void cancel();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hloauth
