#include "support/practiceclient.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace hloauth;

class TestPracticePortal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheApp();
    void refusesFormsFromElsewhere_data();
    void refusesFormsFromElsewhere();
    void isNotReadByOtherNames();
    void namesWhatItCanNotSave_data();
    void namesWhatItCanNotSave();
    void escapesWhatWasEntered();
    void linksAreHighLevels();
    void keysAreLimited();

private:
    const Fields m_makePublic{{u"do"_s, u"distribution"_s}, {u"type"_s, u"public"_s}};
};

void TestPracticePortal::showsTheApp()
{
    PracticeClient client;
    const HttpAnswer page = client.get(u"/portal"_s);
    QCOMPARE(page.status, 200);
    QCOMPARE(page.headers.value("referrer-policy"), QByteArray("same-origin")); // else Origin is null
    QVERIFY(page.body.contains("PRACTICE"));
    QVERIFY(page.body.contains(client.server().clientId().toLatin1()));
    QVERIFY(page.body.contains(client.server().clientSecret()));
    QVERIFY(page.body.contains("contacts.readonly"));
    QVERIFY(!page.body.contains("{{"));
    QVERIFY(!page.body.contains("<script"));
    QCOMPARE(client.server().portalUrl().path(), u"/portal"_s);
}

void TestPracticePortal::refusesFormsFromElsewhere_data()
{
    QTest::addColumn<QString>("token"); // null: the right one
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("no token") << u""_s << QByteArray() << QByteArray();
    QTest::newRow("other token") << u"0123456789abcdef"_s << QByteArray() << QByteArray();
    QTest::newRow("other page") << QString() << QByteArray("Origin") << QByteArray("https://example.com");
    QTest::newRow("hidden page") << QString() << QByteArray("Origin") << QByteArray("null");
    QTest::newRow("other name") << QString() << QByteArray("Host") << QByteArray("rebound.example.com");
}

void TestPracticePortal::refusesFormsFromElsewhere()
{
    QFETCH(QString, token);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    PracticeClient client;
    QList<QPair<QByteArray, QByteArray>> headers;
    if (!header.isEmpty())
        headers.append({header, value});
    const Fields form = with(m_makePublic, u"token"_s, token.isNull() ? client.portalToken() : token);
    QCOMPARE(client.postForm(u"/portal"_s, form, headers).status, 403);
    QVERIFY(client.get(u"/portal"_s).body.contains("value=\"private\" selected"));
    QCOMPARE(client.changeInPortal(m_makePublic).status, 303);
    QVERIFY(client.get(u"/portal"_s).body.contains("value=\"public\" selected"));
}

void TestPracticePortal::isNotReadByOtherNames()
{
    PracticeClient client;
    const HttpAnswer page = client.get(u"/portal"_s, {{"Host", "rebound.example.com:80"}});
    QCOMPARE(page.status, 403);
    QVERIFY(!page.body.contains(client.server().clientSecret()));
}

void TestPracticePortal::namesWhatItCanNotSave_data()
{
    QTest::addColumn<Fields>("form");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("scope") << Fields{{u"do"_s, u"scopes"_s},
                                     {u"scopes"_s, u"contacts.readonly, contacs.write"_s}}
                           << QByteArray("do not exist: contacs.write");
    QTest::newRow("redirect") << Fields{{u"do"_s, u"redirects"_s}, {u"addresses"_s, u"myapp://callback"_s}}
                              << QByteArray("no redirect URL: myapp://callback");
    QTest::newRow("key") << Fields{{u"do"_s, u"default-key"_s}, {u"key"_s, u"none"_s}}
                         << QByteArray("no such key");
}

void TestPracticePortal::namesWhatItCanNotSave()
{
    QFETCH(Fields, form);
    QFETCH(QByteArray, text);
    PracticeClient client;
    QCOMPARE(client.changeInPortal(form).status, 303);
    QVERIFY(client.get(u"/portal"_s).body.contains(text));
    QVERIFY(!client.get(u"/portal"_s).body.contains(text)); // said once
}

void TestPracticePortal::escapesWhatWasEntered()
{
    PracticeClient client;
    client.changeInPortal({{u"do"_s, u"scopes"_s}, {u"scopes"_s, u"\"><script>alert(1)</script>"_s}});
    QVERIFY(!client.get(u"/portal"_s).body.contains("<script"));
    QCOMPARE(client.changeInPortal({{u"do"_s, u"everything"_s}}).status, 400);
}

/// The test link has no state, and the install link no client ID either.
void TestPracticePortal::linksAreHighLevels()
{
    PracticeClient client;
    const QByteArray page = client.get(u"/portal"_s).body;
    const QByteArray clientId = "client_id=" + client.server().clientId().toLatin1();
    QCOMPARE(page.count(clientId), 1);
    QCOMPARE(page.count("/v2/oauth/chooselocation?"), 2);
    QVERIFY(!page.contains("state="));
}

void TestPracticePortal::keysAreLimited()
{
    PracticeClient client;
    for (int i = 0; i < 20; ++i)
        client.changeInPortal({{u"do"_s, u"new-key"_s}});
    const QByteArray page = client.get(u"/portal"_s).body;
    QCOMPARE(page.count("class=\"client-id\""), 10);
    QCOMPARE(page.count("<strong>Default</strong>"), 1);
}

QTEST_GUILESS_MAIN(TestPracticePortal)
#include "tst_practiceportal.moc"
