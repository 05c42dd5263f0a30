#include "secrecy/coredumps.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#endif

using namespace hloauth;

class TestCoreDumps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noneAppears();
};

#ifdef Q_OS_LINUX
namespace {

/// Put together at run time: otherwise it would stand in the program itself.
QByteArray canary()
{
    return QByteArray("canary").repeated(3).toUpper();
}

struct Dump {
    bool isThere = false;
    bool hasMemory = false; ///< the canary is in it
};

/// What a process that crashes leaves in \a folder. It asks for a dump of any size, as far as it may.
Dump dumpOf(const QString &folder, void (*prepare)())
{
    const pid_t child = fork();
    if (child == 0) {
        const QByteArray held = canary();
        rlimit limit{};
        getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_CORE, &limit);
        if (chdir(QFile::encodeName(folder).constData()) != 0)
            _exit(1);
        if (prepare)
            prepare();
        if (!held.startsWith("CANARY"))
            _exit(1);
        signal(SIGABRT, SIG_DFL);
        std::abort();
    }
    int status = 0;
    waitpid(child, &status, 0);
    Dump dump{WIFSIGNALED(status) && WCOREDUMP(status), false};
    const QStringList names = QDir(folder).entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(QDir(folder).filePath(name));
        dump.hasMemory =
            dump.hasMemory || (file.open(QIODevice::ReadOnly) && file.readAll().contains(canary()));
        file.remove();
    }
    return dump;
}

} // namespace
#endif

void TestCoreDumps::noneAppears()
{
#ifdef Q_OS_LINUX
    const QTemporaryDir folder;
    const Dump usual = dumpOf(folder.path(), nullptr);
    QVERIFY(!dumpOf(folder.path(), &forbidCoreDumps).isThere);
    // Where the limit does not hold, there is nothing in it.
    const Dump unlimited = dumpOf(folder.path(), [] {
        forbidCoreDumps();
        rlimit limit{RLIM_INFINITY, RLIM_INFINITY};
        setrlimit(RLIMIT_CORE, &limit);
    });
    QVERIFY(!unlimited.hasMemory);
    if (!usual.hasMemory)
        QSKIP("this system makes no core dumps here anyway");
#else
    forbidCoreDumps();
#endif
}

QTEST_GUILESS_MAIN(TestCoreDumps)
#include "tst_coredumps.moc"
