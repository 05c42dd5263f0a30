#pragma once

#include "cli/command.h"
#include "connections/connection.h"

namespace hloauth {

struct RefreshOutcome;

/// What `token` and `refresh` share: a connection whose tokens may be refreshed. An interruption waits
/// for a refresh under way, which would otherwise lose the connection's only refresh token.
class RefreshingCommand : public Command {
    Q_OBJECT

public:
    void start(Session &session) override;
    void interrupt() override;

protected:
    /// Reads the command's own options. False and \a failure if they can't be used.
    virtual bool prepare(Session &session, Failure *failure);
    virtual void refresh(Session &session, const Connection &connection) = 0;

    /// Prints tokens, or tells why there are none. At a terminal it first asks what shall become of new
    /// tokens that the keychain does not take.
    void take(const RefreshOutcome &outcome);
    virtual void print(const RefreshOutcome &outcome) = 0;

    Session &session() { return *m_session; }
    const Connection &connection() const { return m_connection; }

private:
    void askAboutUnkept(const RefreshOutcome &outcome);
    void finish(const RefreshOutcome &outcome);

    Session *m_session = nullptr;
    Connection m_connection;
    bool m_isInterrupted = false;
};

} // namespace hloauth
