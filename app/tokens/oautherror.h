#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace hloauth {

/// Why a request to HighLevel did not bring what was asked for.
struct OAuthError {
    enum class Kind {
        None,
        Cancelled,
        Offline, ///< no connection to the server: name not found, refused, no network
        ClosedEarly, ///< the connection ended before the answer was complete
        Tls, ///< the server's certificate or the encryption failed
        Timeout, ///< no complete answer in time
        Redirected, ///< the token endpoint answered with a redirect, which is never followed
        TooLarge, ///< the answer is longer than any real one
        NotJson, ///< HTML, nothing, or JSON that ends too early
        NoToken, ///< JSON, status 200, and no access token in it
        Refused, ///< HighLevel said no (4xx)
        RateLimited, ///< 429
        ServerFault ///< 5xx
    };

    Kind kind = Kind::None;
    int httpStatus = 0; ///< 0 when no answer came
    QString code; ///< `error` (RFC 6749, section 5.2) or `error.code` of the v3 envelope
    QStringList messages; ///< `error_description`, `message` (one or several), in the server's words
    QString traceId; ///< HighLevel's own number for the request, for its support
    QByteArray body; ///< the whole answer (cut at 64 KiB), with every secret that was sent blotted out
    std::optional<std::chrono::seconds> retryAfter; ///< from Retry-After
    QString detail; ///< the network layer's own words

    bool isSet() const { return kind != Kind::None; }
    /// Whether the request may have reached the server and been carried out although no answer was
    /// understood: a code or a single-use refresh token may be spent.
    bool outcomeUnknown() const;
    /// The server's own words in one line; empty if it said nothing.
    QString serverText() const;

    /// Blots out a secret that was sent, should the server have repeated it.
    void blot(const QByteArray &secret);

    /// From an HTTP answer that is not the one hoped for.
    static OAuthError fromAnswer(int httpStatus, const QByteArray &body);

    bool operator==(const OAuthError &) const = default;
};

} // namespace hloauth
