#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>

class QAction;

namespace hloauth {

class Clipboard;
class Notice;
class Removal;
enum class Tone;
struct Connection;
struct SecretResult;

/// Says which connection was removed, and brings it back as long as that can be done; or why it was not. It
/// stays when another connection is chosen; without anything to say it takes no room.
class RemovalNotice : public QWidget {
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
    void sayOver();
    void sayUndoable(); ///< or nothing if nothing can be brought back
    void sayReason(const QString &title, const SecretResult &result, const QString &ofKeychain,
                   const QString &ofAnother);
    void say(Tone tone, const QString &title, const QString &text);
    void addUndo(const QString &caption);

    Removal &m_removal;
    QAction &m_undo;
    Notice *m_notice;
    About m_about = About::Nothing;
    QPointer<QWidget> m_keyboard; ///< what had it when the removal began
    QStringList m_names; ///< that were said to be undoable
};

} // namespace hloauth
