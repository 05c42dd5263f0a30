// How long new tokens are nowhere but in memory: from the server's answer to a refresh until the keychain has
// them. Measured in turns with a bare write of the same size to the same keychain; prints the times as JSON.

#include "connections/keychainbackend.h"
#include "connections/tokenrefresher.h"
#include "support/rotatingserver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace hloauth;

namespace {

constexpr int rounds = 100;
constexpr int warmUp = 10; // not counted
const QByteArray tail(900, 'x'); // of a token: HighLevel's are about as long

/// The keychain, with a look at the clock when a write is done.
class WatchedKeychain : public KeychainBackend {
public:
    void write(const QString &key, const QByteArray &value, Callback done) override
    {
        size = value.size();
        KeychainBackend::write(key, value, [this, done = std::move(done)](const SecretResult &result) {
            if (clock.isValid())
                span = double(clock.nsecsElapsed()) / 1e6;
            done(result);
        });
    }

    QElapsedTimer clock; ///< started when the server answers
    double span = 0; ///< ms
    qsizetype size = 0; ///< of what was written last
};

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "refresh_span: %s\n", qPrintable(why));
    std::exit(1);
}

void store(SecretBackend &keychain, const QString &key, const QByteArray &value)
{
    bool isDone = false;
    SecretResult result;
    QEventLoop loop;
    keychain.write(key, value, [&](const SecretResult &written) {
        result = written;
        isDone = true;
        loop.quit();
    });
    if (!isDone)
        loop.exec();
    if (result.status != SecretStatus::Ok)
        giveUp(result.detail);
}

/// The whole way of a real refresh, on a keychain and a folder of its own.
class Bench : public QObject {
public:
    explicit Bench(const QString &directory)
        : m_secrets(m_keychain), m_vault(m_secrets, m_secrets), m_list(directory),
          m_client(m_network, &QDateTime::currentDateTimeUtc),
          m_refresher(m_client, m_vault, m_list, m_known, &QDateTime::currentDateTimeUtc)
    {
        m_connection.id = u"bench"_s;
        m_connection.name = u"bench"_s;
        m_connection.clientId = u"6578278e879ad2646715ba9c-m1abcdef"_s;
        m_connection.servers = {m_server.url(), m_server.url()};
        m_server.tail = tail;
        m_server.onRequest = [this] { m_keychain.clock.start(); };
        TokenSet tokens;
        tokens.accessToken = "a0" + tail;
        tokens.refreshToken = m_server.current.toUtf8();
        store(m_keychain, u"highlevel-oauth-helper/bench/tokens"_s, tokens.toStored());
        store(m_keychain, u"highlevel-oauth-helper/bench/client-secret"_s, "secret");
        m_list.save(m_connection);
    }

    double refresh()
    {
        RefreshOutcome outcome;
        QEventLoop loop;
        m_refresher.refreshNow(m_connection, this, [&](const RefreshOutcome &result) {
            outcome = result;
            loop.quit();
        });
        loop.exec();
        if (outcome.result != RefreshOutcome::Result::Refreshed)
            giveUp(u"a refresh failed"_s);
        return m_keychain.span;
    }

    double bareWrite()
    {
        KeychainBackend bare;
        QElapsedTimer clock;
        const QByteArray value(m_keychain.size, 'y');
        clock.start();
        store(bare, u"highlevel-oauth-helper/bench/bare"_s, value);
        return double(clock.nsecsElapsed()) / 1e6;
    }

private:
    WatchedKeychain m_keychain;
    SecretStore m_secrets;
    TokenVault m_vault;
    ConnectionList m_list;
    QNetworkAccessManager m_network;
    TokenClient m_client;
    KnownErrors m_known = KnownErrors::builtIn();
    TokenRefresher m_refresher;
    RotatingServer m_server;
    Connection m_connection;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QTemporaryDir directory;
    Bench bench(directory.path());
    QJsonArray spans;
    QJsonArray bare;
    for (int round = -warmUp; round < rounds; ++round) {
        const double span = bench.refresh();
        const double write = bench.bareWrite();
        if (round < 0)
            continue;
        spans.append(span);
        bare.append(write);
    }
    const QJsonObject times{{"span_ms"_L1, spans}, {"bare_ms"_L1, bare}};
    std::puts(QJsonDocument(times).toJson(QJsonDocument::Compact).constData());
    return 0;
}
