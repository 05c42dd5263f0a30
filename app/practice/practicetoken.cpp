#include "practice/practicetoken.h"

#include "practice/practicestate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

constexpr qsizetype signatureBytes = 256; // of RS256 with a 2048-bit key

QByteArray encode(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encode(const QJsonObject &object)
{
    return encode(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QByteArray makePracticeToken(const PracticeGrant &grant, const PracticeState &state,
                             const QDateTime &issuedAt, const QDateTime &expiresAt)
{
    const QString companyId = state.agency.companyId();
    const bool forLocation = grant.isFor(UserType::Location);
    const QJsonObject oauthMeta{{u"scopes"_s, QJsonArray::fromStringList(grant.scopes)},
                                {u"client"_s, state.app.appId()},
                                {u"agencyPlan"_s, u"agency_annual_497"_s}};
    const QJsonObject payload{{u"authClass"_s, toString(grant.tokenClass)},
                              {u"authClassId"_s, forLocation ? grant.chosenLocation : companyId},
                              {u"primaryAuthClassId"_s, companyId},
                              {u"source"_s, u"INTEGRATION"_s},
                              {u"sourceId"_s, state.app.clientId},
                              {u"channel"_s, u"OAUTH"_s},
                              {u"oauthMeta"_s, oauthMeta},
                              {u"iat"_s, issuedAt.toSecsSinceEpoch()},
                              {u"exp"_s, expiresAt.toSecsSinceEpoch()},
                              {u"practice"_s, true}};
    const QJsonObject header{{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}};
    return encode(header) + '.' + encode(payload) + '.' + encode(randomBytes(signatureBytes));
}

PracticeTokenPair issuePracticeTokens(const PracticeGrant &grant, PracticeState &state)
{
    constexpr qsizetype idBytes = 12;
    const QDateTime now = state.grants.now();
    PracticeTokenPair pair;
    pair.accessToken = makePracticeToken(grant, state, now, now.addSecs(state.grants.accessTokenSeconds()));
    pair.refreshToken =
        makePracticeToken(grant, state, now, now.addSecs(PracticeGrants::refreshTokenSeconds));
    pair.refreshTokenId = QString::fromLatin1(randomBytes(idBytes).toHex());
    state.grants.addTokens(pair.accessToken, pair.refreshToken, grant);
    return pair;
}

} // namespace hloauth
