#pragma once

#include "cli/command.h"

namespace hloauth {

/// `hloauth diagnostics`: what somebody who helps needs to know, without secrets and names.
class DiagnosticsCommand : public Command {
    Q_OBJECT

public:
    QString notes() const override;
    void start(Session &session) override;
};

} // namespace hloauth
