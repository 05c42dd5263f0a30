#include "support/agencyscript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

namespace hloauth {

namespace {

QByteArray pageOf(int accounts, const QByteArray &target)
{
    const QUrlQuery query(QUrl::fromEncoded(target));
    const int begin = query.queryItemValue(QStringLiteral("skip")).toInt();
    const int end = std::min(accounts, begin + query.queryItemValue(QStringLiteral("limit")).toInt());
    QJsonArray page;
    for (int i = begin; i < end; ++i)
        page.append(QJsonObject{{QStringLiteral("_id"), QStringLiteral("id%1").arg(i)},
                                {QStringLiteral("name"), QStringLiteral("Account %1").arg(i)},
                                {QStringLiteral("address"), QStringLiteral("%1 Main Street").arg(i + 1)}});
    const QJsonObject answer{{QStringLiteral("locations"), page}, {QStringLiteral("count"), accounts}};
    return ScriptedServer::answer(200, QJsonDocument(answer).toJson());
}

} // namespace

ScriptedServer::Script agencyScript(int accounts, MintScript mint)
{
    return [accounts, mint = std::move(mint)](const ReceivedRequest &request, QTcpSocket &socket) {
        if (request.method == "GET")
            socket.write(pageOf(accounts, request.target));
        else
            socket.write(mint(request.form().value(QStringLiteral("locationId")),
                              request.headers.value("authorization")));
        socket.disconnectFromHost();
    };
}

QByteArray locationTokenAnswer(const QString &id, bool withRefreshToken)
{
    QJsonObject answer{{QStringLiteral("access_token"), QStringLiteral("t-%1").arg(id)},
                       {QStringLiteral("expires_in"), 86399}};
    if (withRefreshToken)
        answer.insert(QStringLiteral("refresh_token"), QStringLiteral("r-%1").arg(id));
    return ScriptedServer::answer(200, QJsonDocument(answer).toJson());
}

} // namespace hloauth
