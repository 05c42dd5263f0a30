#pragma once

#include <QPushButton>

class QAction;

namespace hloauth {

/// A menu of what is rarer than to open the link in the browser of this computer.
class OtherWays : public QPushButton {
    Q_OBJECT

public:
    explicit OtherWays(QWidget *parent = nullptr);

    void setInstallPossible(bool possible);

Q_SIGNALS:
    /// She begins it inside HighLevel: no link is opened, the program only waits.
    void installWanted();
    /// The browser is on another computer: the link goes there, and the address that it ends on comes back by
    /// hand.
    void elsewhereWanted();

private:
    QAction *m_install;
};

} // namespace hloauth
