#include "widgets/serverbanner.h"

#include "connections/workspace.h"
#include "widgets/banner.h"

namespace hloauth {

void showServers(Banner &banner, const WorkspaceOptions &options)
{
    if (!options.marketplaceGiven && !options.apiGiven) {
        banner.setText(Tone::Info, {}, {});
        return;
    }
    banner.setText(Tone::Warning, Banner::tr("NOT THE USUAL SERVERS"),
                   Banner::tr("Consent page: %1 · API: %2")
                       .arg(options.servers.marketplace.toString(), options.servers.api.toString()));
}

} // namespace hloauth
