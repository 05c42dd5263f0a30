#pragma once

#include "catalog/scopecatalog.h"
#include "connections/connectionlist.h"
#include "connections/tokenrefresher.h"
#include "connections/tokenvault.h"
#include "diagnosis/diagnosis.h"
#include "link/servers.h"
#include "tokens/tokenclient.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QCommandLineParser;
class QNetworkAccessManager;

namespace hloauth {

/// What the user said about where to work: options first, then environment variables, then defaults.
struct WorkspaceOptions {
    QString dataDirectory;
    Servers servers = Servers::highLevel();
    bool marketplaceGiven = false; ///< not the default, but asked for
    bool apiGiven = false;

    /// Where each user's connection list is unless something else was said.
    static QString defaultDataDirectory();
    /// Adds --marketplace-url, --api-url and --data-dir.
    static void addTo(QCommandLineParser &parser);
    /// Reads them, and HLOAUTH_MARKETPLACE_URL, HLOAUTH_API_URL and HLOAUTH_DATA_DIR. Nothing and one
    /// sentence in \a problem if one of them is not usable.
    static std::optional<WorkspaceOptions> fromParser(const QCommandLineParser &parser, QString *problem);
};

/// The parts that both programs work with, put together once.
class Workspace : public QObject {
    Q_OBJECT

public:
    using Done = TokenVault::Done;

    /// What was removed: the connection as it was at last, and its secrets.
    struct Removed {
        Connection connection;
        std::shared_ptr<const TokenVault::Secrets> secrets;
    };
    using TakenOut = std::function<void(const SecretResult &, const std::optional<Removed> &)>;
    using Clock = TokenClient::Clock; ///< UTC now

    /// \a keychain must outlive the workspace. Without a \a clock, it is the system's.
    Workspace(WorkspaceOptions options, SecretBackend &keychain, Clock clock = {}, QObject *parent = nullptr);
    ~Workspace() override;

    const WorkspaceOptions &options() const;
    const Clock &clock() const;
    QNetworkAccessManager &network();
    SecretBackend &keychain();
    ConnectionList &connections();
    TokenVault &vault();
    TokenClient &tokenClient();
    TokenRefresher &refresher();
    const KnownErrors &knownErrors() const;
    /// Whether a connection is being kept, removed or brought back: it would be lost with the program.
    bool isBusy() const;

    /// Keeps a new connection, or one that was signed in again: tokens and client secret first, then
    /// its entry in the list, so that no entry is without its secrets. On failure nothing is listed.
    void keep(const Connection &connection, const QByteArray &clientSecret, const TokenSet &tokens,
              Done done);
    /// Removes the connection with all its secrets. As all that changes one it waits for a refresh that is
    /// under way, here or in another program.
    void remove(const Connection &connection, Done done);
    /// As remove(), and hands out what it was. On failure it keeps what it had, or if the keychain does not
    /// let even that be, what it had is handed out with the failure. Nothing is handed out if another program
    /// has removed it before. What can't be read is not removed.
    void takeOut(const Connection &connection, TakenOut done);
    /// Makes undone that \a removed was taken out; under another name if its own is taken. Newer tokens that
    /// it has again, because it was signed in again meanwhile, are left. On failure nothing is listed.
    void bringBack(const Removed &removed, Done done);

Q_SIGNALS:
    void idle(); ///< isBusy() no longer

private:
    /// Calls \a change with the right to change the connection, which ends when that calls its argument.
    void withLock(const QString &connectionId, const std::function<void(const Done &)> &change, Done done);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hloauth
