#pragma once

#include "cli/refreshingcommand.h"

namespace hloauth {

/// `hloauth refresh`: new tokens now.
class RefreshCommand : public RefreshingCommand {
    Q_OBJECT

protected:
    void refresh(Session &session, const Connection &connection) override;
    void print(const RefreshOutcome &outcome) override;
};

} // namespace hloauth
