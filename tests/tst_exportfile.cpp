#include "exporting/exportfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

using Existing = ExportFile::Existing;

class TestExportFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesForTheOwnerAlone();
    void keepsWhatIsThere();
    void refusesWhatIsNoFile();
    void leavesNothingBehindOnFailure();

private:
    QTemporaryDir m_folder;
};

void TestExportFile::writesForTheOwnerAlone()
{
    const QString path = m_folder.filePath(u"a.env"_s);
    QCOMPARE(ExportFile::write(path, "one\n", Existing::Keep), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("one\n"));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
#ifndef Q_OS_WIN
    QCOMPARE(file.permissions() & others, QFileDevice::Permissions());
    QVERIFY(file.setPermissions(file.permissions() | others));
    QCOMPARE(ExportFile::write(path, "two\n", Existing::Replace), QString());
    QCOMPARE(QFile(path).permissions() & others, QFileDevice::Permissions());
#endif
}

void TestExportFile::keepsWhatIsThere()
{
    const QString path = m_folder.filePath(u"b"_s);
    QCOMPARE(ExportFile::write(path, "first", Existing::Keep), QString());
    QVERIFY(ExportFile::write(path, "second", Existing::Keep).contains(u"exists already"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("first"));
    QCOMPARE(ExportFile::problemWith(path, Existing::Replace), QString());
}

void TestExportFile::refusesWhatIsNoFile()
{
    QVERIFY(!ExportFile::problemWith({}, Existing::Replace).isEmpty());
    QVERIFY(ExportFile::problemWith(m_folder.path(), Existing::Replace).contains(u"is a folder"_s));
    QVERIFY(
        ExportFile::problemWith(m_folder.filePath(u"no/such"_s), Existing::Keep).contains(u"no folder"_s));
#ifdef Q_OS_UNIX
    QVERIFY(ExportFile::problemWith(u"/dev/null"_s, Existing::Replace).contains(u"not an ordinary file"_s));
#endif
}

void TestExportFile::leavesNothingBehindOnFailure()
{
#ifdef Q_OS_LINUX
    // There no file can be made, not even by root.
    const QString problem = ExportFile::write(u"/proc/x.env"_s, "secret", Existing::Keep);
    QVERIFY2(problem.contains(u"could not be written"_s), qPrintable(problem));
    QVERIFY(!problem.contains(u"secret"_s));
#endif
    QDir folder(m_folder.path());
    QCOMPARE(folder.entryList(QDir::Files | QDir::Hidden).size(), 2); // of the tests before
}

QTEST_GUILESS_MAIN(TestExportFile)
#include "tst_exportfile.moc"
