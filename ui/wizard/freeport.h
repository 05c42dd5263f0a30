#pragma once

#include <QtGlobal>

namespace hloauth {

/// The next port after \a port on which this computer lets programs listen now; 0 if there is none
/// nearby. Another program may take it in the next moment.
quint16 freePortAfter(quint16 port);

} // namespace hloauth
