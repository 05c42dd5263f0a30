#pragma once

#include "connections/secretbackend.h"

#include <functional>
#include <memory>

namespace hloauth {

/// Finds out whether the keychain keeps what it is given, before somebody's consent depends on it:
/// writes an entry, reads it back and removes it.
class KeychainProbe {
public:
    using Done = std::function<void(const SecretResult &)>; ///< without a value

    /// \a backend must outlive it.
    explicit KeychainProbe(SecretBackend &backend);
    ~KeychainProbe();

    /// Calls \a done once, unless the probe is destroyed before.
    void start(Done done);

private:
    struct Run;
    std::shared_ptr<Run> m_run;
};

} // namespace hloauth
