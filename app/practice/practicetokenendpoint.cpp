#include "practice/practicetokenendpoint.h"

#include "practice/practicestate.h"
#include "practice/practicetoken.h"
#include "practice/practiceversion.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

enum class Field { ClientId, ClientSecret, GrantType, Code, RefreshToken, UserType, RedirectUri };

struct Spelled {
    Field field;
    QLatin1StringView v2;
    QLatin1StringView v3;
};

/// The fields that the endpoint knows; every other one is refused.
constexpr std::array fields{
    Spelled{Field::ClientId, "client_id"_L1, "clientId"_L1},
    Spelled{Field::ClientSecret, "client_secret"_L1, "clientSecret"_L1},
    Spelled{Field::GrantType, "grant_type"_L1, "grantType"_L1},
    Spelled{Field::Code, "code"_L1, "code"_L1},
    Spelled{Field::RefreshToken, "refresh_token"_L1, "refreshToken"_L1},
    Spelled{Field::UserType, "user_type"_L1, "userType"_L1},
    Spelled{Field::RedirectUri, "redirect_uri"_L1, "redirectUri"_L1},
};

QString nameOf(Field field, ApiSpelling spelling)
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [field](const Spelled &entry) { return entry.field == field; });
    return spelling == ApiSpelling::V3 ? found->v3 : found->v2;
}

bool isKnown(const QString &name, ApiSpelling spelling)
{
    return std::any_of(fields.begin(), fields.end(), [&](const Spelled &entry) {
        return name == (spelling == ApiSpelling::V3 ? entry.v3 : entry.v2);
    });
}

bool isGrantType(const QString &text)
{
    return text == "authorization_code"_L1 || text == "refresh_token"_L1 || text == "client_credentials"_L1;
}

/// What HighLevel says about the form of the fields; empty if it has nothing against it.
QStringList fieldProblems(const PracticeParameters &parameters, ApiSpelling spelling)
{
    QStringList problems;
    for (const QString &name : parameters.names()) {
        if (!isKnown(name, spelling))
            problems.append(u"property %1 should not exist"_s.arg(name));
        else if (parameters.isRepeated(name) || !parameters.isText(name))
            problems.append(u"%1 must be a string"_s.arg(name));
    }
    const QString userType = nameOf(Field::UserType, spelling);
    if (parameters.has(userType) && userTypeFromString(parameters.value(userType)) == UserType::Unknown)
        problems.append(u"%1 must be a valid enum value"_s.arg(userType));

    const QString grantType = nameOf(Field::GrantType, spelling);
    const QString grant = parameters.value(grantType);
    if (spelling == ApiSpelling::V2 && !isGrantType(grant)) {
        problems.append(u"grant_type must be a valid enum value"_s);
        if (grant.isEmpty())
            problems.append(u"grant_type should not be empty"_s);
    }
    return problems;
}

/// The first field of those that a request needs and that is not there.
QString missingField(const PracticeParameters &parameters, ApiSpelling spelling)
{
    for (const Field field : {Field::ClientId, Field::ClientSecret, Field::GrantType}) {
        const QString name = nameOf(field, spelling);
        if (parameters.value(name).isEmpty())
            return name;
    }
    return {};
}

PracticeAnswer invalidRefreshToken()
{
    return PracticeAnswer::refusal(400, u"Invalid grant: refresh token is invalid"_s);
}

} // namespace

PracticeTokenEndpoint::PracticeTokenEndpoint(PracticeState &state) : m_state(state) { }

PracticeAnswer PracticeTokenEndpoint::answer(const PracticeRequest &request)
{
    if (!request.version.isEmpty() && !isKnownVersion(request.version))
        return PracticeAnswer::refusal(401, u"version header is invalid"_s);
    const ApiSpelling spelling = request.version == "v3" ? ApiSpelling::V3 : ApiSpelling::V2;

    PracticeParameters parameters = request.form();
    if (spelling == ApiSpelling::V3 && request.isJson()) {
        const auto read = PracticeParameters::fromJson(request.body);
        if (!read)
            return PracticeAnswer::refusal(400, u"The body is not a JSON object"_s);
        parameters = *read;
    }

    const QStringList problems = fieldProblems(parameters, spelling);
    if (!problems.isEmpty())
        return PracticeAnswer::refusal(422, problems);
    const QString missing = missingField(parameters, spelling);
    if (!missing.isEmpty())
        return PracticeAnswer::refusal(400, QString(u"Missing parameter: "_s + missing));
    const QString grantType = parameters.value(nameOf(Field::GrantType, spelling));
    if (!isGrantType(grantType))
        return PracticeAnswer::refusal(400, u"Invalid parameter: grantType"_s);
    if (!m_state.app.isPair(parameters.value(nameOf(Field::ClientId, spelling)),
                            parameters.value(nameOf(Field::ClientSecret, spelling))))
        return PracticeAnswer::oauthError(401, u"UnAuthorized!"_s, u"Invalid client credentials!"_s);

    if (grantType == "authorization_code"_L1)
        return exchange(parameters, spelling);
    if (grantType == "refresh_token"_L1)
        return refresh(parameters, spelling);
    return PracticeAnswer::oauthError(400, u"unsupported_grant_type"_s,
                                      u"Unsupported grant type: `grant_type` is invalid"_s);
}

PracticeAnswer PracticeTokenEndpoint::exchange(const PracticeParameters &parameters, ApiSpelling spelling)
{
    const QString code = parameters.value(nameOf(Field::Code, spelling));
    if (code.isEmpty())
        return PracticeAnswer::refusal(400, u"Missing parameter: code"_s);
    if (m_state.isAgencyPaused)
        return PracticeAnswer::refusal(400, u"Location is not active"_s);
    PracticeGrant grant;
    const QString redirectUri = parameters.value(nameOf(Field::RedirectUri, spelling));
    if (m_state.grants.takeCode(code.toUtf8(), redirectUri, &grant) != PracticeGrants::CodeResult::Taken)
        return PracticeAnswer::oauthError(400, u"invalid_grant"_s,
                                          u"Invalid grant: authorization code is invalid"_s);

    grant.asked = userTypeFromString(parameters.value(nameOf(Field::UserType, spelling)));
    const bool forLocation = grant.asked == UserType::Location && !grant.chosenLocation.isEmpty();
    grant.tokenClass = forLocation ? UserType::Location : UserType::Company;
    return tokens(grant, spelling);
}

PracticeAnswer PracticeTokenEndpoint::refresh(const PracticeParameters &parameters, ApiSpelling spelling)
{
    const QString name = nameOf(Field::RefreshToken, spelling);
    const QByteArray refreshToken = parameters.value(name).toUtf8();
    if (refreshToken.isEmpty())
        return PracticeAnswer::refusal(400, QString(u"Missing parameter: "_s + name));
    if (m_state.isAgencyPaused)
        return PracticeAnswer::refusal(400, u"Location is not active"_s);
    PracticeGrant grant;
    switch (m_state.grants.checkRefresh(refreshToken, &grant)) {
    case PracticeGrants::RefreshResult::Valid:
        break;
    case PracticeGrants::RefreshResult::Spent:
        return invalidRefreshToken();
    case PracticeGrants::RefreshResult::Unknown:
        return PracticeAnswer::refusal(400, u"Invalid refresh token"_s);
    }
    const UserType asked = userTypeFromString(parameters.value(nameOf(Field::UserType, spelling)));
    if (asked != UserType::Unknown && asked != grant.asked && asked != grant.tokenClass)
        return invalidRefreshToken();
    m_state.grants.spendRefresh(refreshToken);
    return tokens(grant, spelling);
}

PracticeAnswer PracticeTokenEndpoint::tokens(const PracticeGrant &grant, ApiSpelling spelling)
{
    const bool v3 = spelling == ApiSpelling::V3;
    const PracticeTokenPair pair = issuePracticeTokens(grant, m_state);
    QJsonObject answer{{v3 ? u"accessToken"_s : u"access_token"_s, QString::fromLatin1(pair.accessToken)},
                       {v3 ? u"tokenType"_s : u"token_type"_s, u"Bearer"_s},
                       {v3 ? u"expiresIn"_s : u"expires_in"_s, m_state.grants.accessTokenSeconds()},
                       {v3 ? u"refreshToken"_s : u"refresh_token"_s, QString::fromLatin1(pair.refreshToken)},
                       {u"refreshTokenId"_s, pair.refreshTokenId},
                       {u"scope"_s, grant.scopes.join(u' ')},
                       {u"userType"_s, toString(grant.tokenClass)},
                       {u"companyId"_s, m_state.agency.companyId()},
                       {u"userId"_s, m_state.agency.userId()},
                       {u"traceId"_s, PracticeAnswer::newTraceId()}};
    if (grant.isFor(UserType::Location)) {
        answer.insert(u"locationId"_s, grant.chosenLocation);
        answer.insert(u"isBulkInstallation"_s, false);
        return PracticeAnswer::json(answer);
    }
    const bool wholeAgency = grant.chosenLocation.isEmpty();
    QJsonArray approved;
    for (const PracticeSubAccount &account : m_state.agency.subAccounts()) {
        if (wholeAgency || account.id == grant.chosenLocation)
            approved.append(account.id);
    }
    answer.insert(u"isBulkInstallation"_s, wholeAgency);
    answer.insert(u"approvedLocations"_s, approved);
    answer.insert(u"approveAllLocations"_s, wholeAgency);
    answer.insert(u"installToFutureLocations"_s, wholeAgency);
    return PracticeAnswer::json(answer);
}

} // namespace hloauth
