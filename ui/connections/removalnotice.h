#pragma once

#include "widgets/notice.h"

#include <QStringList>

class QAction;

namespace hloauth {

class Removal;
struct Connection;
struct SecretResult;

/// Says which connection was removed, and brings it back as long as that can be done; or why it was not. It
/// stays when another connection is chosen.
class RemovalNotice : public Notice {
    Q_OBJECT

public:
    /// \a removal and \a undo, the action that a menu has for it too, must outlive it.
    RemovalNotice(Removal &removal, QAction &undo, Clipboard &clipboard, QWidget *parent = nullptr);

private:
    enum class About { Nothing, Removing, NotRemoved, Restoring, Undoable };

    void follow();
    void sayRemoving(const QString &name);
    void sayRemoved();
    void sayNotRemoved(const Connection &connection, const SecretResult &result);
    void sayRestoring(const QString &name);
    void sayNotRestored(const QString &name, const SecretResult &result);
    void sayUndoable(); ///< or nothing if nothing can be brought back
    void sayReason(const QString &title, const SecretResult &result, const QString &ofKeychain,
                   const QString &ofAnother);
    void addUndo(const QString &caption);

    Removal &m_removal;
    QAction &m_undo;
    About m_about = About::Nothing;
    QStringList m_names; ///< that were said to be undoable
};

} // namespace hloauth
