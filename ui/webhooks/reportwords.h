#pragma once

class QString;

namespace hloauth {

class Notice;
struct WebhookReport;

/// Says in \a notice whether the webhook is HighLevel's, and if not, why and what to do.
void sayReport(Notice &notice, const WebhookReport &report);
/// The verdict in a word or two.
QString verdictText(const WebhookReport &report);

} // namespace hloauth
