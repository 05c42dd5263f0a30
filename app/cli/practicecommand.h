#pragma once

#include "catalog/scopecatalog.h"
#include "cli/command.h"

#include <memory>
#include <optional>

namespace hloauth {

class PracticeServer;
class Walk;

/// `hloauth practice`: runs the practice server, and with --walk a whole sign-in against it.
class PracticeCommand : public Command {
    Q_OBJECT

public:
    PracticeCommand();
    ~PracticeCommand() override;

    void addOptions(QCommandLineParser &parser) const override;
    QString notes() const override;
    void start(Session &session) override;
    void interrupt() override;

private:
    void tell(Session &session);

    std::optional<ScopeCatalog> m_catalog;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Walk> m_walk;
};

} // namespace hloauth
