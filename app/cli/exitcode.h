#pragma once

namespace hloauth {

/// How `hloauth` ends. Scripts depend on the numbers.
enum class ExitCode {
    Done = 0,
    No = 1, ///< the question was understood and the answer is no
    Usage = 2, ///< bad usage or input
    Refused = 3, ///< by HighLevel or by the user, or no answer came from the user
    Unreachable = 4, ///< network or server fault; nothing is lost
    NoKeychain = 5,
    SignInNeeded = 6 ///< only a new sign-in helps this connection
};

} // namespace hloauth
