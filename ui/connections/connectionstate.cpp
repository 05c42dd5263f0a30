#include "connections/connectionstate.h"

#include "connections/connection.h"
#include "durationtext.h"
#include "widgets/text.h"

namespace hloauth {

ConnectionState ConnectionState::of(const Connection &connection, const QDateTime &now, bool isRefreshing)
{
    if (isRefreshing)
        return {Kind::Refreshing, ConnectionState::tr("Refreshing"), {}, Tone::Info, Symbol::Refresh};
    if (!connection.signInNeeded.isEmpty())
        return {Kind::NeedsSignIn, ConnectionState::tr("Needs a new sign-in"), {}, Tone::Bad, Symbol::Cross};
    if (!connection.expiresAt.isValid())
        return {Kind::Valid, ConnectionState::tr("Valid"),
                ConnectionState::tr("HighLevel did not say for how long."), Tone::Good, Symbol::Tick};
    const std::chrono::seconds left(now.secsTo(connection.expiresAt));
    if (left.count() <= 0)
        return {Kind::Expired, ConnectionState::tr("Expired"),
                ConnectionState::tr("The next copy gets a new access token; or press “Refresh now”."),
                Tone::Warning, Symbol::Clock};
    return {Kind::Valid,
            ConnectionState::tr("Valid for %1").arg(withWholeUnits(durationText(left))),
            {},
            Tone::Good,
            Symbol::Tick};
}

QString ownerText(const Connection &connection)
{
    QString kind = ConnectionState::tr("Account");
    if (connection.userType == UserType::Company)
        kind = ConnectionState::tr("Agency");
    else if (connection.userType == UserType::Location)
        kind = ConnectionState::tr("Sub-account");
    return connection.accountName.isEmpty() ? kind
                                            : ConnectionState::tr("%1: %2").arg(kind, connection.accountName);
}

} // namespace hloauth
