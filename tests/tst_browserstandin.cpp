#include "cli/browserstandin.h"

#include "support/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

const QString page = u"<html><form method=\"post\" action=\"/decide\">"
                     "<input type=\"hidden\" name=\"scope\" value=\"a.readonly &amp; &quot;b&quot;\">"
                     "<input type=\"radio\" name=\"account\" value=\"agency\" required>"
                     "<input type=\"radio\" name=\"account\" value=\"shop\" checked required>"
                     "<button name=\"decision\" value=\"allow\">Allow</button>"
                     "<button name=\"decision\" value=\"deny\">Deny</button></form></html>"_s;

} // namespace

class TestBrowserStandIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsTheForm();
    void needsAForm();
    void goesTheWholeWay();
    void tellsWhereItEnded();
};

void TestBrowserStandIn::fillsTheForm()
{
    const auto form = BrowserStandIn::formOn(page, QUrl(u"http://127.0.0.1:8/page?x=1"_s));
    QVERIFY(form);
    QCOMPARE(form->action, QUrl(u"http://127.0.0.1:8/decide"_s));
    QCOMPARE(form->fields, QByteArray("scope=a.readonly%20%26%20%22b%22&account=shop&decision=allow"));
}

void TestBrowserStandIn::needsAForm()
{
    QVERIFY(!BrowserStandIn::formOn(u"<p>No form"_s, QUrl()));
    QVERIFY(!BrowserStandIn::formOn(u"<form method=\"get\" action=\"/\"></form>"_s, QUrl()));
}

void TestBrowserStandIn::goesTheWholeWay()
{
    ScriptedServer server([](const ReceivedRequest &request, QTcpSocket &socket) {
        if (request.method == "POST")
            socket.write(ScriptedServer::answer(303, {}, "text/html", "Location: /callback?code=1\r\n"));
        else
            socket.write(
                ScriptedServer::answer(200, request.target == "/link" ? page.toUtf8() : "done", "text/html"));
        socket.disconnectFromHost();
    });
    QNetworkAccessManager network;
    BrowserStandIn browser(network);
    QSignalSpy failed(&browser, &BrowserStandIn::failed);
    browser.allow(server.url().resolved(QUrl(u"/link"_s)));
    QTRY_COMPARE(server.requests().size(), 3);
    QCOMPARE(server.requests().at(1).form().value(u"account"_s), u"shop"_s);
    QCOMPARE(server.requests().at(2).target, QByteArray("/callback?code=1"));
    QCOMPARE(failed.size(), 0);
}

void TestBrowserStandIn::tellsWhereItEnded()
{
    ScriptedServer refusing(ScriptedServer::always(ScriptedServer::answer(400, "no", "text/html")));
    ScriptedServer turning(
        ScriptedServer::always(ScriptedServer::answer(302, {}, "text/html", "Location: /again\r\n")));
    for (const ScriptedServer *server : {&refusing, &turning}) {
        QNetworkAccessManager network;
        BrowserStandIn browser(network);
        QSignalSpy failed(&browser, &BrowserStandIn::failed);
        browser.allow(server->url());
        QVERIFY(failed.wait());
        QCOMPARE(failed.size(), 1);
    }
}

QTEST_GUILESS_MAIN(TestBrowserStandIn)
#include "tst_browserstandin.moc"
