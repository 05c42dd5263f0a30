#pragma once

#include "cli/refreshingcommand.h"

#include <chrono>
#include <memory>

namespace hloauth {

class ScopeCatalog;
struct ExportFormat;
struct TokenSet;

/// `hloauth export`: a connection's token and ids in another tool's form.
class ExportCommand : public RefreshingCommand {
    Q_OBJECT

public:
    ExportCommand();
    ~ExportCommand() override;

    void addOptions(QCommandLineParser &parser) const override;
    QString notes() const override;
    void start(Session &session) override;

protected:
    bool prepare(Session &session, Failure *failure) override;
    void refresh(Session &session, const Connection &connection) override;
    void print(const RefreshOutcome &outcome) override;

private:
    void list(Session &session);
    bool write(const TokenSet &tokens, Failure *failure);
    void warnAboutRefreshToken();

    std::unique_ptr<ScopeCatalog> m_catalog;
    const ExportFormat *m_format = nullptr;
    QString m_path; ///< empty: standard output
    bool m_isForced = false;
    bool m_withRefreshToken = false;
    std::chrono::seconds m_minimumValidity{300};
};

} // namespace hloauth
