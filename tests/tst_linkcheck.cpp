#include "catalog/scopecatalog.h"
#include "link/authorizationlink.h"
#include "link/linkcheck.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

using Kind = LinkFinding::Kind;
using Severity = LinkFinding::Severity;

namespace {

const auto clientId = u"6a6f24bb03ccacf3eff3b462-msbpkoyp"_s;
const auto head = u"https://marketplace.gohighlevel.com/v2/oauth/chooselocation?response_type=code"_s;
const auto client = u"&client_id=6a6f24bb03ccacf3eff3b462-msbpkoyp"_s;
const auto redirect = u"&redirect_uri=http%3A%2F%2Flocalhost%3A53682%2Foauth%2Fcallback"_s;
const auto scope = u"&scope=contacts.readonly%20calendars%2Fevents.readonly"_s;
const auto version = u"&version_id=6a6f24bb03ccacf3eff3b462"_s;
const auto state = u"&state=Zk3v9Qw1LrT8xPbN2sYh5uCd"_s;

QString good()
{
    return head + client + redirect + scope + version + state;
}

QString with(const QString &part, const QString &other)
{
    return good().replace(part, other);
}

} // namespace

class TestLinkCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsNothingInGoodLinks_data();
    void findsNothingInGoodLinks();
    void findsFaults_data();
    void findsFaults();
    void comparesWithRegistered_data();
    void comparesWithRegistered();
    void usesWhatIsKnown();
    void pointsAtThePart();
    void tellsNoSecrets();
    void putsLinksRight();
    void leavesOwnLinksAlone();
    void survivesGarbage();
    void hasSentencesForAllKinds();

private:
    LinkReport check(const QString &text, const LinkContext &context = {}) const
    {
        return LinkCheck(*m_catalog, context).check(text);
    }
    /// The names of the findings but notes, each once.
    static QStringList faults(const LinkReport &report);
    void checkCorrected(const LinkReport &report, const LinkContext &context) const;

    std::optional<ScopeCatalog> m_catalog;
};

void TestLinkCheck::initTestCase()
{
    m_catalog = ScopeCatalog::builtIn(nullptr);
    QVERIFY(m_catalog);
}

QStringList TestLinkCheck::faults(const LinkReport &report)
{
    QStringList names;
    for (const LinkFinding &finding : report.findings) {
        if (finding.severity != Severity::Note)
            names += finding.name();
    }
    names.removeDuplicates();
    return names;
}

/// Checked again, the corrected link has exactly what was not put right.
void TestLinkCheck::checkCorrected(const LinkReport &report, const LinkContext &context) const
{
    if (report.corrected.isEmpty())
        return;
    QStringList expected;
    QStringList found;
    for (const LinkFinding &finding : report.findings) {
        if (!finding.isFixed)
            expected += finding.name();
    }
    const LinkReport again = check(report.corrected, context);
    for (const LinkFinding &finding : again.findings)
        found += finding.name();
    expected.removeDuplicates();
    found.removeDuplicates();
    expected.sort();
    found.sort();
    QCOMPARE(found, expected);
    QCOMPARE(again.corrected, report.corrected);
}

void TestLinkCheck::findsNothingInGoodLinks_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("complete") << good();
    QTest::newRow("without a version, as for a live app") << head + client + redirect + scope + state;
    QTest::newRow("another order") << head.section(u'?', 0, 0) + u'?' + state.mid(1) + scope + redirect
                                          + client + u"&response_type=code"_s;
    QTest::newRow("redirect not encoded")
        << head + client + u"&redirect_uri=https://hooks.zapier.com/oauth/return/"_s + scope + state;
    QTest::newRow("Make") << head + client
                                 + u"&redirect_uri=https%3A%2F%2Fwww.make.com%2Foauth%2Fcb%2Fhighlevel2"_s
                                 + scope
                                 + u"&state=eyJhbGciOiJIUzI1NiJ9.eyJqdGkiOiJmM2E5Yzg3ZDIxIn0.x1F0aPq9"_s;
    QTest::newRow("n8n")
        << head + client + u"&redirect_uri=https%3A%2F%2Foauth.n8n.cloud%2Foauth2%2Fcallback"_s + scope
               + u"&state=eyJ0b2tlbiI6IjlmM2tRdzFMclQ4eFBiTjJzWWg1dUNkIiwiY2lkIjoiQ0tIdkVMbnVyM1g4VWZOViJ9"_s;
    QTest::newRow("white label") << good().replace(u"gohighlevel.com/v2"_s, u"leadconnectorhq.com/v2"_s);
    QTest::newRow("same tab") << good() + u"&loginWindowOpenMode=self"_s;
    QTest::newRow("inside a sentence") << u"Open this link: "_s + good() + u" and tell me."_s;
    QTest::newRow("in angle brackets") << u'<' + good() + u'>';
    QTest::newRow("in quotes") << u'"' + good() + u'"';
    QTest::newRow("in HTML") << u"<a class=\"b\" href=\""_s + good() + u"\">Install</a>"_s;
    QTest::newRow("in Markdown") << u"[Install]("_s + good() + u')';
    QTest::newRow("hex state") << with(state, u"&state=9f86d081884c7d659a2feaa0c55ad015"_s);
    QTest::newRow("UUID as state") << with(state, u"&state=5b1c7f0e-3d8a-4e55-9a70-2f1f6f2a9c31"_s);
    QTest::newRow("one scope") << with(scope, u"&scope=locations.readonly"_s);
    QTest::newRow("scope not encoded")
        << with(scope, u"&scope=conversations/message.write%20contacts.write"_s);
    QTest::newRow("127.0.0.1") << good().replace(u"localhost"_s, u"127.0.0.1"_s);
    QTest::newRow("a redirect with leadconnector")
        << with(redirect, u"&redirect_uri=https%3A%2F%2Fapi.shop.io%2Fleadconnector%2Foauth"_s);
    QTest::newRow("a redirect with ghl, not white label")
        << with(redirect, u"&redirect_uri=https%3A%2F%2Fapi.shop.io%2Fghl%2Foauth"_s);
    QTest::newRow("a redirect with a query")
        << with(redirect, u"&redirect_uri=https%3A%2F%2Fapi.shop.io%2Fcb%3Ftenant%3D7"_s);
    QTest::newRow("a name from the portal")
        << with(scope, u"&scope=knowledge-bases.readonly%20contacts.write"_s);
}

void TestLinkCheck::findsNothingInGoodLinks()
{
    QFETCH(QString, text);
    const LinkReport report = check(text);
    QCOMPARE(faults(report), QStringList());
    QVERIFY(!report.hasErrors());
    checkCorrected(report, {});
}

void TestLinkCheck::findsFaults_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    const auto host = [](const QString &other) { return with(u"marketplace.gohighlevel.com"_s, other); };
    const auto path = [](const QString &other) { return with(u"/v2/oauth/chooselocation"_s, other); };
    const auto clientOf = [](const QString &value) { return with(client, u"&client_id="_s + value); };
    const auto redirectOf = [](const QString &value) { return with(redirect, u"&redirect_uri="_s + value); };
    const auto scopeOf = [](const QString &value) { return with(scope, u"&scope="_s + value); };
    const auto stateOf = [](const QString &value) { return with(state, u"&state="_s + value); };

    row("nothing", {}, {u"no-link"_s});
    row("no link", u"I can't find my link."_s, {u"no-link"_s});
    row("another site", u"https://www.wikipedia.org/wiki/OAuth"_s, {u"no-link"_s});
    row("an answer", u"http://localhost:53682/oauth/callback?code=0123456789abcdef0123456789abcdef01234567"_s,
        {u"is-answer"_s});
    row("a listing", u"https://app.gohighlevel.com/integration/6a6f24bb03ccacf3eff3b462"_s,
        {u"listing-page"_s});
    row("wrapped",
        u"https://www.google.com/url?q="_s + QString::fromLatin1(QUrl::toPercentEncoding(good()))
            + u"&sa=D"_s,
        {u"wrapped"_s});
    row("encoded as a whole", QString::fromLatin1(QUrl::toPercentEncoding(good())), {u"encoded-whole"_s});
    row("HTML escapes", good().replace(u"&"_s, u"&amp;"_s), {u"html-escaped"_s});
    row("broken", good().replace(u"&redirect"_s, u"\n&redirect"_s), {u"broken-by-blank"_s});
    row("broken inside a value", good().replace(u"msbpkoyp"_s, u"msb\npkoyp"_s), {u"broken-by-blank"_s});
    row("as in the documents", good().replace(u"?"_s, u"?\n"_s).replace(u"&"_s, u"&\n"_s),
        {u"broken-by-blank"_s});
    row("no question mark", good().replace(u"?"_s, u"&"_s), {u"no-question-mark"_s});
    row("second question mark", good().replace(u"&client_id"_s, u"?client_id"_s),
        {u"second-question-mark"_s});
    row("cut off", good().left(150) + u'…',
        {u"redirect-malformed"_s, u"cut-off"_s, u"scope-missing"_s, u"state-missing"_s});
    row("half an escape", with(u"calendars%2Fevents.readonly"_s, u"calendars%2"_s),
        {u"half-escape"_s, u"scope-unknown"_s});
    row("fragment", good() + u"#top"_s, {u"fragment"_s});
    row("hash inside", redirectOf(u"https://a.example.io/cb#x"_s), {u"redirect-fragment"_s, u"fragment"_s});

    row("no scheme", good().mid(8), {u"scheme-missing"_s});
    row("http", good().replace(u"https://"_s, u"http://"_s), {u"plain-http"_s});
    row("user info", host(u"marketplace.gohighlevel.com@evil.io"_s), {u"user-info"_s, u"other-host"_s});
    row("port", host(u"marketplace.gohighlevel.com:8443"_s), {u"port"_s});
    row("API host", host(u"services.leadconnectorhq.com"_s), {u"api-host"_s});
    row("REST host", host(u"rest.gohighlevel.com"_s), {u"api-host"_s});
    row("app host", host(u"app.gohighlevel.com"_s), {u"app-host"_s});
    row("bare host", host(u"gohighlevel.com"_s), {u"app-host"_s});
    row("lookalike", host(u"marketplace.gohighlevel.com.login.io"_s), {u"lookalike-host"_s});
    row("slip in the host", host(u"marketplace.gohighlevl.com"_s), {u"lookalike-host"_s});
    row("agency's own domain", host(u"app.mybrand.io"_s), {u"other-host"_s});
    row("practice", good().replace(u"https://marketplace.gohighlevel.com"_s, u"http://127.0.0.1:4711"_s),
        {u"practice-host"_s});
    row("older path", path(u"/oauth/chooselocation"_s), {u"older-path"_s});
    row("authorize", path(u"/oauth/authorize"_s), {u"other-path"_s});
    row("other version", path(u"/v3/oauth/chooselocation"_s), {u"other-path"_s});
    row("capital letters", path(u"/v2/oauth/chooseLocation"_s), {u"other-path"_s});
    row("no path", path(u"/"_s), {u"other-path"_s});
    row("slash", path(u"/v2/oauth/chooselocation/"_s), {u"path-slash"_s});
    row("double slash", path(u"//v2/oauth/chooselocation"_s), {u"path-slash"_s});

    row("misnamed client", with(u"client_id="_s, u"clientId="_s), {u"misnamed-parameter"_s});
    row("misnamed redirect", with(u"redirect_uri="_s, u"redirect_url="_s), {u"misnamed-parameter"_s});
    row("misnamed scope", with(u"scope="_s, u"scopes="_s), {u"misnamed-parameter"_s});
    row("slip in a name", with(u"redirect_uri="_s, u"redirct_uri="_s), {u"misnamed-parameter"_s});
    row("repeated", good() + client, {u"repeated-parameter"_s});
    row("ignored", good() + u"&prompt=consent"_s, {u"ignored-parameter"_s});
    row("ignored user_type", good() + u"&user_type=Location"_s, {u"ignored-parameter"_s});
    row("harmful", good() + u"&appId=6a6f24bb03ccacf3eff3b462"_s, {u"harmful-parameter"_s});
    row("secret", good() + u"&client_secret=11815465-bfce-452e-a34f-96c4ff422b4e"_s, {u"secret-in-link"_s});
    row("PKCE", good() + u"&code_challenge=abc&code_challenge_method=S256"_s, {u"pkce"_s});
    row("login mode", good() + u"&loginWindowOpenMode=popup"_s, {u"unknown-login-mode"_s});

    row("no client", head + redirect + scope + state, {u"client-id-missing"_s});
    row("the portal's own", head + redirect + scope + version + state, {u"client-id-missing-with-version"_s});
    row("empty client", clientOf({}), {u"client-id-missing-with-version"_s});
    row("bare app id", clientOf(u"6a6f24bb03ccacf3eff3b462"_s), {u"bare-app-id"_s});
    row("cut client", clientOf(u"6a6f24bb03ccacf3eff3b462-msbp"_s), {u"truncated-client-id"_s});
    row("short client", clientOf(u"6a6f24bb03ccacf3ef"_s), {u"truncated-client-id"_s});
    row("swapped", clientOf(u"11815465-bfce-452e-a34f-96c4ff422b4e"_s), {u"secret-as-client-id"_s});
    row("a token", clientOf(u"pit-11815465-bfce-452e-a34f-96c4ff422b4e"_s), {u"token-as-client-id"_s});
    row("quoted client", clientOf(u"%22"_s + clientId + u"%22"_s), {u"dressed-client-id"_s});
    row("client with a space", clientOf(u"%20"_s + clientId), {u"dressed-client-id"_s});
    row("unusual client", clientOf(u"6a6f24bb03ccacf3eff3b462-msbpkoyp99"_s), {u"unusual-client-id"_s});
    row("no client ID at all", clientOf(u"shop"_s), {u"no-client-id"_s});
    row("placeholder", clientOf(u"YOUR_CLIENT_ID"_s), {u"placeholder"_s});
    row("template", clientOf(u"%7B%7BclientId%7D%7D"_s), {u"placeholder"_s});
    row("variable", clientOf(u"${CLIENT_ID}"_s), {u"placeholder"_s});
    row("version is client", with(version, u"&version_id="_s + clientId), {u"version-id-is-client-id"_s});
    row("version malformed", with(version, u"&version_id=1.0.0"_s), {u"version-id-malformed"_s});
    row("version quoted", with(version, u"&version_id='6a6f24bb03ccacf3eff3b462'"_s),
        {u"version-id-malformed"_s});
    row("no response type", good().replace(u"response_type=code&"_s, QString()),
        {u"response-type-missing"_s});
    row("token asked for", with(u"=code&"_s, u"=token&"_s), {u"response-type-other"_s});

    row("no redirect", head + client + scope + version + state, {u"redirect-missing"_s});
    row("relative", redirectOf(u"/oauth/callback"_s), {u"redirect-relative"_s});
    row("without a scheme", redirectOf(u"localhost:3000/callback"_s), {u"redirect-without-scheme"_s});
    row("host without a scheme", redirectOf(u"shop.io/callback"_s), {u"redirect-without-scheme"_s});
    row("nor a port", redirectOf(u"localhost/callback"_s),
        {u"redirect-without-scheme"_s, u"redirect-no-port"_s});
    row("but with a fragment", redirectOf(u"shop.io/callback%23done"_s),
        {u"redirect-without-scheme"_s, u"redirect-fragment"_s});
    row("odd scheme", redirectOf(u"myshop%3A%2F%2Fcallback"_s), {u"redirect-scheme"_s});
    row("plain http", redirectOf(u"http%3A%2F%2Fshop.io%2Fcb"_s), {u"redirect-plain-http"_s});
    row("redirect with a user", redirectOf(u"https%3A%2F%2Fme%3Apw%40shop.io%2Fcb"_s),
        {u"redirect-user-info"_s});
    row("redirect with a fragment", redirectOf(u"https%3A%2F%2Fshop.io%2Fcb%23done"_s),
        {u"redirect-fragment"_s});
    row("redirect with a space", redirectOf(u"https%3A%2F%2Fshop.io%2Fmy%20cb"_s), {u"redirect-malformed"_s});
    row("redirect without a port", redirectOf(u"http%3A%2F%2Flocalhost%2Fcb"_s), {u"redirect-no-port"_s});
    row("redirect encoded twice", redirectOf(u"https%253A%252F%252Fshop.io%252Fcb"_s),
        {u"redirect-encoded-twice"_s});
    row("wildcard", redirectOf(u"https%3A%2F%2F*.shop.io%2Fcb"_s),
        {u"redirect-malformed"_s, u"redirect-wildcard"_s});
    row("redirect with a blank", redirectOf(u"https%3A%2F%2Fshop.io%2Fcb%20"_s), {u"redirect-dressed"_s});
    row("redirect that spills", redirectOf(u"https://shop.io/cb?tenant=7&mode=live"_s),
        {u"redirect-spills"_s});
    row("white-label word",
        good()
            .replace(u"gohighlevel.com/v2"_s, u"leadconnectorhq.com/v2"_s)
            .replace(u"%2Foauth%2F"_s, u"%2Fghl%2F"_s),
        {u"redirect-word"_s});

    row("no scopes", head + client + redirect + version + state, {u"scope-missing"_s});
    row("empty scopes", scopeOf({}), {u"scope-missing"_s});
    row("plus", scopeOf(u"contacts.readonly+contacts.write"_s), {u"scope-plus"_s});
    row("encoded plus", scopeOf(u"contacts.readonly%2Bcontacts.write"_s), {u"scope-encoded-plus"_s});
    row("comma", scopeOf(u"contacts.readonly,contacts.write"_s), {u"scope-comma"_s});
    row("encoded comma", scopeOf(u"contacts.readonly%2Ccontacts.write"_s), {u"scope-comma"_s});
    row("line break", scopeOf(u"contacts.readonly%0Acontacts.write"_s), {u"scope-line-break"_s});
    row("raw spaces", scopeOf(u"contacts.readonly contacts.write"_s), {u"scope-raw-space"_s});
    row("double space", scopeOf(u"contacts.readonly%20%20contacts.write"_s), {u"scope-stray-space"_s});
    row("space at the end", scopeOf(u"contacts.readonly%20"_s), {u"scope-stray-space"_s});
    row("space inside", scopeOf(u"contacts.%20readonly"_s), {u"scope-space-inside"_s});
    row("encoded twice", scopeOf(u"contacts.readonly%2520contacts.write"_s), {u"scope-encoded-twice"_s});
    row("repeated scope", scopeOf(u"contacts.readonly%20contacts.readonly"_s), {u"scope-repeated"_s});
    row("misspelt", scopeOf(u"contcts.readonly"_s), {u"scope-misspelt"_s});
    row("read instead of readonly", scopeOf(u"contacts.read"_s), {u"scope-misspelt"_s});
    row("renamed", scopeOf(u"tags.readonly"_s), {u"scope-renamed"_s});
    row("unknown scope", scopeOf(u"lunch.order"_s), {u"scope-unknown"_s});

    row("no state", head + client + redirect + scope + version, {u"state-missing"_s});
    row("empty state", stateOf({}), {u"state-missing"_s});
    for (const char *guessable :
         {"1", "123456789012345678", "xyz", "test123", "random_state_string", "1767225600000", "me@shop.io",
          "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "abcdefghijklmnopqrstuvwxyz", "my-secret-state-value",
          "eyJ1c2VySWQiOjQyfQ", "%7B%22plan%22%3A%22pro%22%7D", "0", "/dashboard/settings"})
        row(guessable, stateOf(QString::fromLatin1(guessable)), {u"state-guessable"_s});
    row("state placeholder", stateOf(u"%3Cq8w7e6r5t4z3u2i1%3E"_s), {u"placeholder"_s});
}

void TestLinkCheck::findsFaults()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const LinkReport report = check(text);
    QStringList found = faults(report);
    found.sort();
    expected.sort();
    QVERIFY2(found == expected, qPrintable(found.join(u' ')));
    checkCorrected(report, {});
}

void TestLinkCheck::comparesWithRegistered_data()
{
    QTest::addColumn<QString>("registered");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("same") << u"http://localhost:53682/oauth/callback"_s << QStringList();
    QTest::newRow("scheme") << u"https://localhost:53682/oauth/callback"_s
                            << QStringList{u"redirect-other-scheme"_s};
    QTest::newRow("loopback") << u"http://127.0.0.1:53682/oauth/callback"_s
                              << QStringList{u"redirect-other-loopback"_s};
    QTest::newRow("host") << u"http://shop.io:53682/oauth/callback"_s
                          << QStringList{u"redirect-other-host"_s};
    QTest::newRow("port") << u"http://localhost:53683/oauth/callback"_s
                          << QStringList{u"redirect-other-port"_s};
    QTest::newRow("no port") << u"http://localhost/oauth/callback"_s << QStringList{u"redirect-other-port"_s};
    QTest::newRow("case") << u"http://localhost:53682/OAuth/callback"_s
                          << QStringList{u"redirect-other-case"_s};
    QTest::newRow("case of the host")
        << u"http://LocalHost:53682/oauth/callback"_s << QStringList{u"redirect-other-case"_s};
    QTest::newRow("slash") << u"http://localhost:53682/oauth/callback/"_s
                           << QStringList{u"redirect-other-slash"_s};
    QTest::newRow("path") << u"http://localhost:53682/callback"_s << QStringList{u"redirect-other-path"_s};
    QTest::newRow("query") << u"http://localhost:53682/oauth/callback?a=1"_s
                           << QStringList{u"redirect-other-query"_s};
    QTest::newRow("several") << u"https://localhost:443/oauth/callback/"_s
                             << QStringList{u"redirect-other-scheme"_s, u"redirect-other-port"_s,
                                            u"redirect-other-slash"_s};
}

void TestLinkCheck::comparesWithRegistered()
{
    QFETCH(QString, registered);
    QFETCH(QStringList, expected);
    LinkContext context;
    context.redirectUris = {u"https://quite.another/one"_s, registered};
    const LinkReport report = check(good(), context);
    QCOMPARE(faults(report), expected);
    if (!expected.isEmpty()) {
        const auto corrected = AuthorizationLink::fromUrl(QUrl(report.corrected));
        QVERIFY(corrected);
        QCOMPARE(corrected->redirectUri, registered);
    }
}

void TestLinkCheck::usesWhatIsKnown()
{
    const QString bare = head + client + redirect + u"&scope=companies.readonly%20contacts.write"_s;
    QStringList notes;
    for (const LinkFinding &finding : check(bare).findings)
        notes += finding.name();
    QVERIFY(notes.contains(u"version-id-missing"_s));

    LinkContext draft;
    draft.isDraft = true;
    draft.addsState = true;
    const LinkReport asDraft = check(bare, draft);
    QCOMPARE(faults(asDraft), QStringList(u"version-id-missing-for-draft"_s));
    QVERIFY(asDraft.corrected.contains(u"version_id=6a6f24bb03ccacf3eff3b462"_s));

    LinkContext live;
    live.isDraft = false;
    live.addsState = true;
    QCOMPARE(check(bare, live).findings, QList<LinkFinding>());

    LinkContext subAccount = live;
    subAccount.rules = ScopeRules{PlanTier::Agency, AppType::SubAccount};
    QCOMPARE(faults(check(bare, subAccount)), QStringList(u"scope-not-in-type"_s));

    LinkContext other = live;
    other.clientId = u"5a6f24bb03ccacf3eff3b462-msbpkoyp"_s;
    const LinkReport wrongApp = check(bare, other);
    QCOMPARE(faults(wrongApp), QStringList(u"other-client-id"_s));
    QVERIFY(wrongApp.corrected.contains(other.clientId));

    LinkContext practice = live;
    practice.marketplaces = {QUrl(u"http://127.0.0.1:4711"_s)};
    QCOMPARE(faults(check(
                 QString(bare).replace(u"https://marketplace.gohighlevel.com"_s, u"http://127.0.0.1:4711"_s),
                 practice)),
             QStringList());

    LinkContext older = live;
    older.wantsOlderPath = true;
    QCOMPARE(faults(check(QString(bare).replace(u"/v2/"_s, u"/"_s), older)), QStringList());

    LinkContext whiteLabel = live;
    whiteLabel.isWhiteLabel = true;
    QCOMPARE(faults(check(QString(bare).replace(u"%2Foauth%2F"_s, u"%2FHighLevel%2F"_s), whiteLabel)),
             QStringList(u"redirect-word"_s));
}

void TestLinkCheck::pointsAtThePart()
{
    const LinkReport report = check(with(scope, u"&scope=contacts.readonly%20contcts.write%20tags.write"_s));
    QCOMPARE(report.findings.size(), 2);
    const auto part = [&report](int i) {
        const TextRange range = report.findings.at(i).range;
        return report.link.text.mid(range.begin, range.length);
    };
    QCOMPARE(part(0), u"contcts.write"_s);
    QCOMPARE(report.findings.at(0).meant.first(), u"contacts.write"_s);
    QCOMPARE(part(1), u"tags.write"_s);
    QCOMPARE(report.findings.at(1).meant, QStringList(u"locations/tags.write"_s));
}

void TestLinkCheck::tellsNoSecrets()
{
    const QString secret = u"11815465-bfce-452e-a34f-96c4ff422b4e"_s;
    const QStringList texts{good() + u"&client_secret="_s + secret, good() + u"&secret="_s + secret,
                            with(clientId, secret), good() + u"&access_token="_s + secret,
                            u"http://localhost:1/cb?code="_s + secret};
    for (const QString &text : texts) {
        const LinkReport report = check(text);
        QVERIFY(report.hasErrors());
        for (const LinkFinding &finding : report.findings)
            QVERIFY(!QString(finding.what() + finding.why() + finding.fix() + finding.part).contains(secret));
    }
    QVERIFY(!check(good() + u"&client_secret="_s + secret).corrected.contains(secret));
}

void TestLinkCheck::putsLinksRight()
{
    const QString torn =
        u"http://marketplace.gohighlevel.com/oauth/chooselocation?response_type=code&amp;"
        "client_id='"_s
        + clientId
        + u"'&amp;redirect_uri=localhost:53682/oauth/callback&amp;"
          "scope=contacts.readonly, calendars/events.readonly&amp;versionId=6a6f24bb03ccacf3eff3b462"
          "&amp;state=Zk3v9Qw1LrT8xPbN2sYh5uCd&amp;code_challenge=x"_s;
    const LinkReport report = check(torn);
    QVERIFY(report.hasErrors());
    QCOMPARE(report.corrected, good());
    QCOMPARE(faults(check(report.corrected)), QStringList());
}

void TestLinkCheck::leavesOwnLinksAlone()
{
    auto random = QRandomGenerator(20261125);
    const QList<Scope> &scopes = m_catalog->scopes();
    for (int round = 0; round < 500; ++round) {
        AuthorizationLink link;
        link.marketplace = QUrl(round % 2 ? u"https://marketplace.gohighlevel.com"_s
                                          : u"https://marketplace.leadconnectorhq.com"_s);
        link.clientId = clientId;
        link.redirectUri = u"http://localhost:%1/oauth/callback"_s.arg(random.bounded(1024, 65535));
        for (int i = random.bounded(1, 30); i > 0; --i)
            link.scopes += scopes.at(random.bounded(scopes.size())).name;
        link.scopes.removeDuplicates();
        link.versionId = round % 3 ? u"6a6f24bb03ccacf3eff3b462"_s : QString();
        link.sameTab = round % 5 == 0;
        QByteArray bytes(32, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        link.state = bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);

        const QString text = link.toUrl().toString(QUrl::FullyEncoded);
        QCOMPARE(AuthorizationLink::fromUrl(QUrl(text)), std::optional(link));
        const LinkReport report = check(text);
        QVERIFY2(faults(report).isEmpty(), qPrintable(faults(report).join(u' ') + u' ' + text));
        QCOMPARE(report.corrected, text);
        QCOMPARE(report.link.text, text);
    }
}

void TestLinkCheck::survivesGarbage()
{
    auto random = QRandomGenerator(4);
    const QString alphabet = u"&=?#%+@:/\\ \n\"'<>{}…,;.aZ0é\U0001F600"_s;
    for (int round = 0; round < 3000; ++round) {
        QString text = good();
        for (int changes = random.bounded(1, 6); changes > 0; --changes) {
            const qsizetype at = random.bounded(text.size());
            const QString piece = alphabet.mid(random.bounded(alphabet.size()), random.bounded(3));
            text.replace(at, random.bounded(4), piece);
        }
        const LinkReport report = check(text);
        for (const LinkFinding &finding : report.findings) {
            QVERIFY(finding.range.begin >= 0 && finding.range.length >= 0);
            QVERIFY(finding.range.end() <= report.link.text.size());
            QVERIFY(!finding.what().isEmpty());
        }
        // Putting right ends: nothing is left that could be put right again.
        const LinkReport again = check(report.corrected);
        const QString what = again.findings.isEmpty() ? QString() : again.findings.first().what();
        if (!report.corrected.isEmpty())
            QVERIFY2(again.corrected == report.corrected,
                     qPrintable(text + u"\n"_s + report.corrected + u"\n"_s + again.corrected + what));
    }
}

void TestLinkCheck::hasSentencesForAllKinds()
{
    QSet<QString> names;
    for (int kind = 0; kind <= static_cast<int>(Kind::StateGuessable); ++kind) {
        const LinkFinding finding = LinkFinding::of(static_cast<Kind>(kind), {}, u"PART"_s, {u"MEANT"_s});
        QCOMPARE(finding.kind, static_cast<Kind>(kind));
        for (const QString &sentence : {finding.what(), finding.why(), finding.fix()}) {
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u'{'), qPrintable(sentence));
        }
        names += finding.name();
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(Kind::StateGuessable) + 1);
}

QTEST_GUILESS_MAIN(TestLinkCheck)
#include "tst_linkcheck.moc"
