#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

namespace hloauth {

/// The request line and the headers of an HTTP/1 request (RFC 9112), read strictly.
struct RequestHead {
    QByteArray method;
    QByteArray path; ///< as sent, still encoded
    QByteArray query; ///< as sent, without the question mark
    QHash<QByteArray, QByteArray> headers; ///< names in lower case

    QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }

    /// \a text is what stands before the empty line. Nothing if it is not an HTTP/1 request for a path,
    /// or names a header twice that may come once only.
    static std::optional<RequestHead> parse(const QByteArray &text);
};

} // namespace hloauth
