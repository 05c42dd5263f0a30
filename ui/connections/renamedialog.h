#pragma once

#include "widgets/tone.h"

#include <QDialog>

class QLineEdit;

namespace hloauth {

class Clipboard;
class ConnectionList;
class Notice;
struct Connection;

/// Gives a connection another name. Stays open, with the reason in it, while that can't be.
class RenameDialog : public QDialog {
    Q_OBJECT

public:
    /// \a list and \a clipboard must outlive it.
    RenameDialog(ConnectionList &list, const Connection &connection, Clipboard &clipboard, QWidget *parent);

    void accept() override;

private:
    void refuse(Tone tone, const QString &why);

    ConnectionList &m_list;
    QString m_id;
    QLineEdit *m_name;
    Notice *m_notice;
};

} // namespace hloauth
