#pragma once

#include "cli/command.h"

namespace hloauth {

/// `hloauth list`: the connections.
class ListCommand : public Command {
    Q_OBJECT

public:
    void start(Session &session) override;
};

} // namespace hloauth
