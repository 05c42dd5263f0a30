#pragma once

#include "cli/command.h"
#include "cli/exitcode.h"
#include "connections/connection.h"

#include <memory>

namespace hloauth {

class TokenKeeper;
struct RefreshOutcome;

/// `hloauth keep-fresh`: marks connections, and refreshes those that are marked; once, as from a timer, or
/// for as long as it runs. An interruption waits for a refresh under way.
class KeepFreshCommand : public Command {
    Q_OBJECT

public:
    KeepFreshCommand();
    ~KeepFreshCommand() override;

    void addOptions(QCommandLineParser &parser) const override;
    QString notes() const override;
    void start(Session &session) override;
    void interrupt() override;

private:
    void mark(bool fresh);
    void watch();
    void refreshDue();
    void refreshNext();
    void tell(const Connection &connection, const RefreshOutcome &outcome);

    Session *m_session = nullptr;
    std::unique_ptr<TokenKeeper> m_keeper;
    QList<Connection> m_due; ///< still to be refreshed
    ExitCode m_code = ExitCode::Done; ///< of the first that did not work
    bool m_isInterrupted = false;
};

} // namespace hloauth
