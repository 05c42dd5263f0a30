#pragma once

class QLockFile;

namespace hloauth {

/// Tries once to take \a file, which has a stale lock time of 0: only who is gone loses it. As
/// QLockFile::tryLock(0), whose error() tells why not.
///
/// A program that is killed between making the file and writing its process number into it leaves an empty
/// one, which Qt then never takes from it. Here one that has been empty for more than 2 s is taken over. A
/// file with anything in it that is no process number is somebody's own, and stays.
bool tryLock(QLockFile &file);

} // namespace hloauth
