#pragma once

#include "tokens/oautherror.h"

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

class QNetworkAccessManager;
class QNetworkRequest;

namespace hloauth {

/// One HTTP request and its whole answer, with bounds: at most 1 MiB, a deadline for all of it, no
/// redirect followed, TLS never relaxed. Calls back once and deletes itself.
class HttpExchange : public QObject {
    Q_OBJECT

public:
    struct Answer {
        int status = 0; ///< any but a redirect, when `error` is not set
        QByteArray body;
        QList<QNetworkReply::RawHeaderPair> headers;
        OAuthError error; ///< set when no whole answer came
        /// When its head was there, which may be long before its end; never if none came.
        std::optional<std::chrono::steady_clock::time_point> headAt = {};

        QByteArray header(const QByteArray &name) const; ///< name without regard to case; empty if absent
        /// Retry-After, in seconds or as a date. \a now in UTC.
        std::optional<std::chrono::seconds> retryAfter(const QDateTime &now) const;
    };
    using Callback = std::function<void(const Answer &)>;

    static constexpr qsizetype maximumBodySize = 1024 * 1024; ///< bytes
    static constexpr std::chrono::seconds defaultTimeout{30};

    static HttpExchange *get(QNetworkAccessManager &network, QNetworkRequest request,
                             std::chrono::milliseconds timeout, Callback done);

    /// Sends \a body at most once: if the connection breaks before an answer, Qt would otherwise send
    /// it again by itself, and a code or a refresh token is good for one request only.
    static HttpExchange *postOnce(QNetworkAccessManager &network, const QNetworkRequest &request,
                                  const QByteArray &body, std::chrono::milliseconds timeout, Callback done);

    /// For what may be asked for again: as postOnce(), but it may go over a connection that was kept from
    /// an earlier request, and so fail when the server closes that one at this moment.
    static HttpExchange *post(QNetworkAccessManager &network, QNetworkRequest request, const QByteArray &body,
                              std::chrono::milliseconds timeout, Callback done);

    void cancel(); ///< calls back with Kind::Cancelled

private:
    HttpExchange(std::chrono::milliseconds timeout, Callback done);

    void watch(QNetworkReply *reply);
    void read();
    void stop(OAuthError::Kind kind);
    void finish();
    OAuthError networkError(int status) const;

    QNetworkReply *m_reply = nullptr;
    QTimer m_deadline;
    Callback m_done;
    QByteArray m_body;
    OAuthError::Kind m_stopped = OAuthError::Kind::None;
    std::optional<std::chrono::steady_clock::time_point> m_headAt;
};

} // namespace hloauth
