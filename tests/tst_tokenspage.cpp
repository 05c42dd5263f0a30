// Leg 3's page: what is said about tokens is said about these tokens.

#include "support/heldanswers.h"
#include "support/uibench.h"
#include "widgets/notice.h"
#include "wizard/signinsession.h"
#include "wizard/tokenpickup.h"
#include "wizard/tokenspage.h"

#include <QPushButton>
#include <QTcpSocket>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

/// The access token is the code that it was given for; all else is refused.
void answer(const ReceivedRequest &request, QTcpSocket &socket)
{
    const QByteArray code = request.form().value(u"code"_s).toUtf8();
    const QByteArray tokens = R"({"access_token":")" + code
                            + R"(","refresh_token":"r","expires_in":86399,"token_type":"Bearer",)"
                            + R"("scope":"locations.readonly","userType":"Location","locationId":"L"})";
    socket.write(request.method == "POST" ? ScriptedServer::answer(200, tokens)
                                          : ScriptedServer::answer(401, R"({"message":"Invalid JWT"})"));
    socket.disconnectFromHost();
}

} // namespace

class TestTokensPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysNothingOfFormerTokens();
};

void TestTokensPage::saysNothingOfFormerTokens()
{
    HeldAnswers answers(&answer);
    const ScriptedServer server(
        [&](const ReceivedRequest &request, QTcpSocket &socket) { answers.answer(request, socket); });
    UiBench bench({server.url(), server.url()});
    SignInSession session(bench.context());
    TokenPickup pickup(session, bench.context());
    TokensPage page(session, pickup, bench.context());
    const auto signIn = [&](const QByteArray &code) {
        session.setCode(code, session.draft().redirectUri().text());
        pickup.start();
        return QTest::qWaitFor([&] { return pickup.state() == TokenPickup::State::Kept; });
    };
    answers.hold([](const ReceivedRequest &request) { return request.method == "GET"; });
    QVERIFY(signIn("former"));
    const auto *test = UiBench::find<QPushButton>(page, "testTokenButton");
    UiBench::click(page, "testTokenButton");
    QTRY_COMPARE(answers.waiting(), 2); // the account's name is asked for too
    pickup.reset();
    QVERIFY(signIn("new"));
    answers.letGo();
    QTRY_VERIFY(test->isEnabled());
    QVERIFY(UiBench::find<Notice>(page, "testNotice")->isEmpty());
    UiBench::click(page, "testTokenButton");
    QTRY_VERIFY(!UiBench::find<Notice>(page, "testNotice")->isEmpty());
}

QTEST_MAIN(TestTokensPage)

#include "tst_tokenspage.moc"
