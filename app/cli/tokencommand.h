#pragma once

#include "cli/refreshingcommand.h"

#include <chrono>

namespace hloauth {

struct ExportFormat;

/// `hloauth token`: prints a valid access token.
class TokenCommand : public RefreshingCommand {
    Q_OBJECT

public:
    void addOptions(QCommandLineParser &parser) const override;
    QString notes() const override;

protected:
    bool prepare(Session &session, Failure *failure) override;
    void refresh(Session &session, const Connection &connection) override;
    void print(const RefreshOutcome &outcome) override;

private:
    void takeAgency(const RefreshOutcome &outcome);

    QString m_locationId; ///< a sub-account whose token is wanted; empty: the connection's own
    const ExportFormat *m_format = nullptr;
    std::chrono::seconds m_minimumValidity{300};
};

} // namespace hloauth
