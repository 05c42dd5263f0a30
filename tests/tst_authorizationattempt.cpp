#include "authorize/answermemory.h"
#include "authorize/authorizationattempt.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QUrlQuery>

using namespace hloauth;

namespace {

using Mode = AuthorizationAttempt::Mode;
using StartResult = AuthorizationAttempt::StartResult;
using PasteResult = AuthorizationAttempt::PasteResult;

AuthorizationLink linkTo(const QString &redirectUri)
{
    AuthorizationLink link;
    link.marketplace = QUrl(QStringLiteral("https://marketplace.gohighlevel.com"));
    link.clientId = QStringLiteral("652f1d9a7c1e4b0012345678-ms7x2k9q");
    link.redirectUri = redirectUri;
    link.scopes = {QStringLiteral("contacts.readonly")};
    return link;
}

QString stateOf(const AuthorizationAttempt &attempt)
{
    return QUrlQuery(attempt.url()).queryItemValue(QStringLiteral("state"));
}

/// An attempt that waits, and what it told.
struct Waiting {
    explicit Waiting(Mode mode = Mode::Listen, std::shared_ptr<AnswerMemory> memory = nullptr,
                     bool install = false)
        : attempt(linkTo(mode == Mode::Listen ? QStringLiteral("http://localhost:0/oauth/callback")
                                              : QStringLiteral("https://hooks.example.com/back")),
                  mode, std::move(memory)),
          obtained(&attempt, &AuthorizationAttempt::obtained),
          refused(&attempt, &AuthorizationAttempt::refused),
          stateMissing(&attempt, &AuthorizationAttempt::stateMissing),
          wrongState(&attempt, &AuthorizationAttempt::wrongStateSeen),
          timedOut(&attempt, &AuthorizationAttempt::timedOut),
          cancelled(&attempt, &AuthorizationAttempt::cancelled)
    {
        if (install)
            attempt.awaitInstall();
        [this] { QVERIFY(attempt.start() == StartResult::Waiting); }();
    }

    /// The status of the page that a browser gets which comes back with \a query.
    int comeBackWith(const QString &query)
    {
        QUrl url(attempt.redirectUri());
        url.setHost(QStringLiteral("127.0.0.1"));
        url.setQuery(query);
        QNetworkAccessManager network;
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
        [&] { QTRY_VERIFY(reply->isFinished()); }();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    qsizetype ends() const { return obtained.size() + refused.size() + timedOut.size() + cancelled.size(); }

    AuthorizationAttempt attempt;
    QSignalSpy obtained, refused, stateMissing, wrongState, timedOut, cancelled;
};

} // namespace

class TestAuthorizationAttempt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsTheCode();
    void hasAStateOfItsOwn();
    void refusesAWrongStateAndGoesOn();
    void asksWhenTheStateIsMissing();
    void asksOnceAndTakesTheRightStateMeanwhile();
    void takesAnInstallWhenAwaited();
    void namesWhatIsOld();
    void cannotBeEndedByAnErrorWithoutState();
    void tellsARefusal();
    void endsOnce();
    void timesOut();
    void saysThatThePortIsTaken();
    void takesPastedAddresses_data();
    void takesPastedAddresses();
    void canBeDeletedFromItsSignals();
};

void TestAuthorizationAttempt::bringsTheCode()
{
    Waiting waiting;
    QVERIFY(waiting.attempt.isWaiting());
    QVERIFY(waiting.attempt.timeLeft() > std::chrono::minutes(4));
    const QUrlQuery query(waiting.attempt.url());
    QCOMPARE(query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded),
             waiting.attempt.redirectUri());
    QVERIFY(!waiting.attempt.redirectUri().contains(u":0/"));
    QCOMPARE(waiting.comeBackWith(QStringLiteral("code=abc%2B1&state=") + stateOf(waiting.attempt)), 200);
    QCOMPARE(waiting.obtained.size(), 1);
    QCOMPARE(waiting.obtained.first().first().toByteArray(), QByteArray("abc+1"));
    QVERIFY(!waiting.attempt.isWaiting());
    // A browser that reloads the page still gets one.
    QCOMPARE(waiting.comeBackWith(QStringLiteral("code=abc%2B1&state=") + stateOf(waiting.attempt)), 200);
    QCOMPARE(waiting.ends(), 1);
}

void TestAuthorizationAttempt::hasAStateOfItsOwn()
{
    const Waiting one;
    const Waiting other;
    QVERIFY(stateOf(one.attempt) != stateOf(other.attempt));
    QCOMPARE(QByteArray::fromBase64(stateOf(one.attempt).toLatin1(), QByteArray::Base64UrlEncoding).size(),
             32);
}

void TestAuthorizationAttempt::refusesAWrongStateAndGoesOn()
{
    Waiting waiting;
    QCOMPARE(waiting.comeBackWith(QStringLiteral("code=evil&state=other")), 403);
    QCOMPARE(waiting.comeBackWith(QStringLiteral("error=access_denied&state=other")), 403);
    QCOMPARE(waiting.comeBackWith(QStringLiteral("code=evil&code=good&state=") + stateOf(waiting.attempt)),
             400);
    QCOMPARE(waiting.comeBackWith({}), 400);
    QCOMPARE(waiting.wrongState.size(), 1); // a page that comes with many says it once
    QCOMPARE(waiting.ends(), 0);
    QCOMPARE(waiting.comeBackWith(QStringLiteral("code=good&state=") + stateOf(waiting.attempt)), 200);
    QCOMPARE(waiting.obtained.value(0).value(0).toByteArray(), QByteArray("good"));
}

void TestAuthorizationAttempt::asksWhenTheStateIsMissing()
{
    Waiting waiting;
    waiting.attempt.acceptMissingState(); // nothing to accept yet
    QCOMPARE(waiting.comeBackWith(QStringLiteral("code=first")), 200);
    QCOMPARE(waiting.stateMissing.size(), 1);
    QCOMPARE(waiting.ends(), 0);
    waiting.attempt.declineMissingState();
    waiting.attempt.acceptMissingState();
    QCOMPARE(waiting.ends(), 0);
    // The user said no: no page can ask again, and only the user can come back to it.
    QCOMPARE(waiting.comeBackWith(QStringLiteral("code=second")), 403);
    QCOMPARE(waiting.stateMissing.size(), 1);
    waiting.attempt.acceptMissingState();
    QCOMPARE(waiting.ends(), 0);
    QVERIFY(waiting.attempt.pasteResponse(QStringLiteral("code=third")) == PasteResult::MissingState);
    QCOMPARE(waiting.stateMissing.size(), 2);
    waiting.attempt.acceptMissingState();
    QCOMPARE(waiting.obtained.value(0).value(0).toByteArray(), QByteArray("third"));
    QVERIFY(waiting.attempt.cameWithoutState());
    QCOMPARE(waiting.ends(), 1);
}

void TestAuthorizationAttempt::asksOnceAndTakesTheRightStateMeanwhile()
{
    Waiting waiting;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(waiting.comeBackWith(QStringLiteral("code=evil%1").arg(i)), 200);
    QCOMPARE(waiting.stateMissing.size(), 1);
    QCOMPARE(waiting.comeBackWith(QStringLiteral("code=right&state=") + stateOf(waiting.attempt)), 200);
    QCOMPARE(waiting.obtained.value(0).value(0).toByteArray(), QByteArray("right"));
    QVERIFY(!waiting.attempt.cameWithoutState());
    waiting.attempt.acceptMissingState();
    QCOMPARE(waiting.ends(), 1);
}

void TestAuthorizationAttempt::takesAnInstallWhenAwaited()
{
    const auto memory = std::make_shared<AnswerMemory>();
    memory->use("spent");
    Waiting waiting(Mode::Listen, memory, true);
    QCOMPARE(waiting.comeBackWith(QStringLiteral("code=spent")), 403);
    QCOMPARE(waiting.comeBackWith(QStringLiteral("code=evil&state=other")), 403);
    QCOMPARE(waiting.ends(), 0);
    QCOMPARE(waiting.comeBackWith(QStringLiteral("code=installed")), 200);
    QCOMPARE(waiting.stateMissing.size(), 0);
    QCOMPARE(waiting.obtained.value(0).value(0).toByteArray(), QByteArray("installed"));
    QVERIFY(waiting.attempt.cameWithoutState());
}

void TestAuthorizationAttempt::namesWhatIsOld()
{
    std::chrono::milliseconds now = std::chrono::hours(1);
    const auto memory = std::make_shared<AnswerMemory>([&now] { return now; });
    QString earlierState;
    {
        const Waiting earlier(Mode::Listen, memory);
        earlierState = stateOf(earlier.attempt);
    }
    Waiting waiting(Mode::Listen, memory);
    QSignalSpy earlierAnswer(&waiting.attempt, &AuthorizationAttempt::earlierAnswerSeen);
    const QString earlier = QStringLiteral("code=old&state=") + earlierState;
    QCOMPARE(waiting.comeBackWith(earlier), 403);
    QCOMPARE(waiting.comeBackWith(earlier), 403);
    QCOMPARE(earlierAnswer.size(), 1);
    QCOMPARE(waiting.wrongState.size(), 0);
    QVERIFY(waiting.attempt.pasteResponse(earlier) == PasteResult::EarlierAttempt);
    memory->use("old");
    QVERIFY(waiting.attempt.pasteResponse(earlier) == PasteResult::UsedCode);

    const QByteArray code = "0123456789abcdef";
    QVERIFY(memory->see(code) == AnswerMemory::Code::Fresh);
    now += AnswerMemory::codeLifetime + std::chrono::seconds(1);
    QVERIFY(waiting.attempt.pasteResponse(QString::fromLatin1(code)) == PasteResult::OldCode);
    memory->use(code);
    QVERIFY(waiting.attempt.pasteResponse(QString::fromLatin1(code)) == PasteResult::UsedCode);
    QCOMPARE(waiting.ends(), 0);
}

void TestAuthorizationAttempt::cannotBeEndedByAnErrorWithoutState()
{
    Waiting waiting;
    QCOMPARE(waiting.comeBackWith(QStringLiteral("error=access_denied")), 403);
    QCOMPARE(waiting.ends(), 0);
    QVERIFY(waiting.attempt.isWaiting());
}

void TestAuthorizationAttempt::tellsARefusal()
{
    Waiting waiting;
    QCOMPARE(waiting.comeBackWith(QStringLiteral("error=access_denied&error_description=No+thanks&state=")
                                  + stateOf(waiting.attempt)),
             200);
    QCOMPARE(waiting.refused.size(), 1);
    QCOMPARE(waiting.refused.first(),
             (QVariantList{QStringLiteral("access_denied"), QStringLiteral("No thanks")}));
    QCOMPARE(waiting.comeBackWith(QStringLiteral("code=late&state=") + stateOf(waiting.attempt)), 410);
    QCOMPARE(waiting.ends(), 1);
}

void TestAuthorizationAttempt::endsOnce()
{
    Waiting waiting;
    waiting.attempt.cancel();
    waiting.attempt.cancel();
    QCOMPARE(waiting.cancelled.size(), 1);
    QCOMPARE(waiting.comeBackWith(QStringLiteral("code=late&state=") + stateOf(waiting.attempt)), 410);
    QVERIFY(waiting.attempt.pasteResponse(QStringLiteral("code=late&state=") + stateOf(waiting.attempt))
            == PasteResult::NotWaiting);
    QCOMPARE(waiting.ends(), 1);
}

void TestAuthorizationAttempt::timesOut()
{
    AuthorizationAttempt attempt(linkTo(QStringLiteral("https://hooks.example.com/back")), Mode::Paste);
    QSignalSpy timedOut(&attempt, &AuthorizationAttempt::timedOut);
    QVERIFY(attempt.start(std::chrono::milliseconds(20)) == StartResult::Waiting);
    QVERIFY(timedOut.wait());
    QVERIFY(!attempt.isWaiting());
    QCOMPARE(attempt.timeLeft().count(), 0);
}

void TestAuthorizationAttempt::saysThatThePortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), 0));
    const QString uri = QStringLiteral("http://localhost:%1/oauth/callback").arg(other.serverPort());
    AuthorizationAttempt attempt(linkTo(uri), Mode::Listen);
    QVERIFY(attempt.start() == StartResult::PortInUse);
    QVERIFY(!attempt.isWaiting());
    other.close();
    QVERIFY(attempt.start() == StartResult::Waiting);
    QCOMPARE(attempt.redirectUri(), uri);
}

void TestAuthorizationAttempt::takesPastedAddresses_data()
{
    QTest::addColumn<QString>("text"); // %1 is the state
    QTest::addColumn<int>("result");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const char *text, PasteResult result, const QByteArray &code) {
        QTest::newRow(name) << QString::fromLatin1(text) << int(result) << code;
    };
    row("address", " https://hooks.example.com/back?code=abc&state=%1\n", PasteResult::Accepted, "abc");
    row("query", "code=abc&state=%1", PasteResult::Accepted, "abc");
    row("code alone", " 0123456789abcdef0123456789abcdef01234567 \n", PasteResult::Accepted,
        "0123456789abcdef0123456789abcdef01234567");
    row("other state", "https://hooks.example.com/back?code=abc&state=old", PasteResult::WrongState, {});
    row("no state", "https://hooks.example.com/back?code=abc", PasteResult::MissingState, {});
    row("refusal", "https://hooks.example.com/back?error=access_denied&state=%1", PasteResult::Accepted, {});
    row("another page", "https://app.gohighlevel.com/", PasteResult::NothingFound, {});
    row("nothing", "", PasteResult::NothingFound, {});
}

void TestAuthorizationAttempt::takesPastedAddresses()
{
    QFETCH(const QString, text);
    QFETCH(const int, result);
    QFETCH(const QByteArray, code);
    Waiting waiting(Mode::Paste);
    const QString filled = text.contains(u"%1") ? text.arg(stateOf(waiting.attempt)) : text;
    QCOMPARE(int(waiting.attempt.pasteResponse(filled)), result);
    QCOMPARE(waiting.obtained.value(0).value(0).toByteArray(), code);
    QCOMPARE(waiting.attempt.isWaiting(), PasteResult(result) != PasteResult::Accepted);
}

void TestAuthorizationAttempt::canBeDeletedFromItsSignals()
{
    auto *attempt =
        new AuthorizationAttempt(linkTo(QStringLiteral("http://localhost:0/oauth/callback")), Mode::Listen);
    QVERIFY(attempt->start() == StartResult::Waiting);
    QUrl url(attempt->redirectUri());
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setQuery(QStringLiteral("code=abc"));
    bool isDeleted = false;
    connect(attempt, &AuthorizationAttempt::stateMissing, this, [attempt] { attempt->acceptMissingState(); });
    connect(attempt, &AuthorizationAttempt::obtained, this, [&] {
        delete attempt;
        isDeleted = true;
    });
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    QTRY_VERIFY(reply->isFinished());
    QVERIFY(isDeleted);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
}

QTEST_GUILESS_MAIN(TestAuthorizationAttempt)
#include "tst_authorizationattempt.moc"
