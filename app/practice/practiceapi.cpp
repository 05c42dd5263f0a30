#include "practice/practiceapi.h"

#include "practice/practicestate.h"
#include "practice/practicetoken.h"
#include "practice/practiceversion.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

constexpr int defaultPageSize = 20;
constexpr int maximumPageSize = 100;

/// The token of an Authorization header; empty if there is none.
QByteArray bearerOf(const PracticeRequest &request)
{
    const QByteArray scheme = request.authorization.left(7);
    return scheme.toLower() == "bearer " ? request.authorization.mid(7).trimmed() : QByteArray();
}

PracticeAnswer scopeRefusal()
{
    return PracticeAnswer::refusal(401, u"The token is not authorized for this scope."_s);
}

PracticeAnswer wrongAccount(const QString &kind)
{
    return PracticeAnswer::refusal(403, u"The token does not have access to this %1."_s.arg(kind));
}

/// A number of a query; \a fallback if it is not given, and nothing if it is not a number >= \a minimum.
std::optional<int> numberOf(const PracticeParameters &query, const QString &name, int fallback, int minimum)
{
    if (!query.has(name))
        return fallback;
    bool isNumber = false;
    const int number = query.value(name).toInt(&isNumber);
    return isNumber && number >= minimum ? std::optional(number) : std::nullopt;
}

/// Page tokens are base64 of {"skip":n}.
QString pageToken(qsizetype skip)
{
    const QByteArray json = QJsonDocument(QJsonObject{{u"skip"_s, skip}}).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<int> skipOf(const QString &token)
{
    const auto json = QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding);
    const QJsonValue skip = QJsonDocument::fromJson(json).object().value("skip"_L1);
    const int number = skip.toInt(-1);
    return number >= 0 ? std::optional(number) : std::nullopt;
}

QJsonArray pageOf(const QList<const PracticeSubAccount *> &accounts, int skip, int size,
                  const QString &versionId)
{
    QJsonArray page;
    const QList<const PracticeSubAccount *> part =
        accounts.mid(std::min<qsizetype>(skip, accounts.size()), size);
    for (const PracticeSubAccount *account : part) {
        page.append(QJsonObject{{u"_id"_s, account->id},
                                {u"name"_s, account->name},
                                {u"address"_s, account->address()},
                                {u"isInstalled"_s, true},
                                {u"versionId"_s, versionId},
                                {u"installedAt"_s, account->installedAt.toString(Qt::ISODateWithMs)}});
    }
    return page;
}

} // namespace

PracticeApi::PracticeApi(PracticeState &state) : m_state(state) { }

QString PracticeApi::accountOf(const PracticeRequest &request) const
{
    PracticeGrant grant;
    if (m_state.grants.checkAccess(bearerOf(request), &grant) != PracticeGrants::AccessResult::Valid)
        return m_state.app.appId();
    return grant.isFor(UserType::Location) ? grant.chosenLocation : m_state.agency.companyId();
}

PracticeApi::Refusal PracticeApi::checkCall(const PracticeRequest &request, Versions versions,
                                            PracticeGrant *grant) const
{
    if (request.version.isEmpty())
        return PracticeAnswer::refusal(401, u"version header was not found."_s);
    if (!isKnownVersion(request.version))
        return PracticeAnswer::refusal(401, u"version header is invalid"_s);
    const bool v3 = request.version == "v3";
    if (versions == Versions::V3 && !v3)
        return PracticeAnswer::notFound(request.method, request.path);
    if (versions == Versions::Dated && v3)
        return PracticeAnswer::refusal(400, u"Endpoint %1 not available in API version v3. "
                                            "This endpoint was removed in version v3."_s.arg(request.path));
    switch (m_state.grants.checkAccess(bearerOf(request), grant)) {
    case PracticeGrants::AccessResult::Valid:
        return std::nullopt;
    case PracticeGrants::AccessResult::Expired:
        return PracticeAnswer::refusal(401, u"Invalid token: access token is invalid"_s);
    case PracticeGrants::AccessResult::Unknown:
        break;
    }
    return PracticeAnswer::refusal(401, u"Invalid JWT"_s);
}

PracticeApi::Refusal PracticeApi::checkAgencyCall(const PracticeRequest &request, Versions versions,
                                                  const QString &scope, PracticeGrant *grant) const
{
    if (const Refusal refusal = checkCall(request, versions, grant))
        return refusal;
    if (!grant->isFor(UserType::Company))
        return PracticeAnswer::refusal(401, u"This token's user type is not yet supported!"_s);
    if (!grant->scopes.contains(scope))
        return scopeRefusal();
    return std::nullopt;
}

PracticeAnswer PracticeApi::locationToken(const PracticeRequest &request)
{
    return mint(request, Versions::Dated);
}

PracticeAnswer PracticeApi::locationTokenV3(const PracticeRequest &request)
{
    return mint(request, Versions::V3);
}

PracticeAnswer PracticeApi::mint(const PracticeRequest &request, Versions versions)
{
    PracticeGrant grant;
    if (const Refusal refusal = checkAgencyCall(request, versions, u"oauth.write"_s, &grant))
        return *refusal;
    const PracticeParameters form = request.form();
    QStringList problems;
    for (const QString &name : {u"companyId"_s, u"locationId"_s}) {
        if (form.value(name).isEmpty())
            problems.append(u"%1 should not be empty"_s.arg(name));
    }
    if (!problems.isEmpty())
        return PracticeAnswer::refusal(422, problems);
    if (form.value(u"companyId"_s) != m_state.agency.companyId())
        return wrongAccount(u"company"_s);
    const QString locationId = form.value(u"locationId"_s);
    if (!m_state.agency.find(locationId))
        return PracticeAnswer::refusal(400, u"The app is not installed on this location."_s);

    grant.chosenLocation = locationId;
    grant.asked = UserType::Location;
    grant.tokenClass = UserType::Location;
    for (const QString &scope : {u"oauth.readonly"_s, u"oauth.write"_s}) {
        if (!grant.scopes.contains(scope))
            grant.scopes.append(scope); // HighLevel adds both, asked for or not
    }
    const PracticeTokenPair pair = issuePracticeTokens(grant, m_state);
    const bool v3 = versions == Versions::V3;
    return PracticeAnswer::json(
        {{v3 ? u"accessToken"_s : u"access_token"_s, QString::fromLatin1(pair.accessToken)},
         {v3 ? u"tokenType"_s : u"token_type"_s, u"Bearer"_s},
         {v3 ? u"expiresIn"_s : u"expires_in"_s, m_state.grants.accessTokenSeconds()},
         {v3 ? u"refreshToken"_s : u"refresh_token"_s, QString::fromLatin1(pair.refreshToken)},
         {u"scope"_s, grant.scopes.join(u' ')},
         {u"userType"_s, toString(grant.tokenClass)},
         {u"companyId"_s, m_state.agency.companyId()},
         {u"locationId"_s, locationId},
         {u"userId"_s, m_state.agency.userId()},
         {u"appId"_s, m_state.app.appId()},
         {u"versionId"_s, m_state.app.versionId()},
         {u"traceId"_s, PracticeAnswer::newTraceId()}});
}

PracticeApi::Refusal PracticeApi::checkListing(const PracticeRequest &request, Versions versions) const
{
    PracticeGrant grant;
    if (Refusal refusal = checkAgencyCall(request, versions, u"oauth.readonly"_s, &grant))
        return refusal;
    QStringList problems;
    for (const QString &name : {u"companyId"_s, u"appId"_s}) {
        if (request.query.value(name).isEmpty())
            problems.append(u"%1 should not be empty"_s.arg(name));
    }
    if (!problems.isEmpty())
        return PracticeAnswer::refusal(422, problems);
    if (request.query.value(u"companyId"_s) != m_state.agency.companyId())
        return wrongAccount(u"company"_s);
    const QString appId = request.query.value(u"appId"_s);
    if (appId == m_state.app.appId())
        return std::nullopt;
    if (versions == Versions::V3)
        return PracticeAnswer::apiError(404, u"RESOURCE_NOT_FOUND"_s,
                                        u"The requested App '%1' was not found."_s.arg(appId),
                                        u"Verify the App exists and you have permission to access it."_s);
    return PracticeAnswer::refusal(400, u"No integration found with the id: %1"_s.arg(appId));
}

/// The sub-accounts that fit the filters of a listing.
QList<const PracticeSubAccount *> PracticeApi::listed(const PracticeParameters &query) const
{
    QList<const PracticeSubAccount *> result;
    const QString name = query.value(u"query"_s);
    const QString locationId = query.value(u"locationId"_s);
    const QString versionId = query.value(u"versionId"_s);
    // The app is installed on all of them, free of charge.
    if (query.value(u"isInstalled"_s) == "false"_L1 || query.value(u"onTrial"_s) == "true"_L1
        || !query.value(u"planId"_s).isEmpty())
        return result;
    if (!versionId.isEmpty() && versionId != m_state.app.versionId())
        return result;
    for (const PracticeSubAccount &account : m_state.agency.subAccounts()) {
        if (account.name.contains(name, Qt::CaseInsensitive)
            && (locationId.isEmpty() || account.id == locationId))
            result.append(&account);
    }
    return result;
}

PracticeAnswer PracticeApi::installedLocations(const PracticeRequest &request)
{
    if (const Refusal refusal = checkListing(request, Versions::Dated))
        return *refusal;
    const std::optional<int> skip = numberOf(request.query, u"skip"_s, 0, 0);
    const std::optional<int> limit = numberOf(request.query, u"limit"_s, defaultPageSize, 1);
    QStringList problems;
    if (!skip)
        problems.append(u"skip must be a number string"_s);
    if (!limit)
        problems.append(u"limit must be a number string"_s);
    if (!skip || !limit)
        return PracticeAnswer::refusal(422, problems);
    const QList<const PracticeSubAccount *> accounts = listed(request.query);
    const int size = std::min(*limit, maximumPageSize);
    return PracticeAnswer::json({{u"locations"_s, pageOf(accounts, *skip, size, m_state.app.versionId())},
                                 {u"count"_s, accounts.size()},
                                 {u"installToFutureLocations"_s, true},
                                 {u"traceId"_s, PracticeAnswer::newTraceId()}});
}

PracticeAnswer PracticeApi::installedLocationsV3(const PracticeRequest &request)
{
    if (const Refusal refusal = checkListing(request, Versions::V3))
        return *refusal;
    const std::optional<int> size = numberOf(request.query, u"pageSize"_s, defaultPageSize, 1);
    if (!size || *size > maximumPageSize)
        return PracticeAnswer::apiError(400, u"INVALID_ARGUMENT"_s, u"pageSize must be between 1 and 100."_s,
                                        u"Ask for 1 to 100 items a page."_s);
    const QString token = request.query.value(u"pageToken"_s);
    const std::optional<int> skip = token.isEmpty() ? 0 : skipOf(token);
    if (!skip)
        return PracticeAnswer::apiError(400, u"INVALID_ARGUMENT"_s, u"pageToken is not valid."_s,
                                        u"Use the nextPageToken of the page before."_s);

    const QList<const PracticeSubAccount *> accounts = listed(request.query);
    const QJsonArray items = pageOf(accounts, *skip, *size, m_state.app.versionId());
    const qsizetype next = *skip + items.size();
    QJsonObject pagination{{u"totalRecords"_s, accounts.size()},
                           {u"hasNextPage"_s, !items.isEmpty() && next < accounts.size()},
                           {u"hasPrevPage"_s, *skip > 0},
                           {u"currentPageSize"_s, items.size()}};
    if (!items.isEmpty() && next < accounts.size())
        pagination.insert(u"nextPageToken"_s, pageToken(next));
    if (*skip > 0)
        pagination.insert(u"prevPageToken"_s, pageToken(std::max(0, *skip - *size)));
    return PracticeAnswer::json({{u"items"_s, items},
                                 {u"pagination"_s, pagination},
                                 {u"installToFutureLocations"_s, true},
                                 {u"traceId"_s, PracticeAnswer::newTraceId()}});
}

PracticeAnswer PracticeApi::location(const PracticeRequest &request, const QString &id)
{
    if (bearerOf(request).startsWith("pit-") && !request.version.isEmpty())
        return PracticeAnswer::refusal(401, u"Token's user type mismatch!"_s);
    PracticeGrant grant;
    if (const Refusal refusal = checkCall(request, Versions::Any, &grant))
        return *refusal;
    if (!grant.scopes.contains(u"locations.readonly"_s))
        return scopeRefusal();
    const PracticeSubAccount *account = m_state.agency.find(id);
    if (!account || (grant.isFor(UserType::Location) && id != grant.chosenLocation))
        return wrongAccount(u"location"_s);
    const QJsonObject location{{u"id"_s, account->id},
                               {u"companyId"_s, m_state.agency.companyId()},
                               {u"name"_s, account->name},
                               {u"address"_s, account->street},
                               {u"city"_s, account->city},
                               {u"state"_s, account->state},
                               {u"country"_s, u"US"_s},
                               {u"postalCode"_s, account->postalCode},
                               {u"timezone"_s, u"America/New_York"_s}};
    return PracticeAnswer::json({{u"location"_s, location}, {u"traceId"_s, PracticeAnswer::newTraceId()}});
}

PracticeAnswer PracticeApi::company(const PracticeRequest &request, const QString &id)
{
    PracticeGrant grant;
    if (const Refusal refusal = checkCall(request, Versions::Any, &grant))
        return *refusal;
    if (!grant.isFor(UserType::Company))
        return PracticeAnswer::refusal(401,
                                       u"This authClass type is not allowed to access this scope. "
                                       "Please verify your IAM configuration if this is not the case."_s);
    if (!grant.scopes.contains(u"companies.readonly"_s))
        return scopeRefusal();
    if (id != m_state.agency.companyId())
        return wrongAccount(u"company"_s);
    const QJsonObject company{{u"id"_s, m_state.agency.companyId()},
                              {u"name"_s, m_state.agency.name()},
                              {u"locationCount"_s, m_state.agency.subAccounts().size()},
                              {u"country"_s, u"US"_s},
                              {u"timezone"_s, u"America/New_York"_s}};
    return PracticeAnswer::json({{u"company"_s, company}, {u"traceId"_s, PracticeAnswer::newTraceId()}});
}

} // namespace hloauth
