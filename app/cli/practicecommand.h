#pragma once

#include "catalog/scopecatalog.h"
#include "cli/command.h"
#include "practice/practiceserver.h"

#include <memory>
#include <optional>

namespace hloauth {

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
    bool listFaults(const Session &session); ///< if that was asked for
    bool readSizes(const Session &session, PracticeServer::Options *options);
    bool readFault(const Session &session, PracticeFault *fault);
    void tell(Session &session);
    QString faultNotes() const; ///< what to do to see the fault that is played

    std::optional<ScopeCatalog> m_catalog;
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Walk> m_walk;
};

} // namespace hloauth
