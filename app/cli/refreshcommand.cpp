#include "cli/refreshcommand.h"

#include "cli/description.h"
#include "cli/output.h"
#include "cli/session.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hloauth {

void RefreshCommand::refresh(Session &session, const Connection &connection)
{
    session.workspace().refresher().refreshNow(connection, this,
                                               [this](const RefreshOutcome &outcome) { take(outcome); });
}

void RefreshCommand::print(const RefreshOutcome &outcome)
{
    if (outcome.result == RefreshOutcome::Result::NotKept)
        return; // what follows tells it; tokens go out only by "token"
    const Output &output = session().output();
    if (output.isJson())
        output.json(eventOf(u"refreshed"_s, connection()));
    else
        output.line(tr("New tokens for \"%1\"; the access token is valid until %2.")
                        .arg(connection().name, localTime(connection().expiresAt)));
    const QStringList missing = connection().missingScopes();
    if (!missing.isEmpty())
        output.note(tr("Warning: asked for and not granted: %1.").arg(missing.join(u", "_s)));
}

} // namespace hloauth
