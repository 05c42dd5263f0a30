#include "exporting/exportcontent.h"

using namespace Qt::StringLiterals;

namespace hloauth {

ExportContent ExportContent::of(const TokenSet &tokens, const Connection &connection,
                                const ScopeCatalog &catalog)
{
    ExportContent content{tokens, connection, TestCall::bestFor(tokens, connection.clientId, catalog)};
    content.connection.apply(tokens);
    return content;
}

TokenSet ExportContent::withoutTokens(const Connection &connection)
{
    TokenSet tokens;
    tokens.expiresAt = connection.expiresAt;
    tokens.scopes = connection.grantedScopes;
    tokens.userType = connection.userType;
    tokens.companyId = connection.companyId;
    tokens.locationId = connection.locationId;
    return tokens;
}

QString ExportContent::expiry() const
{
    return tokens.expiresAt.isValid() ? tokens.expiresAt.toUTC().toString(Qt::ISODate) : QString();
}

QString ExportContent::base() const
{
    return connection.servers.api.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
}

QString ExportContent::url() const
{
    return call.url(connection.servers.api).toString(QUrl::FullyEncoded);
}

QString ExportContent::version() const
{
    return QString::fromLatin1(call.version());
}

QList<ExportContent::Variable> ExportContent::variables() const
{
    QList<Variable> all{
        {u"baseUrl"_s, base()},
        {u"version"_s, version()},
        {u"companyId"_s, tokens.companyId},
        {u"locationId"_s, tokens.locationId},
        {u"accessToken"_s, accessToken(), true},
        {u"tokenExpiresAt"_s, expiry()},
    };
    if (withRefreshToken)
        all.append({u"refreshToken"_s, refreshToken(), true});
    all.removeIf([](const Variable &variable) { return variable.value.isEmpty(); });
    return all;
}

} // namespace hloauth
