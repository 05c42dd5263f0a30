#pragma once

#include "tokens/tokenset.h"

#include <QNetworkRequest>
#include <QUrl>

namespace hloauth {

class ScopeCatalog;

/// A call that changes nothing, and by whose answer a token shows what it is worth. HighLevel has no
/// call that is meant for that, so it depends on the token's class and scopes which one will do.
struct TestCall {
    QString endpoint; ///< as HighLevel's documents name it: "GET /locations/:locationId"
    QString target; ///< percent-encoded path and query, to be put behind the API's base URL
    QString scope; ///< what it needs; empty if that is not known
    QString wrapper; ///< key that holds the account in some answers; empty: the answer is no account
    bool isPermitted = false; ///< the token has the scope

    /// The account's own data (an agency's or a sub-account's), whatever the scopes are.
    static TestCall forAccount(const TokenSet &tokens);
    /// The call that says most about \a tokens, among those that its scopes allow: the account's own data,
    /// then lists of which one entry is asked for, then any that needs no id but the account's. If there is
    /// none, forAccount(): a refusal for want of a scope comes only to a token that is alive.
    static TestCall bestFor(const TokenSet &tokens, const QString &clientId, const ScopeCatalog &catalog);

    QUrl url(const QUrl &api) const;
    QByteArray version() const; ///< for the Version header
    QNetworkRequest request(const QUrl &api, const QByteArray &accessToken) const;
    /// Whether this is what HighLevel answers, and not what something on the way makes up.
    bool isAnsweredBy(const QByteArray &body) const;
    /// The account's name in an answer to this call; empty if it does not say.
    QString accountName(const QByteArray &body) const;

    bool operator==(const TestCall &) const = default;

private:
    QJsonObject accountIn(const QJsonObject &answer) const;
};

} // namespace hloauth
