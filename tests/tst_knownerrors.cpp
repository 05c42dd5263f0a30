#include "diagnosis/diagnosis.h"
#include "diagnosis/errortext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hloauth;
using Kind = OAuthError::Kind;

namespace {

const QList<OAuthStep> allSteps{OAuthStep::Authorize, OAuthStep::Exchange, OAuthStep::Refresh,
                                OAuthStep::Api};
const QList<Kind> allKinds{Kind::Cancelled, Kind::Offline,    Kind::ClosedEarly, Kind::Tls,
                           Kind::Timeout,   Kind::Redirected, Kind::TooLarge,    Kind::NotJson,
                           Kind::NoToken,   Kind::Refused,    Kind::RateLimited, Kind::ServerFault};

OAuthError refusal(const QString &message)
{
    OAuthError error;
    error.kind = Kind::Refused;
    error.httpStatus = 400;
    error.messages = QStringList{message};
    return error;
}

OAuthError fault(Kind kind)
{
    OAuthError error;
    error.kind = kind;
    return error;
}

bool isOneSentence(const QString &text)
{
    return text.endsWith(u'.') && !text.contains(QStringLiteral(". ")) && !text.contains(u'\n')
        && text == text.simplified() && text.front().isUpper();
}

QJsonObject builtInFile()
{
    QFile file(QStringLiteral(":/diagnosis/known-errors.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject smallEntry()
{
    return {
        {QStringLiteral("id"), QStringLiteral("one")},
        {QStringLiteral("pattern"), QStringLiteral("one")},
        {QStringLiteral("what"), QStringLiteral("It happened.")},
        {QStringLiteral("fix"), QStringLiteral("Do it.")},
    };
}

QByteArray fileWith(const QJsonArray &entries)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), 1}, {QStringLiteral("entries"), entries}})
        .toJson();
}

QByteArray fileWithField(const QString &key, const QJsonValue &value)
{
    QJsonObject entry = smallEntry();
    if (value.isUndefined())
        entry.remove(key);
    else
        entry.insert(key, value);
    return fileWith({entry});
}

} // namespace

class tst_KnownErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInFileIsSound();
    void everyTextIsOneSentence();
    void doubtIsSaid();
    void everyThingSeenFindsItsOwnEntry();
    void listsWhatCanBeSeen();

    void everyKindHasASentenceAtEveryStep();
    void tokenEndpointAnswers_data();
    void tokenEndpointAnswers();
    void documentedTexts_data();
    void documentedTexts();
    void faultsAtRefreshKeepTheToken_data();
    void faultsAtRefreshKeepTheToken();
    void unknownOutcomeOfAnExchangeAsksForANewSignIn_data();
    void unknownOutcomeOfAnExchangeAsksForANewSignIn();

    void unknownRefusalsQuoteTheServer();
    void quotedWordsAreCutAndHarmless();
    void silentRefusalsSayTheStatus();
    void faultsSayWhatIsKnown();
    void waitIsReadable_data();
    void waitIsReadable();

    void matchTakesTextsAsPeoplePasteThem_data();
    void matchTakesTextsAsPeoplePasteThem();
    void matchPrefersTheStep();
    void causesAreRankedByTheSituation_data();
    void causesAreRankedByTheSituation();
    void whatIsRuledOutIsLeftOut();
    void namesAreOneToOne();
    void matchGivesNothingForOtherTexts_data();
    void matchGivesNothingForOtherTexts();

    void damageGivesOneSentence_data();
    void damageGivesOneSentence();
    void everyCutFileGivesOneSentence();
    void anEmptyListStillGivesASentence();

private:
    const KnownErrors m_known = KnownErrors::builtIn();
};

void tst_KnownErrors::theBuiltInFileIsSound()
{
    QString error;
    QVERIFY2(KnownErrors::fromJson(QJsonDocument(builtInFile()).toJson(), &error), qPrintable(error));
    QVERIFY(error.isEmpty());
}

void tst_KnownErrors::everyTextIsOneSentence()
{
    const QJsonArray entries = builtInFile().value(QStringLiteral("entries")).toArray();
    QVERIFY(entries.size() > 40);
    for (const QJsonValue entry : entries) {
        for (const char *key : {"what", "fix"}) {
            const QString text = entry.toObject().value(QString::fromLatin1(key)).toString();
            QVERIFY2(isOneSentence(text), qPrintable(text));
        }
    }
}

void tst_KnownErrors::doubtIsSaid()
{
    for (const Diagnosis &diagnosis : m_known.visible()) {
        QVERIFY2(!diagnosis.confidence.isEmpty() && !diagnosis.source.isEmpty(), qPrintable(diagnosis.id));
        if (diagnosis.confidence == u"A")
            continue;
        const QString text = diagnosis.sentence();
        QVERIFY2(text.contains(QStringLiteral("probably")) || text.contains(QStringLiteral("most likely"))
                     || text.contains(QStringLiteral("usually")),
                 qPrintable(diagnosis.id));
    }
}

void tst_KnownErrors::everyThingSeenFindsItsOwnEntry()
{
    const QJsonArray entries = builtInFile().value(QStringLiteral("entries")).toArray();
    for (const QJsonValue value : entries) {
        const QJsonObject entry = value.toObject();
        const QString id = entry.value(QStringLiteral("id")).toString();
        const QString seen = entry.value(QStringLiteral("seen")).toString();
        QCOMPARE(seen.isEmpty(),
                 !entry.contains(QStringLiteral("pattern")) && !entry.contains(QStringLiteral("says")));
        if (seen.isEmpty())
            continue;
        const QString step = entry.value(QStringLiteral("steps")).toArray().at(0).toString();
        const std::optional<OAuthStep> at = step == u"Authorize" ? std::optional(OAuthStep::Authorize)
                                          : step == u"Refresh"   ? std::optional(OAuthStep::Refresh)
                                          : step == u"Api"       ? std::optional(OAuthStep::Api)
                                                                 : std::nullopt;
        // Without a step of its own the entry must win where no step with an entry of its own is asked for.
        const QList<Diagnosis> found = m_known.causes(seen, at ? at : std::optional(OAuthStep::Exchange));
        QVERIFY2(!found.isEmpty(), qPrintable(seen));
        QCOMPARE(found.constFirst().id, id);
    }
}

void tst_KnownErrors::listsWhatCanBeSeen()
{
    QStringList ids;
    for (const Diagnosis &diagnosis : m_known.visible(OAuthStep::Authorize))
        ids += diagnosis.id;
    QVERIFY(ids.contains(QStringLiteral("no-integration-found")));
    QVERIFY(ids.contains(QStringLiteral("client-key-not-default")));
    QVERIFY(!ids.contains(QStringLiteral("location-inactive-at-refresh")));
    QVERIFY(!ids.contains(QStringLiteral("offline")));
    QVERIFY(m_known.visible().size() > ids.size());
}

void tst_KnownErrors::everyKindHasASentenceAtEveryStep()
{
    for (const Kind kind : allKinds) {
        for (const OAuthStep step : allSteps) {
            const Diagnosis bare = m_known.diagnose(fault(kind), step);
            QVERIFY(bare.id != u"unknown");
            QVERIFY2(isOneSentence(bare.what) && isOneSentence(bare.fix), qPrintable(bare.sentence()));
            QVERIFY2(!bare.sentence().contains(u'{'), qPrintable(bare.sentence()));

            OAuthError full = fault(kind);
            full.httpStatus = 418;
            full.messages = QStringList{QStringLiteral("Something never seen")};
            full.detail = QStringLiteral("the network's words");
            full.retryAfter = std::chrono::seconds(30);
            const Diagnosis told = m_known.diagnose(full, step);
            QVERIFY(told.id != u"unknown");
            QVERIFY2(!told.sentence().contains(u'{'), qPrintable(told.sentence()));
            QCOMPARE(told.sentence(), told.what + QStringLiteral(" ") + told.fix);
            QVERIFY(!(told.needsSignIn && told.tokenSurvives));
        }
    }
    QVERIFY(!m_known.diagnose(OAuthError(), OAuthStep::Api).sentence().isEmpty());
}

void tst_KnownErrors::tokenEndpointAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<OAuthStep>("step");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("needsSignIn");
    QTest::addColumn<bool>("tokenSurvives");

    const auto row = [](const char *name, int status, const QByteArray &body, OAuthStep step, const char *id,
                        bool needsSignIn = false, bool tokenSurvives = false) {
        QTest::newRow(name) << status << body << step << QString::fromLatin1(id) << needsSignIn
                            << tokenSurvives;
    };
    const QByteArray credentials =
        R"({"error":"UnAuthorized!","error_description":"Invalid client credentials!"})";
    row("credentials, exchange", 401, credentials, OAuthStep::Exchange, "client-credentials");
    row("credentials, refresh", 401, credentials, OAuthStep::Refresh, "client-credentials-at-refresh", true);
    row("credentials, page", 401, credentials, OAuthStep::Authorize, "client-key-not-default");
    row("code", 400,
        R"({"error":"invalid_grant","error_description":"Invalid grant: authorization code is invalid"})",
        OAuthStep::Exchange, "code-invalid", true);
    row("invalid_grant, exchange", 400, R"({"error":"invalid_grant"})", OAuthStep::Exchange, "grant-invalid",
        true);
    row("invalid_grant, refresh", 400, R"({"error":"invalid_grant"})", OAuthStep::Refresh,
        "grant-invalid-at-refresh", true);
    row("used refresh token", 400,
        R"({"statusCode":400,"message":"Invalid grant: refresh token is invalid"})", OAuthStep::Refresh,
        "refresh-token-used", true);
    row("malformed refresh token", 400,
        R"({"message":"Invalid refresh token","statusCode":400,"traceId":"abc"})", OAuthStep::Refresh,
        "refresh-token-malformed", true);
    const QByteArray inactive = R"({"statusCode":400,"message":"Location is not active"})";
    row("inactive, refresh", 400, inactive, OAuthStep::Refresh, "location-inactive-at-refresh", false, true);
    row("inactive, exchange", 400, inactive, OAuthStep::Exchange, "location-inactive");
    row("inactive, location token", 400, inactive, OAuthStep::Api, "location-inactive-at-api", false, true);
    row("missing parameter", 400, R"({"statusCode":400,"message":"Missing parameter: clientId"})",
        OAuthStep::Exchange, "parameter-missing");
    row("invalid parameter", 400, R"({"statusCode":400,"message":"Invalid parameter: grantType"})",
        OAuthStep::Refresh, "parameter-missing");
    row("grant type", 422,
        R"({"message":["grant_type must be a valid enum value","grant_type should not be empty"],)"
        R"("error":"Unprocessable Entity","statusCode":422,"traceId":"t"})",
        OAuthStep::Exchange, "grant-type-empty");
    row("camelCase", 422, R"({"message":["property userType should not exist"],"statusCode":422})",
        OAuthStep::Exchange, "spelling-refused");
    row("PKCE", 422, R"({"message":["property code_verifier should not exist"],"statusCode":422})",
        OAuthStep::Exchange, "pkce-refused");
    row("access token", 401, R"({"statusCode":401,"message":"Invalid token: access token is invalid"})",
        OAuthStep::Api, "access-token-invalid", false, true);
    row("jwt", 401, R"({"statusCode":401,"message":"Invalid JWT"})", OAuthStep::Api, "access-token-invalid",
        false, true);
    row("429", 429, R"({"statusCode":429,"message":"Too Many Requests"})", OAuthStep::Refresh, "rate-limited",
        false, true);
    row("429 as HTML", 429, "<html>slow down</html>", OAuthStep::Refresh, "rate-limited", false, true);
    row("v3 envelope", 400,
        R"({"error":{"code":"INVALID_ARGUMENT","message":"Invalid grant: refresh token is invalid",)"
        R"("details":[],"resolution":"Use the newest one"}})",
        OAuthStep::Refresh, "refresh-token-used", true);
    row("reconnect", 400, R"({"message":"API endpoint has been removed"})", OAuthStep::Api,
        "reconnect-removed");
    row("wrong host", 404, "<?xml version=\"1.0\"?><Error><Code>NoSuchBucket</Code></Error>",
        OAuthStep::Exchange, "token-address-wrong-host");
    row("unknown path", 404, R"({"message":"Cannot POST /oauth/token","error":"Not Found","statusCode":404})",
        OAuthStep::Exchange, "token-address-unknown");
    // A server's fault never costs a connection, whatever it says.
    row("500 that blames the token", 500, R"({"message":"Invalid refresh token","statusCode":500})",
        OAuthStep::Refresh, "server-fault", false, true);
    row("502 HTML", 502, "<html>Bad Gateway: invalid_grant</html>", OAuthStep::Refresh, "server-fault", false,
        true);
    row("captive portal", 403, "<html>Invalid client credentials, please pay for the Wi-Fi</html>",
        OAuthStep::Refresh, "not-json");
    row("truncated", 400, R"({"error":"invalid_gr)", OAuthStep::Refresh, "not-json");
    row("unknown words", 400, R"({"message":"The moon is full"})", OAuthStep::Refresh, "refused-refresh");
}

void tst_KnownErrors::tokenEndpointAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(OAuthStep, step);
    QFETCH(QString, id);
    QFETCH(bool, needsSignIn);
    QFETCH(bool, tokenSurvives);
    const Diagnosis diagnosis = m_known.diagnose(OAuthError::fromAnswer(status, body), step);
    QCOMPARE(diagnosis.id, id);
    QCOMPARE(diagnosis.needsSignIn, needsSignIn);
    QCOMPARE(diagnosis.tokenSurvives, tokenSurvives);
    QVERIFY2(isOneSentence(diagnosis.what) && isOneSentence(diagnosis.fix), qPrintable(diagnosis.sentence()));
}

void tst_KnownErrors::documentedTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<OAuthStep>("step");
    QTest::addColumn<QString>("id");

    const auto row = [](const char *text, OAuthStep step, const char *id) {
        QTest::newRow(text) << QString::fromUtf8(text) << step << QString::fromLatin1(id);
    };
    // Location tokens from an agency's token.
    row("This token's user type is not yet supported!", OAuthStep::Api, "location-token-with-location-token");
    row("This AuthClass is not yet supported!", OAuthStep::Api, "auth-class-unsupported");
    row("OAuth access token only (Private Integration Tokens are not accepted)", OAuthStep::Api,
        "private-integration-token");
    row("Endpoint /oauth/installedLocations is not available in API version v3. This endpoint was removed in "
        "version v3",
        OAuthStep::Api, "version-routes-elsewhere");
    row("Cannot GET /oauth/installed-locations", OAuthStep::Api, "path-unknown");
    row("The app is not installed on this location", OAuthStep::Api, "app-not-installed");
    row("Only 20 sub-accounts are listed", OAuthStep::Api, "only-twenty-locations");
    row("No locations found", OAuthStep::Api, "no-locations");
    row("The token has extra scopes", OAuthStep::Api, "location-token-extra-scopes");
    // HighLevel's sign-in page.
    row("HttpException: No integration found with the id: 6578278e879ad2646715ba9c", OAuthStep::Authorize,
        "no-integration-found");
    row("error.noAppVersionIdFound", OAuthStep::Authorize, "no-version-id");
    row("error.noversionid", OAuthStep::Authorize, "no-version-id");
    row("CastError: Cast to ObjectId failed for value \"\" (type string) at path \"appId\"",
        OAuthStep::Authorize, "client-id-left-out");
    row("CastError: Cast to ObjectId failed for value \"6578x\" (type string) at path \"_id\"",
        OAuthStep::Authorize, "id-garbled");
    row("the page stays blank", OAuthStep::Authorize, "client-id-left-out");
    row("ClientID Not Found", OAuthStep::Authorize, "client-id-not-found");
    row("Client ID not found", OAuthStep::Authorize, "client-id-not-found");
    row("UnAuthorized! Invalid client credentials!", OAuthStep::Authorize, "client-key-not-default");
    row("This integration cannot be added, please contact the developer!", OAuthStep::Authorize,
        "cannot-be-added");
    row("invalid_scope", OAuthStep::Authorize, "scope-mismatch");
    row("scopes are incorrect", OAuthStep::Authorize, "scope-mismatch");
    row("redirect_uri_mismatch", OAuthStep::Authorize, "redirect-mismatch");
    row("Redirect URI does not match", OAuthStep::Authorize, "redirect-mismatch");
    row("the browser lands on the GHL dashboard", OAuthStep::Authorize, "redirect-mismatch");
    row("Please login to HighLevel to continue", OAuthStep::Authorize, "login-loop");
    row("endless spinner", OAuthStep::Authorize, "login-loop");
    row("the picker is empty", OAuthStep::Authorize, "picker-empty");
    row("no sub-accounts found", OAuthStep::Authorize, "picker-empty");
    row("I can't choose the agency", OAuthStep::Authorize, "no-agency-choice");
    row("can't install in a 6th agency", OAuthStep::Authorize, "agency-limit");
    row("n8n says the connection failed", OAuthStep::Authorize, "other-tool-lost-it");
    row("POST https://backend.leadconnectorhq.com/oauth/authorize?a=b 400", OAuthStep::Authorize,
        "consent-refused-by-backend");
    row("access_denied: The user denied the request", OAuthStep::Authorize, "access-denied");
    row("temporarily_unavailable", OAuthStep::Authorize, "server-error-on-page");
    // Refusals after the sign-in.
    row("The token is not authorized for this scope.", OAuthStep::Api, "scope-missing-in-token");
    row("The token does not have access to this location.", OAuthStep::Api, "no-access-to-location");
    row("Token's user type mismatch!", OAuthStep::Api, "user-type-mismatch");
    row("This authClass type is not allowed to access this scope. Please verify your IAM configuration if "
        "this is "
        "not the case.",
        OAuthStep::Api, "auth-class-not-allowed");
    row("version header was not found", OAuthStep::Api, "version-header-missing");
}

void tst_KnownErrors::documentedTexts()
{
    QFETCH(QString, text);
    QFETCH(OAuthStep, step);
    QFETCH(QString, id);
    QCOMPARE(m_known.diagnose(refusal(text), step).id, id);
    const auto matched = m_known.match(text, step);
    QVERIFY(matched);
    QCOMPARE(matched->id, id);
}

void tst_KnownErrors::faultsAtRefreshKeepTheToken_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("offline") << Kind::Offline;
    QTest::newRow("closed early") << Kind::ClosedEarly;
    QTest::newRow("tls") << Kind::Tls;
    QTest::newRow("timeout") << Kind::Timeout;
    QTest::newRow("redirected") << Kind::Redirected;
    QTest::newRow("rate limited") << Kind::RateLimited;
    QTest::newRow("server fault") << Kind::ServerFault;
}

void tst_KnownErrors::faultsAtRefreshKeepTheToken()
{
    QFETCH(Kind, kind);
    const Diagnosis diagnosis = m_known.diagnose(fault(kind), OAuthStep::Refresh);
    QVERIFY(diagnosis.tokenSurvives);
    QVERIFY(!diagnosis.needsSignIn);
}

void tst_KnownErrors::unknownOutcomeOfAnExchangeAsksForANewSignIn_data()
{
    QTest::addColumn<Kind>("kind");
    for (const Kind kind : allKinds) {
        if (fault(kind).outcomeUnknown())
            QTest::addRow("kind %d", int(kind)) << kind;
    }
}

void tst_KnownErrors::unknownOutcomeOfAnExchangeAsksForANewSignIn()
{
    QFETCH(Kind, kind);
    const Diagnosis diagnosis = m_known.diagnose(fault(kind), OAuthStep::Exchange);
    QVERIFY2(diagnosis.fix.contains(QStringLiteral("start the sign-in again"), Qt::CaseInsensitive),
             qPrintable(diagnosis.fix));
    QVERIFY2(!diagnosis.sentence().contains(QStringLiteral("nothing was lost")), qPrintable(diagnosis.fix));
}

void tst_KnownErrors::unknownRefusalsQuoteTheServer()
{
    OAuthError error = refusal(QStringLiteral("The {status} moon is full"));
    error.code = QStringLiteral("lunar_error");
    for (const OAuthStep step : allSteps) {
        const Diagnosis diagnosis = m_known.diagnose(error, step);
        QVERIFY2(diagnosis.what.contains(QStringLiteral("“lunar_error: The {status} moon is full”")),
                 qPrintable(diagnosis.what));
        QVERIFY(!diagnosis.needsSignIn);
    }
}

void tst_KnownErrors::quotedWordsAreCutAndHarmless()
{
    const QString hostile = QStringLiteral("a\u001b[31m\r\n\u202eb\t\u0000c") + QString(100000, u'x');
    const QString what = m_known.diagnose(refusal(hostile), OAuthStep::Api).what;
    QVERIFY2(what.size() < 320, qPrintable(QString::number(what.size())));
    QVERIFY(what.contains(QStringLiteral("“a[31m b")));
    QVERIFY(what.contains(u'…'));
    for (const QChar c : what)
        QVERIFY(c.isPrint());

    // Never half of a character that takes two places.
    const QString emoji = printableText(QStringLiteral("\U0001F600").repeated(200), 101);
    QVERIFY(emoji.isValidUtf16());
    QCOMPARE(printableText(QStringLiteral("short"), 5), QStringLiteral("short"));
    QCOMPARE(printableText(QString(), 5), QString());
}

void tst_KnownErrors::silentRefusalsSayTheStatus()
{
    for (const OAuthStep step : allSteps) {
        const Diagnosis diagnosis = m_known.diagnose(OAuthError::fromAnswer(403, "{}"), step);
        QVERIFY2(diagnosis.what.contains(QStringLiteral("(HTTP 403)")), qPrintable(diagnosis.what));
        QVERIFY(!diagnosis.what.contains(u'“'));
    }
}

void tst_KnownErrors::faultsSayWhatIsKnown()
{
    OAuthError error = fault(Kind::Offline);
    QCOMPARE(m_known.diagnose(error, OAuthStep::Api).what, QStringLiteral("HighLevel could not be reached."));
    error.detail = QStringLiteral("Host not found.\n");
    QCOMPARE(m_known.diagnose(error, OAuthStep::Api).what,
             QStringLiteral("HighLevel could not be reached (Host not found)."));

    error = fault(Kind::RateLimited);
    QVERIFY(m_known.diagnose(error, OAuthStep::Refresh).fix.startsWith(QStringLiteral("Wait a minute and")));
    error.retryAfter = std::chrono::seconds(17);
    QVERIFY(
        m_known.diagnose(error, OAuthStep::Refresh).fix.startsWith(QStringLiteral("Wait 17 seconds and")));
}

void tst_KnownErrors::waitIsReadable_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("negative") << qint64(-5) << QStringLiteral("a minute");
    QTest::newRow("none") << qint64(0) << QStringLiteral("a minute");
    QTest::newRow("one") << qint64(1) << QStringLiteral("1 second");
    QTest::newRow("two minutes") << qint64(120) << QStringLiteral("120 seconds");
    QTest::newRow("rounded up") << qint64(121) << QStringLiteral("3 minutes");
    QTest::newRow("two hours") << qint64(7200) << QStringLiteral("120 minutes");
    QTest::newRow("a day") << qint64(86400) << QStringLiteral("24 hours");
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << QStringLiteral("2147483647 hours");
}

void tst_KnownErrors::waitIsReadable()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, text);
    QCOMPARE(waitText(std::chrono::seconds(seconds)), text);
}

void tst_KnownErrors::matchTakesTextsAsPeoplePasteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const char *text, const char *id) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(id);
    };
    row("wrapped", "  HttpException: No integration\r\n   found with the\nid: 6578278e879ad2646715ba9c ",
        "no-integration-found");
    row("space lost at the break", "No integrationfound with theid: 65", "no-integration-found");
    row("upper case", "LOCATION IS NOT ACTIVE", "location-inactive");
    row("curly quote", "This token’s user type is not yet supported!", "location-token-with-location-token");
    row("whole body",
        R"({"statusCode":400,"message":"Invalid grant: refresh token is invalid","traceId":"x"})",
        "refresh-token-used");
    row("escaped quotes", R"({"message":"Cast to ObjectId failed for value \"\" at path \"appId\""})",
        "client-id-left-out");
    row("HTML", "<pre>Cast to ObjectId failed for value &quot;&quot; at path</pre>", "client-id-left-out");
    row("address",
        "http://localhost:53682/oauth/callback?error=x&error_description=This+integration%20cannot+be+added",
        "cannot-be-added");
    row("zero-width", "Location is\u200b not active", "location-inactive");
    row("in a sentence", "my tool says: 422 property code_verifier should not exist, why?", "pkce-refused");
}

void tst_KnownErrors::matchTakesTextsAsPeoplePasteThem()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    const auto found = m_known.match(text, OAuthStep::Exchange);
    QVERIFY(found);
    QCOMPARE(found->id, id);
}

void tst_KnownErrors::matchPrefersTheStep()
{
    const QString text = QStringLiteral("Invalid client credentials!");
    QCOMPARE(m_known.match(text, OAuthStep::Authorize)->id, QStringLiteral("client-key-not-default"));
    QCOMPARE(m_known.match(text, OAuthStep::Refresh)->id, QStringLiteral("client-credentials-at-refresh"));
    QCOMPARE(m_known.match(text, OAuthStep::Exchange)->id, QStringLiteral("client-credentials"));
    // Known from another step only: better than nothing.
    QCOMPARE(m_known.match(QStringLiteral("0 locations returned"), OAuthStep::Exchange)->id,
             QStringLiteral("no-locations"));
}

void tst_KnownErrors::causesAreRankedByTheSituation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<AppFacts>("facts");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *name, const char *text, AppFacts facts, const char *first) {
        QTest::newRow(name) << QString::fromLatin1(text) << facts << QString::fromLatin1(first);
    };
    const char *notFound = "No integration found with the id: 64f0c0ffee64f0c0ffee64f0";
    row("nothing known", notFound, {}, "no-integration-found");
    row("older path", notFound, AppFact::OlderPath | AppFact::VersionSent, "no-integration-found");
    row("no version", notFound, AppFact::CurrentPath | AppFact::VersionNotSent, "no-integration-draft");
    row("public", notFound, AppFact::CurrentPath | AppFact::VersionSent | AppFact::PublicApp,
        "no-integration-public");
    row("odd id", notFound,
        AppFact::CurrentPath | AppFact::VersionSent | AppFact::PrivateApp | AppFact::ClientIdOdd,
        "no-integration-wrong-id");
    row("live, private", notFound,
        AppFact::CurrentPath | AppFact::VersionSent | AppFact::PrivateApp | AppFact::Live,
        "no-integration-other-host");
    row("draft", "error.noAppVersionIdFound", AppFact::VersionNotSent, "no-version-id");
    row("wrong version", "error.noAppVersionIdFound", AppFact::VersionSent, "no-version-id-wrong");
    const char *refused = "This integration cannot be added, please contact the developer!";
    row("scopes", refused, AppFact::PrivateApp, "cannot-be-added");
    row("public draft", refused, AppFact::PublicApp, "cannot-be-added-public");
    row("agency's scopes", refused, AppFact::PrivateApp | AppFact::AgencyScopes | AppFact::SubAccountApp,
        "cannot-be-added-agency-scopes");
    row("portal's link", "the page is blank", AppFact::ClientIdMissing, "client-id-left-out");
    row("blocked page", "the page is blank", AppFact::ClientIdSent, "page-blocked-blank");
    row("damaged version", "CastError: Cast to ObjectId failed for value x", AppFact::VersionIdOdd,
        "version-id-garbled");
    row("white label", "it just spins", AppFact::WhiteLabelHost, "login-white-label");
    row("app id", "Invalid client credentials!", AppFact::ClientIdOdd, "client-credentials-app-id");
}

void tst_KnownErrors::causesAreRankedByTheSituation()
{
    QFETCH(QString, text);
    QFETCH(AppFacts, facts);
    QFETCH(QString, first);
    const OAuthStep step =
        text.contains(QStringLiteral("credentials")) ? OAuthStep::Exchange : OAuthStep::Authorize;
    const QList<Diagnosis> causes = m_known.causes(text, step, {facts});
    QVERIFY(!causes.isEmpty());
    QCOMPARE(causes.constFirst().id, first);
    QCOMPARE(m_known.causes(refusal(text), step, {facts}).constFirst().id, first);
}

void tst_KnownErrors::whatIsRuledOutIsLeftOut()
{
    const auto idsFor = [this](const char *text, AppFacts facts) {
        QStringList ids;
        const QList<Diagnosis> causes =
            m_known.causes(QString::fromLatin1(text), OAuthStep::Authorize, {facts});
        for (const Diagnosis &cause : causes)
            ids += cause.id;
        return ids;
    };
    QVERIFY(!idsFor("No integration found", AppFact::CurrentPath)
                 .contains(QStringLiteral("no-integration-found")));
    // Known to be wrong, and still better than nothing.
    QCOMPARE(idsFor("pop-up blocked", AppFact::SameTab), QStringList{QStringLiteral("popup-blocked")});
}

void tst_KnownErrors::namesAreOneToOne()
{
    const QList<Remedy> remedies = allRemedies();
    for (const Remedy remedy : remedies)
        QCOMPARE(remedyFromName(remedyName(remedy)), remedy);
    const QList<AppFact> facts = allAppFacts();
    for (const AppFact fact : facts)
        QCOMPARE(appFactFromName(appFactName(fact)), fact);
    QVERIFY(!remedyFromName(QString()) && !appFactFromName(QStringLiteral("Draft")));
}

void tst_KnownErrors::matchGivesNothingForOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << QStringLiteral(" \n\t");
    QTest::newRow("nonsense") << QStringLiteral("xyzzy");
    QTest::newRow("all is well") << QStringLiteral(
        "10 locations found, 15 agencies, scopes: contacts.readonly");
    QTest::newRow("nothing visible") << QStringLiteral("\u200b\u202e");
    QTest::newRow("megabytes") << QString(3000000, u'a');
    QTest::newRow("many spaces") << QStringLiteral("redirect uri ").repeated(2000);
}

void tst_KnownErrors::matchGivesNothingForOtherTexts()
{
    QFETCH(QString, text);
    const auto found = m_known.match(text);
    QVERIFY2(!found, qPrintable(found ? found->id : QString()));
}

void tst_KnownErrors::damageGivesOneSentence_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named"); // what the sentence must name
    const auto text = [](const char *words) { return QString::fromLatin1(words); };
    const auto row = [&](const char *name, const QByteArray &json, const char *named) {
        QTest::newRow(name) << json << text(named);
    };
    const QJsonValue missing(QJsonValue::Undefined);
    row("empty", "", "empty");
    row("not JSON", "nonsense", "line 1");
    row("list", "[]", "not an object");
    row("no format", "{}", "\"format\"");
    row("newer format", R"({"format":2,"entries":[]})", "format 1");
    row("no entries", R"({"format":1})", "\"entries\"");
    row("empty entries", R"({"format":1,"entries":[]})", "\"entries\" is empty");
    row("entry as text", fileWith({text("x")}), "entry 1");
    row("double id", fileWith({smallEntry(), smallEntry()}), "one twice");
    row("no id", fileWithField(text("id"), missing), "\"id\"");
    row("no what", fileWithField(text("what"), missing), "\"what\"");
    row("empty what", fileWithField(text("what"), text(" ")), "\"what\"");
    row("fix as list", fileWithField(text("fix"), QJsonArray()), "\"fix\"");
    row("no pattern, no fault", fileWithField(text("pattern"), missing), "neither");
    row("bad pattern", fileWithField(text("pattern"), text("(")), "regular expression");
    row("pattern for all", fileWithField(text("pattern"), text("x?")), "every text");
    row("pattern as number", fileWithField(text("pattern"), 1), "\"pattern\"");
    row("unknown fault", fileWithField(text("fault"), text("Boredom")), "\"Boredom\"");
    row("fault as flag", fileWithField(text("fault"), true), "\"fault\"");
    row("unknown step", fileWithField(text("steps"), QJsonArray{text("Later")}), "\"Later\"");
    row("step as text", fileWithField(text("steps"), text("Api")), "\"steps\"");
    row("unknown remedy", fileWithField(text("remedies"), QJsonArray{text("pray")}), "\"pray\"");
    row("unknown fact", fileWithField(text("likelier"), QJsonArray{text("sunny")}), "\"sunny\"");
    row("fact as text", fileWithField(text("never"), text("draft")), "\"never\"");
    row("short phrase", fileWithField(text("says"), QJsonArray{text("oh no")}), "\"oh no\"");
    row("other cause of nothing", fileWith({[&] {
            QJsonObject entry = smallEntry();
            entry.remove(text("pattern"));
            entry.insert(text("otherCauseOf"), text("nobody"));
            return entry;
        }()}),
        "\"nobody\"");
    row("other cause with a text", fileWithField(text("otherCauseOf"), text("one")), "a text of its own");
    row("unknown confidence", fileWithField(text("confidence"), text("Z")), "\"Z\"");
    row("flag as text", fileWithField(text("needsSignIn"), text("yes")), "\"needsSignIn\"");
    row("both flags", fileWith({[&] {
            QJsonObject entry = smallEntry();
            entry.insert(text("needsSignIn"), true);
            entry.insert(text("tokenSurvives"), true);
            return entry;
        }()}),
        "says both");
}

void tst_KnownErrors::damageGivesOneSentence()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    QString error;
    QVERIFY(!KnownErrors::fromJson(json, &error));
    QVERIFY2(error.startsWith(QStringLiteral("The list of known errors can't be used: ")), qPrintable(error));
    QVERIFY2(error.contains(named), qPrintable(error));
    QVERIFY2(isOneSentence(error), qPrintable(error));
    QVERIFY(!KnownErrors::fromJson(json, nullptr));
}

void tst_KnownErrors::everyCutFileGivesOneSentence()
{
    const QByteArray whole = fileWith({smallEntry()}).trimmed();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QString error;
        QVERIFY2(!KnownErrors::fromJson(whole.left(length), &error), qPrintable(QString::number(length)));
        QVERIFY(isOneSentence(error));
    }
}

void tst_KnownErrors::anEmptyListStillGivesASentence()
{
    const auto known = KnownErrors::fromJson(fileWith({smallEntry()}), nullptr);
    QVERIFY(known);
    const Diagnosis diagnosis = known->diagnose(fault(Kind::Offline), OAuthStep::Api);
    QVERIFY(isOneSentence(diagnosis.what) && isOneSentence(diagnosis.fix));
    QVERIFY(!known->diagnose(refusal(QStringLiteral("two")), OAuthStep::Api).sentence().isEmpty());
    QCOMPARE(known->diagnose(refusal(QStringLiteral("one")), OAuthStep::Api).id, QStringLiteral("one"));
}

QTEST_GUILESS_MAIN(tst_KnownErrors)
#include "tst_knownerrors.moc"
