#include "cli/diagnosticscommand.h"

#include "cli/failure.h"
#include "cli/output.h"
#include "cli/session.h"
#include "connections/diagnostics.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hloauth {

QString DiagnosticsCommand::notes() const
{
    return tr("Versions, system, keychain, ports and the state of the connections. It is safe to post in a\n"
              "forum: no secret is in it, no name of a connection or an account, and IDs only by their\n"
              "first characters. With --json it is one object: {\"event\":\"diagnostics\",\"text\":...}.");
}

void DiagnosticsCommand::start(Session &session)
{
    Failure failure;
    if (!session.connections(&failure)) {
        Q_EMIT failed(failure);
        return;
    }
    const QString text = diagnosticsText(session.workspace(), QDateTime::currentDateTimeUtc());
    if (session.output().isJson())
        session.output().json({{"event"_L1, "diagnostics"_L1}, {"text"_L1, text}});
    else
        session.output().line(text.trimmed());
    Q_EMIT finished(ExitCode::Done);
}

} // namespace hloauth
