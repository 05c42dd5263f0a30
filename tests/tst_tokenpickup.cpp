// Leg 3 by itself: what is left while it is under way takes nothing of its answers.

#include "support/heldanswers.h"
#include "support/uibench.h"
#include "wizard/signinsession.h"
#include "wizard/tokenpickup.h"

#include <QTcpSocket>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

/// The access token is the code that it was given for.
void answer(const ReceivedRequest &request, QTcpSocket &socket)
{
    const QByteArray code = request.form().value(u"code"_s).toUtf8();
    socket.write(ScriptedServer::answer(
        200, R"({"access_token":")" + code + R"(","refresh_token":"r","expires_in":86399,)"
                 + R"("token_type":"Bearer","userType":"Location","locationId":"L","companyId":"C"})"));
}

} // namespace

class TestTokenPickup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesNoLateAnswer();
};

void TestTokenPickup::takesNoLateAnswer()
{
    HeldAnswers answers(&answer);
    const ScriptedServer server(
        [&](const ReceivedRequest &request, QTcpSocket &socket) { answers.answer(request, socket); });
    UiBench bench({server.url(), server.url()});
    SignInSession session(bench.context());
    TokenPickup pickup(session, bench.context());
    QList<TokenPickup::State> states;
    connect(&pickup, &TokenPickup::stateChanged, this, [&] { states.append(pickup.state()); });
    answers.hold([](const ReceivedRequest &) { return true; });
    session.setCode("left", session.draft().redirectUri().text());
    pickup.start();
    QTRY_COMPARE(answers.waiting(), 1);
    pickup.reset();
    answers.letGo();
    session.setCode("wanted", session.draft().redirectUri().text());
    pickup.start();
    QTRY_COMPARE(pickup.tokens().accessToken, QByteArray("wanted"));
    QTRY_COMPARE(pickup.state(), TokenPickup::State::Kept);
    using State = TokenPickup::State;
    const QList<State> expected{State::Exchanging, State::Idle, State::Exchanging, State::Keeping,
                                State::Kept};
    QCOMPARE(states, expected);
    QCOMPARE(bench.workspace().connections().connections().size(), 1);
    QCOMPARE(bench.workspace().connections().connections().first().id, pickup.connection().id);
}

QTEST_MAIN(TestTokenPickup)

#include "tst_tokenpickup.moc"
