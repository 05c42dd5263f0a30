#pragma once

#include <QByteArray>
#include <QString>

namespace hloauth {

/// Overwrites a secret with zeros and empties the value. Whoever holds a secret for longer, or moves it
/// to and from the network or the keychain, does so at the end.
///
/// Qt shares one buffer among copies of a value: while another copy lives, the buffer is left to it, and
/// the last holder wipes. What Qt's own classes copied (a widget's undo history, the network's buffers) is
/// out of reach; core dumps are forbidden for that reason.
void wipe(QByteArray &secret);
void wipe(QString &secret);

} // namespace hloauth
