#pragma once

#include <QList>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QString>

#include <functional>

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

    /// What \a now said under \a key when the window was closed the last time; empty if nothing was kept. It
    /// is asked again when the window is closed.
    QString remember(const QString &key, const std::function<QString()> &now);
    /// The same for what is open or closed; false if nothing was kept.
    bool rememberOpen(const QString &key, std::function<bool()> isOpen);
    /// Gives what was made or shown since its division too. Each gets it once: from then on it is hers.
    void restoreDivisions();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QSplitter *> splitters() const; ///< those with a name, and all of their parts in sight
    QString inGroup(const QString &key) const;
    QVariant kept(const QString &key) const; ///< invalid if nothing was
    void restore();
    void keep();

    QWidget &m_window;
    QString m_file;
    QMap<QString, std::function<QString()>> m_remembered; ///< by key
    QSet<QString> m_divided; ///< names of the splitters that have had theirs
};

} // namespace hloauth
