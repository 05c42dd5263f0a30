#include "secrecy/wipe.h"

#include "secrecy/overwrite.h"

namespace hloauth {

namespace {

template <typename Value>
void wipeValue(Value &secret)
{
    // A literal has no buffer of its own, and is no secret. A longer value may have been there before, so the
    // buffer goes to its end as reserved.
    if (!secret.isEmpty() && secret.isDetached())
        overwrite(secret.data(), std::size_t(secret.capacity()) * sizeof(*secret.data()));
    secret.clear();
}

} // namespace

void wipe(QByteArray &secret)
{
    wipeValue(secret);
}

void wipe(QString &secret)
{
    wipeValue(secret);
}

} // namespace hloauth
