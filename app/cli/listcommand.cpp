#include "cli/listcommand.h"

#include "cli/description.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/table.h"

#include <QJsonArray>
#include <QJsonObject>

namespace hloauth {

void ListCommand::start(Session &session)
{
    Failure failure;
    const ConnectionList *list = session.connections(&failure);
    if (!list) {
        Q_EMIT failed(failure);
        return;
    }
    const Output &output = session.output();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QJsonArray array;
    QList<QStringList> rows;
    for (const Connection &connection : list->connections()) {
        array.append(describe(connection));
        rows.append({connection.name, stateOf(connection, now), accountOf(connection)});
    }
    if (output.isJson()) {
        output.json(array);
    } else {
        const QStringList lines = aligned(rows);
        for (const QString &line : lines)
            output.line(line);
        if (rows.isEmpty())
            output.note(tr("There are no connections yet; \"hloauth connect\" makes one."));
    }
    Q_EMIT finished(ExitCode::Done);
}

} // namespace hloauth
