#pragma once

namespace hloauth {

/// Has the system write a file's data to the disk soon, in another thread: a disk may take its time.
/// \a handle is that of a QFile; it may be closed meanwhile. One source file a platform.
void syncSoon(int handle);

} // namespace hloauth
