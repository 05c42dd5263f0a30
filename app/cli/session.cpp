#include "cli/session.h"

#include "cli/failure.h"
#include "cli/linereader.h"
#include "cli/output.h"
#include "cli/patientbackend.h"
#include "connections/keychainbackend.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace hloauth {

Session::Session(const QCommandLineParser &options, QStringList operands, WorkspaceOptions workspaceOptions,
                 const Output &output)
    : m_options(options), m_operands(std::move(operands)), m_workspaceOptions(std::move(workspaceOptions)),
      m_output(output)
{
}

Session::~Session() = default;

LineReader &Session::input()
{
    if (!m_input)
        m_input = std::make_unique<LineReader>();
    return *m_input;
}

SecretBackend &Session::keychain()
{
    if (!m_keychain) {
        m_systemKeychain = std::make_unique<KeychainBackend>();
        m_keychain = std::make_unique<PatientBackend>(*m_systemKeychain, 3s, 120s);
        QObject::connect(m_keychain.get(), &PatientBackend::waiting, m_keychain.get(), [this] {
            m_output.note(QCoreApplication::translate("hloauth::Session",
                                                      "Waiting for the system keychain. "
                                                      "If it asks for its password, unlock it."));
        });
    }
    return *m_keychain;
}

Workspace &Session::workspace()
{
    if (!m_workspace)
        m_workspace = std::make_unique<Workspace>(m_workspaceOptions, keychain());
    return *m_workspace;
}

ConnectionList *Session::connections(Failure *failure)
{
    ConnectionList &list = workspace().connections();
    if (list.reload())
        return &list;
    *failure = Failure::usage(list.problem());
    failure->code = QStringLiteral("connection-list");
    return nullptr;
}

std::optional<Connection> Session::connection(Failure *failure)
{
    const ConnectionList *list = connections(failure);
    if (!list)
        return std::nullopt;
    if (const Connection *found = list->find(operand())) {
        Connection connection = *found;
        if (m_workspaceOptions.apiGiven)
            connection.servers.api = m_workspaceOptions.servers.api;
        if (m_workspaceOptions.marketplaceGiven)
            connection.servers.marketplace = m_workspaceOptions.servers.marketplace;
        return connection;
    }
    QStringList names;
    for (const Connection &connection : list->connections())
        names.append(connection.name);
    *failure = Failure::usage(
        names.isEmpty()
            ? QCoreApplication::translate("hloauth::Session",
                                          "There is no connection \"%1\"; make one with \"hloauth connect\".")
                  .arg(operand())
            : QCoreApplication::translate("hloauth::Session", "There is no connection \"%1\"; there are: %2.")
                  .arg(operand(), names.join(QStringLiteral(", "))));
    failure->code = QStringLiteral("unknown-connection");
    return std::nullopt;
}

} // namespace hloauth
