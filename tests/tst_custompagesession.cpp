// Payloads made by `openssl enc -aes-256-cbc -md md5 -S … -pass …`; test_decryptsso.py compares with openssl
// and crypto-js themselves.

#include "webhooks/custompagepayload.h"
#include "webhooks/custompagesession.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;
using Kind = CustomPageFinding::Kind;

Q_DECLARE_METATYPE(hloauth::CustomPageFinding::Kind)

namespace {

constexpr auto secret = "b7f0d6c2-1a44-4c8e-9f0b-2d6c5a9e1f37";
constexpr auto agency =
    "U2FsdGVkX18AESIzRFVmd8FIjeJkQ27iQqXwKKLF9J7vZF4rfso3HR2NvmS8rO3qOu7UNZ5wLZ5FQSTn85AY5mR+"
    "QqRJKTuYe9RXPJ8B39z5xiL4SAAZDQWH75PpAlr/SAIfnyF33sJ3PkR2IQzl0bW2+jT1WsWw/"
    "gTJAZw+EikQHpjyEr3gTjAiM8DVvlcEGsPUrt3IbVafQxkCO67bELGzCUPDAd4Y/SQnLfWy94CEcQf6zphQ3Q7FNQUtRJP/";
constexpr auto agencyJson =
    R"({"userId":"MKQJ7wOVVmNOMvrnKKKK","companyId":"GNb7aIv4rQFVb9iwNl5K","role":"admin",)"
    R"("type":"agency","userName":"John Doe","email":"johndoe@example.com",)"
    R"("isAgencyOwner":true})";
constexpr auto location =
    "U2FsdGVkX1//7t3Mu6qZiDVRT2kXH9ObsRW1w6cikOH45v/oOWrrak9HksHmA7zhiPhFNfaBiSSfuMQ2aJipRxDznU96mlZY"
    "O+nd4betg501yJoE95QyJpDYUfqOBmD6W6IMZlwvhR5hp0GXhWNKaTRSQ3BrRZeDJ7AkFkko5nEmJoxMngu30+"
    "pQ2pPwApFnJcwB5l9TLRiWVd7Vqh29qNwJhlF8vcOqpIPVqEeeNq8XaiNsCPk16ufKLeALbN0B";
constexpr auto array = "U2FsdGVkX18BAQEBAQEBARfWEicG19TpyGYNvbVq4+8=";
constexpr auto text =
    "U2FsdGVkX18CAgICAgICAsIaAXKYAS6yqir8P80zOE+Iy1rV51d38rxrQjvHZVg2AKsE4AkqPg+uor9wlIXYzg==";
constexpr auto noUser = "U2FsdGVkX18DAwMDAwMDA7AWckTjPxQTn5+ejw1HbCE=";
constexpr auto broken =
    "U2FsdGVkX18EBAQEBAQEBCQ2GI12i+8NMLL1OKX8OMsUS7R1jaZJkZIZXHD3Rj5HZJvFekO72cFulS0mHOTCgA==";
constexpr auto nothing = "U2FsdGVkX18FBQUFBQUFBZCSSznxBHzNfmDQer51bC4=";
// openssl enc -aes-256-cbc -md sha256
constexpr auto sha256 =
    "U2FsdGVkX18JCQkJCQkJCQUbltaHLxilUnlZIshcgqWXcvL/3X8i9G9qegcGBPxt0KYkGp5mKxiCiElwFvrqIg==";
constexpr auto foreignLetters = "U2FsdGVkX18HBwcHBwcHB+3YD5TGdmb6uchwsXLlYZQ=";

CustomPageAnswer decrypt(const QByteArray &payload, const QByteArray &withSecret = secret)
{
    return CustomPageSession::decrypt(payload, withSecret);
}

QByteArray bytesOf(const char *payload)
{
    return QByteArray::fromBase64(payload);
}

QList<Kind> kindsOf(const QList<CustomPageFinding> &findings)
{
    QList<Kind> kinds;
    for (const CustomPageFinding &finding : findings)
        kinds.append(finding.kind);
    return kinds;
}

} // namespace

class TestCustomPageSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhoIsLooking();
    void tellsWhereThePageIsOpen_data();
    void tellsWhereThePageIsOpen();
    void takesWhatPeoplePaste_data();
    void takesWhatPeoplePaste();
    void putsLostPlusesRight();
    void takesBlanksOfWrappedLinesAway();
    void saysWhatAPayloadIsInstead_data();
    void saysWhatAPayloadIsInstead();
    void saysWhereItIsNotBase64();
    void saysHowMuchIsMissing();
    void everyCutIsSeen();
    void saysWhatIsWrongWithTheSecret_data();
    void saysWhatIsWrongWithTheSecret();
    void cleansTheSecretOnlyIfThatHelps_data();
    void cleansTheSecretOnlyIfThatHelps();
    void tellsARightSecretFromAWrongOne();
    void everyFlippedBitIsSeen();
    void anAlteredPayloadCanPass();
    void hasALimit();
    void hasASentenceForEveryKind();
};

void TestCustomPageSession::readsWhoIsLooking()
{
    const CustomPageAnswer answer = decrypt(agency);
    QVERIFY(answer.session);
    QVERIFY(!answer.problem.isSet());
    QVERIFY(answer.notes.isEmpty());
    QCOMPARE(answer.usedSecret, QByteArray(secret));
    QCOMPARE(answer.session->json, QByteArray(agencyJson));
    QCOMPARE(answer.session->object, QJsonDocument::fromJson(agencyJson).object());
    QCOMPARE(answer.session->userId, u"MKQJ7wOVVmNOMvrnKKKK"_s);
    QCOMPARE(answer.session->companyId, u"GNb7aIv4rQFVb9iwNl5K"_s);
    QCOMPARE(answer.session->role, u"admin"_s);
    QCOMPARE(answer.session->type, u"agency"_s);
    QCOMPARE(answer.session->activeLocation, QString());
    QCOMPARE(answer.session->userName, u"John Doe"_s);
    QCOMPARE(answer.session->email, u"johndoe@example.com"_s);
    QCOMPARE(answer.session->isAgencyOwner, std::optional(true));
    QVERIFY(answer.session->level() == CustomPageSession::Level::Agency);
    QVERIFY(answer.session->otherFields().isEmpty());

    const CustomPageAnswer inside = decrypt(location);
    QVERIFY(inside.session);
    QCOMPARE(inside.session->activeLocation, u"l1"_s);
    QCOMPARE(inside.session->userName, u"Zo\u00eb \U0001f511"_s);
    QCOMPARE(inside.session->otherFields(), QStringList{u"other"_s});

    QVERIFY(decrypt(foreignLetters, "Schl\xc3\xbcssel \xf0\x9f\x94\x91").session);
}

void TestCustomPageSession::tellsWhereThePageIsOpen_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("level");
    const auto row = [](const char *json, CustomPageSession::Level level) {
        QTest::newRow(json) << QByteArray(json) << static_cast<int>(level);
    };
    using Level = CustomPageSession::Level;
    row(R"({"type":"agency"})", Level::Agency);
    row(R"({"type":"agency","activeLocation":""})", Level::Agency); // seen in the wild
    row(R"({"type":"agency","activeLocation":null})", Level::Agency);
    row(R"({"type":"agency","activeLocation":"x"})", Level::Location);
    row(R"({"type":"location"})", Level::Location);
    row(R"({"activeLocation":"x"})", Level::Location);
    row(R"({"type":7})", Level::Unknown);
    row("{}", Level::Unknown);
}

void TestCustomPageSession::tellsWhereThePageIsOpen()
{
    QFETCH(const QByteArray, json);
    QFETCH(const int, level);
    const auto session = CustomPageSession::fromJson(json);
    QVERIFY(session);
    QCOMPARE(static_cast<int>(session->level()), level);
}

void TestCustomPageSession::takesWhatPeoplePaste_data()
{
    QTest::addColumn<QByteArray>("pasted");
    const auto row = [](const char *name, const QByteArray &pasted) { QTest::newRow(name) << pasted; };
    const QByteArray plain(agency);
    const auto encoded = [](const QByteArray &some) { return some.toPercentEncoding(); };
    const QByteArray message = R"({"message":"REQUEST_USER_DATA_RESPONSE","payload":")" + plain + "\"}";
    QByteArray wrapped = plain;
    for (qsizetype at = 64; at < wrapped.size(); at += 66)
        wrapped.insert(at, "\r\n");
    QByteArray url = plain;
    url.replace('+', '-').replace('/', '_');
    QByteArray slashes = plain; // PHP's json_encode()
    slashes.replace("/", "\\/");
    QByteArray escaped = message; // JSON in JSON
    escaped.replace("\"", "\\\"");

    row("as it is", plain);
    row("blanks around", " \t" + plain + "\n\n");
    row("quotes", '"' + plain + '"');
    row("typographic quotes and a comma", QByteArray("\xe2\x80\x9c") + plain + "\xe2\x80\x9d,");
    row("wrapped", wrapped);
    row("zero-width space", plain.left(40) + "\xe2\x80\x8b" + plain.mid(40));
    row("without padding", QByteArray(location).replace("=", ""));
    row("base64url", url);
    row("percent-encoded", encoded(plain));
    row("percent-encoded twice", encoded(encoded(plain)));
    row("form", "payload=" + encoded(plain) + "&other=1");
    row("address", "https://app.example/sso?key=" + encoded(plain) + "#top");
    row("message", message);
    row("encryptedData", R"({"encryptedData":")" + plain + "\"}");
    row("key", R"({ "key" : ")" + plain + "\" }");
    row("deep inside", R"([{"a":{"b":[1,")" + plain + "\"]}}]");
    row("escaped slashes", R"({"payload":")" + slashes + "\"}");
    row("escaped slashes, the string alone", '"' + slashes + '"');
    row("JSON in a string", '"' + escaped + '"');
    row("JSON in JSON", R"({"body":")" + escaped + "\"}");
    row("as a console prints it", "{message: 'REQUEST_USER_DATA_RESPONSE', payload: '" + plain + "'}");
    row("header", "x-sso-session: " + plain + "\r\n");
    row("UTF-8 with a mark", "\xef\xbb\xbf" + plain);
    const QString asText = QChar(0xFEFF) + QString::fromLatin1(plain) + u"\r\n"_s;
    row("UTF-16", QByteArray(reinterpret_cast<const char *>(asText.utf16()), asText.size() * 2));
    row("in a command", "curl -d '{\"encryptedData\":\"" + slashes + "\"}' https://app.example");
    row("in a log, escaped", "12:00 body={\\\"key\\\":\\\"" + slashes + "\\\"} ok");
    row("hexadecimal", bytesOf(agency).toHex());
    row("bytes", bytesOf(agency));
}

void TestCustomPageSession::takesWhatPeoplePaste()
{
    QFETCH(const QByteArray, pasted);
    const CustomPageAnswer answer = decrypt(pasted);
    QCOMPARE(answer.problem.name(), u"none"_s);
    QCOMPARE(answer.session->json,
             QByteArray(QTest::currentDataTag() == "without padding"_ba ? decrypt(location).session->json
                                                                        : QByteArray(agencyJson)));
    QVERIFY(answer.notes.isEmpty());
}

void TestCustomPageSession::putsLostPlusesRight()
{
    QByteArray blanks(agency);
    QVERIFY(blanks.count('+') > 1);
    blanks.replace('+', ' ');
    for (const QByteArray &pasted :
         QByteArrayList{blanks, " " + blanks + "\n", "payload=" + blanks + "&x=y"}) {
        const CustomPageAnswer answer = decrypt(pasted);
        QVERIFY(answer.session);
        QCOMPARE(answer.session->json, QByteArray(agencyJson));
        QCOMPARE(kindsOf(answer.notes), QList<Kind>{Kind::PlusRestored});
    }
}

void TestCustomPageSession::takesBlanksOfWrappedLinesAway()
{
    // A terminal's line ends can come as blanks, too.
    for (const QByteArray &blank : {" "_ba, "  "_ba, "\t"_ba, " \n "_ba, "\xc2\xa0"_ba}) {
        QByteArray wrapped(agency);
        wrapped.insert(70, blank).insert(140, blank);
        const CustomPageAnswer answer = decrypt(wrapped);
        QVERIFY2(answer.session, blank.toHex());
        QVERIFY(answer.notes.isEmpty());
    }
}

void TestCustomPageSession::saysWhatAPayloadIsInstead_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const QByteArray &payload, Kind kind) {
        QTest::newRow(name) << payload << kind;
    };
    const QByteArray plain(agency);
    row("empty", "", Kind::PayloadEmpty);
    row("blanks and quotes", " \"\" \n", Kind::PayloadEmpty);
    row("empty field", R"({"payload":""})", Kind::PayloadIsOtherJson);
    row("shortened", plain.left(60) + "\xe2\x80\xa6" + plain.right(20), Kind::PayloadShortened);
    row("shortened by dots", plain.left(60) + "...", Kind::PayloadShortened);
    row("object", "[object Object]", Kind::PayloadNoValue);
    row("undefined in JSON", R"({"payload":"undefined"})", Kind::PayloadNoValue);
    row("JWT", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", Kind::PayloadIsToken);
    row("private integration token", "pit-11815465-bfce-452e-a34f-96c4ff422b4e", Kind::PayloadIsPrivateToken);
    row("the secret", secret, Kind::PayloadIsSecret);
    row("client ID", "6a6f24bb03ccacf3eff3b462-msbpkoyp", Kind::PayloadIsClientId);
    row("address", "https://app.gohighlevel.com/v2/location/x/custom-page-link/y", Kind::PayloadIsAddress);
    row("decrypted", agencyJson, Kind::PayloadIsPlainSession);
    row("decrypted, inside", R"({"data":)" + QByteArray(agencyJson) + "}", Kind::PayloadIsPlainSession);
    row("webhook", R"({"type":"ContactCreate","locationId":"x","id":"y","timestamp":"z"})",
        Kind::PayloadIsWebhook);
    row("other JSON", R"({"success":true})", Kind::PayloadIsOtherJson);
    row("empty array", "[]", Kind::PayloadIsOtherJson);
    row("iv and tag", R"({"payload":{"iv":"aaaa","cipherText":"bbbb","tag":"cccc"}})",
        Kind::PayloadIsOtherCipher);
    row("hex", "da39a3ee5e6b4b0d3255bfef95601890afd80709", Kind::PayloadIsHex);
    row("words", "It does not work!", Kind::PayloadNotBase64);
    row("first letter missing", plain.mid(1), Kind::PayloadBeginMissing);
    row("first letters missing", plain.mid(6), Kind::PayloadBeginMissing);
    row("other base64", QByteArray("nothing like a session at all").toBase64(), Kind::PayloadNotSalted);
    row("JSON in base64", QByteArray(agencyJson).toBase64(), Kind::PayloadNotSalted);
    row("a few letters", plain.left(5), Kind::PayloadTooShort);
    row("the word alone", plain.left(22), Kind::PayloadTooShort);
    row("before the end of the first block", plain.left(42), Kind::PayloadTooShort);
}

void TestCustomPageSession::saysWhatAPayloadIsInstead()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const Kind, kind);
    for (const QByteArray &someSecret : {QByteArray(secret), QByteArray("another"), QByteArray()}) {
        const CustomPageAnswer answer = decrypt(payload, someSecret);
        QVERIFY(!answer.session);
        QCOMPARE(answer.problem.name(), CustomPageFinding::of(kind).name());
    }
}

void TestCustomPageSession::saysWhereItIsNotBase64()
{
    QByteArray payload(agency);
    payload[80] = '!';
    CustomPageFinding problem = decrypt(payload).problem;
    QVERIFY(problem.kind == Kind::PayloadNotBase64);
    QCOMPARE(problem.part, u"!"_s);
    QCOMPARE(problem.position, 81);
    QVERIFY(problem.what().contains(u"81"_s) && problem.what().contains(u"“!”"_s));

    payload = QByteArray(agency).insert(30, "\xf0\x9f\x94\x91");
    problem = decrypt(payload).problem;
    QCOMPARE(problem.part, u"\U0001f511"_s);
    QCOMPARE(problem.position, 31);

    payload = QByteArray(agency).insert(50, '=');
    problem = decrypt(payload).problem;
    QVERIFY(problem.kind == Kind::PayloadNotBase64);
    QCOMPARE(problem.part, u"="_s);
    QCOMPARE(problem.position, 51);
}

void TestCustomPageSession::saysHowMuchIsMissing()
{
    const QByteArray whole = bytesOf(agency);
    for (qsizetype cut = 1; cut < 16; ++cut) {
        const CustomPageFinding problem = decrypt(whole.chopped(cut).toBase64()).problem;
        QVERIFY(problem.kind == Kind::PayloadCut);
        QCOMPARE(problem.missing, cut);
        QCOMPARE(problem.surplus, 16 - cut);
        QVERIFY(problem.secretIsRight);
        QVERIFY(problem.what().contains(QString::number(cut)));
        QVERIFY(!decrypt(whole.chopped(cut).toBase64(), "another").problem.secretIsRight);
    }
}

/// Whatever is cut off at the end, the payload is not taken, and the secret is known to be right as soon as
/// one block is there.
void TestCustomPageSession::everyCutIsSeen()
{
    const QByteArray whole(agency);
    for (qsizetype size = 1; size < whole.size(); ++size) {
        const CustomPageAnswer answer = decrypt(whole.left(size));
        QVERIFY(!answer.session);
        const qsizetype bytes = size * 3 / 4;
        QCOMPARE(answer.problem.secretIsRight, bytes >= 32);
        const bool isAtBlock = bytes % 16 == 0 && size % 4 != 1 && bytes >= 32;
        QVERIFY2((answer.problem.kind == Kind::PayloadCutAtBlock) == isAtBlock,
                 qPrintable(u"%1 %2"_s.arg(size).arg(answer.problem.name())));
    }
}

void TestCustomPageSession::saysWhatIsWrongWithTheSecret_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const QByteArray &given, Kind kind) {
        QTest::newRow(name) << given << kind;
    };
    row("none", "", Kind::SecretEmpty);
    row("blanks", " \t\n", Kind::SecretEmpty);
    row("another", "another", Kind::WrongSecret);
    row("a UUID, as the client secret is", "11815465-bfce-452e-a34f-96c4ff422b4e", Kind::WrongSecret);
    row("one letter is another", QByteArray(secret).replace("1f37", "1f38"), Kind::WrongSecret);
    row("in capitals", QByteArray(secret).toUpper(), Kind::WrongSecret);
    row("client ID", "6a6f24bb03ccacf3eff3b462-msbpkoyp", Kind::SecretIsClientId);
    row("client ID with its name", "CLIENT_ID=6a6f24bb03ccacf3eff3b462-msbpkoyp", Kind::SecretIsClientId);
    row("app id", "6a6f24bb03ccacf3eff3b462", Kind::SecretIsClientId);
    row("access token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln", Kind::SecretIsToken);
    row("private token", "pit-11815465-bfce-452e-a34f-96c4ff422b4e", Kind::SecretIsPrivateToken);
    row("the payload", agency, Kind::SecretIsPayload);
    row("very long", QByteArray(100'000, 'x'), Kind::WrongSecret);
    row("not UTF-8", "\xff\xfe\x00\x01", Kind::WrongSecret);
}

void TestCustomPageSession::saysWhatIsWrongWithTheSecret()
{
    QFETCH(const QByteArray, given);
    QFETCH(const Kind, kind);
    for (const char *payload : {agency, location, nothing}) {
        const CustomPageAnswer answer = decrypt(payload, given);
        QVERIFY(!answer.session);
        QVERIFY(answer.usedSecret.isEmpty());
        QCOMPARE(answer.problem.name(), CustomPageFinding::of(kind).name());
        QVERIFY(!answer.problem.secretIsRight);
        const QString said = answer.problem.what() + answer.problem.why() + answer.problem.fix();
        QVERIFY(given.trimmed().size() < 8 || !said.contains(QString::fromUtf8(given).trimmed()));
    }
}

void TestCustomPageSession::cleansTheSecretOnlyIfThatHelps_data()
{
    QTest::addColumn<QByteArray>("given");
    const auto row = [](const char *name, const QByteArray &given) { QTest::newRow(name) << given; };
    const QByteArray plain(secret);
    row("blank behind", plain + ' ');
    row("blanks around", " \t" + plain + "\r\n");
    row("quotes", '"' + plain + '"');
    row("zero-width space", "\xe2\x80\x8b" + plain);
    row(".env", "GHL_APP_SSO_KEY=" + plain);
    row(".env with quotes", "GHL_APP_SHARED_SECRET = '" + plain + "'");
    row("JSON", R"("sharedSecret": ")" + plain + "\",");
}

void TestCustomPageSession::cleansTheSecretOnlyIfThatHelps()
{
    QFETCH(const QByteArray, given);
    CustomPageAnswer answer = decrypt(agency, given);
    QVERIFY(answer.session);
    QCOMPARE(answer.usedSecret, QByteArray(secret));
    QCOMPARE(kindsOf(answer.notes), QList<Kind>{Kind::SecretCleaned});
    // What is cut can't be decrypted, but tells all the same that the clean secret is the right one.
    answer = decrypt(QByteArray(agency).left(100), given);
    QVERIFY(answer.problem.kind == Kind::PayloadCut && answer.problem.secretIsRight);
}

void TestCustomPageSession::tellsARightSecretFromAWrongOne()
{
    for (const auto &[payload, kind] :
         {std::pair(array, Kind::NotASession), std::pair(text, Kind::NotASession),
          std::pair(broken, Kind::PayloadAltered)}) {
        const CustomPageFinding problem = decrypt(payload).problem;
        QCOMPARE(problem.name(), CustomPageFinding::of(kind).name());
        QVERIFY(problem.secretIsRight);
    }
    QCOMPARE(decrypt(sha256).problem.name(), u"derived-otherwise"_s);
    QVERIFY(decrypt(sha256).problem.secretIsRight);
    QCOMPARE(decrypt(sha256, "another").problem.name(), u"wrong-secret"_s);
    const CustomPageAnswer answer = decrypt(noUser);
    QVERIFY(answer.session);
    QCOMPARE(kindsOf(answer.notes), QList<Kind>{Kind::UserMissing});
    // An empty text is 16 bytes of padding: no wrong secret would make these.
    QCOMPARE(decrypt(nothing).problem.name(), u"not-a-session"_s);

    // A wrong secret is never taken for a right one; with one in 256 the padding is right by chance.
    qsizetype verdicts = 0;
    for (int i = 0; i < 20'000; ++i) {
        const CustomPageAnswer other = decrypt(agency, "secret-" + QByteArray::number(i));
        QVERIFY(!other.session && !other.problem.secretIsRight);
        verdicts += other.problem.kind == Kind::WrongSecret ? 1 : 0;
    }
    QCOMPARE(verdicts, 20'000);
}

/// One flipped bit garbles its block of 16 bytes and one bit of the next: with these payloads that never
/// makes JSON again. A flip in the salt makes another key, which can't be told from a wrong secret.
void TestCustomPageSession::everyFlippedBitIsSeen()
{
    for (const char *payload : {agency, location}) {
        const QByteArray whole = bytesOf(payload);
        for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
            QByteArray flipped = whole;
            flipped[bit / 8] = static_cast<char>(flipped.at(bit / 8) ^ (1 << (bit % 8)));
            const CustomPageAnswer answer = decrypt(flipped.toBase64());
            QVERIFY2(!answer.session, QByteArray::number(bit));
            const Kind expected = bit < 64  ? Kind::PayloadNotSalted
                                : bit < 128 ? Kind::WrongSecret
                                            : Kind::PayloadAltered;
            QCOMPARE(answer.problem.name(), CustomPageFinding::of(expected).name());
        }
        // The same with the letters: some of them are then taken for something around the payload.
        const QByteArray letters(payload);
        for (qsizetype bit = 0; bit < letters.size() * 8; ++bit) {
            QByteArray flipped = letters;
            flipped[bit / 8] = static_cast<char>(flipped.at(bit / 8) ^ (1 << (bit % 8)));
            QVERIFY2(!decrypt(flipped).session, QByteArray::number(bit));
        }
    }
}

/// The format has no check of its own: who can try often enough finds changes that decrypt to other JSON.
/// This is what the lesson warns of; no program can see it.
void TestCustomPageSession::anAlteredPayloadCanPass()
{
    const QByteArray whole = bytesOf(agency);
    qsizetype passed = 0;
    for (qsizetype at = 16; at < whole.size() && passed == 0; ++at) {
        for (int change = 1; change < 256; ++change) {
            QByteArray altered = whole;
            altered[at] = static_cast<char>(altered.at(at) ^ change);
            const CustomPageAnswer answer = decrypt(altered);
            if (!answer.session)
                continue;
            QVERIFY(answer.session->json != agencyJson);
            ++passed;
        }
    }
    QVERIFY(passed > 0);
}

void TestCustomPageSession::hasALimit()
{
    const QByteArray tooLong(CustomPagePayload::maximumText + 1, ' ');
    QVERIFY(decrypt(tooLong).problem.kind == Kind::PayloadTooLong);
    QByteArray padded(CustomPagePayload::maximumText, ' ');
    padded.replace(0, QByteArray(agency).size(), agency);
    QVERIFY(decrypt(padded).session);
    // Nothing of this takes long or much.
    QVERIFY(!decrypt(QByteArray(1000'000, '[')).session);
    QVERIFY(!decrypt(QByteArray(1000'000, '"')).session);
    QVERIFY(!decrypt(QByteArray(1000'000, '\\')).session);
    QVERIFY(!decrypt(QByteArray(1000'000, 'a')).session);
    QVERIFY(!decrypt("x U2FsdGVkX1" + QByteArray(1000'000, '\\')).session);
    QVERIFY(!decrypt(QByteArray("%25").repeated(300'000)).session);
    QVERIFY(!decrypt("U2FsdGVkX1" + QByteArray(1000'000, 'A')).session);
    QVERIFY(!decrypt("U2FsdGVkX1" + QByteArray(1000'000, ' ')).session);
}

void TestCustomPageSession::hasASentenceForEveryKind()
{
    QSet<QString> names;
    for (int kind = 1; kind <= static_cast<int>(Kind::CipherUnavailable); ++kind) {
        const CustomPageFinding finding = CustomPageFinding::of(static_cast<Kind>(kind), u"x"_s, 7);
        QVERIFY(!finding.name().isEmpty() && !names.contains(finding.name()));
        names.insert(finding.name());
        for (const QString &sentence : {finding.what(), finding.why(), finding.fix()}) {
            QVERIFY2(sentence.endsWith(u'.') && sentence.at(0).isUpper() | (sentence.at(0) == u'“'),
                     qPrintable(sentence));
            QVERIFY2(!sentence.contains(u"{p"_s) && !sentence.contains(u"{m"_s), qPrintable(sentence));
        }
    }
}

QTEST_GUILESS_MAIN(TestCustomPageSession)
#include "tst_custompagesession.moc"
