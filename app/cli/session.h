#pragma once

#include "connections/workspace.h"

#include <QStringList>

#include <memory>

class QCommandLineParser;

namespace hloauth {

class LineReader;
class Output;
class PatientBackend;
class SecretBackend;
struct Failure;

/// What a command works with during its run.
class Session {
public:
    /// \a operands: what follows the command's name, without options.
    Session(const QCommandLineParser &options, QStringList operands, WorkspaceOptions workspaceOptions,
            const Output &output);
    ~Session();

    const QCommandLineParser &options() const { return m_options; }
    QString operand() const { return m_operands.value(0); }
    const WorkspaceOptions &workspaceOptions() const { return m_workspaceOptions; }
    const Output &output() const { return m_output; }
    LineReader &input();

    SecretBackend &keychain();
    Workspace &workspace(); ///< made at the first call

    /// The connection that the command's operand names; nothing and \a failure if there is none.
    std::optional<Connection> connection(Failure *failure);
    /// The connection list, read; nullptr and \a failure if it can't be.
    ConnectionList *connections(Failure *failure);

private:
    const QCommandLineParser &m_options;
    const QStringList m_operands;
    const WorkspaceOptions m_workspaceOptions;
    const Output &m_output;
    std::unique_ptr<LineReader> m_input;
    std::unique_ptr<SecretBackend> m_systemKeychain;
    std::unique_ptr<PatientBackend> m_keychain;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace hloauth
