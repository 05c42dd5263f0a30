#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

class QString;

namespace hloauth {

/// One HTTP answer of a server on this computer.
struct HttpAnswer {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;

    static HttpAnswer text(int status, const QString &sentence);
    /// RFC 9110, section 15, for the statuses that our servers give.
    static QByteArray phraseOf(int status);

    /// The whole answer as it goes over the wire; the connection ends with it.
    QByteArray toHttp() const;
};

} // namespace hloauth
