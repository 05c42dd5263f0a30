#include "catalog/scopecatalog.h"
#include "connections/keychainbackend.h"
#include "connections/safelogging.h"
#include "connections/workspace.h"
#include "desktop.h"
#include "widgets/clipboard.h"
#include "widgets/outlinedstyle.h"
#include "wizard/practicehost.h"

#include <QApplication>
#include <QClipboard>
#include <QCommandLineParser>
#include <QDesktopServices>
#include <QIcon>
#include <QStyle>

#include <cstdio>

namespace {

constexpr int badUsage = 2;
constexpr int damaged = 1;

int fail(int code, const QString &problem)
{
    std::fputs(qPrintable(problem), stderr);
    std::fputc('\n', stderr);
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    using namespace hloauth;
    installSafeLogging();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("highlevel-oauth-helper"));
    QApplication::setApplicationName(QStringLiteral("highlevel-oauth-helper"));
    QApplication::setApplicationDisplayName(QStringLiteral("HighLevel OAuth Helper"));
    QApplication::setApplicationVersion(QStringLiteral(HLOAUTH_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("highlevel-oauth-helper"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/highlevel-oauth-helper.svg")));
    QApplication::setQuitOnLastWindowClosed(false);
    if (OutlinedStyle::isFor(*QApplication::style()))
        QApplication::setStyle(new OutlinedStyle);

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate(
        "main", "Takes you to a HighLevel OAuth token, step by step. Not made by HighLevel."));
    parser.addHelpOption();
    parser.addVersionOption();
    WorkspaceOptions::addTo(parser);
    parser.process(application);
    QString problem;
    const auto options = WorkspaceOptions::fromParser(parser, &problem);
    if (!options)
        return fail(badUsage, problem);
    const auto catalog = ScopeCatalog::builtIn(&problem);
    if (!catalog)
        return fail(damaged, problem);

    KeychainBackend keychain;
    Workspace workspace(*options, keychain);
    Clipboard clipboard(*QApplication::clipboard());
    PracticeHost practice(*catalog);
    Desktop desktop({workspace, *catalog, clipboard, practice,
                     [](const QUrl &url) { return QDesktopServices::openUrl(url); },
                     [] { return QDateTime::currentDateTimeUtc(); }});
    QObject::connect(&desktop, &Desktop::ended, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    desktop.start();
    return QApplication::exec();
}
