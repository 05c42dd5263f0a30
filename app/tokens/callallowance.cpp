#include "tokens/callallowance.h"

namespace hloauth {

namespace {

std::optional<qint64> numberIn(const HttpExchange::Answer &answer, const QByteArray &header)
{
    bool isNumber = false;
    const qint64 number = answer.header(header).trimmed().toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

CallAllowance CallAllowance::of(const HttpExchange::Answer &answer)
{
    CallAllowance allowance;
    allowance.perDay = numberIn(answer, "X-RateLimit-Limit-Daily");
    allowance.leftToday = numberIn(answer, "X-RateLimit-Daily-Remaining");
    allowance.perWindow = numberIn(answer, "X-RateLimit-Max");
    allowance.leftInWindow = numberIn(answer, "X-RateLimit-Remaining");
    allowance.window =
        std::chrono::milliseconds(numberIn(answer, "X-RateLimit-Interval-Milliseconds").value_or(0));
    return allowance;
}

} // namespace hloauth
