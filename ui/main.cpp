#include "authorize/steadyclock.h"
#include "catalog/scopecatalog.h"
#include "connections/keychainbackend.h"
#include "connections/safelogging.h"
#include "connections/tokenkeeper.h"
#include "connections/workspace.h"
#include "desktop.h"
#include "secrecy/coredumps.h"
#include "singleinstance.h"
#include "translations.h"
#include "widgets/clipboard.h"
#include "widgets/outlinedstyle.h"
#include "wizard/practicehost.h"

#include <QApplication>
#include <QClipboard>
#include <QCommandLineParser>
#include <QDesktopServices>
#include <QDir>
#include <QIcon>
#include <QStyle>

#include <cstdio>

namespace {

/// Takes the data directory away at the end if nothing is in it any more.
struct EmptyFolderGuard {
    QString path;

    ~EmptyFolderGuard() { QDir().rmdir(path); }
};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(main)
};

constexpr int badUsage = 2;
constexpr int failed = 1;

int fail(int code, const QString &problem)
{
    std::fputs(qPrintable(problem), stderr);
    std::fputc('\n', stderr);
    return code;
}

/// The program is open already: lets it come to the front, and says so. Nothing if it has ended meanwhile.
std::optional<int> raiseFirst(hloauth::SingleInstance &instance, const QByteArray &activationToken)
{
    using Answer = hloauth::SingleInstance::Answer;
    const std::optional<Answer> answer = instance.raiseFirst(activationToken);
    if (!answer)
        return std::nullopt;
    switch (*answer) {
    case Answer::InFront:
        return fail(
            0, Texts::tr("HighLevel OAuth Helper is open already; its window was brought to the front."));
    case Answer::Shown:
        return fail(
            0,
            Texts::tr("HighLevel OAuth Helper is open already, but your system did not let its window come "
                      "to the front; choose it in the task bar."));
    case Answer::Silent:
        return fail(0,
                    Texts::tr("HighLevel OAuth Helper is open already; its window comes as soon as it can."));
    case Answer::Unreachable:
        break;
    }
    return fail(
        failed,
        Texts::tr("HighLevel OAuth Helper runs already (process %1) but does not answer; end it and start "
                  "again.")
            .arg(instance.firstProcess()));
}

} // namespace

int main(int argc, char **argv)
{
    using namespace hloauth;
    if constexpr (coreDumpsAreForbidden())
        forbidCoreDumps();
    installSafeLogging();
    // Qt takes it out of the environment when it uses it.
    const QByteArray activationToken = qgetenv("XDG_ACTIVATION_TOKEN");
    QApplication application(argc, argv);
    installTranslations(application);
    QApplication::setOrganizationName(QStringLiteral(HLOAUTH_ID));
    QApplication::setApplicationName(QStringLiteral(HLOAUTH_ID));
    QApplication::setApplicationDisplayName(QStringLiteral(HLOAUTH_NAME));
    QApplication::setApplicationVersion(QStringLiteral(HLOAUTH_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(HLOAUTH_ID));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/" HLOAUTH_ID ".svg")));
    QApplication::setQuitOnLastWindowClosed(false);
    if (OutlinedStyle::isFor(*QApplication::style()))
        QApplication::setStyle(new OutlinedStyle);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        Texts::tr("Takes you to a HighLevel OAuth token, step by step. Not made by HighLevel."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption background(QStringLiteral("background"),
                                        Texts::tr("Open no window; keep tokens fresh from the tray."));
    parser.addOption(background);
    WorkspaceOptions::addTo(parser);
    parser.process(application);
    QString problem;
    const auto options = WorkspaceOptions::fromParser(parser, &problem);
    if (!options)
        return fail(badUsage, problem);
    const auto catalog = ScopeCatalog::builtIn(&problem);
    if (!catalog)
        return fail(failed, problem);

    const EmptyFolderGuard guard{options->dataDirectory}; // before the lock, which lies in it
    SingleInstance instance(options->dataDirectory);
    while (instance.begin() == SingleInstance::Role::Second) {
        if (parser.isSet(background))
            return 0; // the first one does it
        if (const auto end = raiseFirst(instance, activationToken))
            return *end;
    }

    KeychainBackend keychain;
    const auto now = [] { return QDateTime::currentDateTimeUtc(); };
    Workspace workspace(*options, keychain, now);
    Clipboard clipboard(*QApplication::clipboard());
    PracticeHost practice(*catalog, now);
    TokenKeeper keeper(workspace.connections(), workspace.refresher(), now);
    Desktop desktop({workspace, keeper, *catalog, clipboard, practice,
                     [](const QUrl &url) { return QDesktopServices::openUrl(url); }, now, &steadyTime});
    QObject::connect(&desktop, &Desktop::ended, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&instance, &SingleInstance::raiseRequested, &desktop, &Desktop::comeToFront);
    if (parser.isSet(background))
        desktop.startInBackground();
    else
        desktop.start();
    return QApplication::exec();
}
