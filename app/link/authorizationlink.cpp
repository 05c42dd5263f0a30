#include "link/authorizationlink.h"

#include "link/clientcredentials.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

constexpr auto currentPath = "/v2/oauth/chooselocation"_L1;
constexpr auto previousPath = "/oauth/chooselocation"_L1;

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

/// The query's parameters, names decoded and values still encoded. The first of a repeated name counts.
QHash<QByteArray, QByteArray> parametersOf(const QUrl &url)
{
    QHash<QByteArray, QByteArray> parameters;
    const QList<QByteArray> parts = url.query(QUrl::FullyEncoded).toLatin1().split('&');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        const QByteArray name = QByteArray::fromPercentEncoding(part.left(equals));
        if (equals >= 0 && !parameters.contains(name))
            parameters.insert(name, part.mid(equals + 1));
    }
    return parameters;
}

QString decoded(const QByteArray &value)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(value));
}

QStringList decodedScopes(QByteArray value)
{
    // Only here: the portal's own links part scopes with '+', and no scope has one in its name. A '+'
    // in an address or a state means itself.
    value.replace('+', "%20");
    static const QRegularExpression space(u"\\s+"_s);
    return decoded(value).split(space, Qt::SkipEmptyParts);
}

} // namespace

QUrl AuthorizationLink::toUrl() const
{
    QStringList parts{u"response_type=code"_s};
    const auto add = [&parts](const QString &name, const QString &encodedValue) {
        if (!encodedValue.isEmpty())
            parts.append(QString(name + u'=' + encodedValue));
    };
    add(u"client_id"_s, encoded(clientId));
    add(u"redirect_uri"_s, encoded(redirectUri));
    add(u"scope"_s, encoded(scopes.join(u' ')));
    add(u"version_id"_s, encoded(versionId));
    add(u"loginWindowOpenMode"_s, sameTab ? u"self"_s : QString());
    add(u"state"_s, QString::fromLatin1(state.toPercentEncoding()));

    QString prefix = marketplace.path(QUrl::FullyEncoded);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    QUrl url = marketplace;
    // Both setters would encode the percent signs once more in their decoded mode.
    url.setPath(QString(prefix + (olderPath ? previousPath : currentPath)), QUrl::TolerantMode);
    url.setQuery(parts.join(u'&'), QUrl::TolerantMode);
    return url;
}

std::optional<AuthorizationLink> AuthorizationLink::fromUrl(const QUrl &url)
{
    // Doubled slashes come of a base address that ends with one.
    static const QRegularExpression slashes(u"/{2,}"_s);
    QString path = url.path(QUrl::FullyEncoded).replace(slashes, u"/"_s);
    while (path.endsWith(u'/'))
        path.chop(1);
    const bool older = !path.endsWith(currentPath);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty() || (older && !path.endsWith(previousPath)))
        return std::nullopt;
    path.chop(older ? previousPath.size() : currentPath.size());

    const QHash<QByteArray, QByteArray> parameters = parametersOf(url);
    AuthorizationLink link;
    link.marketplace = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    link.marketplace.setPath(path, QUrl::TolerantMode);
    link.olderPath = older;
    link.clientId = decoded(parameters.value("client_id"));
    link.redirectUri = decoded(parameters.value("redirect_uri"));
    link.scopes = decodedScopes(parameters.value("scope"));
    link.versionId = decoded(parameters.value("version_id"));
    link.sameTab = decoded(parameters.value("loginWindowOpenMode")) == "self"_L1;
    link.state = QByteArray::fromPercentEncoding(parameters.value("state"));
    return link;
}

QString AuthorizationLink::suggestedVersionId(const QString &clientId)
{
    return factsOf(clientId).appId;
}

bool AuthorizationLink::isVersionId(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9a-fA-F]{24}\\z"));
    return shape.match(text).hasMatch();
}

} // namespace hloauth
