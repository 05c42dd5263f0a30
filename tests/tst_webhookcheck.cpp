#include "support/webhooksigner.h"
#include "webhooks/signedbody.h"
#include "webhooks/webhookcheck.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace hloauth;

namespace {

using Kind = WebhookFinding::Kind;
using Depth = WebhookCheck::Depth;

const QByteArray body =
    R"({"type":"ContactCreate","locationId":"ve9EPM428h8vShlRW1KT","id":"nmFmQEsNgz6AVpgLVUJ0",)"
    R"("name":"Zoë/A","rate":12.5,"tags":["a","b"],"timestamp":"2026-11-28T16:50:00.000Z","webhookId":"w-1"})";

QDateTime now()
{
    return QDateTime(QDate(2026, 11, 28), QTime(16, 51), Qt::UTC);
}

/// Made once: an RSA key takes its time.
const WebhookSigner &signer(WebhookKey::Algorithm algorithm)
{
    static const WebhookSigner ed25519(WebhookKey::Algorithm::Ed25519);
    static const WebhookSigner rsa(WebhookKey::Algorithm::RsaSha256);
    return algorithm == WebhookKey::Algorithm::Ed25519 ? ed25519 : rsa;
}

class Bench {
public:
    explicit Bench(const WebhookCheck::Knowledge &knowledge = {})
        : m_keys({ed25519.key(), rsa.key()}),
          m_check(m_keys, WebhookKeys::builtIn(nullptr).value(), knowledge)
    {
    }
    const WebhookSigner &ed25519 = signer(WebhookKey::Algorithm::Ed25519);
    const WebhookSigner &rsa = signer(WebhookKey::Algorithm::RsaSha256);

    WebhookDelivery signedBy(const QByteArray &text, const QByteArray &given) const
    {
        return {{{"x-ghl-signature", ed25519.sign(text)}}, given, now()};
    }
    WebhookReport check(const WebhookDelivery &delivery, Depth depth = Depth::Reason) const
    {
        return m_check.check(delivery, depth);
    }
    const WebhookKeys &keys() const { return m_keys; }

private:
    WebhookKeys m_keys;
    WebhookCheck m_check;
};

Kind reasonOf(const WebhookReport &report)
{
    Q_ASSERT(report.reason());
    return report.reason()->kind;
}

QByteArray flipped(QByteArray text, qsizetype bit)
{
    text[bit / 8] = static_cast<char>(text.at(bit / 8) ^ (1 << (bit % 8)));
    return text;
}

} // namespace

class TestWebhookCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsGenuineOnes();
    void takesNewHeaderFirst();
    void refusesEveryFlippedBit();
    void refusesEveryFlippedBitOfKey_data();
    void refusesEveryFlippedBitOfKey();
    void readsKeys_data();
    void readsKeys();
    void saysWhatWasChanged_data();
    void saysWhatWasChanged();
    void findsDocumentedOrder();
    void endsWithLongBodies();
    void saysWhatIsWrongWithHeader_data();
    void saysWhatIsWrongWithHeader();
    void knowsOtherKey();
    void remarksOnTime_data();
    void remarksOnTime();
    void carriesHighLevelsKeys();
    void keepsOwnKeys();
    void readsHeaders_data();
    void readsHeaders();
    void readsWholeRequest();
};

void TestWebhookCheck::knowsGenuineOnes()
{
    const Bench bench;
    const WebhookReport report = bench.check(bench.signedBy(body, body), Depth::Verdict);
    QVERIFY(report.isGenuine);
    QCOMPARE(report.header, u"X-GHL-Signature");
    QCOMPARE(report.algorithm, u"Ed25519");
    QCOMPARE(report.type, u"ContactCreate");
    QCOMPARE(report.webhookId, u"w-1");
    QCOMPARE(report.locationId, u"ve9EPM428h8vShlRW1KT");
    QVERIFY(report.findings.isEmpty());

    const WebhookReport older = bench.check({{{"X-Wh-Signature", bench.rsa.sign(body)}}, body, now()});
    QVERIFY(older.isGenuine);
    QCOMPARE(older.header, u"X-WH-Signature");

    // A body need not be JSON to be signed.
    const QByteArray bytes("\0\xff any", 6);
    QVERIFY(bench.check(bench.signedBy(bytes, bytes)).isGenuine);
}

void TestWebhookCheck::takesNewHeaderFirst()
{
    const Bench bench;
    const WebhookDelivery::Header older{"X-WH-Signature", bench.rsa.sign(body)};
    const WebhookReport bad =
        bench.check({{older, {"X-GHL-Signature", bench.ed25519.sign("something else")}}, body, now()});
    QVERIFY(!bad.isGenuine);
    QCOMPARE(bad.header, u"X-GHL-Signature");
    QCOMPARE(reasonOf(bench.check({{older, {"X-GHL-Signature", "N/A"}}, body, now()})),
             Kind::SignatureNotAvailable);
    QVERIFY(bench
                .check({{{"X-WH-Signature", "nonsense"}, {"X-GHL-Signature", bench.ed25519.sign(body)}},
                        body,
                        now()})
                .isGenuine);
}

void TestWebhookCheck::refusesEveryFlippedBit()
{
    const Bench bench;
    const QList<std::pair<QByteArray, QByteArray>> headers{{"X-GHL-Signature", bench.ed25519.sign(body)},
                                                           {"X-WH-Signature", bench.rsa.sign(body)}};
    for (const auto &[name, value] : headers) {
        QVERIFY(bench.check({{{name, value}}, body, now()}, Depth::Verdict).isGenuine);
        for (qsizetype bit = 0; bit < body.size() * 8; ++bit)
            QVERIFY2(!bench.check({{{name, value}}, flipped(body, bit), now()}, Depth::Verdict).isGenuine,
                     qPrintable(QString::number(bit)));
        for (qsizetype bit = 0; bit < value.size() * 8; ++bit)
            QVERIFY2(!bench.check({{{name, flipped(value, bit)}}, body, now()}, Depth::Verdict).isGenuine,
                     qPrintable(QString::number(bit)));
    }
}

void TestWebhookCheck::refusesEveryFlippedBitOfKey_data()
{
    QTest::addColumn<WebhookKey::Algorithm>("algorithm");
    QTest::addColumn<QString>("form");
    for (const QString &form : {u"der"_s, u"base64"_s, u"pem"_s}) {
        QTest::addRow("Ed25519 %s", qPrintable(form)) << WebhookKey::Algorithm::Ed25519 << form;
        QTest::addRow("RSA %s", qPrintable(form)) << WebhookKey::Algorithm::RsaSha256 << form;
    }
}

void TestWebhookCheck::refusesEveryFlippedBitOfKey()
{
    QFETCH(WebhookKey::Algorithm, algorithm);
    QFETCH(QString, form);
    const WebhookSigner &own = signer(algorithm);
    const QByteArray spki = own.key().spki;
    const QByteArray text =
        form == u"der"      ? spki
        : form == u"base64" ? spki.toBase64()
                            : "-----BEGIN PUBLIC KEY-----\n" + spki.toBase64() + "\n-----END PUBLIC KEY-----";
    const WebhookDelivery delivery{
        {{WebhookKey::headerFor(algorithm).toLatin1(), own.sign(body)}}, body, now()};
    WebhookKey::Problem problem{};
    const auto isTaken = [&](const QByteArray &keyText) {
        const auto key = WebhookKey::fromText(keyText, &problem);
        return key && WebhookCheck(WebhookKeys({*key}), {}, {}).check(delivery, Depth::Verdict).isGenuine;
    };
    QVERIFY(isTaken(text));
    for (qsizetype bit = 0; bit < text.size() * 8; ++bit)
        QVERIFY2(!isTaken(flipped(text, bit)), qPrintable(QString::number(bit)));
}

void TestWebhookCheck::readsKeys_data()
{
    using Problem = WebhookKey::Problem;
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<Problem>>("problem");
    const QByteArray spki = WebhookSigner(WebhookKey::Algorithm::Ed25519).key().spki;
    const auto row = [](const char *name, const QByteArray &text, std::optional<Problem> problem = {}) {
        QTest::newRow(name) << text << problem;
    };
    const QByteArray base64 = spki.toBase64();
    row("DER", spki);
    row("base64", base64);
    row("base64 in lines", base64.left(20) + "\r\n " + base64.mid(20) + '\n');
    row("bare key in base64", spki.last(32).toBase64());
    row("bare key in hex", spki.last(32).toHex());
    row("PEM in one line", "-----BEGIN PUBLIC KEY-----" + base64 + "-----END PUBLIC KEY-----");
    row("empty", " \n", Problem::Empty);
    row("words", "my key", Problem::NotAKey);
    row("private", "-----BEGIN PRIVATE KEY-----\nMC4=\n-----END PRIVATE KEY-----", Problem::Private);
    row("certificate", "-----BEGIN CERTIFICATE-----\nMC4=\n-----END CERTIFICATE-----", Problem::Certificate);
    row("PEM without end", "-----BEGIN PUBLIC KEY-----\n" + base64, Problem::Damaged);
    row("cut DER", spki.chopped(1).toBase64(), Problem::Damaged);
    row("DER and more", QByteArray(spki + 'x').toBase64(), Problem::Damaged);
    row("too long", QByteArray(WebhookKey::longestText + 1, 'A'), Problem::TooLong);
    row("X25519", QByteArray::fromHex("302a300506032b656e032100") + QByteArray(32, 'k'), Problem::OtherKind);
}

void TestWebhookCheck::readsKeys()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<WebhookKey::Problem>, problem);
    WebhookKey::Problem found{};
    const auto key = WebhookKey::fromText(text, &found);
    QCOMPARE(key.has_value(), !problem.has_value());
    if (problem)
        QCOMPARE(found, *problem);
    else
        QCOMPARE(key->header, u"X-GHL-Signature");
}

void TestWebhookCheck::saysWhatWasChanged_data()
{
    QTest::addColumn<QByteArray>("signedBody");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *name, const QByteArray &original, const QByteArray &given, Kind kind) {
        QTest::newRow(name) << original << given << kind;
    };
    const QByteArray small = R"({"type":"A","z":{"y":1,"x":[1.0,2]},"b":"\u00e9/"})";
    const QByteArray plain = "{\"type\":\"A\",\"z\":{\"y\":1,\"x\":[1,2]},\"b\":\"\xc3\xa9/\"}";
    const QByteArray pretty = "{\n  \"type\": \"A\",\n  \"id\": \"1\"\n}";
    row("line break at the end", plain, plain + "\n", Kind::BodyLineEnds);
    row("byte order mark", plain, "\xef\xbb\xbf" + plain, Kind::BodyLineEnds);
    row("Windows' line ends", pretty, QByteArray(pretty).replace("\n", "\r\n"), Kind::BodyLineEnds);
    row("line end taken off", plain + "\n", plain, Kind::BodyLineEnds);
    row("made pretty", R"({"type":"A","id":"1"})", pretty, Kind::BodyWhiteSpace);
    row("made compact", pretty, R"({"type":"A","id":"1"})", Kind::BodyWhiteSpace);
    row("blanks of Python", R"({"type": "A", "id": "1"})", R"({"type":"A","id":"1"})", Kind::BodyWhiteSpace);
    row("escaped", plain, small, Kind::BodyEscapes);
    row("escaped slash", R"({"a":"x\/y"})", R"({"a":"x/y"})", Kind::BodyEscapes);
    row("sorted", R"({"type":"A","id":"1","b":2})", R"({"b":2,"id":"1","type":"A"})", Kind::BodyKeyOrder);
    row("sorted and pretty", R"({"type":"A","id":"1","b":2})",
        "{\n\"b\": 2,\n\"id\": \"1\",\n\"type\": \"A\"}", Kind::BodyKeyOrder);
    QByteArray many = R"({"type":"T","z":1)";
    for (const char letter : QByteArray("qwertyuiop"))
        many += QByteArray(R"(,")") + letter + R"(":2)";
    many += '}';
    row("one of many keys moved", many, QByteArray(many).replace(R"("z":1,)", "").replace("}", R"(,"z":1})"),
        Kind::BodyKeyOrder);
    row("two of many keys exchanged", many,
        QByteArray(many).replace("\"q\"", "\"*\"").replace("\"p\"", "\"q\"").replace("\"*\"", "\"p\""),
        Kind::BodyKeyOrder);
    row("base64", plain, plain.toBase64(), Kind::BodyWrapped);
    row("JSON string", R"({"a":"b"})", R"("{\"a\":\"b\"}")", Kind::BodyWrapped);
    row("form", R"({"a":"b c"})", "payload=%7B%22a%22%3A%22b+c%22%7D", Kind::BodyWrapped);
    row("web page", R"({"a":"b"})", "{&quot;a&quot;:&quot;b&quot;}", Kind::BodyWrapped);
    row("Latin-1", plain, QString::fromLatin1(plain).toUtf8(), Kind::BodyEncoding);
    row("another value", plain, QByteArray(plain).replace("\"A\"", "\"B\""), Kind::Changed);
    row("key added", R"({"a":1})", R"({"a":1,"b":2})", Kind::Changed);
    row("cut", plain, plain.chopped(5), Kind::BodyCut);
    row("too deep to be read", plain, QByteArray(100000, '['), Kind::BodyCut);
    row("whole request", plain, "POST / HTTP/1.1\nHost: x\n\n{}", Kind::BodyHasHeaders);
    row("empty", plain, "", Kind::BodyEmpty);
}

void TestWebhookCheck::saysWhatWasChanged()
{
    QFETCH(QByteArray, signedBody);
    QFETCH(QByteArray, given);
    QFETCH(Kind, kind);
    const Bench bench;
    QVERIFY(bench.check(bench.signedBy(signedBody, signedBody)).isGenuine);
    const WebhookReport report = bench.check(bench.signedBy(signedBody, given));
    QVERIFY(!report.isGenuine);
    QCOMPARE(reasonOf(report), kind);
    QVERIFY(report.signedBody.isEmpty() || report.signedBody == signedBody);
    QVERIFY(!report.reason()->what().isEmpty());
    QVERIFY(!report.reason()->fix().isEmpty());
    // With the verdict alone nothing is looked for.
    QVERIFY(!bench.check(bench.signedBy(signedBody, given), Depth::Verdict).isGenuine);
}

void TestWebhookCheck::findsDocumentedOrder()
{
    QByteArray original =
        R"({"type":"Big","zip":"1","y":{"d":1,"c":2},"k1":1,"k2":2,"k3":3,"k4":4,"k5":5,"k6":6})";
    QByteArray example = original;
    const Bench bench(
        {[&example](const QString &type) { return type == u"Big" ? example : QByteArray(); }, {}});
    const QByteArray sorted =
        R"({"k1":1,"k2":2,"k3":3,"k4":4,"k5":5,"k6":6,"type":"Big","y":{"c":2,"d":1},"zip":"1"})";
    QCOMPARE(reasonOf(bench.check(bench.signedBy(original, sorted))), Kind::BodyKeyOrder);
    // What deliveries have besides.
    original.chop(1);
    original += R"(,"timestamp":"x","webhookId":"y"})";
    QByteArray more = sorted.chopped(1) + R"(,"timestamp":"x","webhookId":"y"})";
    QCOMPARE(reasonOf(bench.check(bench.signedBy(original, more))), Kind::BodyKeyOrder);
    example.clear();
    QCOMPARE(reasonOf(bench.check(bench.signedBy(original, more))), Kind::Changed);
}

void TestWebhookCheck::endsWithLongBodies()
{
    QByteArray text = "{\"type\":\"A\"";
    for (int key = 0; key < 50; ++key)
        text += ",\"k" + QByteArray::number(key) + "\":\"" + QByteArray(20000, 'x') + '"';
    text += '}';
    int tried = 0;
    SignedBodySearch search(
        [&tried](const QByteArray &) {
            ++tried;
            return false;
        },
        60000);
    QVERIFY(!search.find(text, {}));
    QVERIFY(tried > 50);
    QVERIFY(tried < 200);
    // What is likeliest is still found.
    const Bench bench;
    QCOMPARE(reasonOf(bench.check(bench.signedBy(text, QByteArray(text).replace(",", ", ")))),
             Kind::BodyWhiteSpace);
}

void TestWebhookCheck::saysWhatIsWrongWithHeader_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Kind>("kind");
    const auto row = [](const char *test, const QByteArray &name, const QByteArray &value, Kind kind,
                        const QByteArray &text = body) {
        QTest::newRow(test) << name << value << text << kind;
    };
    const Bench bench;
    const QByteArray signature = bench.ed25519.sign(body);
    const QByteArray ghl = "X-GHL-Signature";
    row("none", "Host", "x", Kind::Unsigned);
    row("workflow", "Host", "x", Kind::WorkflowUnsigned,
        R"({"contact_id":"1","workflow":{"id":"2","name":"3"},"triggerData":{},"customData":{}})");
    row("empty", ghl, "", Kind::SignatureEmpty);
    row("N/A", ghl, "n/a", Kind::SignatureNotAvailable);
    row("HMAC in hex", ghl, QByteArray(64, 'a'), Kind::SignatureIsHmac);
    row("HMAC in base64", ghl, QByteArray(32, 'a').toBase64(), Kind::SignatureIsHmac);
    row("HMAC with a name", ghl, "sha256=" + QByteArray(64, 'a'), Kind::SignatureIsHmac);
    row("token", ghl, "eyJhbGciOiJIUzI1NiJ9.e30.abc", Kind::SignatureIsToken);
    row("no base64", ghl, "what is this?", Kind::SignatureNotBase64);
    row("base64url", ghl, "-_" + signature.mid(2), Kind::SignatureNotBase64);
    row("two in one", ghl, signature + ", " + signature, Kind::SignatureNotBase64);
    row("cut", ghl, signature.left(60), Kind::SignatureCut);
    row("cut in the middle of a group", ghl, signature.left(61) + "A", Kind::SignatureCut);
    row("too long", ghl, QByteArray(65, 'a').toBase64(), Kind::SignatureLength);
    row("RSA's in the new header", ghl, bench.rsa.sign(body), Kind::OtherHeader);
    row("new one in the old header", "X-WH-Signature", signature, Kind::OtherHeader);
    row("another's", ghl, bench.ed25519.sign("x"), Kind::Changed);
}

void TestWebhookCheck::saysWhatIsWrongWithHeader()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, text);
    QFETCH(Kind, kind);
    const WebhookReport report = Bench().check({{{name, value}}, text, now()});
    QVERIFY(!report.isGenuine);
    QCOMPARE(reasonOf(report), kind);
}

void TestWebhookCheck::knowsOtherKey()
{
    const Bench bench;
    const WebhookSigner own(WebhookKey::Algorithm::Ed25519);
    const WebhookReport report = WebhookCheck(WebhookKeys({own.key()}), bench.keys(), {})
                                     .check(bench.signedBy(body, body), Depth::Verdict);
    QCOMPARE(reasonOf(report), Kind::OtherKey);
    const WebhookCheck onlyRsa(WebhookKeys({bench.rsa.key()}), bench.keys(), {});
    QCOMPARE(reasonOf(onlyRsa.check(bench.signedBy(body, body), Depth::Reason)), Kind::KeyOfOtherKind);
    const QByteArray signature = bench.ed25519.sign(body);
    QCOMPARE(
        reasonOf(bench.check({{{"X-GHL-Signature", signature}, {"x-ghl-signature", "AAAA"}}, body, now()})),
        Kind::HeaderRepeated);
    QVERIFY(bench.check({{{"X-GHL-Signature", signature}, {"x-ghl-signature", signature}}, body, now()})
                .isGenuine);
}

void TestWebhookCheck::remarksOnTime_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<std::optional<Kind>>("kind");
    const auto row = [](const char *name, const QByteArray &time, std::optional<Kind> kind = {}) {
        QTest::newRow(name) << time << kind;
    };
    row("now", "\"2026-11-28T16:51:00Z\"");
    row("five minutes old", "\"2026-11-28T16:46:00Z\"");
    row("a second older", "\"2026-11-28T16:45:59Z\"", Kind::TooOld);
    row("five minutes ahead", "\"2026-11-28T16:56:00Z\"");
    row("further ahead", "\"2026-11-28T16:56:01Z\"", Kind::FromFuture);
    row("another zone", "\"2026-11-28T18:51:00+02:00\"");
    row("without a zone", "\"2026-11-28T16:51:00.123\"");
    row("seconds", "1795884660");
    row("milliseconds", "1795884660000");
    row("milliseconds as a text", "\"1795884660000\"");
    row("seconds of last year", "1764348660", Kind::TooOld);
    row("no time", "\"yesterday\"", Kind::NoTimestamp);
    row("null", "null", Kind::NoTimestamp);
    row("huge", "1e300", Kind::NoTimestamp);
}

void TestWebhookCheck::remarksOnTime()
{
    QFETCH(QByteArray, time);
    QFETCH(std::optional<Kind>, kind);
    const Bench bench;
    const QByteArray text = R"({"type":"A","webhookId":"1","timestamp":)" + time + '}';
    const WebhookReport report = bench.check(bench.signedBy(text, text));
    QVERIFY(report.isGenuine);
    QCOMPARE(report.findings.size(), kind ? 1 : 0);
    if (kind)
        QCOMPARE(report.findings.constFirst().kind, *kind);
}

void TestWebhookCheck::carriesHighLevelsKeys()
{
    QString error;
    const auto keys = WebhookKeys::builtIn(&error);
    QVERIFY2(keys, qPrintable(error));
    QCOMPARE(keys->all().size(), 2);
    const WebhookKey &newest = keys->all().at(0);
    QCOMPARE(newest.algorithmName(), u"Ed25519");
    QCOMPARE(newest.spki.toBase64(), "MCowBQYDK2VwAyEAi2HR1srL4o18O8BRa7gVJY7G7bupbN3H9AwJrHCDiOg=");
    const WebhookKey &older = keys->all().at(1);
    QCOMPARE(older.algorithmName(), u"RSA-4096/SHA-256");
    QCOMPARE(older.ended, QDate(2026, 7, 1));
    for (const WebhookKey &key : keys->all()) {
        QVERIFY(key.isBuiltIn);
        QVERIFY(!key.source.isEmpty());
        QVERIFY(!key.confidence.isEmpty());
    }
    for (const QByteArray &broken :
         {QByteArray("{}"), QByteArray(R"({"format":2,"keys":[]})"),
          QByteArray(R"({"format":1,"keys":[{"header":"X-WH-Signature","public_key":"x"}]})"),
          QByteArray(R"({"format":1,"keys":[{"header":"X-WH-Signature","public_key":")"
                     + newest.spki.toBase64() + R"("}]})")}) {
        error.clear();
        QVERIFY(!WebhookKeys::fromJson(broken, &error));
        QVERIFY(!error.isEmpty());
    }
}

void TestWebhookCheck::keepsOwnKeys()
{
    const QTemporaryDir folder;
    QString error;
    WebhookKeys keys = WebhookKeys::load(folder.path(), &error).value();
    QVERIFY(!keys.hasOwn());
    const WebhookKeys builtIn = keys;
    const WebhookSigner own(WebhookKey::Algorithm::Ed25519);
    keys.replace(own.key());
    QVERIFY2(keys.save(folder.path(), &error), qPrintable(error));
    const auto again = WebhookKeys::load(folder.path(), &error);
    QVERIFY2(again, qPrintable(error));
    QCOMPARE(again->all().size(), 2);
    QCOMPARE(again->forHeader(u"x-ghl-signature"_s)->spki, own.key().spki);
    QVERIFY(again->forHeader(u"X-WH-Signature"_s)->isBuiltIn);
    // Back to the built-in ones.
    QVERIFY(builtIn.save(folder.path(), &error));
    QCOMPARE(WebhookKeys::load(folder.path(), &error), builtIn);
    // A broken file is named, not passed over.
    QFile file(folder.filePath(u"webhook-keys.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    QVERIFY(!WebhookKeys::load(folder.path(), &error));
    QVERIFY(error.contains(u"webhook-keys.json"));
}

void TestWebhookCheck::readsHeaders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("signature"); // "-": it is no header
    const QByteArray value = WebhookSigner(WebhookKey::Algorithm::Ed25519).sign("x");
    const QString signature = QString::fromLatin1(value);
    const auto row = [](const char *name, const QString &text, const QByteArray &wanted) {
        QTest::newRow(name) << text << wanted;
    };
    row("a line", u"X-GHL-Signature: "_s + signature, value);
    row("two lines", u"Host: x:80\r\nx-ghl-signature:"_s + signature + u"\r\n", value);
    row("of a request", u"POST /hook?a=b HTTP/1.1\nHost: x\nX-GHL-Signature: "_s + signature, value);
    row("of curl's log", u"> Host: x\n> X-GHL-Signature: "_s + signature, value);
    row("of a curl command", u"-H 'X-GHL-Signature: "_s + signature + u"' \\", value);
    row("JSON", u"{\"x-ghl-signature\": \""_s + signature + u"\"}", value);
    row("JSON with lists", u"{\"x-ghl-signature\": [\""_s + signature + u"\"]}", value);
    row("JSON of a tool", u"{\"headers\":{\"x-ghl-signature\":\""_s + signature + u"\"},\"body\":{}}", value);
    row("of an object in a log", u"{\n  'host': 'x',\n  'x-ghl-signature': '"_s + signature + u"',\n}",
        value);
    row("of PHP", u"'X-GHL-Signature' => '"_s + signature + u"',", value);
    row("the value alone", signature, value);
    row("other headers", u"Host: x"_s, {});
    row("nothing", u" \n"_s, {});
    row("words", u"it came without"_s, "-");
    row("name with a blank", u"X GHL: abc"_s, "-");
}

void TestWebhookCheck::readsHeaders()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, signature);
    QString problem;
    const auto headers = WebhookDelivery::readHeaders(text, &problem);
    QCOMPARE(headers.has_value(), signature != "-");
    if (!headers) {
        QCOMPARE(problem, text);
        return;
    }
    const WebhookDelivery delivery{*headers, {}, {}};
    QCOMPARE(delivery.values(u"X-GHL-Signature"_s).value(0), signature);
}

void TestWebhookCheck::readsWholeRequest()
{
    const QByteArray text = "{\"a\":1}\r\n\r\n{}";
    const WebhookDelivery delivery{{{"Host", "x"}, {"X-GHL-Signature", "abc="}}, text, {}};
    QCOMPARE(WebhookDelivery::fromRequest(delivery.toRequest("/hook")), delivery);
    QCOMPARE(WebhookDelivery::fromRequest("A: b\n\nbody")->body, "body");
    for (const QByteArray &other :
         {QByteArray("{}"), QByteArray("A: b"), QByteArray("\n\nA: b"), QByteArray()})
        QVERIFY(!WebhookDelivery::fromRequest(other));
}

QTEST_GUILESS_MAIN(TestWebhookCheck)
#include "tst_webhookcheck.moc"
