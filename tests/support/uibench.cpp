#include "support/uibench.h"

#include "authorize/steadyclock.h"
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

} // namespace

UiBench::UiBench(const Servers &servers, std::optional<QDateTime> standingTime)
    : m_servers(servers), m_standingTime(std::move(standingTime)), m_catalog(loadCatalog()),
      m_clipboard(*QGuiApplication::clipboard()), m_practice(m_catalog, [this] { return now(); })
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
    const auto clock = [this] { return now(); };
    const TokenKeeper::Random random = m_standingTime ? [] { return 0.5; } : TokenKeeper::Random();
    m_workspace = std::make_unique<Workspace>(options, m_keychain, clock);
    m_keeper =
        std::make_unique<TokenKeeper>(m_workspace->connections(), m_workspace->refresher(), clock, random);
}

QDateTime UiBench::now() const
{
    return m_standingTime ? m_standingTime->addMSecs(m_passed.count()) : QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds UiBench::steadyNow() const
{
    return m_standingTime ? m_passed : steadyTime();
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
    return {*m_workspace,
            *m_keeper,
            m_catalog,
            m_clipboard,
            m_practice,
            open,
            [this] { return now(); },
            [this] { return steadyNow(); }};
}

Connection UiBench::keep(const QString &name, const std::function<void(Connection &)> &edit)
{
    const QDateTime time = now();
    TokenSet tokens;
    tokens.accessToken = QByteArray("access-token-of-") + name.toUtf8();
    tokens.refreshToken = QByteArray("refresh-token-of-") + name.toUtf8();
    tokens.receivedAt = time;
    tokens.expiresAt = time.addSecs(21 * 3600 + 300);
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
    connection.connectedAt = time;
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
