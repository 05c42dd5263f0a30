#include "secrecy/coredumps.h"

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

/// Whether a process that crashes leaves a core dump. It asks for one of any size, as far as it may.
bool leavesCoreDump(const QByteArray &folder, void (*prepare)())
{
    const pid_t child = fork();
    if (child == 0) {
        rlimit limit{};
        getrlimit(RLIMIT_CORE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_CORE, &limit);
        if (chdir(folder.constData()) != 0)
            _exit(1);
        if (prepare)
            prepare();
        signal(SIGABRT, SIG_DFL);
        std::abort();
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WCOREDUMP(status);
}

} // namespace
#endif

void TestCoreDumps::noneAppears()
{
#ifdef Q_OS_LINUX
    const QTemporaryDir folder;
    const QByteArray path = folder.path().toLocal8Bit();
    const bool usually = leavesCoreDump(path, nullptr);
    QVERIFY(!leavesCoreDump(path, &forbidCoreDumps));
    // With the limit raised again it is the other setting that forbids them.
    QVERIFY(!leavesCoreDump(path, [] {
        forbidCoreDumps();
        rlimit limit{RLIM_INFINITY, RLIM_INFINITY};
        setrlimit(RLIMIT_CORE, &limit);
    }));
    if (!usually)
        QSKIP("this system makes no core dumps anyway");
#else
    forbidCoreDumps();
#endif
}

QTEST_GUILESS_MAIN(TestCoreDumps)
#include "tst_coredumps.moc"
