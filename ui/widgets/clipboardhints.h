#pragma once

class QMimeData;

namespace hloauth {

/// Marks \a data as a secret in the way that this system's clipboard managers understand. One source
/// file a platform.
void addSecretHints(QMimeData &data);

} // namespace hloauth
