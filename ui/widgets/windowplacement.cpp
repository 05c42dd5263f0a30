#include "widgets/windowplacement.h"

#include "diskwriter.h"

#include <QDialog>
#include <QEvent>
#include <QHash>
#include <QSettings>
#include <QSplitter>
#include <QThreadPool>
#include <QVariant>
#include <QWidget>

namespace hloauth {

namespace {
/// What is in \a file, and what was kept since, by group and key. It is read once: later a QSettings would
/// wait for another one that writes.
QVariantMap &valuesIn(const QString &file)
{
    static QHash<QString, QVariantMap> read; // by file
    auto found = read.find(file);
    if (found == read.end()) {
        found = read.insert(file, {});
        const QSettings settings(file, QSettings::IniFormat);
        const QStringList keys = settings.allKeys();
        for (const QString &key : keys)
            found->insert(key, settings.value(key));
    }
    return *found;
}

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

QString WindowPlacement::inGroup(const QString &key) const
{
    return m_window.objectName() + u'/' + key;
}

QVariant WindowPlacement::kept(const QString &key) const
{
    return valuesIn(m_file).value(inGroup(key));
}

void WindowPlacement::restore()
{
    m_window.restoreGeometry(kept(geometryKey()).toByteArray());
    restoreDivisions();
}

void WindowPlacement::restoreDivisions()
{
    const QList<QSplitter *> shown = splitters();
    for (QSplitter *splitter : shown) {
        if (m_divided.contains(splitter->objectName()))
            continue;
        m_divided.insert(splitter->objectName());
        const QList<int> sizes = sizesIn(kept(divisionKey(*splitter)));
        if (sizes.size() == splitter->count() && !sizes.contains(0))
            splitter->setSizes(sizes);
    }
}

QString WindowPlacement::remember(const QString &key, const std::function<QString()> &now)
{
    m_remembered.insert(key, now);
    return kept(key).toString();
}

bool WindowPlacement::rememberOpen(const QString &key, std::function<bool()> isOpen)
{
    const QString open = QStringLiteral("open");
    return remember(key, [open, isOpen = std::move(isOpen)] { return isOpen() ? open : QString(); }) == open;
}

/// A convenience: not worth an error.
void WindowPlacement::keep()
{
    QVariantMap &values = valuesIn(m_file);
    values.insert(inGroup(geometryKey()), m_window.saveGeometry());
    const QList<QSplitter *> shown = splitters();
    for (const QSplitter *splitter : shown) {
        QStringList numbers;
        const QList<int> sizes = splitter->sizes();
        for (const int size : sizes)
            numbers.append(QString::number(size));
        values.insert(inGroup(divisionKey(*splitter)), numbers);
    }
    for (auto entry = m_remembered.cbegin(); entry != m_remembered.cend(); ++entry)
        values.insert(inGroup(entry.key()), entry.value()());
    diskWriter().start([file = m_file, values] {
        QSettings settings(file, QSettings::IniFormat);
        for (auto entry = values.cbegin(); entry != values.cend(); ++entry)
            settings.setValue(entry.key(), entry.value());
    });
}

} // namespace hloauth
