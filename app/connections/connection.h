#pragma once

#include "link/authorizationlink.h"
#include "link/servers.h"
#include "tokens/tokenset.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace hloauth {

/// An app's connection to one agency or sub-account: everything but its secrets.
struct Connection {
    QString id; ///< names its secrets in the keychain; never changes
    QString name; ///< the user's own; unique among the connections, compared without case
    QString clientId;
    Servers servers;
    QString redirectUri;
    QString versionId;
    bool sameTab = false;
    bool olderPath = false;
    UserType askedUserType = UserType::Unknown; ///< sent as user_type with each token request
    QStringList askedScopes;
    ApiSpelling spelling = ApiSpelling::V2;
    bool keepFresh = false; ///< refreshed ahead of time by whoever runs in the background
    bool sessionOnly = false; ///< its secrets live in memory; it is not written to the list

    // From the last token answer:
    UserType userType = UserType::Unknown;
    QString companyId;
    QString locationId;
    QString accountName; ///< the agency's or sub-account's name; empty if not known
    QStringList grantedScopes;
    QDateTime connectedAt; ///< UTC
    QDateTime refreshedAt; ///< UTC; last time new tokens came
    QDateTime expiresAt; ///< UTC; of the access token
    QString signInNeeded; ///< HighLevel's words when the refresh was refused for good; else empty
    /// UTC; with `signInNeeded`: the refresh that was begun then found no end and used up the refresh token
    QDateTime lostRefreshAt;
    /// UTC; when this refresh token was handed to another program, which renews it from then on: whoever uses
    /// it first makes the other's copy worthless
    QDateTime refreshTokenGivenAt;

    /// Whether it was made with the practice server.
    bool isPractice = false;

    /// Takes over what a token answer says.
    void apply(const TokenSet &tokens);
    /// Turns `keepFresh` on or off. Who turns it on takes the refresh token back: it is renewed here from
    /// then on, whoever else has a copy.
    void setKeptFresh(bool kept);
    /// Notes that another program has the refresh token since \a time: it is not kept fresh here any more.
    void giveRefreshTokenAway(const QDateTime &time);
    QStringList missingScopes() const; ///< asked for and not granted
    /// The link that asks for it (again), without a state.
    AuthorizationLink link() const;

    /// It has what an entry of the list can't go without.
    bool isComplete() const;
    QJsonObject toJson() const;
    static std::optional<Connection> fromJson(const QJsonObject &object);

    bool operator==(const Connection &) const = default;
};

} // namespace hloauth
