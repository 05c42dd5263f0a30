#include "authorize/redirectresponse.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

constexpr auto code = "0a1b2c3d4e5f60718293a4b5c6d7e8f901234567"; ///< the usual form: 40 hex digits
constexpr auto state = "Zm9v-YmFy_cXV4";

QString withBoth(const QString &format)
{
    return QString(format)
        .replace(u"CODE"_s, QString::fromLatin1(code))
        .replace(u"STATE"_s, QString::fromLatin1(state));
}

} // namespace

class TestRedirectResponse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void query_data();
    void query();
    void errorQuery();
    void repeatedParameters_data();
    void repeatedParameters();
    void decodesAnyBytesOnce();
    void pastedAddress_data();
    void pastedAddress();
    void pastedCode_data();
    void pastedCode();
    void pastedError_data();
    void pastedError();
    void pastedWithoutResponse_data();
    void pastedWithoutResponse();
    void pastedGarbageEnds_data();
    void pastedGarbageEnds();
    void anyPasteIsTaken();
};

void TestRedirectResponse::query_data()
{
    QTest::addColumn<QString>("encoded");
    QTest::addColumn<QByteArray>("expectedCode");
    QTest::addColumn<QByteArray>("expectedState");
    QTest::addColumn<bool>("hasState");
    const auto row = [](const char *encoded, const char *expectedCode, const char *expectedState,
                        bool hasState) {
        QTest::newRow(*encoded ? encoded : "empty") << QString::fromUtf8(encoded) << QByteArray(expectedCode)
                                                    << QByteArray(expectedState) << hasState;
    };
    row("code=abc&state=xyz", "abc", "xyz", true);
    row("state=xyz&code=abc", "abc", "xyz", true);
    row("code=abc", "abc", "", false);
    row("code=abc&state=", "abc", "", false);
    row("code=abc&state", "abc", "", false);
    row("code=abc&locationId=L1&state=xyz&", "abc", "xyz", true);
    row("&&code=abc&=&x&", "abc", "", false);
    row("c%6Fde=abc&st%61te=xyz", "abc", "xyz", true);
    row("code=a%2Fb%2bc+d", "a/b+c d", "", false);
    row("code=%2541%252B", "%41%2B", "", false);
    row("code=100%&state=%zz%4", "100%", "%zz%4", true);
    row("code=%C3%BC&state=\u00FC", "\xC3\xBC", "\xC3\xBC", true);
    row("code=a=b==&state==", "a=b==", "=", true);
    row("Code=abc&CODE=def", "", "", false);
    row("xcode=abc&code%20=def", "", "", false);
    row("", "", "", false);
    row("code=", "", "", false);
    row("abc", "", "", false);
}

void TestRedirectResponse::query()
{
    QFETCH(QString, encoded);
    QFETCH(QByteArray, expectedCode);
    const RedirectResponse response = RedirectResponse::fromQuery(encoded);
    QCOMPARE(response.code, expectedCode);
    QTEST(response.state, "expectedState");
    QTEST(response.hasState, "hasState");
    QCOMPARE(response.error, QString());
    QCOMPARE(response.isEmpty(), expectedCode.isEmpty());
}

void TestRedirectResponse::errorQuery()
{
    const RedirectResponse response = RedirectResponse::fromQuery(
        u"error=access_denied&error_description=Nein%2C+der+Zugriff+wurde+verweigert%21+%E2%9C%97&state=s&locationId=L1"_s);
    QCOMPARE(response.error, u"access_denied"_s);
    QCOMPARE(response.errorDescription, u"Nein, der Zugriff wurde verweigert! ✗"_s);
    QCOMPARE(response.state, QByteArray("s"));
    QCOMPARE(response.locationId, u"L1"_s);
    QVERIFY(!response.isEmpty());

    // Not UTF-8: shown with replacement characters, not dropped.
    QVERIFY(!RedirectResponse::fromQuery(u"error=%FF%FE"_s).error.isEmpty());
    QVERIFY(RedirectResponse::fromQuery(u"error_description=only"_s).isEmpty());
}

void TestRedirectResponse::repeatedParameters_data()
{
    QTest::addColumn<QString>("encoded");
    QTest::addColumn<bool>("usable");
    const auto row = [](const char *encoded, bool usable) {
        QTest::newRow(encoded) << QString::fromUtf8(encoded) << usable;
    };
    row("code=abc&code=def&state=s", false);
    row("code=abc&code=abc&state=s", false);
    row("code=abc&c%6fde=def", false);
    row("code&code=abc", false);
    row("code=abc&state=s&state=t", false);
    row("code=abc&state=&state=s", false);
    row("error=a&error=b", false);
    row("error=a&state=s&state=s", false);
    row("code=abc&error_description=a&error_description=b", true);
    row("code=abc&locationId=a&locationId=b", true);
    row("code=abc&x=1&x=2", true);
}

void TestRedirectResponse::repeatedParameters()
{
    QFETCH(QString, encoded);
    QFETCH(bool, usable);
    const RedirectResponse response = RedirectResponse::fromQuery(encoded);
    QCOMPARE(!response.isEmpty(), usable);
    if (!usable)
        QCOMPARE(response, RedirectResponse());
}

void TestRedirectResponse::decodesAnyBytesOnce()
{
    QRandomGenerator random(4711);
    for (int run = 0; run < 2000; ++run) {
        QByteArray bytes(1, 'x');
        for (int i = random.bounded(20); i > 0; --i)
            bytes += static_cast<char>(random.bounded(256));
        QString encoded = u"code="_s + QString::fromLatin1(bytes.toPercentEncoding());
        if (run % 2 == 1)
            encoded.replace(u"%20"_s, u"+"_s);
        QCOMPARE(RedirectResponse::fromQuery(encoded).code, bytes);
    }
}

void TestRedirectResponse::pastedAddress_data()
{
    QTest::addColumn<QString>("format");
    const auto row = [](const char *name, const char *format) {
        QTest::newRow(name) << QString::fromUtf8(format);
    };
    row("address", "http://localhost:53682/oauth/callback?code=CODE&state=STATE");
    row("https", "HTTPS://example.com/cb?app=1&state=STATE&code=CODE");
    row("fragment", "http://localhost:53682/oauth/callback?code=CODE&state=STATE#_=_");
    row("blanks around", " \t\r\nhttp://localhost:53682/cb?code=CODE&state=STATE\r\n\r\n");
    row("invisible characters around", "\uFEFF\u200Bhttp://localhost:53682/cb?code=CODE&state=STATE\u00A0");
    row("double quotes", "\"http://localhost:53682/cb?code=CODE&state=STATE\"");
    row("single quotes", "'http://localhost:53682/cb?code=CODE&state=STATE'");
    row("typographic quotes", "\u201Ehttp://localhost:53682/cb?code=CODE&state=STATE\u201C");
    row("without http, as some browsers show it", "localhost:53682/oauth/callback?code=CODE&state=STATE");
    row("path", "/oauth/callback?code=CODE&state=STATE");
    row("request line", "GET /oauth/callback?code=CODE&state=STATE HTTP/1.1");
    row("query", "code=CODE&state=STATE");
    row("query with its mark", "?code=CODE&state=STATE");
    row("other parameters first", "locationId=x&state=STATE&code=CODE");
    row("in a sentence", "Here it is: http://localhost:53682/cb?code=CODE&state=STATE. Does it work?");
    row("in brackets", "It says (http://localhost:53682/cb?code=CODE&state=STATE), thanks!");
    row("in a Markdown link", "[here](http://localhost:53682/cb?code=CODE&state=STATE)");
    row("in quotes in a sentence", "I see 'http://localhost:53682/cb?code=CODE&state=STATE', then nothing");
    row("second of two links",
        "I opened "
        "https://marketplace.gohighlevel.com/v2/oauth/chooselocation?response_type=code&client_id=x&state=y "
        "and got\nhttp://localhost:53682/cb?code=CODE&state=STATE\n\nBest regards\nAnna");
    row("in JSON", "{\"url\":\"http://localhost:53682/cb?code=CODE&state=STATE\",\"status\":200}");
    row("in HTML", "<a href=\"http://localhost:53682/cb?code=CODE&amp;state=STATE\">back</a>");
    row("in angle brackets", "Anna wrote <http://localhost:53682/cb?code=CODE&state=STATE>:");
    row("wrapped in angle brackets",
        "See <http://localhost:53682/oauth/callback\r\n  ?code=CODE&sta\r\n  te=STATE> please");
    row("encoded", "http://localhost:53682/cb?c%6Fde=CODE&state=%53TATE%20%26");
}

void TestRedirectResponse::pastedAddress()
{
    QFETCH(QString, format);
    RedirectResponse expected;
    expected.code = code;
    expected.state = state;
    expected.hasState = true;
    if (format.contains(u"%53TATE"_s)) {
        format.replace(u"%53TATE"_s, u"%5AATE"_s);
        expected.state = "ZATE &";
    }
    if (format.contains(u"locationId"_s))
        expected.locationId = u"x"_s;
    QCOMPARE(RedirectResponse::fromPasted(withBoth(format)), expected);
}

void TestRedirectResponse::pastedCode_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QByteArray>("expected");
    const QString usual = QString::fromLatin1(code);
    QTest::newRow("usual") << usual << QByteArray(code);
    QTest::newRow("blanks around") << QString(u" \t"_s + usual + u"\r\n"_s) << QByteArray(code);
    QTest::newRow("quotes around") << QString(u"“"_s + usual + u"”"_s) << QByteArray(code);
    QTest::newRow("unreserved characters") << u"AZaz09-._~AZaz09"_s << QByteArray("AZaz09-._~AZaz09");
    QTest::newRow("longest") << QString(512, u'a') << QByteArray(512, 'a');
    QTest::newRow("its parameter") << QString(u"code="_s + usual) << QByteArray(code);
    QTest::newRow("short, but named") << u"code=abc"_s << QByteArray("abc");
    QTest::newRow("address without a state")
        << QString(u"http://localhost:53682/cb?code="_s + usual) << QByteArray(code);
}

void TestRedirectResponse::pastedCode()
{
    QFETCH(QString, pasted);
    RedirectResponse response;
    QFETCH(QByteArray, expected);
    response.code = expected;
    QCOMPARE(RedirectResponse::fromPasted(pasted), response);
}

void TestRedirectResponse::pastedError_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("address")
        << u"http://localhost:53682/cb?error=access_denied&error_description=No+way%21&state=s"_s;
    QTest::newRow("query") << u"state=s&error_description=No%20way!&error=access_denied"_s;
    QTest::newRow("in text")
        << u"It shows http://localhost/cb?error_description=No+way%21&error=access_denied&state=s."_s;
}

void TestRedirectResponse::pastedError()
{
    QFETCH(QString, pasted);
    const RedirectResponse response = RedirectResponse::fromPasted(pasted);
    QCOMPARE(response.error, u"access_denied"_s);
    QCOMPARE(response.errorDescription, u"No way!"_s);
    QCOMPARE(response.state, QByteArray("s"));
    QVERIFY(response.hasState);
    QVERIFY(response.code.isEmpty());
}

void TestRedirectResponse::pastedWithoutResponse_data()
{
    QTest::addColumn<QString>("pasted");
    for (const char *text :
         {"", "  \n ", "\"\"", "code", "code=", "?", "abc", "http://localhost:53682/oauth/callback",
          "http://localhost:53682/oauth/callback?state=abc", "two words of a sentence", "too-short-code-",
          "not/unreserved/characters", "\u00E4\u00F6\u00FC-not-ascii-letters-at-all",
          "https://marketplace.gohighlevel.com/oauth/chooselocation?response_type=code&state=b",
          "http://localhost/cb?code=a&code=b&state=s", "http://localhost/cb?code=a&state=s&state=t"})
        QTest::addRow("'%s'", text) << QString::fromUtf8(text);
    QTest::newRow("too long") << QString(513, u'a');
}

void TestRedirectResponse::pastedWithoutResponse()
{
    QFETCH(QString, pasted);
    QCOMPARE(RedirectResponse::fromPasted(pasted), RedirectResponse());
}

void TestRedirectResponse::pastedGarbageEnds_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece : {"a", " ", "%", "<", "<http://", "http://", "&", "&amp;", "?", "=", "'", "\"",
                              "([{", "a=b&", ".,;", "%41", "\u65E5", "code", "\xF0\x9F\x99\x82"})
        QTest::addRow("'%s'", piece) << QString::fromUtf8(piece);
    QTest::newRow("NUL") << QString(QChar(0));
    QTest::newRow("half a surrogate pair") << QString(QChar(0xD83D));
}

void TestRedirectResponse::pastedGarbageEnds()
{
    QFETCH(QString, piece);
    const QString megabyte = piece.repeated(1'000'000 / piece.size());
    QCOMPARE(RedirectResponse::fromPasted(megabyte), RedirectResponse());
    // What matters is still found behind less of it.
    const RedirectResponse found = RedirectResponse::fromPasted(
        QString(megabyte.last(10'000) + withBoth(u"\n\"http://localhost/cb?code=CODE&state=STATE\""_s)));
    QCOMPARE(found.code, QByteArray(code));
}

void TestRedirectResponse::anyPasteIsTaken()
{
    QRandomGenerator random(99);
    for (int run = 0; run < 3000; ++run) {
        QString text;
        for (int i = random.bounded(200); i > 0; --i)
            text += QChar(static_cast<char16_t>(random.bounded(4) == 0 ? random.bounded(0x10000)
                                                                       : random.bounded(128)));
        const RedirectResponse response = RedirectResponse::fromPasted(text);
        QVERIFY(response.hasState == !response.state.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestRedirectResponse)
#include "tst_redirectresponse.moc"
