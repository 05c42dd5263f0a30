#pragma once

#include <QWidget>

class QAction;
class QPushButton;

namespace hloauth {

class Clipboard;
class Notice;
class Removal;
struct SecretResult;

/// Says which connection was removed, and brings it back as long as that can be done. It stays when another
/// connection is chosen; without anything to say it takes no room.
class RemovalNotice : public QWidget {
    Q_OBJECT

public:
    /// \a removal and \a undo, the action that a menu has for it too, must outlive it.
    RemovalNotice(Removal &removal, QAction &undo, Clipboard &clipboard, QWidget *parent = nullptr);

private:
    void sayRemoved(const QString &name);
    void sayNotRestored(const SecretResult &result);
    QPushButton *addUndo(const QString &caption);
    void end(); ///< nothing can be brought back

    QAction &m_undo;
    Notice *m_notice;
};

} // namespace hloauth
