#include "connections/connectionstate.h"

#include "connections/connection.h"
#include "widgets/text.h"

#include <QCoreApplication>

namespace hloauth {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("hloauth::ConnectionState", text);
}

} // namespace

ConnectionState ConnectionState::of(const Connection &connection, const QDateTime &now, bool isRefreshing)
{
    if (isRefreshing)
        return {Kind::Refreshing, translated("Refreshing"), {}, Tone::Info, Symbol::Refresh};
    if (!connection.signInNeeded.isEmpty())
        return {Kind::NeedsSignIn, translated("Needs a new sign-in"), {}, Tone::Bad, Symbol::Cross};
    if (!connection.expiresAt.isValid())
        return {Kind::Valid, translated("Valid"), translated("HighLevel did not say for how long."),
                Tone::Good, Symbol::Tick};
    const std::chrono::seconds left(now.secsTo(connection.expiresAt));
    if (left.count() <= 0)
        return {Kind::Expired, translated("Expired"),
                translated("The next copy gets a new access token; or press “Refresh now”."), Tone::Warning,
                Symbol::Clock};
    return {Kind::Valid, translated("Valid for %1").arg(durationText(left)), {}, Tone::Good, Symbol::Tick};
}

QString ownerText(const Connection &connection)
{
    QString kind = translated("Account");
    if (connection.userType == UserType::Company)
        kind = translated("Agency");
    else if (connection.userType == UserType::Location)
        kind = translated("Sub-account");
    return connection.accountName.isEmpty() ? kind : translated("%1: %2").arg(kind, connection.accountName);
}

} // namespace hloauth
