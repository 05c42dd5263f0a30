#include "tokens/testcall.h"

#include "catalog/endpointindex.h"
#include "catalog/scopecatalog.h"
#include "link/clientcredentials.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

constexpr QLatin1String locationParameter(":locationId");
constexpr QLatin1String companyParameter(":companyId");

bool isLocation(const TokenSet &tokens)
{
    return tokens.userType == UserType::Location
        || (tokens.userType == UserType::Unknown && !tokens.locationId.isEmpty());
}

QString encoded(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

TestCall permitted(const QString &endpoint, const QString &scope, const QString &target)
{
    return {endpoint, target, scope, {}, true};
}

/// Lists of which one entry is asked for, by the scopes that they need.
std::optional<TestCall> knownList(const TokenSet &tokens, const QString &clientId)
{
    const auto has = [&tokens](const QString &scope) { return tokens.scopes.contains(scope); };
    const QString contacts = u"contacts.readonly"_s;
    if (isLocation(tokens)) {
        // Without locationId HighLevel answers that the token has no access, although it has.
        if (has(contacts))
            return permitted(u"GET /contacts/"_s, contacts,
                             u"/contacts/?limit=1&locationId="_s + encoded(tokens.locationId));
        return std::nullopt;
    }
    const QString company = u"companyId="_s + encoded(tokens.companyId);
    const QString oauth = u"oauth.readonly"_s;
    const QString appId = factsOf(clientId).appId;
    if (has(oauth) && !appId.isEmpty())
        return permitted(u"GET /oauth/installedLocations"_s, oauth,
                         u"/oauth/installedLocations?%1&appId=%2&limit=1"_s.arg(company, encoded(appId)));
    const QString locations = u"locations.readonly"_s;
    if (has(locations))
        return permitted(u"GET /locations/search"_s, locations,
                         u"/locations/search?%1&limit=1"_s.arg(company));
    return std::nullopt;
}

/// The path with the account's ids for its parameters; empty if it has others.
QString filledPath(const QString &endpoint, const TokenSet &tokens)
{
    QStringList segments = endpoint.mid(endpoint.indexOf(u'/')).split(u'/');
    for (QString &segment : segments) {
        if (segment == locationParameter && isLocation(tokens))
            segment = encoded(tokens.locationId);
        else if (segment == companyParameter)
            segment = encoded(tokens.companyId);
        else if (!EndpointPattern::isParameter(segment))
            continue;
        if (segment.isEmpty() || EndpointPattern::isParameter(segment))
            return {};
    }
    return segments.join(u'/');
}

std::optional<TestCall> anyList(const TokenSet &tokens, const ScopeCatalog &catalog)
{
    const QString query = isLocation(tokens) ? u"?locationId="_s + encoded(tokens.locationId)
                                             : u"?companyId="_s + encoded(tokens.companyId);
    std::optional<TestCall> best;
    const auto rank = [](const TestCall &call) {
        return std::tuple(call.endpoint.count(u':'), call.endpoint.count(u'/'), call.endpoint.size());
    };
    for (const QString &name : tokens.scopes) {
        const Scope *scope = catalog.find(name);
        if (!scope || !(isLocation(tokens) ? scope->subAccountAccess : scope->agencyAccess))
            continue;
        for (const QString &endpoint : scope->endpoints) {
            const QString path = endpoint.startsWith("GET "_L1) ? filledPath(endpoint, tokens) : QString();
            const TestCall call = permitted(endpoint, name, path + query);
            if (!path.isEmpty() && (!best || rank(call) < rank(*best)))
                best = call;
        }
    }
    return best;
}

} // namespace

TestCall TestCall::forAccount(const TokenSet &tokens)
{
    TestCall call{u"GET /companies/:companyId"_s, u"/companies/"_s + encoded(tokens.companyId),
                  u"companies.readonly"_s, u"company"_s};
    if (isLocation(tokens))
        call = {u"GET /locations/:locationId"_s, u"/locations/"_s + encoded(tokens.locationId),
                u"locations.readonly"_s, u"location"_s};
    call.isPermitted = tokens.scopes.contains(call.scope);
    return call;
}

TestCall TestCall::bestFor(const TokenSet &tokens, const QString &clientId, const ScopeCatalog &catalog)
{
    const TestCall account = forAccount(tokens);
    if (account.isPermitted)
        return account;
    if (const std::optional<TestCall> list = knownList(tokens, clientId))
        return *list;
    return anyList(tokens, catalog).value_or(account);
}

QUrl TestCall::url(const QUrl &api) const
{
    // The parts are encoded already, and a "%2F" in an id must stay what it is.
    return QUrl(api.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash) + target, QUrl::StrictMode);
}

QByteArray TestCall::version() const
{
    // HighLevel's documents name this one for these two, and the other for nearly all else.
    const bool isOlder = target.startsWith("/calendars"_L1) || target.startsWith("/conversations"_L1);
    return isOlder ? QByteArrayLiteral("2021-04-15") : QByteArrayLiteral("2021-07-28");
}

QNetworkRequest TestCall::request(const QUrl &api, const QByteArray &accessToken) const
{
    QNetworkRequest request(url(api));
    request.setRawHeader("Authorization", "Bearer " + accessToken);
    request.setRawHeader("Version", version());
    return request;
}

bool TestCall::isAnsweredBy(const QByteArray &body) const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (wrapper.isEmpty())
        return !document.isNull();
    const QJsonObject account = accountIn(document.object());
    return account.contains("name"_L1) || account.contains("id"_L1) || account.contains("_id"_L1);
}

QString TestCall::accountName(const QByteArray &body) const
{
    if (wrapper.isEmpty())
        return {};
    return accountIn(QJsonDocument::fromJson(body).object()).value("name"_L1).toString().simplified();
}

QJsonObject TestCall::accountIn(const QJsonObject &object) const
{
    return object.contains(wrapper) ? object.value(wrapper).toObject() : object;
}

} // namespace hloauth
