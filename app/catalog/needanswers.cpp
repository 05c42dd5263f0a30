#include "catalog/needanswers.h"

#include <algorithm>
#include <array>

namespace hloauth {

ApiWay NeedAnswers::way() const
{
    const std::array answers{oneSubAccount, onlyForMyself, withoutEvents};
    if (std::find(answers.begin(), answers.end(), false) != answers.end())
        return ApiWay::OAuth;
    if (std::find(answers.begin(), answers.end(), std::nullopt) != answers.end())
        return ApiWay::Open;
    return ApiWay::PrivateIntegration;
}

} // namespace hloauth
