#pragma once

namespace hloauth {

class Banner;
struct WorkspaceOptions;

/// Says in \a banner which servers are talked to instead of HighLevel's; hides it when they are
/// HighLevel's own.
void showServers(Banner &banner, const WorkspaceOptions &options);

} // namespace hloauth
