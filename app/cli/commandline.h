#pragma once

#include "cli/commandtable.h"
#include "cli/exitcode.h"
#include "connections/workspace.h"

#include <QCommandLineParser>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace hloauth {

class Command;
class Output;
class Session;
struct Failure;

/// The frame around the commands: finds the command, reads the options before and after its name,
/// gives help, and turns the command's end into an exit code.
class CommandLine : public QObject {
    Q_OBJECT

public:
    /// \a arguments with the program's name as the first.
    explicit CommandLine(QStringList arguments, QObject *parent = nullptr);
    ~CommandLine() override;

    /// Runs the command. finished() comes once, at once or later.
    void run();
    void interrupt();

Q_SIGNALS:
    void finished(int exitCode);

private:
    std::optional<CommandEntry> findCommand();
    bool readOptions(const CommandEntry &entry);
    bool checkOperands(const CommandEntry &entry, const QStringList &operands);
    void begin();
    void printOverview();
    void printHelp(const CommandEntry &entry);
    void fail(const Failure &failure);
    void end(ExitCode code);

    QStringList m_arguments;
    QCommandLineParser m_parser;
    std::unique_ptr<Output> m_output;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Command> m_command;
    bool m_ended = false;
};

} // namespace hloauth
