#pragma once

#include <QInputDialog>

namespace hloauth {

class ConnectionList;
struct Connection;

/// Gives a connection another name.
class RenameDialog : public QInputDialog {
    Q_OBJECT

public:
    /// \a list must outlive it.
    RenameDialog(ConnectionList &list, const Connection &connection, QWidget *parent);

Q_SIGNALS:
    void renamed();
    void noName(); ///< nothing but spaces was entered
    void notSaved(const QString &problem);

private:
    void rename(const QString &name);

    ConnectionList &m_list;
    QString m_id;
};

} // namespace hloauth
