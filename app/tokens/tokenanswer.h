#pragma once

#include "tokens/httpexchange.h"
#include "tokens/oautherror.h"
#include "tokens/tokenset.h"

#include <optional>

namespace hloauth {

/// What a token request brought: tokens, or an error.
struct TokenOutcome {
    std::optional<TokenSet> tokens;
    OAuthError error;
    ApiSpelling spelling = ApiSpelling::V2; ///< the spelling that the server understood
};

/// Reads an answer that should bring tokens. \a now in UTC.
TokenOutcome readTokenAnswer(const HttpExchange::Answer &answer, const QDateTime &now);

/// Fills in what a sub-account's token answer may leave out: whose token it is was asked for by name.
void completeLocationToken(TokenSet &tokens, const QString &companyId, const QString &locationId);

/// Whether the server refused only because it knows the request under the other spelling's names, or not
/// in this version; what was sent is then still unused.
bool wantsOtherSpelling(const OAuthError &error, ApiSpelling tried);
ApiSpelling otherSpelling(ApiSpelling spelling);

} // namespace hloauth
