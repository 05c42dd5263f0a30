#include "catalog/scopecatalog.h"
#include "exporting/exportcontent.h"
#include "exporting/exportformats.h"
#include "exporting/exportwriters.h"
#include "exporting/quoting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

const QByteArray accessToken = "eyJh.eyJi.sig";
const QByteArray refreshToken = "canary-refresh-token";

ExportContent someContent()
{
    TokenSet tokens;
    tokens.accessToken = accessToken;
    tokens.refreshToken = refreshToken;
    tokens.expiresAt = QDateTime(QDate(2026, 8, 3), QTime(12, 0), Qt::UTC);
    tokens.userType = UserType::Location;
    tokens.companyId = u"company"_s;
    tokens.locationId = u"location"_s;
    tokens.scopes = QStringList{u"contacts.readonly"_s, u"locations.readonly"_s};
    Connection connection;
    connection.name = u"shop"_s;
    connection.clientId = u"6578278e879ad2646715ba9c-m1abcdef"_s;
    connection.servers = Servers::highLevel();
    connection.askedScopes = tokens.scopes;
    connection.askedUserType = UserType::Location;
    return ExportContent{tokens, connection, TestCall::forAccount(tokens)};
}

} // namespace

class TestExportWriters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainForms_data();
    void plainForms();
    void jsonNamesWhatIsKnown();
    void curlAsksForTheAccount();
    void shellWords_data();
    void shellWords();
    void envValues_data();
    void envValues();
    void otherLanguages();
    void powerShellCommand();
    void namesStayInTheirComments_data();
    void namesStayInTheirComments();
    void tokensAreWhereTheyAreSaidToBe();
    void callFitsTheScopes();
};

void TestExportWriters::plainForms_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("raw") << u"raw"_s << QByteArray("eyJh.eyJi.sig\n");
    QTest::newRow("header") << u"header"_s << QByteArray("Authorization: Bearer eyJh.eyJi.sig\n");
    QTest::newRow("env") << u"env"_s
                         << QByteArray("HIGHLEVEL_ACCESS_TOKEN=eyJh.eyJi.sig\n"
                                       "HIGHLEVEL_TOKEN_EXPIRES_AT=2026-08-03T12:00:00Z\n"
                                       "HIGHLEVEL_USER_TYPE=Location\n"
                                       "HIGHLEVEL_COMPANY_ID=company\n"
                                       "HIGHLEVEL_LOCATION_ID=location\n");
    QTest::newRow("csv") << u"csv"_s
                         << QByteArray("name,account_name,user_type,company_id,location_id,access_token,"
                                       "expires_at,scopes\r\n"
                                       "shop,,Location,company,location,eyJh.eyJi.sig,2026-08-03T12:00:00Z,"
                                       "contacts.readonly locations.readonly\r\n");
    QTest::newRow("bruno") << u"bruno"_s
                           << QByteArray("vars {\n"
                                         "  baseUrl: https://services.leadconnectorhq.com\n"
                                         "  version: 2021-07-28\n"
                                         "  companyId: company\n"
                                         "  locationId: location\n"
                                         "  accessToken: eyJh.eyJi.sig\n"
                                         "  tokenExpiresAt: 2026-08-03T12:00:00Z\n"
                                         "}\n");
}

void TestExportWriters::plainForms()
{
    QFETCH(const QString, format);
    QTEST(ExportFormat::find(format)->write(someContent()), "text");
}

void TestExportWriters::jsonNamesWhatIsKnown()
{
    ExportContent content = someContent();
    content.tokens.locationId.clear();
    const QByteArray text = ExportWriters::json(content);
    const QJsonObject expected{
        {u"access_token"_s, u"eyJh.eyJi.sig"_s},
        {u"expires_at"_s, u"2026-08-03T12:00:00Z"_s},
        {u"user_type"_s, u"Location"_s},
        {u"company_id"_s, u"company"_s},
        {u"location_id"_s, QJsonValue()},
        {u"scopes"_s, QJsonArray{u"contacts.readonly"_s, u"locations.readonly"_s}},
    };
    QCOMPARE(QJsonDocument::fromJson(text).object(), expected);
    QCOMPARE(text.count('\n'), 1);
}

void TestExportWriters::curlAsksForTheAccount()
{
    ExportContent content = someContent();
    QVERIFY(
        ExportWriters::curl(content).endsWith("https://services.leadconnectorhq.com/locations/location\n"));
    content.tokens.userType = UserType::Company;
    content.tokens.companyId = u"a'; rm -rf ~"_s; // what a server may say
    content.call = TestCall::forAccount(content.tokens);
    const QByteArray text = ExportWriters::curl(content);
    QVERIFY2(text.endsWith("'https://services.leadconnectorhq.com/companies/a%27%3B%20rm%20-rf%20~'\n"),
             text.constData());
}

void TestExportWriters::shellWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("word");
    QTest::newRow("plain") << u"abc-1.2_3"_s << u"abc-1.2_3"_s;
    QTest::newRow("empty") << QString() << u"''"_s;
    QTest::newRow("blank") << u"a b"_s << u"'a b'"_s;
    QTest::newRow("dollar") << u"$(reboot)"_s << u"'$(reboot)'"_s;
    QTest::newRow("quote") << u"it's"_s << u"'it'\\''s'"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"'a\nb'"_s;
    QTest::newRow("home") << u"~"_s << u"'~'"_s;
    QTest::newRow("line break at the end") << u"a\n"_s << u"'a\n'"_s;
    QTest::newRow("NUL") << (u"a"_s + QChar(0) + u"b"_s) << u"'ab'"_s;
}

void TestExportWriters::shellWords()
{
    QFETCH(const QString, text);
    QTEST(shellQuoted(text), "word");
}

void TestExportWriters::envValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("plain") << u"eyJ.a_b-c"_s << u"eyJ.a_b-c"_s;
    QTest::newRow("dollar") << u"$HOME #"_s << u"'$HOME #'"_s;
    QTest::newRow("single quote") << u"it's"_s << u"\"it's\""_s;
    QTest::newRow("both quotes") << u"it's \"it\""_s << u"'it'\\''s \"it\"'"_s;
    QTest::newRow("single quote and dollar") << u"it's $1"_s << u"'it'\\''s $1'"_s;
}

void TestExportWriters::envValues()
{
    QFETCH(const QString, text);
    QTEST(envQuoted(text), "value");
}

void TestExportWriters::otherLanguages()
{
    QCOMPARE(powerShellQuoted(u"it's \u2019 \u201a $x `n"_s), u"'it''s \u2019\u2019 \u201a\u201a $x `n'"_s);
    QCOMPARE(phpQuoted(u"it's \\ $x\n"_s), u"'it\\'s \\\\ $x\n'"_s);
    QCOMPARE(doubleQuoted(u"\"\\\n\u2028\u0085\u00fc"_s), u"\"\\\"\\\\\\u000a\\u2028\\u0085\u00fc\""_s);
    QCOMPARE(csvQuoted(u"a \"b\", c"_s), u"\"a \"\"b\"\", c\""_s);
    QCOMPARE(csvQuoted(u"a\nb"_s), u"\"a\nb\""_s);
    QCOMPARE(csvQuoted(u" a"_s), u"\" a\""_s);
    QCOMPARE(commentText(u"a\nb\u2028c ?> d"_s), u"a b c ? > d"_s);
}

void TestExportWriters::powerShellCommand()
{
    ExportContent content = someContent();
    content.tokens.accessToken = "a'b$c";
    QCOMPARE(
        ExportWriters::powerShell(content),
        QByteArray("Invoke-RestMethod -Method Get -Uri "
                   "'https://services.leadconnectorhq.com/locations/location' -Headers @{ Authorization = "
                   "'Bearer a''b$c'; Version = '2021-07-28'; Accept = 'application/json' }\n"));
}

void TestExportWriters::namesStayInTheirComments_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &name : ExportFormat::names())
        QTest::newRow(qPrintable(name)) << name;
}

void TestExportWriters::namesStayInTheirComments()
{
    QFETCH(const QString, format);
    ExportContent content = someContent();
    content.connection.name = u"a\nfirst-canary\r\u2028second-canary \u0085third-canary"_s;
    if (format == u"csv"_s)
        return; // where a quoted field may have lines
    const QString text = QString::fromUtf8(ExportFormat::find(format)->write(content));
    QVERIFY(!text.isEmpty());
    const QStringList lines = text.split(QRegularExpression(u"[\\n\\r\\x{2028}\\x{85}]"_s));
    for (const QString &line : lines)
        QVERIFY2(!line.trimmed().contains(QRegularExpression(u"\\A\\S*-canary"_s)), qPrintable(line));
}

void TestExportWriters::tokensAreWhereTheyAreSaidToBe()
{
    QStringList names = ExportFormat::names();
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!ExportFormat::find(u"list"_s));
    for (const ExportFormat &format : ExportFormat::all()) {
        ExportContent content = someContent();
        const QByteArray plain = format.write(content);
        QVERIFY2(plain.contains(accessToken) == format.holdsToken, qPrintable(format.name));
        QVERIFY2(!plain.contains(refreshToken), qPrintable(format.name));
        QVERIFY2(plain.endsWith('\n'), qPrintable(format.name));
        if (!format.mediaType.contains(u"json"_s) && format.name.startsWith(u"snippet-"_s))
            QVERIFY2(plain.contains("https://services.leadconnectorhq.com/locations/location")
                         && plain.contains("2021-07-28"),
                     qPrintable(format.name));
        content.withRefreshToken = true;
        QVERIFY2(format.write(content).contains(refreshToken) == format.takesRefreshToken,
                 qPrintable(format.name));
        QVERIFY(!format.title.isEmpty() && format.description.endsWith(u'.')
                && format.fileName.contains(u'.'));
    }
}

void TestExportWriters::callFitsTheScopes()
{
    QString error;
    const std::optional<ScopeCatalog> catalog = ScopeCatalog::builtIn(&error);
    QVERIFY2(catalog, qPrintable(error));
    ExportContent content = someContent();
    content.tokens.scopes = QStringList{u"contacts.readonly"_s};
    content = ExportContent::of(content.tokens, content.connection, *catalog);
    QCOMPARE(content.url(), u"https://services.leadconnectorhq.com/contacts/?limit=1&locationId=location"_s);
    QVERIFY(ExportWriters::httpie(content).contains(
        "'https://services.leadconnectorhq.com/contacts/?limit=1&locationId=location'"));
    const TokenSet bare = ExportContent::withoutTokens(content.connection);
    QVERIFY(!bare.isValid());
    QCOMPARE(bare.locationId, u"location"_s);
}

QTEST_GUILESS_MAIN(TestExportWriters)
#include "tst_exportwriters.moc"
