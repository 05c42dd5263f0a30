#pragma once

#include "cli/command.h"

namespace hloauth {

/// `hloauth show`: all about a connection but its secrets.
class ShowCommand : public Command {
    Q_OBJECT

public:
    void start(Session &session) override;
};

} // namespace hloauth
