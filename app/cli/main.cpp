#include "cli/commandline.h"
#include "cli/interruption.h"
#include "cli/terminal.h"
#include "connections/safelogging.h"
#include "secrecy/coredumps.h"
#include "translations.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    if constexpr (hloauth::coreDumpsAreForbidden())
        hloauth::forbidCoreDumps();
    hloauth::installSafeLogging();
    hloauth::prepareTerminal();
    QCoreApplication app(argc, argv);
    hloauth::installTranslations(app);
    QCoreApplication::setApplicationName(QStringLiteral("hloauth"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HLOAUTH_VERSION));

    hloauth::Interruption interruption;
    hloauth::CommandLine commandLine(QCoreApplication::arguments());
    QObject::connect(&interruption, &hloauth::Interruption::requested, &commandLine,
                     &hloauth::CommandLine::interrupt);
    QObject::connect(
        &commandLine, &hloauth::CommandLine::finished, &app, [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(&commandLine, &hloauth::CommandLine::run, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
