#pragma once

#include "webhooks/webhookcheck.h"

#include <QMutex>

#include <deque>
#include <memory>
#include <vector>

namespace hloauth {

/// A webhook that came in, and what its check said.
struct ReceivedWebhook {
    quint64 number = 0; ///< from 1, in the order of arrival
    QByteArray path; ///< with its query, as sent
    WebhookDelivery delivery;
    WebhookReport report;
};

/// The webhooks that came last, in memory only. May be used from any thread.
class WebhookInbox {
public:
    using Entry = std::shared_ptr<const ReceivedWebhook>;

    static constexpr std::size_t mostEntries = 1000;
    /// Of all bodies and headers together; beyond it the oldest go before they are 1,000.
    static constexpr qsizetype mostBytes = 64 * 1024 * 1024;

    /// What changed since somebody looked.
    struct News {
        std::vector<Entry> added; ///< the oldest first
        quint64 first = 1; ///< the number of the oldest that is still there; of the next one if none is
        quint64 last = 0; ///< the number of the newest that ever came
    };

    void add(ReceivedWebhook webhook);
    /// Everything behind number \a last.
    News since(quint64 last) const;
    void clear();

private:
    static qsizetype bytesOf(const ReceivedWebhook &webhook);

    mutable QMutex m_mutex;
    std::deque<Entry> m_entries;
    qsizetype m_bytes = 0;
    quint64 m_last = 0;
};

} // namespace hloauth
