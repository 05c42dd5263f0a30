#pragma once

#include "practice/practiceagency.h"
#include "practice/practiceapp.h"
#include "practice/practicegrants.h"

namespace hloauth {

/// Everything that the practice server knows, shared by its endpoints.
struct PracticeState {
    PracticeApp app;
    PracticeAgency agency;
    PracticeGrants grants;
};

} // namespace hloauth
