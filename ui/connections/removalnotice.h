#pragma once

#include "widgets/notice.h"

class QAction;

namespace hloauth {

class Removal;
struct SecretResult;

/// Says which connection was removed, and brings it back as long as that can be done. It stays when another
/// connection is chosen.
class RemovalNotice : public Notice {
    Q_OBJECT

public:
    /// \a removal and \a undo, the action that a menu has for it too, must outlive it.
    RemovalNotice(Removal &removal, QAction &undo, Clipboard &clipboard, QWidget *parent = nullptr);

private:
    void sayRemoved(const QString &name);
    void sayNotRestored(const SecretResult &result);
    void end(); ///< nothing can be brought back

    QAction &m_undo;
};

} // namespace hloauth
