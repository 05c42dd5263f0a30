#include "authorize/redirectrequest.h"

#include "authorize/requesthead.h"
#include "link/redirecturi.h"
#include "link/servers.h"

#include <QUrl>

namespace hloauth {

namespace {

/// The path as it stands in the redirect URI; HighLevel and the browser send it back unchanged.
QByteArray pathOf(const RedirectUri &uri)
{
    const QByteArray path = uri.url().path(QUrl::FullyEncoded).toLatin1();
    return path.isEmpty() ? QByteArrayLiteral("/") : path;
}

/// A page on another site that resolves its own name to this computer (DNS rebinding) names itself here.
bool isForThisComputer(const QByteArray &host)
{
    if (host.isEmpty())
        return true; // HTTP/1.0
    const QUrl url(QStringLiteral("http://") + QString::fromLatin1(host), QUrl::StrictMode);
    return url.isValid() && isLoopbackHost(url.host());
}

/// Browsers say what a request is for (Fetch Metadata, W3C). Those that do not yet say at least when a
/// script asks (Origin, RFC 6454, section 7), and when they look ahead.
bool opensAPage(const RequestHead &head)
{
    const QByteArray mode = head.header("sec-fetch-mode");
    const QByteArray destination = head.header("sec-fetch-dest");
    const bool isNavigation =
        (mode.isEmpty() || mode == "navigate") && (destination.isEmpty() || destination == "document");
    const bool isAhead =
        head.header("sec-purpose").contains("prefetch") || head.header("purpose").contains("prefetch");
    const bool isByScript = head.headers.contains("origin") || head.headers.contains("upgrade")
                         || head.headers.contains("service-worker");
    return head.method == "GET" && isNavigation && !isAhead && !isByScript;
}

} // namespace

RedirectRequest RedirectRequest::read(const QByteArray &received, const RedirectUri &redirectUri)
{
    const qsizetype end = received.left(maximumHead).indexOf("\r\n\r\n");
    if (end < 0)
        return {received.size() > maximumHead ? Verdict::TooLong : Verdict::Incomplete, {}};
    const auto head = RequestHead::parse(received.left(end));
    if (!head)
        return {Verdict::Malformed, {}};
    if (!isForThisComputer(head->header("host")))
        return {Verdict::OtherHost, {}};
    if (head->path != pathOf(redirectUri))
        return {Verdict::OtherPath, {}};
    if (!opensAPage(*head))
        return {Verdict::NotAPage, {}};
    return {Verdict::Redirect, RedirectResponse::fromQuery(QString::fromUtf8(head->query))};
}

} // namespace hloauth
