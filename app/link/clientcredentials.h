#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace hloauth {

/// The client key pair of a HighLevel app (RFC 6749, section 2.3).
struct ClientCredentials {
    QString id;
    QByteArray secret;

    ~ClientCredentials(); ///< wipes the secret

    bool operator==(const ClientCredentials &) const = default;
};

/// What a text entered as client ID or client secret looks like.
enum class ClientValueShape {
    Empty,
    ClientId, ///< 24 hex digits, a dash, 8 base-36 digits
    UnusualClientId, ///< like a client ID with another suffix; may still work
    BareAppId, ///< the 24 hex digits alone: the app's id, without the key's part
    TruncatedClientId, ///< begins like a client ID and is too short
    ClientSecret, ///< UUID
    UnusualSecret, ///< no known shape; may still be a secret (only for secrets)
    PrivateIntegrationToken, ///< pit-…: a different way in, not a client key
    AccessToken, ///< a JWT
    Quoted, ///< quotes or spaces around it, a "client_id=" before it: clean it first
    Other
};

/// Facts read out of a client ID. HighLevel does not document them; the arithmetic held for every
/// known ID.
struct ClientIdFacts {
    QString appId; ///< the part before the dash; the API's appId, and often the first version's id
    QDateTime appCreated; ///< UTC; invalid if it can't be read
    QDateTime keyCreated; ///< UTC; invalid if it can't be read
};

/// The text without white space, quotes and "client_id=" or "client_secret=" around the value.
QString cleanClientValue(const QString &text);

ClientValueShape clientIdShape(const QString &text);
ClientValueShape clientSecretShape(const QString &text);

/// True if the two were entered in each other's fields (also the common mistake of giving the bare
/// app id as client ID and the full client ID as secret).
bool looksSwapped(const QString &clientId, const QString &clientSecret);

ClientIdFacts factsOf(const QString &clientId);

} // namespace hloauth
