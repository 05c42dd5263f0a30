#include "widgets/windowplacement.h"

#include <QDialog>
#include <QEvent>
#include <QSettings>
#include <QSplitter>
#include <QWidget>

namespace hloauth {

namespace {
QString geometryKey()
{
    return QStringLiteral("geometry");
}

QString divisionKey(qsizetype number)
{
    return QStringLiteral("division%1").arg(number);
}
} // namespace

WindowPlacement::WindowPlacement(QWidget &window, const QString &directory)
    : QObject(&window), m_window(window), m_file(fileIn(directory))
{
    restore();
    window.installEventFilter(this);
    if (const auto *dialog = qobject_cast<QDialog *>(&window)) // whose buttons send no close event
        connect(dialog, &QDialog::finished, this, &WindowPlacement::keep);
}

QString WindowPlacement::fileIn(const QString &directory)
{
    return directory + QStringLiteral("/windows.ini");
}

bool WindowPlacement::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close)
        keep();
    return QObject::eventFilter(watched, event);
}

QList<QSplitter *> WindowPlacement::splitters() const
{
    return m_window.findChildren<QSplitter *>();
}

void WindowPlacement::restore()
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(m_window.objectName());
    m_window.restoreGeometry(settings.value(geometryKey()).toByteArray());
    const QList<QSplitter *> dividers = splitters();
    for (qsizetype number = 0; number < dividers.size(); ++number)
        dividers.at(number)->restoreState(settings.value(divisionKey(number)).toByteArray());
}

QString WindowPlacement::remember(const QString &key, const std::function<QString()> &now)
{
    m_remembered.insert(key, now);
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(m_window.objectName());
    return settings.value(key).toString();
}

bool WindowPlacement::rememberOpen(const QString &key, std::function<bool()> isOpen)
{
    const QString open = QStringLiteral("open");
    return remember(key, [open, isOpen = std::move(isOpen)] { return isOpen() ? open : QString(); }) == open;
}

/// A convenience: not worth an error.
void WindowPlacement::keep()
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(m_window.objectName());
    settings.setValue(geometryKey(), m_window.saveGeometry());
    const QList<QSplitter *> dividers = splitters();
    for (qsizetype number = 0; number < dividers.size(); ++number)
        settings.setValue(divisionKey(number), dividers.at(number)->saveState());
    for (auto entry = m_remembered.cbegin(); entry != m_remembered.cend(); ++entry)
        settings.setValue(entry.key(), entry.value()());
}

} // namespace hloauth
