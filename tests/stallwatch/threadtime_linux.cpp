#include "stallwatch/threadtime.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <ctime>

namespace hloauth {

namespace {

/// The kernel's numbers about a thread, open for as long as it runs: it is read at each event.
class SchedulerFile {
public:
    SchedulerFile() : m_file(open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC)) { }
    ~SchedulerFile()
    {
        if (m_file >= 0)
            close(m_file);
    }
    SchedulerFile(const SchedulerFile &) = delete;
    SchedulerFile &operator=(const SchedulerFile &) = delete;

    /// "computed waited slices", both in nanoseconds.
    std::optional<std::chrono::nanoseconds> waited() const
    {
        std::array<char, 80> text{}; // stays ended by a zero
        if (m_file < 0 || pread(m_file, text.data(), text.size() - 1, 0) <= 0)
            return {};
        char *end = nullptr;
        std::strtoull(text.data(), &end, 10);
        return std::chrono::nanoseconds(std::strtoull(end, nullptr, 10));
    }

private:
    int m_file;
};

} // namespace

std::chrono::nanoseconds threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

std::optional<std::chrono::nanoseconds> queueTime()
{
    thread_local const SchedulerFile file;
    return file.waited();
}

} // namespace hloauth
