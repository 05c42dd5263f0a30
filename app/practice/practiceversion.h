#pragma once

class QByteArray;

namespace hloauth {

/// Whether HighLevel's API knows this value of the Version header.
bool isKnownVersion(const QByteArray &version);

} // namespace hloauth
