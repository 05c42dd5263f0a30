// Says on standard error what holds up the windows of the program that it is loaded into:
//
//     QT_PLUGIN_PATH=build/ci/testplugins QT_QPA_GENERIC_PLUGINS=stallwatch PROGRAM
//
// A line for each handler of at least 10 ms, with "computed over the limit" or "waited over the limit" at its
// end where that is so.

#include "stallwatch/stalllimit.h"
#include "stallwatch/stallwatch.h"

#include <QGenericPlugin>

#include <cstdio>

namespace hloauth {

class StallPlugin : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "stallplugin.json")

public:
    QObject *create(const QString &, const QString &) override
    {
        constexpr StallWatch::Milliseconds worthTelling{10};
        std::fprintf(stderr, "stallwatch: at most %.1f ms, %.1f times as slow as usual\n", stallLimit.count(),
                     slowness());
        return new StallWatch(worthTelling, [](const StallWatch::Handler &handler) {
            std::fprintf(stderr, "stallwatch: %.1f ms computed, %.1f ms waited, %.1f ms taken by %s%s\n",
                         handler.computed.count(), handler.waited.count(), handler.took.count(),
                         qPrintable(handler.what),
                         computesTooLong(handler) ? ", computed over the limit"
                         : waitsTooLong(handler)  ? ", waited over the limit"
                                                  : "");
            std::fflush(stderr);
        });
    }
};

} // namespace hloauth

#include "stallplugin.moc"
