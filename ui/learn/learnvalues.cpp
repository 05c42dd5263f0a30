#include "learn/learnvalues.h"

#include "connections/connection.h"

#include <QRegularExpression>

#include <tuple>

namespace hloauth {

LearnValues LearnValues::of(const Connection &connection)
{
    LearnValues values;
    values.api = connection.servers.api;
    values.userType = connection.userType;
    values.companyId = connection.companyId;
    values.locationId = connection.locationId;
    values.appId = connection.clientId.section(u'-', 0, 0);
    values.owner = connection.accountName.isEmpty() ? connection.name : connection.accountName;
    return values;
}

bool LearnValues::looksLike(const LearnValues &other) const
{
    const auto parts = [](const LearnValues &values) {
        return std::tuple(values.api, values.userType, values.companyId, values.locationId, values.userId,
                          values.appId, values.owner, values.maskedToken, bool(values.copyCommand));
    };
    return parts(*this) == parts(other);
}

QString LearnValues::tokenMark()
{
    return QStringLiteral("{{access-token}}");
}

QString LearnValues::withToken(const QString &command, const QByteArray &token)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[A-Za-z0-9._~+/=-]+\\z"));
    const QString text = QString::fromLatin1(token);
    return allowed.match(text).hasMatch() ? QString(command).replace(tokenMark(), text) : QString();
}

} // namespace hloauth
