#include "tokens/httpexchange.h"

#include "secrecy/wipe.h"

#include <QDateTime>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkRequest>

namespace hloauth {

namespace {

/// Gives its data once. Qt can't go back to its beginning, and so can't send it a second time.
class OneWayBody : public QIODevice {
public:
    OneWayBody(QByteArray data, QObject *parent) : QIODevice(parent), m_data(std::move(data))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~OneWayBody() override { wipe(m_data); }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_data.size() - m_position; }
    bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 size = std::min<qint64>(maximum, bytesAvailable());
        std::copy_n(m_data.constData() + m_position, size, data);
        m_position += size;
        return size == 0 && maximum > 0 ? -1 : size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
    qint64 m_position = 0;
};

void prepare(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // HTTP/2 streams are started again by Qt when the server closes the connection.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // so that the size limit counts what comes
}

} // namespace

QByteArray HttpExchange::Answer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<std::chrono::seconds> HttpExchange::Answer::retryAfter(const QDateTime &now) const
{
    const QByteArray text = header("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 ? std::nullopt : std::optional(std::chrono::seconds(seconds));
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    if (!date.isValid())
        return std::nullopt;
    return std::chrono::seconds(std::max<qint64>(0, now.secsTo(date)));
}

HttpExchange::HttpExchange(std::chrono::milliseconds timeout, Callback done) : m_done(std::move(done))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(OAuthError::Kind::Timeout); });
    m_deadline.start(timeout);
}

HttpExchange *HttpExchange::get(QNetworkAccessManager &network, QNetworkRequest request,
                                std::chrono::milliseconds timeout, Callback done)
{
    prepare(request);
    auto *exchange = new HttpExchange(timeout, std::move(done));
    exchange->setParent(&network); // the reply must not outlive its manager
    exchange->watch(network.get(request));
    return exchange;
}

HttpExchange *HttpExchange::postOnce(QNetworkAccessManager &network, const QNetworkRequest &request,
                                     const QByteArray &body, std::chrono::milliseconds timeout, Callback done)
{
    // A kept connection that the server closes at this moment could not be told from a lost answer. Throwing
    // away those that are kept would leave others that are under way without their answers.
    auto *once = new QNetworkAccessManager(&network);
    HttpExchange *exchange = post(*once, request, body, timeout, std::move(done));
    connect(exchange, &QObject::destroyed, once, &QObject::deleteLater);
    return exchange;
}

HttpExchange *HttpExchange::post(QNetworkAccessManager &network, QNetworkRequest request,
                                 const QByteArray &body, std::chrono::milliseconds timeout, Callback done)
{
    prepare(request);
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *exchange = new HttpExchange(timeout, std::move(done));
    exchange->setParent(&network);
    exchange->watch(network.post(request, new OneWayBody(body, exchange)));
    return exchange;
}

void HttpExchange::watch(QNetworkReply *reply)
{
    m_reply = reply;
    reply->setParent(this);
    reply->setReadBufferSize(maximumBodySize + 1);
    // Qt's network thread hears of it only once it has begun; else it reads ahead without a bound.
    QMetaObject::invokeMethod(
        reply, [reply] { reply->setReadBufferSize(maximumBodySize + 1); }, Qt::QueuedConnection);
    connect(reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (!m_headAt)
            m_headAt = std::chrono::steady_clock::now();
    });
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::read);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::finish);
}

void HttpExchange::cancel()
{
    stop(OAuthError::Kind::Cancelled);
}

void HttpExchange::read()
{
    m_body += m_reply->readAll();
    if (m_body.size() > maximumBodySize)
        stop(OAuthError::Kind::TooLarge);
}

void HttpExchange::stop(OAuthError::Kind kind)
{
    if (m_stopped != OAuthError::Kind::None || m_reply->isFinished())
        return;
    m_stopped = kind;
    m_reply->abort(); // leads to finish()
}

OAuthError HttpExchange::networkError(int status) const
{
    OAuthError error;
    error.httpStatus = status;
    // Qt's words for an error that it does not know say nothing to anybody.
    if (m_reply->error() != QNetworkReply::UnknownNetworkError)
        error.detail = m_reply->errorString();
    switch (m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError:
        error.kind = OAuthError::Kind::Tls;
        break;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        error.kind = OAuthError::Kind::ClosedEarly;
        break;
    case QNetworkReply::TimeoutError:
        error.kind = OAuthError::Kind::Timeout;
        break;
    default:
        error.kind = OAuthError::Kind::Offline;
        break;
    }
    return error;
}

void HttpExchange::finish()
{
    m_deadline.stop();
    if (m_stopped == OAuthError::Kind::None)
        m_body += m_reply->readAll();

    Answer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.headers = m_reply->rawHeaderPairs();
    answer.headAt = m_headAt;
    const QNetworkReply::NetworkError error = m_reply->error();
    // Errors from 201 on speak of what a whole HTTP answer says; those below, of the connection.
    const bool isAnswered = answer.status >= 200
                         && (error == QNetworkReply::NoError || error >= QNetworkReply::ContentAccessDenied)
                         && error != QNetworkReply::ContentReSendError
                         && error != QNetworkReply::ProtocolFailure;
    if (m_stopped != OAuthError::Kind::None) {
        answer.error.kind = m_stopped;
        answer.error.httpStatus = answer.status;
    } else if (m_body.size() > maximumBodySize) {
        answer.error.kind = OAuthError::Kind::TooLarge;
        answer.error.httpStatus = answer.status;
    } else if (answer.status >= 300 && answer.status < 400) {
        answer.error.kind = OAuthError::Kind::Redirected;
        answer.error.httpStatus = answer.status;
    } else if (!isAnswered) {
        answer.error = networkError(answer.status);
    } else {
        answer.body = m_body;
    }
    deleteLater();
    QByteArray body = std::exchange(m_body, {}); // who is called may delete this object
    m_done(answer);
    // Tokens may be in it.
    wipe(answer.body);
    wipe(body);
}

} // namespace hloauth
