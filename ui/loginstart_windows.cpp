#include "loginstart.h"

#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

QString runKey()
{
    return u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s;
}

const QString valueName = u"HighLevel OAuth Helper"_s;

/// As CommandLineToArgvW reads it: a backslash counts as one unless a quote follows.
QString quoted(const QString &argument)
{
    QString text = argument;
    if (text.endsWith(u'\\'))
        text += u'\\'; // or else it would escape the quote
    return u'"' + text + u'"'; // no path has a quote in it
}

} // namespace

bool LoginStart::isOn() const
{
    return QSettings(runKey(), QSettings::NativeFormat).contains(valueName);
}

bool LoginStart::set(bool on, QString *problem) const
{
    QSettings settings(runKey(), QSettings::NativeFormat);
    if (on) {
        QString command = quoted(QDir::toNativeSeparators(program()));
        for (const QString &argument : m_arguments)
            command += u' ' + quoted(argument);
        settings.setValue(valueName, command);
    } else {
        settings.remove(valueName);
    }
    settings.sync();
    if (settings.status() == QSettings::NoError)
        return true;
    *problem = tr("Windows did not take the change; set it in Settings, Apps, Startup.");
    return false;
}

} // namespace hloauth
