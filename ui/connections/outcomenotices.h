#pragma once

#include "uicontext.h"

#include <QObject>

namespace hloauth {

class ConnectionErrors;
class Notice;
class TokenDesk;
struct Connection;
struct RefreshOutcome;
struct TokenTestResult;

/// What there is to say about a connection, or about what was done with it, and the buttons that mend it.
class OutcomeNotices : public QObject {
    Q_OBJECT

public:
    /// All is said in \a notice. All of them must outlive it.
    OutcomeNotices(const UiContext &context, TokenDesk &desk, ConnectionErrors &errors, Notice &notice,
                   QObject *parent = nullptr);

    /// There are no new tokens, or they could not be kept.
    void sayProblem(const QString &id, const RefreshOutcome &outcome);
    void sayTested(const Connection &connection, const TokenTestResult &result);
    void saySignInNeeded(const Connection &connection);

Q_SIGNALS:
    void signInWanted(const QString &connectionId);
    void testWanted(); ///< once more

private:
    UiContext m_context;
    TokenDesk &m_desk;
    ConnectionErrors &m_errors;
    Notice &m_notice;
};

} // namespace hloauth
