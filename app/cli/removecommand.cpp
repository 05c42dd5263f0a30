#include "cli/removecommand.h"

#include "cli/failure.h"
#include "cli/output.h"
#include "cli/session.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hloauth {

QString RemoveCommand::notes() const
{
    return tr("The app stays installed at HighLevel; uninstall it there to end its access.");
}

void RemoveCommand::start(Session &session)
{
    Failure failure;
    const std::optional<Connection> connection = session.connection(&failure);
    if (!connection) {
        Q_EMIT failed(failure);
        return;
    }
    session.workspace().remove(*connection, [this, &session, connection](const SecretResult &result) {
        if (result.status == SecretStatus::Ok)
            report(session, *connection);
        else if (const QString problem = session.workspace().connections().problem(); !problem.isEmpty())
            Q_EMIT failed(Failure::usage(problem));
        else
            Q_EMIT failed(Failure::fromSecret(result));
    });
}

void RemoveCommand::report(Session &session, const Connection &connection)
{
    const Output &output = session.output();
    if (output.isJson())
        output.json({{"event"_L1, "removed"_L1}, {"name"_L1, connection.name}});
    else
        output.line(tr("\"%1\" is removed, and its secrets with it.").arg(connection.name));
    Q_EMIT finished(ExitCode::Done);
}

} // namespace hloauth
