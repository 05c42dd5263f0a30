#include "tokens/tokenanswer.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace hloauth {

TokenOutcome readTokenAnswer(const HttpExchange::Answer &answer, const QDateTime &now)
{
    TokenOutcome outcome;
    if (answer.error.isSet()) {
        outcome.error = answer.error;
        return outcome;
    }
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const bool isOk = answer.status == 200 || answer.status == 201;
    if (isOk && document.isObject()) {
        outcome.tokens = TokenSet::fromAnswer(document.object(), now);
        if (outcome.tokens)
            return outcome;
    }
    outcome.error = OAuthError::fromAnswer(answer.status, answer.body);
    if (answer.status < 400) {
        // An error in an answer that calls itself good is still the server's no.
        const bool saysNo = !outcome.error.code.isEmpty() || !outcome.error.messages.isEmpty();
        outcome.error.kind = !document.isObject() ? OAuthError::Kind::NotJson
                           : saysNo               ? OAuthError::Kind::Refused
                                                  : OAuthError::Kind::NoToken;
    }
    outcome.error.retryAfter = answer.retryAfter(now);
    return outcome;
}

bool wantsOtherSpelling(const OAuthError &error, ApiSpelling tried)
{
    if (error.kind != OAuthError::Kind::Refused)
        return false;
    if (error.httpStatus == 404) // no such route with (or without) this Version header
        return true;
    if (error.httpStatus == 401 && error.serverText().isEmpty())
        return false;
    static const QRegularExpression camelCase(
        QStringLiteral(R"(\b(clientId|clientSecret|grantType|refreshToken|userType|redirectUri)\b)"));
    static const QRegularExpression snakeCase(
        QStringLiteral(R"(\b(client_id|client_secret|grant_type|refresh_token|user_type|redirect_uri)\b)"));
    static const QRegularExpression version(QStringLiteral(R"(\bversion\b)"),
                                            QRegularExpression::CaseInsensitiveOption);
    const bool v3 = tried == ApiSpelling::V3;
    for (const QString &message : error.messages) {
        const bool unknownName = message.contains(u"should not exist");
        // "X should not exist" names what we sent; every other complaint names what it misses.
        const QRegularExpression &named = unknownName == v3 ? camelCase : snakeCase;
        if (message.contains(named) || message.contains(version))
            return true;
    }
    return false;
}

ApiSpelling otherSpelling(ApiSpelling spelling)
{
    return spelling == ApiSpelling::V2 ? ApiSpelling::V3 : ApiSpelling::V2;
}

void completeLocationToken(TokenSet &tokens, const QString &companyId, const QString &locationId)
{
    if (tokens.userType == UserType::Unknown)
        tokens.userType = UserType::Location;
    if (tokens.companyId.isEmpty())
        tokens.companyId = companyId;
    if (tokens.locationId.isEmpty())
        tokens.locationId = locationId;
}

} // namespace hloauth
