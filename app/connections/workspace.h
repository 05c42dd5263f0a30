#pragma once

#include "catalog/scopecatalog.h"
#include "connections/connectionlist.h"
#include "connections/tokenrefresher.h"
#include "connections/tokenvault.h"
#include "diagnosis/diagnosis.h"
#include "link/servers.h"
#include "tokens/tokenclient.h"

#include <QObject>

#include <memory>

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

    /// Keeps a new connection, or one that was signed in again: tokens and client secret first, then
    /// its entry in the list, so that no entry is without its secrets. On failure nothing is listed.
    void keep(const Connection &connection, const QByteArray &clientSecret, const TokenSet &tokens,
              Done done);
    /// Removes the connection with all its secrets.
    void remove(const Connection &connection, Done done);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hloauth
