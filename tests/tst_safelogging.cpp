#include "connections/safelogging.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

QStringList written;

void record(QtMsgType, const QMessageLogContext &, const QString &message)
{
    written.append(message);
}

} // namespace

class TestSafeLogging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void blots_data();
    void blots();
    void leavesOtherText_data();
    void leavesOtherText();
    void trafficStaysSilent_data();
    void trafficStaysSilent();
    void otherCategoriesFollowTheRules();
    void messagesAreBlotted();

private:
    QtMessageHandler m_before = nullptr;
};

void TestSafeLogging::initTestCase()
{
    m_before = qInstallMessageHandler(record);
    installSafeLogging();
    installSafeLogging(); // a second call changes nothing
    QLoggingCategory::setFilterRules(u"*=true"_s);
}

void TestSafeLogging::cleanupTestCase()
{
    qInstallMessageHandler(m_before);
}

void TestSafeLogging::blots_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");

    const QString jwt = u"eyJhbGciOiJSUzI1NiJ9.eyJhdXRoQ2xhc3MiOiJDb21wYW55In0.c2lnbmF0dXJl-_x"_s;
    const QString code = u"0123456789abcdef0123456789abcdef01234567"_s;
    const QString uuid = u"01234567-89ab-4def-8123-456789abcdef"_s;
    QTest::newRow("token") << jwt << jwt;
    QTest::newRow("token in a sentence") << QString(u"got "_s + jwt + u"."_s) << jwt;
    QTest::newRow("cut token") << jwt.left(30) << jwt.left(30);
    QTest::newRow("code") << QString(u"the code "_s + code + u" came"_s) << code;
    QTest::newRow("secret") << QString(u"secret is "_s + uuid) << uuid;
    QTest::newRow("private integration token") << QString(u"pit-"_s + uuid) << uuid;
    QTest::newRow("query") << u"GET /oauth/callback?code=short&state=xyz HTTP/1.1"_s << u"short"_s;
    QTest::newRow("state") << u"GET /oauth/callback?code=short&state=xyzzy HTTP/1.1"_s << u"xyzzy"_s;
    QTest::newRow("encoded query") << u"redirect%3Fcode%3Dshort"_s << u"short"_s;
    QTest::newRow("form") << u"client_id=a&client_secret=s3cr3t&refresh_token=opaque"_s << u"s3cr3t"_s;
    QTest::newRow("form, newer spelling") << u"clientSecret=s3cr3t&refreshToken=opaque"_s << u"opaque"_s;
    QTest::newRow("answer") << u"{\"access_token\":\"opaque\",\"expires_in\":5}"_s << u"opaque"_s;
    QTest::newRow("answer with blanks") << u"{ \"refreshToken\" : \"opaque\" }"_s << u"opaque"_s;
    QTest::newRow("header") << u"Authorization: Bearer opaque"_s << u"opaque"_s;
    QTest::newRow("header, quoted") << u"(\"authorization\", \"bearer opaque\")"_s << u"opaque"_s;
    QTest::newRow("basic") << u"Authorization: Basic dXNlcjpwYXNzd29yZA=="_s << u"dXNlcjpwYXNzd29yZA"_s;
}

void TestSafeLogging::blots()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    const QString safe = withoutSecrets(text);
    QVERIFY2(!safe.contains(secret), qPrintable(safe));
    QVERIFY(safe.contains(u"[hidden]"_s));
    QCOMPARE(withoutSecrets(safe), safe);
}

void TestSafeLogging::leavesOtherText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("words") << u"qt.core.plugin: checking directory /usr/lib/qt6/plugins"_s;
    QTest::newRow("numbers") << u"exit code: 1, status code = 404"_s;
    QTest::newRow("short hash") << u"commit 0123456789abcdef"_s;
    QTest::newRow("parameter names") << u"code, state and refresh_token are missing"_s;
    QTest::newRow("basic usage") << u"basic usage of the program"_s;
}

void TestSafeLogging::leavesOtherText()
{
    QFETCH(QString, text);
    QCOMPARE(withoutSecrets(text), text);
}

void TestSafeLogging::trafficStaysSilent_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"qt.network.http2", "qt.network.access", "qt.networkauth.replyhandler",
                             "qt.networkauth.oauth2", "qt.httpserver", "qt.tlsbackend.openssl"})
        QTest::newRow(name) << QByteArray(name);
}

void TestSafeLogging::trafficStaysSilent()
{
    QFETCH(QByteArray, name);
    const QLoggingCategory category(name.constData());
    QVERIFY(!category.isDebugEnabled());
    QVERIFY(!category.isInfoEnabled());
    QVERIFY(!category.isWarningEnabled());
}

void TestSafeLogging::otherCategoriesFollowTheRules()
{
    const QLoggingCategory category("some.other");
    QVERIFY(category.isDebugEnabled());
    QLoggingCategory::setFilterRules(u"some.other=false"_s);
    QVERIFY(!category.isDebugEnabled());
    QLoggingCategory::setFilterRules(u"*=true"_s);
    QVERIFY(category.isDebugEnabled());
}

void TestSafeLogging::messagesAreBlotted()
{
    written.clear();
    qWarning("refresh_token=opaque");
    QCOMPARE(written, QStringList(u"refresh_token=[hidden]"_s));
}

QTEST_GUILESS_MAIN(TestSafeLogging)
#include "tst_safelogging.moc"
