// Freedesktop's Desktop Application Autostart Specification, and its Desktop Entry Specification for how
// Exec is written.
#include "loginstart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

QString entryPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(u"autostart/highlevel-oauth-helper.desktop"_s);
}

/// As an argument of Exec: quoted, field codes escaped, and all that once more as a string's value.
QString quoted(const QString &argument)
{
    QString text;
    for (const QChar c : argument) {
        if (u"\"`$\\"_s.contains(c))
            text += u'\\';
        text += c == u'%' ? u"%%"_s : QString(c);
    }
    return u'"' + text.replace(u"\\"_s, u"\\\\"_s) + u'"';
}

} // namespace

bool LoginStart::isOn() const
{
    QFile file(entryPath());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // Desktops' own settings turn an entry off so, and leave it there.
    const QList<QByteArray> lines = file.readAll().split('\n');
    return std::none_of(lines.begin(), lines.end(), [](QByteArray line) {
        line = line.simplified().replace(" ", "").toLower();
        return line == "hidden=true" || line == "x-gnome-autostart-enabled=false";
    });
}

bool LoginStart::set(bool on, QString *problem) const
{
    const QString path = entryPath();
    if (!on) {
        if (!QFile::exists(path) || QFile::remove(path))
            return true;
        *problem = tr("The file %1 can't be removed; remove it yourself, or make its folder writable.")
                       .arg(QDir::toNativeSeparators(path));
        return false;
    }
    QString command = quoted(program());
    for (const QString &argument : m_arguments)
        command += u' ' + quoted(argument);
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const QByteArray entry = "[Desktop Entry]\nType=Application\nName=HighLevel OAuth Helper\n"
                             "Comment="
                           + tr("Keeps your tokens fresh").toUtf8() + "\nIcon=highlevel-oauth-helper\nExec="
                           + command.toUtf8() + "\nTerminal=false\nX-GNOME-Autostart-enabled=true\n";
    if (file.open(QIODevice::WriteOnly) && file.write(entry) == entry.size() && file.commit())
        return true;
    *problem = tr("The file %1 can't be written (%2); make its folder writable.")
                   .arg(QDir::toNativeSeparators(path), file.errorString());
    return false;
}

} // namespace hloauth
