#include "link/servers.h"

#include <QCoreApplication>
#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(hloauth::Servers)
};

constexpr int httpsPort = 443;

bool isHttpsHost(const QUrl &url, QStringView host)
{
    return url.scheme() == "https"_L1 && url.host() == host && url.port(httpsPort) == httpsPort
        && url.userInfo().isEmpty();
}

/// What is wrong with a base URL, as one sentence; empty if nothing is.
QString baseProblem(const QString &text, const QUrl &url)
{
    if (text.isEmpty())
        return Texts::tr(
            "The server address is empty: give one such as https://marketplace.gohighlevel.com.");
    if (!text.contains("://"_L1))
        return Texts::tr("The server address must begin with https://.");
    if (!url.isValid() || url.host().isEmpty() || url.port(httpsPort) == 0)
        return Texts::tr("The server address is not a valid URL: check it for spaces and typing mistakes.");
    // An @ alone is enough: "https://trusted.example@other.example" shows one host and means another.
    if (url.authority().contains(u'@'))
        return Texts::tr(
            "The server address must not hold a user name or a password: take out the part before the @.");
    if (url.hasQuery() || url.hasFragment())
        return Texts::tr("The server address must end before any ? or #: leave out what follows.");
    if (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackHost(url.host())))
        return {};
    if (url.scheme() == "http"_L1)
        return Texts::tr("The server address must begin with https://; plain http:// is only for this "
                         "computer (localhost).");
    return Texts::tr("The server address must begin with https://.");
}

} // namespace

Servers Servers::highLevel()
{
    return {QUrl(u"https://marketplace.gohighlevel.com"_s), QUrl(u"https://services.leadconnectorhq.com"_s)};
}

QUrl Servers::whiteLabelMarketplace()
{
    return QUrl(u"https://marketplace.leadconnectorhq.com"_s);
}

QUrl Servers::portal() const
{
    return isLoopbackHost(marketplace.host()) ? marketplace.resolved(QUrl(u"/portal"_s))
                                              : highLevel().marketplace;
}

QUrl Servers::login() const
{
    return isLoopbackHost(marketplace.host()) ? marketplace.resolved(QUrl(u"/login"_s))
                                              : QUrl(u"https://app.gohighlevel.com"_s);
}

bool Servers::areHighLevel() const
{
    return (isHttpsHost(marketplace, highLevel().marketplace.host())
            || isHttpsHost(marketplace, whiteLabelMarketplace().host()))
        && isHttpsHost(api, highLevel().api.host());
}

std::optional<QUrl> Servers::parseBase(const QString &text, QString *problem)
{
    const QString trimmed = text.trimmed();
    QUrl url(trimmed, QUrl::StrictMode);
    const QString found = baseProblem(trimmed, url);
    if (problem)
        *problem = found;
    if (!found.isEmpty())
        return std::nullopt;

    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    // The default mode of setPath() would encode the percent signs once more.
    url.setPath(path, QUrl::TolerantMode);
    return url;
}

bool isLoopbackHost(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    const QHostAddress address(bracketed ? host.mid(1, host.size() - 2) : host);
    // Not QHostAddress::isLoopback(): it takes ::ffff:127.0.0.1 too, where nobody listens.
    return address == QHostAddress(QHostAddress::LocalHostIPv6)
        || (address.protocol() == QAbstractSocket::IPv4Protocol
            && address.isInSubnet(QHostAddress(QHostAddress::LocalHost), 8));
}

} // namespace hloauth
