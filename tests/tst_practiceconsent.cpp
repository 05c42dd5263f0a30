#include "support/practiceclient.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace hloauth;

namespace {

const QString consentPath = u"/v2/oauth/chooselocation"_s;

QString targetOf(const QString &path, const Fields &link)
{
    return path + u'?' + QString::fromLatin1(formOf(link));
}

/// What a browser would post for the page's form, with the button \a decision.
Fields formIn(const QByteArray &page, const QString &decision)
{
    const QString html = QString::fromUtf8(page);
    static const QRegularExpression hidden(u"<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">"_s);
    static const QRegularExpression ticked(
        u"<input type=\"radio\" name=\"account\" value=\"([^\"]*)\" checked"_s);
    const auto unescape = [](QString text) {
        return text.replace(u"&lt;"_s, u"<"_s)
            .replace(u"&gt;"_s, u">"_s)
            .replace(u"&quot;"_s, u"\""_s)
            .replace(u"&amp;"_s, u"&"_s);
    };
    Fields fields;
    for (auto match = hidden.globalMatch(html); match.hasNext();) {
        const auto field = match.next();
        fields.append({unescape(field.captured(1)), unescape(field.captured(2))});
    }
    fields.append({u"account"_s, ticked.match(html).captured(1)});
    fields.append({u"decision"_s, decision});
    return fields;
}

QUrlQuery queryOf(const HttpAnswer &answer)
{
    return QUrlQuery(QUrl::fromEncoded(answer.headers.value("location"), QUrl::StrictMode));
}

} // namespace

class TestPracticeConsent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listensOnLoopbackOnly();
    void clientHasHighLevelsShape();
    void showsAccountsAndScopes_data();
    void showsAccountsAndScopes();
    void allowRedirectsWithCode();
    void denyRedirectsWithError();
    void stateIsEchoedOnlyIfSent();
    void stateComesBackUnchanged_data();
    void stateComesBackUnchanged();
    void keepsQueryOfRedirectUri();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void refusesInFormToo();
    void asksAgainWithoutChoice_data();
    void asksAgainWithoutChoice();
    void registeredRedirectsAreExact_data();
    void registeredRedirectsAreExact();
    void escapesWhatItShows();
    void agencyWithoutSubAccounts();
};

void TestPracticeConsent::listensOnLoopbackOnly()
{
    PracticeClient client;
    QCOMPARE(client.server().baseUrl().host(), u"127.0.0.1"_s);
    QVERIFY(client.server().baseUrl().port() > 0);
    QCOMPARE(client.server().baseUrl().path(), QString());

    PracticeServer::Options options;
    options.port = static_cast<quint16>(client.server().baseUrl().port());
    PracticeServer second(PracticeClient::catalog(), options);
    QVERIFY(!second.start());
    QVERIFY(!second.errorString().isEmpty());
    QVERIFY(second.baseUrl().isEmpty());
}

void TestPracticeConsent::clientHasHighLevelsShape()
{
    PracticeClient one;
    PracticeClient two;
    const QString id = one.server().clientId();
    static const QRegularExpression idShape(u"\\A[0-9a-f]{24}-[0-9a-z]{8}\\z"_s);
    static const QRegularExpression secretShape(u"\\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"_s);
    QVERIFY(idShape.match(id).hasMatch());
    QCOMPARE(id.left(8).toLongLong(nullptr, 16), one.now().toSecsSinceEpoch());
    QCOMPARE(id.section(u'-', 1).toLongLong(nullptr, 36), one.now().toMSecsSinceEpoch());
    QVERIFY(secretShape.match(QString::fromLatin1(one.server().clientSecret())).hasMatch());
    QVERIFY(one.server().clientId() != two.server().clientId());
    QVERIFY(one.server().clientSecret() != two.server().clientSecret());
}

void TestPracticeConsent::showsAccountsAndScopes_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("v2") << u"/v2/oauth/chooselocation"_s;
    QTest::newRow("older") << u"/oauth/chooselocation"_s;
}

void TestPracticeConsent::showsAccountsAndScopes()
{
    QFETCH(QString, path);
    PracticeClient client;
    const HttpAnswer page = client.get(targetOf(path, client.link()));
    QCOMPARE(page.status, 200);
    QVERIFY(page.headers.value("content-type").startsWith("text/html"));
    QVERIFY(page.body.contains("PRACTICE"));
    QVERIFY(page.body.contains("not HighLevel"));
    QVERIFY(page.body.contains("Acme Agency (practice)"));
    QVERIFY(!page.body.contains("{{"));
    QVERIFY(!page.body.contains("<script"));
    QCOMPARE(page.body.count("type=\"radio\""), 26);
    QCOMPARE(page.body.count(" checked"), 1);
    QVERIFY(page.body.contains(QByteArray("action=\"" + path.toLatin1() + '"')));
    for (const QString &scope : PracticeClient::scopes())
        QVERIFY(page.body.contains(QByteArray("<code>" + scope.toUtf8() + "</code>")));
    QVERIFY(!page.body.contains(client.server().clientSecret()));
}

void TestPracticeConsent::allowRedirectsWithCode()
{
    PracticeClient client;
    const HttpAnswer page = client.get(targetOf(consentPath, client.link()));
    const HttpAnswer answer = client.postForm(consentPath, formIn(page.body, u"allow"_s));
    QCOMPARE(answer.status, 303);
    const QByteArray location = answer.headers.value("location");
    QVERIFY(location.startsWith(QByteArray(PracticeClient::redirectUri().toLatin1() + '?')));
    static const QRegularExpression codeShape(u"\\A[0-9a-f]{40}\\z"_s);
    const QString code = queryOf(answer).queryItemValue(u"code"_s);
    QVERIFY(codeShape.match(code).hasMatch());
    QVERIFY(!queryOf(answer).hasQueryItem(u"error"_s));

    const HttpAnswer tokens = client.postForm(u"/oauth/token"_s, client.exchangeFields(code, u"Location"_s));
    QCOMPARE(tokens.status, 200);
}

void TestPracticeConsent::denyRedirectsWithError()
{
    PracticeClient client;
    const HttpAnswer page = client.get(targetOf(consentPath, client.link()));
    const HttpAnswer answer = client.postForm(consentPath, formIn(page.body, u"deny"_s));
    QCOMPARE(answer.status, 303);
    QCOMPARE(queryOf(answer).queryItemValue(u"error"_s), u"access_denied"_s);
    QVERIFY(!queryOf(answer).queryItemValue(u"error_description"_s).isEmpty());
    QVERIFY(queryOf(answer).hasQueryItem(u"state"_s));
    QVERIFY(!queryOf(answer).hasQueryItem(u"code"_s));
}

void TestPracticeConsent::stateIsEchoedOnlyIfSent()
{
    PracticeClient client;
    const Fields link = with(client.link(), u"state"_s, {});
    for (const QString &decision : {u"allow"_s, u"deny"_s}) {
        const HttpAnswer page = client.get(targetOf(consentPath, link));
        const HttpAnswer answer = client.postForm(consentPath, formIn(page.body, decision));
        QCOMPARE(answer.status, 303);
        QVERIFY(!answer.headers.value("location").contains("state"));
    }
}

void TestPracticeConsent::stateComesBackUnchanged_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("base64url") << u"q8Wn-_pS0dFJ"_s;
    QTest::newRow("base64") << u"ab+/cd=="_s;
    QTest::newRow("signs") << u"a b&c=d#e%20f?\"'<>"_s;
    QTest::newRow("umlaut") << u"zürich"_s;
    QTest::newRow("empty") << u""_s;
}

void TestPracticeConsent::stateComesBackUnchanged()
{
    QFETCH(QString, state);
    PracticeClient client;
    const HttpAnswer page = client.get(targetOf(consentPath, with(client.link(), u"state"_s, state)));
    const HttpAnswer answer = client.postForm(consentPath, formIn(page.body, u"allow"_s));
    QCOMPARE(answer.status, 303);
    QVERIFY(queryOf(answer).hasQueryItem(u"state"_s));
    QCOMPARE(queryOf(answer).queryItemValue(u"state"_s, QUrl::FullyDecoded), state);
}

void TestPracticeConsent::keepsQueryOfRedirectUri()
{
    PracticeClient client;
    const QString redirectUri = u"http://127.0.0.1:8000/cb?tenant=7"_s;
    const Fields link = with(client.link(), u"redirect_uri"_s, redirectUri);
    const HttpAnswer page = client.get(targetOf(consentPath, link));
    const HttpAnswer answer = client.postForm(consentPath, formIn(page.body, u"allow"_s));
    QVERIFY(answer.headers.value("location").startsWith("http://127.0.0.1:8000/cb?tenant=7&code="));
    QCOMPARE(answer.headers.value("location").count('?'), 1);
}

void TestPracticeConsent::accepts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("as it is") << u"unused"_s << u""_s;
    QTest::newRow("version id") << u"version_id"_s << u"APP"_s;
    QTest::newRow("bare app id") << u"client_id"_s << u"APP"_s;
    QTest::newRow("same tab") << u"loginWindowOpenMode"_s << u"self"_s;
    QTest::newRow("PKCE is ignored") << u"code_challenge"_s << u"abc"_s;
    QTest::newRow("one scope") << u"scope"_s << u"contacts.readonly"_s;
    QTest::newRow("IPv6 redirect") << u"redirect_uri"_s << u"http://[::1]:5000/cb"_s;
}

void TestPracticeConsent::accepts()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    PracticeClient client;
    value.replace(u"APP"_s, client.server().clientId().section(u'-', 0, 0));
    const HttpAnswer page = client.get(targetOf(consentPath, with(client.link(), name, value)));
    QCOMPARE(page.status, 200);
}

void TestPracticeConsent::refuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value"); // null: the parameter is left out
    QTest::addColumn<QString>("text");
    const QString castError = u"CastError: Cast to ObjectId failed for value \"%1\" at path \"%2\""_s;
    const QString mismatch = u"`redirect_uri` does not match client value"_s;
    const QString notInApp = u"This integration cannot be added, please contact the developer!"_s;

    QTest::newRow("no client id") << u"client_id"_s << QString() << castError.arg(QString(), u"appId"_s);
    QTest::newRow("empty client id") << u"client_id"_s << u""_s << castError.arg(QString(), u"appId"_s);
    QTest::newRow("garbled client id")
        << u"client_id"_s << u"my app"_s << castError.arg(u"my app"_s, u"appId"_s);
    QTest::newRow("unknown client") << u"client_id"_s << u"0123456789abcdef01234567-m6k2abcd"_s
                                    << u"No integration found with the id: 0123456789abcdef01234567"_s;
    QTest::newRow("other key") << u"client_id"_s << u"APP-m0000000"_s << u"ClientID Not Found"_s;
    QTest::newRow("garbled version") << u"version_id"_s << u"1.0"_s
                                     << castError.arg(u"1.0"_s, u"versionId"_s);
    QTest::newRow("empty version") << u"version_id"_s << u""_s << castError.arg(QString(), u"versionId"_s);
    QTest::newRow("other version") << u"version_id"_s << u"0123456789abcdef01234567"_s
                                   << u"error.noAppVersionIdFound"_s;
    QTest::newRow("no response type")
        << u"response_type"_s << QString() << u"Missing parameter: `response_type`"_s;
    QTest::newRow("token response") << u"response_type"_s << u"token"_s << u"Unsupported response type"_s;
    QTest::newRow("no redirect") << u"redirect_uri"_s << QString() << mismatch;
    QTest::newRow("foreign redirect") << u"redirect_uri"_s << u"https://example.com/cb"_s << mismatch;
    QTest::newRow("lookalike redirect")
        << u"redirect_uri"_s << u"http://localhost.example.com/cb"_s << mismatch;
    QTest::newRow("user info redirect")
        << u"redirect_uri"_s << u"http://localhost:1@example.com/"_s << mismatch;
    QTest::newRow("header in redirect")
        << u"redirect_uri"_s << u"http://localhost:1/\r\nSet-Cookie: a=b"_s << mismatch;
    QTest::newRow("no scope") << u"scope"_s << QString() << u"Invalid scope"_s;
    QTest::newRow("only spaces") << u"scope"_s << u"  "_s << u"Invalid scope"_s;
    QTest::newRow("foreign scope") << u"scope"_s << u"contacts.readonly users.write"_s << notInApp;
    QTest::newRow("encoded plus") << u"scope"_s << u"contacts.readonly+contacts.write"_s
                                  << u"Invalid scope"_s;
}

void TestPracticeConsent::refuses()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, text);
    PracticeClient client;
    value.replace(u"APP"_s, client.server().clientId().section(u'-', 0, 0));
    const HttpAnswer page = client.get(targetOf(consentPath, with(client.link(), name, value)));
    QCOMPARE(page.status, 400);
    QVERIFY(page.body.contains(text.toHtmlEscaped().toUtf8()));
    QVERIFY(page.body.contains("PRACTICE"));
    QVERIFY(!page.body.contains("<form"));
    QVERIFY(!page.headers.contains("location"));
}

void TestPracticeConsent::refusesInFormToo()
{
    PracticeClient client;
    Fields form = with(client.link(), u"account"_s, u"agency"_s);
    form = with(form, u"decision"_s, u"allow"_s);
    const HttpAnswer foreign =
        client.postForm(consentPath, with(form, u"redirect_uri"_s, u"https://example.com/"_s));
    QCOMPARE(foreign.status, 400);
    QVERIFY(!foreign.headers.contains("location"));

    const HttpAnswer twice = client.postForm(consentPath, form + Fields{{u"scope"_s, u"users.write"_s}});
    QCOMPARE(twice.status, 400);

    const HttpAnswer noForm =
        client.send("POST", consentPath, formOf(form), {{"Content-Type", "text/plain"}});
    QCOMPARE(noForm.status, 400);
}

void TestPracticeConsent::asksAgainWithoutChoice_data()
{
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("decision");
    QTest::newRow("no account") << QString() << u"allow"_s;
    QTest::newRow("unknown account") << u"0123456789ABCDEFGHIJ"_s << u"allow"_s;
    QTest::newRow("no decision") << u"agency"_s << QString();
    QTest::newRow("other decision") << u"agency"_s << u"maybe"_s;
}

void TestPracticeConsent::asksAgainWithoutChoice()
{
    QFETCH(QString, account);
    QFETCH(QString, decision);
    PracticeClient client;
    const Fields form = with(with(client.link(), u"account"_s, account), u"decision"_s, decision);
    const HttpAnswer page = client.postForm(consentPath, form);
    QCOMPARE(page.status, 400);
    QVERIFY(page.body.contains("role=\"alert\""));
    const HttpAnswer answer = client.postForm(consentPath, formIn(page.body, u"allow"_s));
    QCOMPARE(answer.status, 303);
}

void TestPracticeConsent::registeredRedirectsAreExact_data()
{
    QTest::addColumn<QString>("redirectUri");
    QTest::addColumn<bool>("fits");
    QTest::newRow("same") << u"https://app.example.com/cb"_s << true;
    QTest::newRow("other one") << u"http://localhost:53682/oauth/callback"_s << true;
    QTest::newRow("slash") << u"https://app.example.com/cb/"_s << false;
    QTest::newRow("scheme") << u"http://app.example.com/cb"_s << false;
    QTest::newRow("case") << u"https://app.example.com/CB"_s << false;
    QTest::newRow("port") << u"http://localhost:53683/oauth/callback"_s << false;
    QTest::newRow("127.0.0.1") << u"http://127.0.0.1:53682/oauth/callback"_s << false;
}

void TestPracticeConsent::registeredRedirectsAreExact()
{
    QFETCH(QString, redirectUri);
    QFETCH(bool, fits);
    PracticeServer::Options options;
    options.redirectUris =
        QStringList{u"https://app.example.com/cb"_s, u"http://localhost:53682/oauth/callback"_s};
    PracticeClient client(options);
    const HttpAnswer page =
        client.get(targetOf(consentPath, with(client.link(), u"redirect_uri"_s, redirectUri)));
    QCOMPARE(page.status, fits ? 200 : 400);
}

void TestPracticeConsent::escapesWhatItShows()
{
    PracticeClient client;
    const QString nasty = u"\"><script>alert(1)</script>{{style}}"_s;
    for (const QString &name : {u"state"_s, u"client_id"_s, u"scope"_s, u"version_id"_s}) {
        const HttpAnswer page = client.get(targetOf(consentPath, with(client.link(), name, nasty)));
        QVERIFY(page.status == 200 || page.status == 400);
        QVERIFY2(!page.body.contains("<script>alert"), qPrintable(name));
        QVERIFY(page.headers.value("content-security-policy").contains("default-src 'none'"));
    }
}

void TestPracticeConsent::agencyWithoutSubAccounts()
{
    PracticeServer::Options options;
    options.subAccounts = 0;
    PracticeClient client(options);
    const HttpAnswer page = client.get(targetOf(consentPath, client.link()));
    QCOMPARE(page.body.count("type=\"radio\""), 1);
    const HttpAnswer answer = client.postForm(consentPath, formIn(page.body, u"allow"_s));
    QCOMPARE(answer.status, 303);
}

QTEST_GUILESS_MAIN(TestPracticeConsent)
#include "tst_practiceconsent.moc"
