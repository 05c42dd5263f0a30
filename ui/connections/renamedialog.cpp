#include "connections/renamedialog.h"

#include "connections/connectionlist.h"

namespace hloauth {

RenameDialog::RenameDialog(ConnectionList &list, const Connection &connection, QWidget *parent)
    : QInputDialog(parent), m_list(list), m_id(connection.id)
{
    setObjectName(QStringLiteral("renameDialog"));
    setWindowTitle(tr("Rename the connection"));
    setLabelText(tr("Name"));
    setTextValue(connection.name);
    connect(this, &QInputDialog::textValueSelected, this,
            [this](const QString &text) { rename(text.simplified()); });
}

void RenameDialog::rename(const QString &name)
{
    const Connection *connection = m_list.findById(m_id);
    if (!connection)
        return;
    Connection named = *connection;
    named.name = name;
    if (name.isEmpty())
        Q_EMIT noName();
    else if (!m_list.save(named))
        Q_EMIT notSaved(m_list.problem());
    else
        Q_EMIT renamed();
}

} // namespace hloauth
