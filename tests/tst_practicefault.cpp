#include "diagnosis/diagnosis.h"
#include "link/authorizationlink.h"
#include "practice/practicefault.h"
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

/// What a person reads on a page.
QString textOf(const QByteArray &page)
{
    QString text = QString::fromUtf8(page);
    static const QRegularExpression style(u"<style>.*</style>|<title>.*</title>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    text.remove(style).replace(tag, u" "_s);
    return text.replace(u"&quot;"_s, u"\""_s).replace(u"&amp;"_s, u"&"_s).simplified();
}

/// The link with what a fault needs in it.
Fields linkFor(const PracticeFaultInfo &info, PracticeClient &client, QString *path)
{
    const QString appId = AuthorizationLink::suggestedVersionId(client.server().clientId());
    Fields link = with(client.link(), u"version_id"_s, appId);
    *path = info.link == LinkFault::OlderPath ? u"/oauth/chooselocation"_s : consentPath;
    switch (info.link) {
    case LinkFault::NoVersionId:
        return with(link, u"version_id"_s, {});
    case LinkFault::VersionName:
        return with(link, u"version_id"_s, u"1.0.0"_s);
    case LinkFault::NoClientId:
        return with(link, u"client_id"_s, {});
    case LinkFault::QuotedClientId:
        return with(link, u"client_id"_s, QString(u'"' + client.server().clientId() + u'"'));
    case LinkFault::AgencyScope:
        return with(link, u"scope"_s, u"contacts.readonly companies.readonly"_s);
    default:
        return link;
    }
}

/// What the program knows when it made that link.
AppSituation situationOf(const Fields &link, const QString &path, const PracticeFaultInfo &info)
{
    QUrl url(QString(u"http://127.0.0.1"_s + path));
    url.setQuery(QString::fromLatin1(formOf(link)));
    const auto read = AuthorizationLink::fromUrl(url);
    AppSituation situation = read ? AppSituation::ofLink(*read) : AppSituation();
    situation.set(info.link == LinkFault::SaysPublic, AppFact::PublicApp, AppFact::PrivateApp);
    if (info.link == LinkFault::AgencyScope)
        situation.facts |= AppFact::AgencyScopes | AppFact::SubAccountApp;
    return situation;
}

PracticeAsked asked()
{
    return {PracticeClient::scopes(), PracticeClient::redirectUri()};
}

} // namespace

class TestPracticeFault : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFaultIsDescribed();
    void namesAreRead();
    void pageLeadsToCause_data();
    void pageLeadsToCause();
    void isOverWithNone_data();
    void isOverWithNone();
    void exchangeLeadsToCause_data();
    void exchangeLeadsToCause();
    void happensOnce_data();
    void happensOnce();
    void portalHeals_data();
    void portalHeals();
    void loginHeals();
    void sameTabHeals();
    void lostRedirectEndsOnDashboard();
    void stateIsLeftOutOnce();
    void newKeyKeepsOldConnections();
    void newAppOffersAgency();
};

void TestPracticeFault::everyFaultIsDescribed()
{
    QStringList names = PracticeFaultInfo::names();
    QVERIFY(names.size() > 20);
    QCOMPARE(names.removeDuplicates(), 0);
    for (const PracticeFaultInfo &info : PracticeFaultInfo::all()) {
        QVERIFY2(!info.when().isEmpty() && !info.when().endsWith(u'.'), qPrintable(info.name));
        QVERIFY2(info.expectation().endsWith(u'.') && info.lesson().endsWith(u'.'), qPrintable(info.name));
        QCOMPARE(PracticeFaultInfo::of(info.fault).name, info.name);
    }
}

void TestPracticeFault::namesAreRead()
{
    for (const PracticeFaultInfo &info : PracticeFaultInfo::all())
        QCOMPARE(PracticeFaultInfo::fromName(info.name), std::optional(info.fault));
    QCOMPARE(PracticeFaultInfo::fromName(u"none"_s), std::optional(PracticeFault::None));
    QVERIFY(!PracticeFaultInfo::fromName(u"no-such-fault"_s));
    QVERIFY(!PracticeFaultInfo::fromName(QString()));
}

void TestPracticeFault::pageLeadsToCause_data()
{
    QTest::addColumn<PracticeFault>("fault");
    // What is not in the page's words but in what a person sees there.
    QTest::addColumn<QString>("symptom");
    for (const PracticeFaultInfo &info : PracticeFaultInfo::all()) {
        QString symptom;
        if (info.fault == PracticeFault::NoClientId)
            symptom = u"blank page"_s;
        else if (info.fault == PracticeFault::AlreadyInstalled)
            symptom = u"the list is empty"_s;
        else if (info.fault == PracticeFault::OnlySubAccounts)
            symptom = u"only sub-accounts"_s;
        else if (info.fault == PracticeFault::PopupBlocked)
            symptom = u"Pop-up blocked"_s;
        const bool isOnPage = !info.isAtExchange() && info.place != FaultPlace::WayBack;
        if (isOnPage)
            QTest::newRow(info.name.data()) << info.fault << symptom;
    }
}

void TestPracticeFault::pageLeadsToCause()
{
    QFETCH(PracticeFault, fault);
    QFETCH(QString, symptom);
    PracticeClient client;
    const PracticeFaultInfo &info = PracticeFaultInfo::of(fault);
    client.server().play(fault, asked());
    QString path;
    const Fields link = linkFor(info, client, &path);
    const HttpAnswer page = client.get(targetOf(path, link));
    QVERIFY(page.status != 0);
    QVERIFY(page.body.contains("PRACTICE"));
    const QString text = textOf(page.body);
    // HighLevel's own words, and nothing that gives the cause away.
    QVERIFY2(page.status == 200 || text.size() < 120, qPrintable(text));
    if (symptom == "blank page"_L1)
        QCOMPARE(text, u"PRACTICE"_s);
    else if (symptom == "the list is empty"_L1)
        QCOMPARE(page.body.count("type=\"radio\""), 0);
    else if (symptom == "only sub-accounts"_L1)
        QVERIFY(!page.body.contains("value=\"agency\""));
    const QList<Diagnosis> causes = KnownErrors::builtIn().causes(
        symptom.isEmpty() ? text : symptom, OAuthStep::Authorize, situationOf(link, path, info));
    QVERIFY(!causes.isEmpty());
    QCOMPARE(causes.constFirst().id, QString(info.cause));
}

void TestPracticeFault::isOverWithNone_data()
{
    QTest::addColumn<PracticeFault>("fault");
    for (const PracticeFaultInfo &info : PracticeFaultInfo::all())
        QTest::newRow(info.name.data()) << info.fault;
}

void TestPracticeFault::isOverWithNone()
{
    QFETCH(PracticeFault, fault);
    PracticeClient client;
    client.server().play(fault, asked());
    client.server().play(PracticeFault::None);
    QVERIFY(client.get(targetOf(consentPath, client.link())).body.contains("<form"));
    for (const QString &account : {client.firstSubAccount(), u"agency"_s}) {
        const QJsonObject tokens = client.tokensFor(account, u"Location"_s);
        QVERIFY(tokens.contains(u"access_token"_s));
    }
}

void TestPracticeFault::exchangeLeadsToCause_data()
{
    QTest::addColumn<PracticeFault>("fault");
    for (const PracticeFaultInfo &info : PracticeFaultInfo::all()) {
        const bool hasAnswer =
            info.fault != PracticeFault::ClosedEarly && info.fault != PracticeFault::NoAnswer;
        if (info.isAtExchange() && hasAnswer)
            QTest::newRow(info.name.data()) << info.fault;
    }
}

void TestPracticeFault::exchangeLeadsToCause()
{
    QFETCH(PracticeFault, fault);
    PracticeClient client;
    client.server().play(fault, asked());
    const QString code = client.codeFor(u"agency"_s, client.link());
    QVERIFY(!code.isEmpty());
    const HttpAnswer answer = client.postForm(u"/oauth/token"_s, client.exchangeFields(code, u"Company"_s));
    const Diagnosis diagnosis = KnownErrors::builtIn().diagnose(
        OAuthError::fromAnswer(answer.status, answer.body), OAuthStep::Exchange);
    QCOMPARE(diagnosis.id, QString(PracticeFaultInfo::of(fault).cause));
}

void TestPracticeFault::happensOnce_data()
{
    QTest::addColumn<PracticeFault>("fault");
    for (const PracticeFault fault :
         {PracticeFault::CodeSpent, PracticeFault::RateLimited, PracticeFault::ServerFault,
          PracticeFault::WebPage, PracticeFault::ClosedEarly})
        QTest::newRow(PracticeFaultInfo::of(fault).name.data()) << fault;
}

void TestPracticeFault::happensOnce()
{
    QFETCH(PracticeFault, fault);
    PracticeClient client;
    client.server().play(fault, asked());
    QVERIFY(!client.tokensFor(u"agency"_s, u"Company"_s).contains(u"access_token"_s));
    QVERIFY(client.tokensFor(u"agency"_s, u"Company"_s).contains(u"access_token"_s));
}

void TestPracticeFault::portalHeals_data()
{
    QTest::addColumn<PracticeFault>("fault");
    QTest::addColumn<Fields>("form");
    const auto row = [](PracticeFault fault, const QString &action, const QString &name = {},
                        const QString &value = {}) {
        Fields form{{u"do"_s, action}};
        if (!name.isEmpty())
            form.append({name, value});
        QTest::newRow(PracticeFaultInfo::of(fault).name.data()) << fault << form;
    };
    row(PracticeFault::DraftApp, u"version"_s, u"state"_s, u"live"_s);
    row(PracticeFault::PublicApp, u"distribution"_s, u"type"_s, u"private"_s);
    row(PracticeFault::KeyNotDefault, u"default-key"_s, u"key"_s, u"CLIENT"_s);
    row(PracticeFault::ScopeNotTicked, u"scopes"_s, u"scopes"_s, PracticeClient::scopes().join(u'\n'));
    row(PracticeFault::RedirectMismatch, u"redirects"_s, u"addresses"_s, PracticeClient::redirectUri());
    row(PracticeFault::LostRedirect, u"redirects"_s, u"addresses"_s, PracticeClient::redirectUri());
    row(PracticeFault::AlreadyInstalled, u"uninstall"_s, u"account"_s, u"all"_s);
    row(PracticeFault::AgencyLimit, u"uninstall-elsewhere"_s);
    row(PracticeFault::LocationInactive, u"active"_s, u"activity"_s, u"active"_s);
}

void TestPracticeFault::portalHeals()
{
    QFETCH(PracticeFault, fault);
    QFETCH(Fields, form);
    PracticeClient client;
    client.server().play(fault, asked());
    const QString account = u"agency"_s;
    QVERIFY(!client.tokensFor(account, u"Company"_s).contains(u"access_token"_s));
    for (auto &field : form)
        field.second.replace(u"CLIENT"_s, client.server().clientId());
    QCOMPARE(client.changeInPortal(form).status, 303);
    QVERIFY(client.get(u"/portal"_s).body.contains("role=\"status\""));
    QVERIFY(client.tokensFor(account, u"Company"_s).contains(u"access_token"_s));
}

void TestPracticeFault::loginHeals()
{
    PracticeClient client;
    client.server().play(PracticeFault::LoginLoop);
    const QString target = targetOf(consentPath, client.link());
    QVERIFY(client.get(target).body.contains("Please login to HighLevel to continue"));
    QVERIFY(client.get(u"/login"_s).body.contains("Sign in"));
    const HttpAnswer login = client.postForm(u"/login"_s, {});
    QCOMPARE(login.headers.value("location"), QByteArray("/dashboard"));
    const QByteArray cookie = login.headers.value("set-cookie").split(';').first();
    QVERIFY(client.get(target, {{"Cookie", cookie}}).body.contains("<form"));
    // Another time the old login does not count any more.
    client.server().play(PracticeFault::LoginLoop);
    QVERIFY(!client.get(target, {{"Cookie", cookie}}).body.contains("<form"));
}

void TestPracticeFault::sameTabHeals()
{
    PracticeClient client;
    client.server().play(PracticeFault::PopupBlocked);
    const HttpAnswer elsewhere = client.postForm(u"/login"_s, {});
    const QString target = targetOf(consentPath, client.link());
    const QByteArray dashboardCookie = elsewhere.headers.value("set-cookie").split(';').first();
    QVERIFY(client.get(target, {{"Cookie", dashboardCookie}}).body.contains("Please login"));

    const Fields link = with(client.link(), u"loginWindowOpenMode"_s, u"self"_s);
    const HttpAnswer asked = client.get(targetOf(consentPath, link));
    QCOMPARE(asked.status, 303);
    const QByteArray loginTarget = asked.headers.value("location");
    QVERIFY(loginTarget.startsWith("/login?"));
    const QString carried =
        QUrlQuery(QUrl::fromEncoded(loginTarget)).queryItemValue(u"link"_s, QUrl::FullyDecoded);
    const HttpAnswer done = client.postForm(u"/login"_s, {{u"link"_s, carried}});
    const QByteArray cookie = done.headers.value("set-cookie").split(';').first();
    const HttpAnswer page =
        client.get(QString::fromLatin1(done.headers.value("location")), {{"Cookie", cookie}});
    QVERIFY(page.body.contains("<form"));
    QVERIFY(page.body.contains("contacts.readonly"));
}

void TestPracticeFault::lostRedirectEndsOnDashboard()
{
    PracticeClient client;
    client.server().play(PracticeFault::LostRedirect, asked());
    const Fields form = with(with(client.link(), u"account"_s, u"agency"_s), u"decision"_s, u"allow"_s);
    const HttpAnswer answer = client.postForm(consentPath, form);
    QCOMPARE(answer.headers.value("location"), QByteArray("/dashboard"));
    QVERIFY(client.get(u"/dashboard"_s).body.contains("Dashboard"));
}

void TestPracticeFault::stateIsLeftOutOnce()
{
    PracticeClient client;
    client.server().play(PracticeFault::NoState);
    const Fields form = with(with(client.link(), u"account"_s, u"agency"_s), u"decision"_s, u"allow"_s);
    const QByteArray first = client.postForm(consentPath, form).headers.value("location");
    QVERIFY(first.contains("code=") && !first.contains("state="));
    QVERIFY(client.postForm(consentPath, form).headers.value("location").contains("state="));
}

void TestPracticeFault::newKeyKeepsOldConnections()
{
    PracticeClient client;
    const QString refreshToken =
        client.tokensFor(u"agency"_s, u"Company"_s).value(u"refresh_token"_s).toString();
    const Fields refresh = client.refreshFields(refreshToken, u"Company"_s);
    const QByteArray oldSecret = client.server().clientSecret();
    client.server().play(PracticeFault::WrongSecret);
    QCOMPARE(client.postForm(u"/oauth/token"_s, refresh).status, 401);
    client.server().play(PracticeFault::None);
    QVERIFY(client.server().clientSecret() != oldSecret);
    QCOMPARE(client.postForm(u"/oauth/token"_s, refresh).status, 200);
    QVERIFY(client.tokensFor(u"agency"_s, u"Company"_s).contains(u"access_token"_s));
}

void TestPracticeFault::newAppOffersAgency()
{
    PracticeClient client;
    client.server().play(PracticeFault::OnlySubAccounts);
    const QString oldId = client.server().clientId();
    QVERIFY(!client.get(targetOf(consentPath, client.link())).body.contains("value=\"agency\""));
    QCOMPARE(client.changeInPortal({{u"do"_s, u"new-app"_s}, {u"target"_s, u"both"_s}}).status, 303);
    QVERIFY(client.server().clientId() != oldId);
    const QByteArray portal = client.get(u"/portal"_s).body;
    QVERIFY(portal.contains(client.server().clientId().toLatin1()));
    QVERIFY(portal.contains(client.server().clientSecret()));
    QVERIFY(client.get(targetOf(consentPath, client.link())).body.contains("value=\"agency\""));
}

QTEST_GUILESS_MAIN(TestPracticeFault)
#include "tst_practicefault.moc"
