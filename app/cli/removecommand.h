#pragma once

#include "cli/command.h"

namespace hloauth {

struct Connection;

/// `hloauth remove`: forgets a connection and its secrets.
class RemoveCommand : public Command {
    Q_OBJECT

public:
    QString notes() const override;
    void start(Session &session) override;

private:
    void report(Session &session, const Connection &connection);
};

} // namespace hloauth
