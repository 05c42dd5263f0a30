#include "webhooks/webhookreplay.h"

#include "link/servers.h"

#include <QNetworkProxy>
#include <QNetworkReply>

#include <algorithm>
#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

constexpr std::chrono::milliseconds patience{15000};
constexpr qint64 longestAnswer = 64 * 1024; // bytes

/// Of one connection, not of the message (RFC 9110, section 7.6.1), or made anew for the new address.
bool isOfConnection(const QByteArray &name)
{
    static constexpr std::array names{
        "host",           "content-length", "connection",        "keep-alive",          "te",
        "trailer",        "upgrade",        "transfer-encoding", "proxy-authorization", "expect",
        "accept-encoding"};
    const QByteArray lower = name.toLower();
    return std::any_of(names.begin(), names.end(), [&lower](const char *other) { return lower == other; });
}

} // namespace

WebhookReplay::WebhookReplay(QObject *parent) : QObject(parent)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

WebhookReplay::~WebhookReplay()
{
    delete m_reply;
}

QUrl WebhookReplay::target(const QString &text, Problem *problem)
{
    const auto refuse = [problem](Problem why) {
        *problem = why;
        return QUrl();
    };
    QString address = text.trimmed();
    if (address.isEmpty())
        return refuse(Problem::Empty);
    if (!address.contains(u"://"))
        address.prepend(u"http://");
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return refuse(Problem::NotAnAddress);
    if (url.scheme() != u"http")
        return refuse(Problem::NotHttp);
    if (!url.userInfo().isEmpty())
        return refuse(Problem::UserInfo);
    if (!isLoopbackHost(url.host()))
        return refuse(Problem::NotThisComputer);
    *problem = Problem::None;
    return url;
}

void WebhookReplay::send(const WebhookDelivery &delivery, const QUrl &target)
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
    QNetworkRequest request(target);
    request.setTransferTimeout(int(patience.count()));
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    for (const WebhookDelivery::Header &header : delivery.headers) {
        if (!isOfConnection(header.name))
            request.setRawHeader(header.name, header.value);
    }
    m_reply = m_network.post(request, delivery.body);
    connect(m_reply, &QNetworkReply::finished, this, [this, reply = m_reply] { take(*reply); });
}

void WebhookReplay::take(QNetworkReply &reply)
{
    Result result;
    result.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    result.answer = reply.read(longestAnswer);
    if (result.status == 0)
        result.error = reply.errorString();
    m_reply = nullptr;
    reply.deleteLater();
    Q_EMIT finished(result);
}

} // namespace hloauth
