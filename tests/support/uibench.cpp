#include "support/uibench.h"

#include "link/redirecturi.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QTcpServer>
#include <QTest>

namespace hloauth {

namespace {

ScopeCatalog loadCatalog()
{
    QString problem;
    auto catalog = ScopeCatalog::builtIn(&problem);
    if (!catalog)
        qFatal("%s", qPrintable(problem));
    return *catalog;
}

QDateTime currentTime()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

UiBench::UiBench(const Servers &servers)
    : m_servers(servers), m_catalog(loadCatalog()), m_clipboard(*QGuiApplication::clipboard()),
      m_practice(m_catalog)
{
    restart();
}

void UiBench::restart()
{
    m_keeper.reset();
    m_workspace.reset();
    WorkspaceOptions options;
    options.dataDirectory = m_directory.path();
    options.servers = m_servers;
    options.marketplaceGiven = m_servers.marketplace != Servers::highLevel().marketplace;
    options.apiGiven = m_servers.api != Servers::highLevel().api;
    m_workspace = std::make_unique<Workspace>(options, m_keychain);
    m_keeper =
        std::make_unique<TokenKeeper>(m_workspace->connections(), m_workspace->refresher(), &currentTime);
}

UiContext UiBench::context()
{
    const auto open = [this](const QUrl &url) {
        if (!hasBrowser)
            return false;
        opened.append(url);
        if (browser)
            browser(url);
        return true;
    };
    return {*m_workspace, *m_keeper, m_catalog, m_clipboard, m_practice, open, &currentTime};
}

Connection UiBench::keep(const QString &name, const std::function<void(Connection &)> &edit)
{
    const QDateTime now = currentTime();
    TokenSet tokens;
    tokens.accessToken = QByteArray("access-token-of-") + name.toUtf8();
    tokens.refreshToken = QByteArray("refresh-token-of-") + name.toUtf8();
    tokens.receivedAt = now;
    tokens.expiresAt = now.addSecs(21 * 3600 + 300);
    tokens.userType = UserType::Location;
    tokens.companyId = QStringLiteral("CompanyIdCompanyId01");
    tokens.locationId = QStringLiteral("LocationIdLocation01");
    tokens.scopes = {QStringLiteral("contacts.readonly"), QStringLiteral("locations.readonly")};
    Connection connection;
    connection.id = QStringLiteral("id-of-") + name;
    connection.name = name;
    connection.clientId = QStringLiteral("65f0c0ffee65f0c0ffee65f0-ms4k2j9x");
    connection.servers = m_servers;
    connection.redirectUri = RedirectUri::standard().text();
    connection.askedUserType = UserType::Location;
    connection.askedScopes = tokens.scopes;
    connection.connectedAt = now;
    connection.apply(tokens);
    if (edit)
        edit(connection);
    tokens.expiresAt = connection.expiresAt;
    bool kept = false;
    m_workspace->keep(connection, "client-secret", tokens,
                      [&kept](const SecretResult &result) { kept = result.status == SecretStatus::Ok; });
    if (!QTest::qWaitFor([&kept] { return kept; }))
        qFatal("the connection could not be kept");
    return connection;
}

quint16 UiBench::freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress(QHostAddress::LocalHost), 0))
        qFatal("no port is free on 127.0.0.1");
    return server.serverPort();
}

void UiBench::click(const QWidget &window, const char *objectName)
{
    auto *button = find<QAbstractButton>(window, objectName);
    if (!button->isEnabled())
        qFatal("the button %s is not enabled", objectName);
    button->click();
}

void UiBench::trigger(const QWidget &window, const char *objectName)
{
    auto *action = find<QAction>(window, objectName);
    if (!action->isEnabled())
        qFatal("the action %s is not enabled", objectName);
    action->trigger();
}

} // namespace hloauth
