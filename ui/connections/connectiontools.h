#pragma once

#include "connections/connection.h"
#include "uicontext.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

class QWidget;

namespace hloauth {

class Notice;
class TokenTest;
struct RefreshOutcome;
struct TokenTestResult;

/// Tests a connection's token, hands it to other tools, and shows what it says of itself.
class ConnectionTools : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds testMinimum{30};

    /// Dialogs stand over \a window.
    ConnectionTools(const UiContext &context, QWidget &window);
    ~ConnectionTools() override;

    /// Refreshed first if the token has run out.
    void test(const Connection &connection);
    void openExport(const Connection &connection);
    /// Reads the token out of the keychain; asks nobody else.
    void showClaims(const Connection &connection);
    /// One window for each agency; it stays open beside this one.
    void openLocationTokens(const Connection &agency);

Q_SIGNALS:
    void busyChanged(const QString &connectionId, bool busy);
    void tested(const QString &connectionId, const hloauth::TokenTestResult &result);
    /// There are no valid tokens.
    void failed(const QString &connectionId, const hloauth::RefreshOutcome &outcome);
    void claimsMissing(const QString &connectionId, const QString &why);
    void signInWanted(const QString &connectionId);

private:
    void withTokens(const Connection &connection, std::chrono::seconds minimumValidity,
                    const std::function<void(const TokenSet &)> &use);

    UiContext m_context;
    QWidget &m_window;
    std::unique_ptr<TokenTest> m_test;
};

} // namespace hloauth
