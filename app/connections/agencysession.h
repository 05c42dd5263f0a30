#pragma once

#include "connections/connection.h"
#include "connections/tokenrefresher.h"
#include "tokens/agencycalls.h"

#include <QObject>

#include <optional>

namespace hloauth {

class Workspace;

/// Calls with the token of an agency's connection, which is refreshed when it ends; and what they say when
/// they fail, in the same words wherever it is told.
class AgencySession : public QObject {
    Q_OBJECT

public:
    /// \a workspace must outlive it.
    AgencySession(Workspace &workspace, Connection agency, QObject *parent = nullptr);

    AgencyCalls &calls() { return m_calls; }
    const Connection &agency() const { return m_agency; }
    QString appId() const; ///< the client ID's first part; empty if there is none
    /// The last demand for tokens that brought none, or some that could not be kept.
    const std::optional<RefreshOutcome> &badOutcome() const { return m_badOutcome; }

    /// In one line: what went wrong with one call, and HighLevel's number for it.
    QString reasonOf(const OAuthError &error) const;
    /// In a sentence: which limit ended the calls; empty if none did. \a time writes a time (UTC).
    static QString limitText(const AgencyStop &stop, const std::function<QString(const QDateTime &)> &time);
    /// What to do when the list is empty.
    static QString noneInstalledText();

private:
    void giveToken(bool renew, std::function<void(const std::optional<TokenSet> &)> done);

    Workspace &m_workspace;
    const Connection m_agency;
    AgencyCalls m_calls;
    std::optional<RefreshOutcome> m_badOutcome;
};

} // namespace hloauth
