// 10,000 signed webhooks in a minute to the receiver's window, evenly spread: what arrives, what is listed,
// memory, and the longest time for which the window did not answer, beside the same window's at rest.

#include "support/uibench.h"
#include "support/webhooksigner.h"
#include "webhooks/receivedmodel.h"
#include "webhooks/webhookreceiverview.h"
#include "webhooks/webhookswindow.h"
#include "webhooks/webhooktools.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <cstdio>

using namespace hloauth;
using namespace std::chrono_literals;

namespace {

constexpr int eventsAMinute = 10000;
constexpr int connectPatience = 10000; // milliseconds

QList<QByteArray> signedRequests(const WebhookSigner &signer, int count)
{
    QList<QByteArray> requests;
    for (int number = 0; number < count; ++number) {
        const QByteArray body =
            "{\"type\":\"ContactUpdate\",\"locationId\":\"ve9EPM428h8vShlRW1KT\",\"note\":\""
            + QByteArray(1500, 'n') + "\",\"webhookId\":\"w-" + QByteArray::number(number) + "\"}";
        requests.append("POST /hook HTTP/1.1\r\nHost: x\r\nX-GHL-Signature: " + signer.sign(body)
                        + "\r\nContent-Type: application/json\r\nContent-Length: "
                        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    return requests;
}

/// Sends them at an even pace, one connection each; how many were taken.
int send(const QList<QByteArray> &requests, quint16 port, std::chrono::milliseconds span)
{
    int taken = 0;
    QElapsedTimer clock;
    clock.start();
    for (qsizetype number = 0; number < requests.size(); ++number) {
        const qint64 due = span.count() * number / requests.size();
        if (const qint64 early = due - clock.elapsed(); early > 0)
            QThread::msleep(static_cast<unsigned long>(early));
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (!socket.waitForConnected(connectPatience))
            continue;
        socket.write(requests.at(number));
        QByteArray answer;
        while (socket.waitForReadyRead(connectPatience))
            answer += socket.readAll();
        taken += answer.startsWith("HTTP/1.1 200") ? 1 : 0;
    }
    return taken;
}

/// The longest time between two turns of this thread's event loop.
class Watch {
public:
    Watch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(1);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_clock.nsecsElapsed());
            m_clock.restart();
        });
    }
    void begin()
    {
        m_longest = 0;
        m_clock.restart();
        m_timer.start();
    }
    double milliseconds() const { return double(m_longest) / 1e6; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    constexpr double pageBytes = 4096;
    return status.readAll().split(' ').value(1).toDouble() * pageBytes / 1e6;
}

/// Lets the window work for that long, or until \a isDone.
void run(std::chrono::milliseconds span, const std::atomic_bool *isDone = nullptr)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < span.count() && !(isDone && *isDone))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 10);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int seconds = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 60;
    const int count = eventsAMinute * seconds / 60;
    const WebhookSigner signer(WebhookKey::Algorithm::Ed25519);
    const QList<QByteArray> requests = signedRequests(signer, count);
    UiBench bench;
    WebhooksWindow window(bench.context());
    QString error;
    window.tools().replaceKey(signer.key(), &error);
    window.choose(WebhooksWindow::Tab::Receive);
    WebhookReceiverView &receiver = window.receiverView();
    receiver.start(0);
    window.show();
    run(2s);

    Watch watch;
    watch.begin();
    run(5s);
    const double atRest = watch.milliseconds();
    const double before = residentMegabytes();
    std::atomic_bool isDone = false;
    int taken = 0;
    const auto port = static_cast<quint16>(QUrl(receiver.address()).port());
    const std::unique_ptr<QThread> sender(QThread::create([&] {
        taken = send(requests, port, std::chrono::seconds(seconds));
        isDone = true;
    }));
    sender->start();
    watch.begin();
    run(10min, &isDone);
    run(1s);
    const double flooded = watch.milliseconds();
    sender->wait();

    const ReceivedModel &model = receiver.model();
    const int rows = model.rowCount();
    int inOrder = 0;
    for (int row = 0; row < rows; ++row) {
        const auto entry = model.at(model.index(row, 0));
        const QString wanted = QStringLiteral("w-%1").arg(count - 1 - row);
        inOrder += entry && entry->report.isGenuine && entry->report.webhookId == wanted ? 1 : 0;
    }
    std::printf(
        "Webhooks: %d sent in %d s, %d taken, %llu counted; the last %d listed, %d of them in their place\n",
        count, seconds, taken, static_cast<unsigned long long>(model.total()), rows, inOrder);
    std::printf("Webhooks: memory %+.1f MB; the window's longest wait %.1f ms (at rest %.1f ms)\n",
                residentMegabytes() - before, flooded, atRest);
    return taken == count && inOrder == std::min(count, int(WebhookInbox::mostEntries)) ? 0 : 1;
}
