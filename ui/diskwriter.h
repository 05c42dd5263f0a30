#pragma once

class QThreadPool;

namespace hloauth {

/// Where small files are written, one after the other: a disk may take a tenth of a second until it has what
/// it was given, and no window is to wait for that. The application waits for it when it ends.
QThreadPool &diskWriter();

} // namespace hloauth
