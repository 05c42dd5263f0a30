#pragma once

#include "wizard/wizarddraft.h"

namespace hloauth {

/// A page's short name, as in the list of steps.
QString stepTitle(Step step);

} // namespace hloauth
