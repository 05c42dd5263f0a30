#include "webhooks/webhookinbox.h"

#include <QMutexLocker>

#include <algorithm>

namespace hloauth {

void WebhookInbox::add(ReceivedWebhook webhook)
{
    const QMutexLocker lock(&m_mutex);
    webhook.number = ++m_last;
    m_bytes += bytesOf(webhook);
    m_entries.push_back(std::make_shared<const ReceivedWebhook>(std::move(webhook)));
    while (m_entries.size() > mostEntries || (m_bytes > mostBytes && m_entries.size() > 1)) {
        m_bytes -= bytesOf(*m_entries.front());
        m_entries.pop_front();
    }
}

WebhookInbox::News WebhookInbox::since(quint64 last) const
{
    const QMutexLocker lock(&m_mutex);
    News news;
    news.last = m_last;
    news.first = m_entries.empty() ? m_last + 1 : m_entries.front()->number;
    const auto begin = std::find_if(m_entries.begin(), m_entries.end(),
                                    [last](const Entry &entry) { return entry->number > last; });
    news.added.assign(begin, m_entries.end());
    return news;
}

void WebhookInbox::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_entries.clear();
    m_bytes = 0;
}

qsizetype WebhookInbox::bytesOf(const ReceivedWebhook &webhook)
{
    qsizetype bytes = webhook.path.size() + webhook.delivery.body.size();
    for (const WebhookDelivery::Header &header : webhook.delivery.headers)
        bytes += header.name.size() + header.value.size();
    return bytes;
}

} // namespace hloauth
