#include "connections/workspace.h"

#include "connections/connectionlock.h"
#include "connections/memorybackend.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QNetworkAccessManager>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace hloauth {

namespace {

constexpr std::chrono::seconds lockPatience{90};

const QString marketplaceOption = QStringLiteral("marketplace-url");
const QString apiOption = QStringLiteral("api-url");
const QString dataOption = QStringLiteral("data-dir");

/// The option's value, else the environment variable's; empty if neither is set.
QString given(const QCommandLineParser &parser, const QString &option, const char *variable)
{
    return parser.isSet(option) ? parser.value(option) : qEnvironmentVariable(variable);
}

bool takeServer(const QString &text, QUrl &server, bool &isGiven, QString *problem)
{
    if (text.isEmpty())
        return true;
    const auto base = Servers::parseBase(text, problem);
    if (!base)
        return false;
    isGiven = *base != server;
    server = *base;
    return true;
}

QDateTime systemClock()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

QString WorkspaceOptions::defaultDataDirectory()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("highlevel-oauth-helper"));
}

void WorkspaceOptions::addTo(QCommandLineParser &parser)
{
    parser.addOptions({
        {marketplaceOption, QCoreApplication::translate("options", "Address of the authorization page."),
         QStringLiteral("URL")},
        {apiOption, QCoreApplication::translate("options", "Address of the token endpoint and the API."),
         QStringLiteral("URL")},
        {dataOption, QCoreApplication::translate("options", "Folder of the connection list."),
         QStringLiteral("DIR")},
    });
}

std::optional<WorkspaceOptions> WorkspaceOptions::fromParser(const QCommandLineParser &parser,
                                                             QString *problem)
{
    WorkspaceOptions options;
    if (!takeServer(given(parser, marketplaceOption, "HLOAUTH_MARKETPLACE_URL"), options.servers.marketplace,
                    options.marketplaceGiven, problem)
        || !takeServer(given(parser, apiOption, "HLOAUTH_API_URL"), options.servers.api, options.apiGiven,
                       problem))
        return std::nullopt;
    const QString directory = given(parser, dataOption, "HLOAUTH_DATA_DIR");
    options.dataDirectory = directory.isEmpty() ? defaultDataDirectory() : QDir(directory).absolutePath();
    return options;
}

class Workspace::Private {
public:
    Private(WorkspaceOptions workspaceOptions, SecretBackend &secretBackend, Clock givenClock)
        : options(std::move(workspaceOptions)), clock(std::move(givenClock)), keychain(secretBackend),
          kept(secretBackend), session(memory), vault(kept, session), connections(options.dataDirectory),
          knownErrors(KnownErrors::builtIn()), client(network, clock),
          refresher(client, vault, connections, knownErrors, clock)
    {
    }

    void saveTokens(const Connection &connection, const QByteArray &clientSecret, const TokenSet &tokens,
                    Done done);
    void saveSecret(const Connection &connection, const QByteArray &clientSecret, Done done);
    void list(const Connection &connection, Done done);
    void giveUp(const Connection &connection, const SecretResult &result, Done done);

    WorkspaceOptions options;
    Clock clock;
    SecretBackend &keychain;
    QNetworkAccessManager network;
    MemoryBackend memory;
    SecretStore kept;
    SecretStore session;
    TokenVault vault;
    ConnectionList connections;
    KnownErrors knownErrors;
    TokenClient client;
    TokenRefresher refresher;
};

void Workspace::Private::saveTokens(const Connection &connection, const QByteArray &clientSecret,
                                    const TokenSet &tokens, Done done)
{
    vault.saveTokens(connection, tokens, [=, this](const SecretResult &result) {
        if (result.status == SecretStatus::Ok)
            saveSecret(connection, clientSecret, done);
        else
            giveUp(connection, result, done);
    });
}

void Workspace::Private::saveSecret(const Connection &connection, const QByteArray &clientSecret, Done done)
{
    vault.saveClientSecret(connection, clientSecret, [=, this](const SecretResult &result) {
        if (result.status == SecretStatus::Ok)
            list(connection, done);
        else
            giveUp(connection, result, done);
    });
}

void Workspace::Private::list(const Connection &connection, Done done)
{
    Connection entry = connection;
    // One that is signed in again stays kept fresh.
    if (const Connection *former = connections.findById(connection.id))
        entry.keepFresh = former->keepFresh;
    if (connections.save(entry))
        done({});
    else
        giveUp(connection, {SecretStatus::Failed, {}, connections.problem()}, done);
}

/// A connection that was listed before keeps what it has; a new one leaves nothing behind.
void Workspace::Private::giveUp(const Connection &connection, const SecretResult &result, Done done)
{
    if (connections.findById(connection.id))
        done(result);
    else
        vault.forget(connection, [result, done](const SecretResult &) { done(result); });
}

Workspace::Workspace(WorkspaceOptions options, SecretBackend &keychain, Clock clock, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(std::move(options), keychain, clock ? std::move(clock) : systemClock))
{
    d->connections.reload();
}

Workspace::~Workspace() = default;

const WorkspaceOptions &Workspace::options() const
{
    return d->options;
}

const Workspace::Clock &Workspace::clock() const
{
    return d->clock;
}

SecretBackend &Workspace::keychain()
{
    return d->keychain;
}

QNetworkAccessManager &Workspace::network()
{
    return d->network;
}

ConnectionList &Workspace::connections()
{
    return d->connections;
}

TokenVault &Workspace::vault()
{
    return d->vault;
}

TokenClient &Workspace::tokenClient()
{
    return d->client;
}

TokenRefresher &Workspace::refresher()
{
    return d->refresher;
}

const KnownErrors &Workspace::knownErrors() const
{
    return d->knownErrors;
}

void Workspace::keep(const Connection &connection, const QByteArray &clientSecret, const TokenSet &tokens,
                     Done done)
{
    auto *lock = new ConnectionLock(d->options.dataDirectory, connection.id, this);
    lock->acquire(lockPatience, [=, this](ConnectionLock::Answer answer) {
        if (answer != ConnectionLock::Answer::Held) {
            lock->deleteLater();
            done({SecretStatus::Failed,
                  {},
                  answer == ConnectionLock::Answer::Busy
                      ? tr("another program is changing this connection")
                      : tr("the file %1 can't be written").arg(lock->path())});
            return;
        }
        d->saveTokens(connection, clientSecret, tokens, [=, this](const SecretResult &result) {
            if (result.status == SecretStatus::Ok)
                d->refresher.forget(connection.id);
            lock->release();
            lock->deleteLater();
            done(result);
        });
    });
}

void Workspace::remove(const Connection &connection, Done done)
{
    // The entry goes last, so that a removal that failed halfway can be tried again.
    d->vault.forget(connection, [=, this](const SecretResult &result) {
        if (result.status == SecretStatus::Ok)
            d->refresher.forget(connection.id);
        if (result.status != SecretStatus::Ok)
            done(result);
        else if (d->connections.remove(connection.id))
            done({});
        else
            done({SecretStatus::Failed, {}, d->connections.problem()});
    });
}

} // namespace hloauth
