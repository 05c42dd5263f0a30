#pragma once

#include "cli/refreshingcommand.h"

#include <memory>

namespace hloauth {

class ScopeCatalog;
class TokenTest;
struct TokenSet;
struct TokenTestResult;

/// `hloauth test`: asks HighLevel whether a connection's token works.
class TestCommand : public RefreshingCommand {
    Q_OBJECT

public:
    TestCommand();
    ~TestCommand() override;

    QString notes() const override;

protected:
    bool prepare(Session &session, Failure *failure) override;
    void refresh(Session &session, const Connection &connection) override;
    void print(const RefreshOutcome &outcome) override;

private:
    void test(const TokenSet &tokens);
    void report(const TokenSet &tokens, const TokenTestResult &result);

    std::unique_ptr<ScopeCatalog> m_catalog;
    std::unique_ptr<TokenTest> m_test;
};

} // namespace hloauth
