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

QString divisionKey(const QSplitter &splitter)
{
    return QStringLiteral("divisions/") + splitter.objectName();
}

bool showsAll(const QSplitter &splitter)
{
    for (int number = 0; number < splitter.count(); ++number) {
        if (splitter.widget(number)->isHidden())
            return false;
    }
    return splitter.count() > 1;
}

/// Pixels; only they are kept: what else a splitter's state holds is the window's to say.
QList<int> sizesIn(const QVariant &value)
{
    QList<int> sizes;
    const QStringList numbers = value.toStringList();
    for (const QString &number : numbers)
        sizes.append(number.toInt());
    return sizes;
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
    QList<QSplitter *> all = m_window.findChildren<QSplitter *>();
    all.removeIf(
        [](const QSplitter *splitter) { return splitter->objectName().isEmpty() || !showsAll(*splitter); });
    return all;
}

void WindowPlacement::restore()
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(m_window.objectName());
    m_window.restoreGeometry(settings.value(geometryKey()).toByteArray());
    restoreDivisions();
}

void WindowPlacement::restoreDivisions()
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(m_window.objectName());
    const QList<QSplitter *> shown = splitters();
    for (QSplitter *splitter : shown) {
        if (m_divided.contains(splitter->objectName()))
            continue;
        m_divided.insert(splitter->objectName());
        const QList<int> sizes = sizesIn(settings.value(divisionKey(*splitter)));
        if (sizes.size() == splitter->count() && !sizes.contains(0))
            splitter->setSizes(sizes);
    }
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
    const QList<QSplitter *> shown = splitters();
    for (const QSplitter *splitter : shown) {
        QStringList numbers;
        const QList<int> sizes = splitter->sizes();
        for (const int size : sizes)
            numbers.append(QString::number(size));
        settings.setValue(divisionKey(*splitter), numbers);
    }
    for (auto entry = m_remembered.cbegin(); entry != m_remembered.cend(); ++entry)
        settings.setValue(entry.key(), entry.value()());
}

} // namespace hloauth
