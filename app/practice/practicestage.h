#pragma once

#include "practice/practicefault.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace hloauth {

struct PracticeApp;
struct PracticeState;

/// What is going to be asked for, so that a fault is sure to show.
struct PracticeAsked {
    QStringList scopes; ///< empty: not known
    QString redirectUri; ///< empty: the standard one
};

/// Sets the practice server's world up for a fault: puts app, accounts and login into the state that
/// leads to it. What then happens follows from that state, and ends when it is changed in the portal.
class PracticeStage {
public:
    /// \a state, which must outlive it, is what everything goes back to.
    explicit PracticeStage(PracticeState &state);

    /// First puts everything in order again; with PracticeFault::None that is all.
    void play(PracticeFault fault, const PracticeAsked &asked);

private:
    void heal();
    void healKeys();
    void setUpApp(PracticeFault fault, const PracticeAsked &asked);
    void setUpAccounts(PracticeFault fault);

    PracticeState &m_state;
    const QStringList m_redirectUris;
    const QSet<QString> m_scopes;
    const QSet<QString> m_knownScopes;
};

} // namespace hloauth
