#pragma once

#include "practice/practiceanswer.h"
#include "practice/practicerequest.h"
#include "tokens/tokenset.h"

namespace hloauth {

struct PracticeGrant;
struct PracticeState;

/// POST /oauth/token, in both of HighLevel's spellings: without a Version header (or with a dated one)
/// snake_case in a form; with `Version: v3` camelCase in a form or as JSON.
///
/// Whose token comes out: a sub-account's only if a sub-account was chosen and `user_type=Location`
/// was asked for; the agency's otherwise, also when nothing was asked for. A refresh keeps that.
class PracticeTokenEndpoint {
public:
    explicit PracticeTokenEndpoint(PracticeState &state);

    PracticeAnswer answer(const PracticeRequest &request);

private:
    PracticeAnswer exchange(const PracticeParameters &parameters, ApiSpelling spelling);
    PracticeAnswer refresh(const PracticeParameters &parameters, ApiSpelling spelling);
    PracticeAnswer tokens(const PracticeGrant &grant, ApiSpelling spelling);

    PracticeState &m_state;
};

} // namespace hloauth
