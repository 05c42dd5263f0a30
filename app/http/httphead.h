#pragma once

#include <QByteArray>

namespace hloauth {

/// What has to be known of a request's head before the request may be read further (RFC 9112).
struct HttpHead {
    int problem = 0; ///< the status of the refusal; 0 if the head is sound
    QByteArray problemText;
    qint64 bodyBytes = 0; ///< Content-Length
    bool isChunked = false; ///< the body comes in chunks, and has no Content-Length
    bool expectsContinue = false; ///< the client waits for "100 Continue" before it sends the body

    /// \a head without the empty line at its end.
    static HttpHead parse(const QByteArray &head);
};

} // namespace hloauth
