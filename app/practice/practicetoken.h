#pragma once

#include <QByteArray>
#include <QString>

class QDateTime;

namespace hloauth {

struct PracticeGrant;
struct PracticeState;

/// A new token with the claims that HighLevel's tokens have, and `"practice": true`. Has the form of a
/// JWT (RFC 7519); its signature is random, so that no two tokens are the same and none is good for
/// anything else.
QByteArray makePracticeToken(const PracticeGrant &grant, const PracticeState &state,
                             const QDateTime &issuedAt, const QDateTime &expiresAt);

/// An access token and a refresh token that belong together.
struct PracticeTokenPair {
    QByteArray accessToken;
    QByteArray refreshToken;
    QString refreshTokenId; ///< 24 hex digits
};

/// Makes a new pair and notes it in \a state.
PracticeTokenPair issuePracticeTokens(const PracticeGrant &grant, PracticeState &state);

} // namespace hloauth
