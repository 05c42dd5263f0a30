#pragma once

#include "cli/command.h"
#include "connections/agencysession.h"
#include "tokens/locationlister.h"

#include <memory>

namespace hloauth {

/// What `locations` and `location-tokens` share: an agency's connection, whose token is refreshed when it
/// ends, and the calls that are made with it. An interruption waits for what is under way; a second one
/// only for a refresh, which would otherwise lose the connection.
class AgencyCommand : public Command {
    Q_OBJECT

public:
    ~AgencyCommand() override;

    void start(Session &session) override;
    void interrupt() override;

protected:
    /// Reads the command's own options. False and \a failure if they can't be used.
    virtual bool prepare(Session &session, Failure *failure) = 0;
    /// Everything is there; makes the calls.
    virtual void begin() = 0;

    /// Why it ended before its time, for the user. \a error is the list's refusal, if that was it.
    Failure failureOf(const AgencyStop &stop, const OAuthError &error) const;
    /// The command's end, unless new tokens could not be kept: that is told instead.
    void end(ExitCode code);

    Session &session() const { return *m_session; }
    AgencySession &agency() const { return *m_agency; }
    const Connection &connection() const { return m_agency->agency(); }
    AgencyCalls &calls() { return m_agency->calls(); }

private:
    Session *m_session = nullptr;
    std::unique_ptr<AgencySession> m_agency;
    int m_interruptions = 0;
};

} // namespace hloauth
