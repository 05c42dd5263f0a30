#include "rotatingserver.h"

#include <QTcpSocket>

namespace hloauth {

RotatingServer::RotatingServer()
    : ScriptedServer(
        [this](const ReceivedRequest &request, QTcpSocket &socket) { answerTo(request, socket); })
{
}

void RotatingServer::answerTo(const ReceivedRequest &request, QTcpSocket &socket)
{
    if (onRequest)
        onRequest();
    if (isSilent)
        return;
    const QString token = request.form().value(QStringLiteral("refresh_token"));
    if (refusal) {
        socket.write(*refusal);
    } else if (token != current) {
        ++reused;
        socket.write(answer(
            400, R"({"statusCode":400,"message":"Invalid grant: refresh token is invalid","traceId":"t"})"));
    } else {
        ++issued;
        const QByteArray number = QByteArray::number(issued) + tail;
        QByteArray body = R"({"access_token":"a)" + number
                        + R"(","expires_in":86399,"userType":"Location","locationId":"L")";
        if (!keepsRefreshToken) {
            current = u'r' + QString::fromLatin1(number);
            body += ",\"refresh_token\":\"" + current.toLatin1() + '"';
        }
        socket.write(answer(200, body + '}'));
    }
    socket.disconnectFromHost();
}

} // namespace hloauth
