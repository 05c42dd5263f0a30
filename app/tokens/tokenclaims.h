#pragma once

#include "tokens/tokenset.h"

namespace hloauth {

/// What a HighLevel access token says of itself. Read without checking the signature: for display,
/// never for a decision about trust.
struct TokenClaims {
    QJsonObject header;
    QJsonObject payload;
    UserType authClass = UserType::Unknown;
    QString authClassId; ///< company or location id, by class
    QString companyId; ///< primaryAuthClassId
    QString clientId; ///< sourceId
    QString appId; ///< oauthMeta.client
    QString agencyPlan; ///< oauthMeta.agencyPlan
    QStringList scopes; ///< oauthMeta.scopes
    QDateTime issuedAt; ///< UTC; invalid when not given
    QDateTime expiresAt; ///< UTC; invalid when not given
    bool practice = false; ///< made by the practice server

    /// Nothing if \a token is not a JWT (three base64url parts, the first two JSON objects).
    static std::optional<TokenClaims> decode(const QByteArray &token);
};

} // namespace hloauth
