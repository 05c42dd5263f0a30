#include "webhooks/webhookreceiver.h"

#include "http/httpanswer.h"
#include "http/httpgate.h"
#include "http/httpresponse.h"
#include "http/requestlog.h"

#include <QHttpServer>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

/// The ids that came last, to know one that comes again.
class SeenIds {
public:
    /// Whether it was there already.
    bool add(const QString &id)
    {
        constexpr std::size_t most = 10000;
        if (m_ids.contains(id))
            return true;
        m_ids.insert(id);
        m_order.push_back(id);
        if (m_order.size() > most) {
            m_ids.remove(m_order.front());
            m_order.pop_front();
        }
        return false;
    }

private:
    QSet<QString> m_ids;
    std::deque<QString> m_order;
};

QList<WebhookDelivery::Header> headersOf(const QHttpServerRequest &request)
{
    QList<WebhookDelivery::Header> headers;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    for (const auto &[name, value] : request.headers().toListOfPairs())
        headers.append({name, value});
#else
    for (const auto &[name, value] : request.headers())
        headers.append({name, value});
#endif
    return headers;
}

/// Browsers say so of themselves (Fetch, section 3.2; Fetch Metadata); HighLevel's servers and tunnels don't.
bool isFromBrowser(const WebhookDelivery &delivery)
{
    constexpr std::array names{"Origin"_L1, "Sec-Fetch-Site"_L1, "Sec-Fetch-Mode"_L1};
    return std::any_of(names.begin(), names.end(),
                       [&delivery](QLatin1StringView name) { return !delivery.values(name).isEmpty(); });
}

} // namespace

class WebhookReceiver::Listener : public QObject {
public:
    Listener(std::shared_ptr<const WebhookCheck> check, Clock clock, WebhookInbox &inbox)
        : m_check(std::move(check)), m_clock(std::move(clock)), m_inbox(inbox)
    {
    }

    LoopbackResult listen(quint16 port);
    quint16 port() const { return m_port; }

private:
    HttpAnswer answer(const QHttpServerRequest &request);
    void take(const QHttpServerRequest &request, WebhookDelivery delivery);

    std::shared_ptr<const WebhookCheck> m_check;
    Clock m_clock;
    WebhookInbox &m_inbox;
    SeenIds m_seen;
    quint16 m_port = 0;
    QHttpServer m_http{this};
};

LoopbackResult WebhookReceiver::Listener::listen(quint16 port)
{
    auto ipv4 = std::make_unique<HttpGate>(&HttpAnswer::text);
    auto ipv6 = std::make_unique<HttpGate>(&HttpAnswer::text);
    for (HttpGate *gate : {ipv4.get(), ipv6.get()})
        gate->setTakesChunks(true); // as some tunnels send bodies
    const LoopbackResult result = listenOnLoopback(*ipv4, *ipv6, port);
    if (result != LoopbackResult::Listening)
        return result;
    m_port = ipv4->serverPort();
    // The first route that fits wins, and a QUrl takes any path.
    for (const QString &path : {u"/"_s, u"/<arg>"_s}) {
        if (path == u"/")
            m_http.route(path,
                         [this](const QHttpServerRequest &request) { return toResponse(answer(request)); });
        else
            m_http.route(path, [this](const QUrl &, const QHttpServerRequest &request) {
                return toResponse(answer(request));
            });
    }
    m_http.bind(ipv4.release()); // which makes it a child
    if (ipv6->isListening())
        m_http.bind(ipv6.release());
    return result;
}

HttpAnswer WebhookReceiver::Listener::answer(const QHttpServerRequest &request)
{
    WebhookDelivery delivery{headersOf(request), request.body(), m_clock()};
    if (isFromBrowser(delivery) && request.method() != QHttpServerRequest::Method::Get)
        return HttpAnswer::text(403, u"Web pages can't send webhooks."_s);
    if (request.method() == QHttpServerRequest::Method::Get
        || request.method() == QHttpServerRequest::Method::Head)
        return HttpAnswer::text(200, u"Here HighLevel OAuth Helper receives webhooks, which come by POST."_s);
    if (request.method() != QHttpServerRequest::Method::Post)
        return HttpAnswer::text(405, u"Webhooks come by POST."_s);
    take(request, std::move(delivery));
    return HttpAnswer::text(200, u"Received."_s);
}

void WebhookReceiver::Listener::take(const QHttpServerRequest &request, WebhookDelivery delivery)
{
    ReceivedWebhook webhook;
    webhook.path = request.url().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    webhook.report = m_check->check(delivery, WebhookCheck::Depth::Verdict);
    webhook.delivery = std::move(delivery);
    WebhookReport &report = webhook.report;
    // A forged one must not make the real one that follows a repeated one.
    if (report.isGenuine && !report.webhookId.isEmpty() && m_seen.add(report.webhookId))
        report.findings.prepend(WebhookFinding::of(WebhookFinding::Kind::Repeated));
    m_inbox.add(std::move(webhook));
}

WebhookReceiver::WebhookReceiver(std::shared_ptr<const WebhookCheck> check, Clock clock, QObject *parent)
    : QObject(parent), m_check(std::move(check)), m_clock(std::move(clock))
{
    if (!m_clock)
        m_clock = [] { return QDateTime::currentDateTimeUtc(); };
    m_thread.setObjectName(u"webhooks"_s);
}

WebhookReceiver::~WebhookReceiver()
{
    stop();
}

LoopbackResult WebhookReceiver::start(quint16 port)
{
    stop();
    keepRequestsOutOfLog();
    m_thread.start();
    m_listener = new Listener(m_check, m_clock, m_inbox);
    m_listener->moveToThread(&m_thread);
    LoopbackResult result = LoopbackResult::NoLoopback;
    QMetaObject::invokeMethod(
        m_listener, [&] { result = m_listener->listen(port); }, Qt::BlockingQueuedConnection);
    if (result == LoopbackResult::Listening)
        m_port = m_listener->port();
    else
        stop();
    return result;
}

void WebhookReceiver::stop()
{
    m_port = 0;
    if (m_listener)
        m_listener->deleteLater();
    m_listener = nullptr;
    m_thread.quit(); // after what was posted before, and deferred deletions are done at the thread's end
    m_thread.wait();
}

} // namespace hloauth
