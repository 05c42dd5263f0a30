#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QSplitter;
class QWidget;

namespace hloauth {

/// Gives a window the size, the place and the divisions that it was closed with the last time. They are in
/// windows.ini in the data directory, under the window's object name.
class WindowPlacement : public QObject {
public:
    /// To be made when all that is in \a window is there; ends with it.
    WindowPlacement(QWidget &window, const QString &directory);

    static QString fileIn(const QString &directory);

    /// What the user was at, kept with the place. Empty if nothing was kept.
    QString last() const { return m_last; }
    void setLast(const QString &last) { m_last = last; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QSplitter *> splitters() const;
    void restore();
    void keep();

    QWidget &m_window;
    QString m_file;
    QString m_last;
};

} // namespace hloauth
