#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace hloauth {

/// One webhook as it came, or as somebody kept it: its headers, and its body byte for byte.
struct WebhookDelivery {
    struct Header {
        QByteArray name;
        QByteArray value;

        bool operator==(const Header &) const = default;
    };

    static constexpr qsizetype longestBody = 8 * 1024 * 1024; ///< bytes that are looked at
    static constexpr qsizetype longestHeaders = 64 * 1024; ///< bytes, all of them together

    QList<Header> headers;
    QByteArray body;
    QDateTime receivedAt; ///< UTC

    /// Every value of the header \a name (any case), without the blanks around it.
    QList<QByteArray> values(const QString &name) const;

    /// Reads headers as people have them: a line each, a JSON object, a log's lines; or a signature alone,
    /// whose header its length tells. Nothing, and the line that is no header in \a problem, otherwise.
    static std::optional<QList<Header>> readHeaders(const QString &text, QString *problem);
    /// Takes a whole HTTP request apart, or headers with the body behind an empty line. Nothing if \a text
    /// does not begin like one.
    static std::optional<WebhookDelivery> fromRequest(const QByteArray &text);
    /// A whole request again, as fromRequest() reads it.
    QByteArray toRequest(const QByteArray &path) const;

    bool operator==(const WebhookDelivery &) const = default;
};

} // namespace hloauth
