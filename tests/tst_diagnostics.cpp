#include "connections/diagnostics.h"
#include "connections/memorybackend.h"
#include "connections/workspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hloauth;

namespace {

QDateTime now()
{
    return QDateTime(QDate(2026, 8, 3), QTime(12, 0), Qt::UTC);
}

Connection connection()
{
    Connection connection;
    connection.id = u"3c0e8a1e-5b1f-4c52-9a55-1f0a6f0c9d11"_s;
    connection.name = u"Alice Example's shop"_s;
    connection.accountName = u"Main Street Dental"_s;
    connection.clientId = u"6578278e879ad2646715ba9c-m1abcdef"_s;
    connection.companyId = u"tDtDnQdgm2LXpyiqYvZ6"_s;
    connection.locationId = u"l1C08ntBrFjLS0elLIYU"_s;
    connection.userType = UserType::Location;
    connection.servers = Servers::highLevel();
    connection.redirectUri = u"http://localhost:53682/oauth/callback"_s;
    connection.askedScopes = {u"contacts.readonly"_s, u"locations.readonly"_s};
    connection.grantedScopes = {u"contacts.readonly"_s};
    connection.expiresAt = now().addSecs(3600);
    connection.refreshedAt = now().addSecs(-3600);
    return connection;
}

} // namespace

class TestDiagnostics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatHelps();
    void tellsNothingOfHers();
    void tellsWhatIsWrong();

private:
    QString textFor(const Connection &connection);

    QTemporaryDir m_folder;
};

QString TestDiagnostics::textFor(const Connection &connection)
{
    MemoryBackend keychain;
    WorkspaceOptions options;
    options.dataDirectory = m_folder.filePath(u"Alice Example"_s);
    QDir(options.dataDirectory).removeRecursively();
    Workspace workspace(options, keychain);
    workspace.connections().save(connection);
    return diagnosticsText(workspace, now());
}

void TestDiagnostics::tellsWhatHelps()
{
    const QString text = textFor(connection());
    for (const QString &fact :
         {QString(u"Qt "_s + QString::fromLatin1(qVersion())), u"connections: 1"_s, u"1. Location, valid"_s,
          u"runs out 2026-08-03T13:00:00Z"_s, u"last new tokens 2026-08-03T11:00:00Z"_s,
          u"client 6578…, agency tDtD…, sub-account l1C0…, spelling v2"_s,
          u"2 asked for, 1 granted, 1 missing"_s, u"redirect to this computer, port 53682"_s,
          u"API: the usual one"_s, u"none since the start"_s, u"Keychain: "_s})
        QVERIFY2(text.contains(fact), qPrintable(QString(fact + u" is not in\n" + text)));
}

void TestDiagnostics::tellsNothingOfHers()
{
    Connection hers = connection();
    hers.redirectUri = u"https://alice.example/callback"_s;
    hers.servers.api = QUrl(u"https://proxy.alice.example"_s);
    const QString text = textFor(hers);
    for (const QString &word : {u"Alice"_s, u"alice"_s, u"Main Street"_s, hers.id, hers.clientId,
                                hers.companyId, hers.locationId, u"78278e"_s, u"nQdgm2"_s, u"ntBrFj"_s})
        QVERIFY2(!text.contains(word), qPrintable(QString(word + u" is in\n" + text)));
    QVERIFY(text.contains(u"API: another one"_s));
    QVERIFY(text.contains(u"a folder outside the home folder"_s));
}

void TestDiagnostics::tellsWhatIsWrong()
{
    Connection lost = connection();
    lost.signInNeeded = u"refused"_s;
    QVERIFY(textFor(lost).contains(u"needs a sign-in (refused)"_s));
    lost.lostRefreshAt = now();
    QVERIFY(textFor(lost).contains(u"needs a sign-in (a refresh found no end)"_s));
    Connection old = connection();
    old.expiresAt = now();
    QVERIFY(textFor(old).contains(u"Location, expired"_s));
}

QTEST_GUILESS_MAIN(TestDiagnostics)
#include "tst_diagnostics.moc"
