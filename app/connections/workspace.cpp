#include "connections/workspace.h"

#include "connections/connectionlock.h"
#include "connections/memorybackend.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QNetworkAccessManager>
#include <QPointer>
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

/// Not the keychain's.
SecretResult otherFault(const QString &problem)
{
    return {SecretStatus::Failed, {}, problem, problem};
}

/// The newer ones of two; what they lack is taken from the others.
std::shared_ptr<TokenVault::Secrets> newest(const TokenVault::Secrets &held, const TokenVault::Secrets &there)
{
    const bool isSuperseded = there.tokens.isValid()
                           && (!held.tokens.isValid() || there.tokens.receivedAt > held.tokens.receivedAt);
    const TokenVault::Secrets &former = isSuperseded ? held : there;
    auto newer = std::make_shared<TokenVault::Secrets>(isSuperseded ? there : held);
    for (auto secret : {&TokenVault::Secrets::clientSecret, &TokenVault::Secrets::sharedSecret}) {
        if ((*newer.*secret).isEmpty())
            *newer.*secret = former.*secret;
    }
    return newer;
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
    void remove(const Connection &connection, Done done);
    void takeOut(const Connection &connection, const std::shared_ptr<std::optional<Removed>> &removed,
                 Done done);
    void bringBack(const Removed &removed, Done done);
    bool listAgain(const Removed &removed, const TokenSet &tokens);

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
    int changes = 0; ///< of connections, under way
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
        giveUp(connection, otherFault(connections.problem()), done);
}

/// A connection that was listed before keeps what it has; a new one leaves nothing behind.
void Workspace::Private::giveUp(const Connection &connection, const SecretResult &result, Done done)
{
    if (connections.findById(connection.id))
        done(result);
    else
        vault.forget(connection, [result, done](const SecretResult &) { done(result); });
}

void Workspace::Private::remove(const Connection &connection, Done done)
{
    // The entry goes last, so that a removal that failed halfway can be tried again.
    vault.forget(connection, [=, this](const SecretResult &result) {
        if (result.status == SecretStatus::Ok)
            refresher.forget(connection.id);
        if (result.status != SecretStatus::Ok)
            done(result);
        else if (connections.remove(connection.id))
            done({});
        else
            done(otherFault(connections.problem()));
    });
}

void Workspace::Private::takeOut(const Connection &connection,
                                 const std::shared_ptr<std::optional<Removed>> &removed, Done done)
{
    // A refresh that it has waited for has changed it.
    const bool isRead = connections.reload();
    const Connection *entry = connections.findById(connection.id);
    if (!entry) {
        remove(connection, done);
        return;
    }
    if (!isRead) {
        done(otherFault(connections.problem()));
        return;
    }
    vault.readAll(*entry, [=, this, last = *entry](const SecretResult &read,
                                                   const std::shared_ptr<TokenVault::Secrets> &secrets) {
        if (read.status != SecretStatus::Ok) {
            done(read); // what can't be read could not be brought back
            return;
        }
        // New tokens that the keychain did not take are the only good ones.
        const RefreshOutcome *unkept = refresher.unkept(last.id);
        if (unkept && unkept->tokens.receivedAt >= secrets->tokens.receivedAt)
            secrets->tokens = unkept->tokens;
        remove(last, [=, this](const SecretResult &result) {
            if (result.status == SecretStatus::Ok) {
                *removed = Removed{last, secrets};
                done(result);
            } else {
                vault.saveAll(last, secrets, [=](const SecretResult &putBack) {
                    if (putBack.status != SecretStatus::Ok)
                        *removed = Removed{last, secrets}; // nowhere else any more
                    done(result);
                });
            }
        });
    });
}

void Workspace::Private::bringBack(const Removed &removed, Done done)
{
    if (!connections.reload()) {
        done(otherFault(connections.problem()));
        return;
    }
    vault.readAll(removed.connection, [=, this](const SecretResult &result,
                                                const std::shared_ptr<TokenVault::Secrets> &there) {
        if (result.status != SecretStatus::Ok) {
            done(result);
            return;
        }
        const std::shared_ptr<const TokenVault::Secrets> newer = newest(*removed.secrets, *there);
        vault.saveAll(removed.connection, newer, [=, this](const SecretResult &saved) {
            if (saved.status != SecretStatus::Ok)
                giveUp(removed.connection, saved, done);
            else if (listAgain(removed, newer->tokens))
                done({});
            else
                giveUp(removed.connection, otherFault(connections.problem()), done);
        });
    });
}

bool Workspace::Private::listAgain(const Removed &removed, const TokenSet &tokens)
{
    if (connections.findById(removed.connection.id))
        return true;
    Connection entry = removed.connection;
    entry.name = connections.freeName(entry.name);
    if (tokens.receivedAt > removed.secrets->tokens.receivedAt)
        entry.apply(tokens);
    return connections.save(entry);
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

bool Workspace::isBusy() const
{
    return d->changes > 0;
}

const KnownErrors &Workspace::knownErrors() const
{
    return d->knownErrors;
}

void Workspace::withLock(const QString &connectionId, const std::function<void(const Done &)> &change,
                         Done done)
{
    ++d->changes;
    auto *lock = new ConnectionLock(d->options.dataDirectory, connectionId, this);
    lock->acquire(lockPatience, [this, lock, change, done = std::move(done)](ConnectionLock::Answer answer) {
        const Done end = [self = QPointer(this), lock, done](const SecretResult &result) {
            lock->release();
            lock->deleteLater();
            if (self)
                --self->d->changes;
            done(result);
            if (self && !self->isBusy())
                Q_EMIT self->idle();
        };
        if (answer == ConnectionLock::Answer::Held)
            change(end);
        else
            end(otherFault(
                answer == ConnectionLock::Answer::Busy
                    ? tr("Its tokens are being renewed, by this program or another, and that does not "
                         "end; wait a minute and try again.")
                    : tr("The file %1 can't be written; make room on the disk or check the folder's "
                         "permissions, and try again.")
                          .arg(QDir::toNativeSeparators(lock->path()))));
    });
}

void Workspace::keep(const Connection &connection, const QByteArray &clientSecret, const TokenSet &tokens,
                     Done done)
{
    withLock(
        connection.id,
        [=, this](const Done &end) {
            d->saveTokens(connection, clientSecret, tokens, [=, this](const SecretResult &result) {
                if (result.status == SecretStatus::Ok)
                    d->refresher.forget(connection.id);
                end(result);
            });
        },
        std::move(done));
}

void Workspace::remove(const Connection &connection, Done done)
{
    withLock(
        connection.id, [=, this](const Done &end) { d->remove(connection, end); }, std::move(done));
}

void Workspace::takeOut(const Connection &connection, TakenOut done)
{
    const auto removed = std::make_shared<std::optional<Removed>>();
    withLock(
        connection.id, [=, this](const Done &end) { d->takeOut(connection, removed, end); },
        [removed, done = std::move(done)](const SecretResult &result) { done(result, *removed); });
}

void Workspace::bringBack(const Removed &removed, Done done)
{
    withLock(
        removed.connection.id, [=, this](const Done &end) { d->bringBack(removed, end); }, std::move(done));
}

} // namespace hloauth
