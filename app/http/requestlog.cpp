#include "http/requestlog.h"

#include <QLoggingCategory>

#include <atomic>
#include <cstring>

namespace hloauth {

namespace {

std::atomic<QLoggingCategory::CategoryFilter> previousFilter{nullptr};

void filter(QLoggingCategory *category)
{
    static constexpr char httpServer[] = "qt.httpserver";
    if (const auto previous = previousFilter.load())
        previous(category);
    if (std::strncmp(category->categoryName(), httpServer, sizeof httpServer - 1) == 0)
        category->setEnabled(QtDebugMsg, false);
}

} // namespace

void keepRequestsOutOfLog()
{
    // A filter, because it also wins over what is set later, and over the environment. It is first
    // called inside installFilter(), with no previous one: so once more, when that is known.
    static const bool installed = [] {
        previousFilter = QLoggingCategory::installFilter(filter);
        QLoggingCategory::installFilter(filter);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace hloauth
