#pragma once

#include "http/chunkscanner.h"

#include <QHash>
#include <QTcpServer>

#include <functional>
#include <optional>

class QTcpSocket;

namespace hloauth {

struct HttpAnswer;

/// Takes connections for a QHttpServer and lets one whole, sound request of each through.
///
/// QHttpServer bounds neither heads nor bodies nor time, and closes the connection without an answer
/// on what it can't read. Here a request is let through once it is complete, and then handled at once;
/// everything else gets its one answer from the gate.
class HttpGate : public QTcpServer {
    Q_OBJECT

public:
    static constexpr qint64 maximumHeadBytes = 32 * 1024;
    static constexpr qint64 maximumBodyBytes = 1024 * 1024;
    static constexpr int maximumConnections = 200;

    /// How a request that is complete is answered.
    enum class Delivery {
        Through,
        Broken, ///< by the first half of an answer
        Never ///< not at all; the connection stays open
    };

    /// The answer for what is not let through, by its status and a sentence that says why.
    using Refusal = std::function<HttpAnswer(int, const QString &)>;

    explicit HttpGate(Refusal refusal, QObject *parent = nullptr);
    ~HttpGate() override;

    /// Asks \a delivery about every request, by method and path ("POST /oauth/token").
    void setDelivery(std::function<Delivery(const QByteArray &)> delivery)
    {
        m_delivery = std::move(delivery);
    }

    /// Whether bodies in chunks are let through; they are refused if nothing is said.
    void setTakesChunks(bool takes) { m_takesChunks = takes; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Visit {
        qint64 headBytes = 0; ///< 0 until the head is read
        qint64 requestBytes = 0; ///< of head and body; 0 until it is known
        bool isChunked = false;
        ChunkScanner chunks;
        bool refused = false;
        std::optional<qint64> restBytes; ///< after a refusal: what the client still sends, if it said so
    };

    void read(QTcpSocket &socket);
    bool readHead(QTcpSocket &socket, Visit &visit); ///< true once it is read and sound
    void readChunks(QTcpSocket &socket, Visit &visit);
    void letThrough(QTcpSocket &socket);
    bool isHeldUp(QTcpSocket &socket);
    void refuse(QTcpSocket &socket, const HttpAnswer &answer, std::optional<qint64> restBytes);
    void drain(QTcpSocket &socket, Visit &visit);
    void close(QTcpSocket &socket);
    void timeOut(QTcpSocket &socket);

    QHash<QTcpSocket *, Visit> m_visits;
    Refusal m_refusal;
    std::function<Delivery(const QByteArray &)> m_delivery;
    bool m_takesChunks = false;
};

} // namespace hloauth
