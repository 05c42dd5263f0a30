#pragma once

#include <QMenu>

namespace hloauth {

/// What is done with a connection now and then, and has no button of its own.
class MoreMenu : public QMenu {
    Q_OBJECT

public:
    explicit MoreMenu(QWidget *parent = nullptr);

    /// Gives \a list all of it as its context menu, and the keys that the entries have while it has the
    /// keyboard.
    void giveTo(QWidget &list) const;
    void setRemovable(bool removable) { m_remove->setEnabled(removable); } ///< not while it is being removed

Q_SIGNALS:
    void signInAgain();
    void showClaims();
    void seeError();
    void rename();
    void remove();

private:
    QAction *add(const QString &objectName, const QString &text, const QString &tip, const QString &icon,
                 void (MoreMenu::*wanted)());

    QAction *m_remove;
};

} // namespace hloauth
