#include "tokens/locationjournal.h"
#include "tokens/locationlister.h"
#include "tokens/locationtokenfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

TokenSet tokens(const QByteArray &access)
{
    TokenSet set;
    set.accessToken = access;
    set.refreshToken = "r-" + access;
    set.receivedAt = QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
    set.expiresAt = set.receivedAt.addDays(1);
    set.userType = UserType::Location;
    set.companyId = u"company"_s;
    set.locationId = u"id"_s;
    set.scopes = {u"a.readonly"_s, u"b.write"_s};
    return set;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLocationTokenFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void keepsTextFromBeingAFormula_data();
    void keepsTextFromBeingAFormula();
    void readsBackWhatItWrote();
    void journalSurvivesAHalfLine();
    void journalGivesEachOnce();
    void refusesWhatIsNotItsOwn_data();
    void refusesWhatIsNotItsOwn();
    void leavesOutWhatIsKept();
    void tellsWhoGotNone();
    void hasOneOwner();

private:
    QString output() const { return m_dir->filePath(u"out.json"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestLocationTokenFile::keepsTextFromBeingAFormula_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"Main Street"_s << QByteArray("Main Street");
    QTest::newRow("none") << QString() << QByteArray();
    QTest::newRow("comma") << u"Smith, Sons"_s << QByteArray("\"Smith, Sons\"");
    QTest::newRow("quotes") << u"The \"Best\""_s << QByteArray("\"The \"\"Best\"\"\"");
    QTest::newRow("line break") << u"a\r\nb"_s << QByteArray("\"a\r\nb\"");
    QTest::newRow("equals") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("plus") << u"+1"_s << QByteArray("'+1");
    QTest::newRow("minus") << u"-1"_s << QByteArray("'-1");
    QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
    QTest::newRow("with a comma") << u"=A1,B1"_s << QByteArray("\"'=A1,B1\"");
}

void TestLocationTokenFile::keepsTextFromBeingAFormula()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, cell);
    const QByteArray line =
        LocationTokenFile::csvLine(LocationTokenFile::row({u"id"_s, name, {}, {}}, tokens("t")));
    QVERIFY2(line.startsWith(QByteArray("id," + cell + ",t,r-t,2026-11-26T12:00:00Z,Location,company,,")),
             line);
    QVERIFY(line.endsWith("a.readonly b.write,\r\n"));
}

void TestLocationTokenFile::readsBackWhatItWrote()
{
    const TokenSet set = tokens("t");
    QVERIFY(LocationTokenFile::tokensOf(LocationTokenFile::row({u"id"_s, u"N"_s, {}, {}}, set)) == set);
}

void TestLocationTokenFile::journalSurvivesAHalfLine()
{
    const LocationJournal::Head head{u"c"_s, u"https://x"_s, {u"id"_s}};
    {
        LocationJournal journal(output());
        QVERIFY(journal.lock() && journal.create(head));
        QVERIFY(journal.append(LocationTokenFile::row({u"id"_s, {}, {}, {}}, tokens("t"))));
    }
    const QByteArray whole = contents(output() + u".journal"_s);
    QFile file(output() + u".journal"_s);
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"access_token\":\"half\",\"location_id\":\"other\"");
    file.close();
    LocationJournal journal(output());
    LocationJournal::Head found;
    QVERIFY(journal.lock() && journal.open(&found));
    QVERIFY(found == head);
    QCOMPARE(journal.done(), QSet<QString>{u"id"_s});
    QCOMPARE(contents(journal.path()), whole);
    QVERIFY(journal.append(LocationTokenFile::row({u"two"_s, {}, {}, {}}, tokens("u"))));
    QString problem;
    QVERIFY2(LocationTokenFile::write(journal, output(), LocationTokenFile::Format::Json, {}, &problem),
             qPrintable(problem));
    const QJsonArray rows = QJsonDocument::fromJson(contents(output())).array();
    QCOMPARE(rows.size(), 2);
    QVERIFY(!rows.at(0).toObject().contains(u"received_at"_s));
    QCOMPARE(QFile::permissions(output()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestLocationTokenFile::journalGivesEachOnce()
{
    LocationJournal journal(output());
    QVERIFY(journal.lock() && journal.create({}));
    for (const char *token : {"one", "two"})
        QVERIFY(journal.append(LocationTokenFile::row({u"id"_s, {}, {}, {}}, tokens(token))));
    LocationJournal::Reader reader(journal);
    QVERIFY(reader.next());
    QVERIFY(!reader.next());
}

void TestLocationTokenFile::refusesWhatIsNotItsOwn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("my diary\n");
    QTest::newRow("no line") << QByteArray("my diary");
    QTest::newRow("JSON") << QByteArray("{}\n");
}

void TestLocationTokenFile::refusesWhatIsNotItsOwn()
{
    QFETCH(const QByteArray, text);
    QFile file(output() + u".journal"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    LocationJournal journal(output());
    LocationJournal::Head head;
    QVERIFY(!journal.open(&head));
    QVERIFY(!journal.problem().isEmpty());
    QVERIFY(!journal.create({}));
    QCOMPARE(contents(journal.path()), text);
}

void TestLocationTokenFile::leavesOutWhatIsKept()
{
    LocationJournal journal(output());
    QVERIFY(journal.lock() && journal.create({}));
    for (const QString &id : {u"one"_s, u"two"_s})
        QVERIFY(journal.append(LocationTokenFile::row({id, {}, {}, {}}, tokens(id.toUtf8()))));
    QString problem;
    QVERIFY(
        LocationTokenFile::write(journal, output(), LocationTokenFile::Format::Csv, {u"one"_s}, &problem));
    const QByteArray file = contents(output());
    QVERIFY(!file.contains("r-one"));
    QVERIFY(file.contains("r-two"));
}

void TestLocationTokenFile::tellsWhoGotNone()
{
    const auto errorOf = [](const QString &id) {
        return LocationTokenFile::errorRow({id, u"Shop"_s, {}, {}}, u"-it is not active"_s);
    };
    {
        LocationJournal journal(output());
        QVERIFY(journal.lock() && journal.create({}));
        for (const QString &id : {u"one"_s, u"two"_s, u"gone"_s})
            QVERIFY(journal.append(errorOf(id)));
        QVERIFY(journal.done().isEmpty()); // they are tried again
    }
    LocationJournal journal(output());
    LocationJournal::Head head;
    QVERIFY(journal.lock() && journal.open(&head));
    QVERIFY(journal.done().isEmpty());
    QVERIFY(journal.append(LocationTokenFile::row({u"one"_s, {}, {}, {}}, tokens("t"))));
    QVERIFY(journal.append(errorOf(u"two"_s)));
    QString problem;
    QVERIFY(LocationTokenFile::write(journal, output(), LocationTokenFile::Format::Json, {}, &problem));
    const QJsonArray rows = QJsonDocument::fromJson(contents(output())).array();
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).toObject().value("access_token"_L1), QJsonValue(u"t"_s));
    QVERIFY(!rows.at(0).toObject().contains("error"_L1));
    QCOMPARE(rows.at(1).toObject(), (QJsonObject{{u"location_id"_s, u"two"_s},
                                                 {u"location_name"_s, u"Shop"_s},
                                                 {u"access_token"_s, QJsonValue()},
                                                 {u"error"_s, u"-it is not active"_s}}));
    QCOMPARE(LocationTokenFile::csvLine(errorOf(u"two"_s)), "two,Shop,,,,,,,,'-it is not active\r\n");
}

void TestLocationTokenFile::hasOneOwner()
{
    LocationJournal journal(output());
    QVERIFY(journal.lock());
    LocationJournal other(output());
    QVERIFY(!other.lock());
    QVERIFY(!other.problem().isEmpty());
}

QTEST_GUILESS_MAIN(TestLocationTokenFile)
#include "tst_locationtokenfile.moc"
