#include "webhooks/receivedmodel.h"

#include "translations.h"
#include "webhooks/reportwords.h"
#include "widgets/symbol.h"
#include "widgets/tonedelegate.h"

#include <QLocale>

#include <algorithm>

namespace hloauth {

namespace {

Tone toneOf(const WebhookReport &report)
{
    if (!report.isGenuine)
        return Tone::Bad;
    return report.has(WebhookFinding::Kind::Repeated) ? Tone::Warning : Tone::Good;
}

} // namespace

void ReceivedModel::update(const WebhookInbox &inbox)
{
    WebhookInbox::News news = inbox.since(m_last);
    const auto gone = std::count_if(m_entries.begin(), m_entries.end(),
                                    [&news](const auto &entry) { return entry->number < news.first; });
    removeOldest(int(gone));
    m_last = news.last;
    if (news.added.empty())
        return;
    beginInsertRows({}, 0, int(news.added.size()) - 1);
    for (WebhookInbox::Entry &entry : news.added)
        m_entries.push_front(std::move(entry));
    endInsertRows();
}

void ReceivedModel::removeOldest(int count)
{
    if (count == 0)
        return;
    const int rows = int(m_entries.size());
    beginRemoveRows({}, rows - count, rows - 1);
    m_entries.erase(m_entries.end() - count, m_entries.end());
    endRemoveRows();
}

WebhookInbox::Entry ReceivedModel::at(const QModelIndex &index) const
{
    return index.isValid() ? m_entries.at(std::size_t(index.row())) : nullptr;
}

int ReceivedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ReceivedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReceivedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReceivedWebhook &webhook = *m_entries.at(std::size_t(index.row()));
    if (role == Qt::DisplayRole)
        return textOf(webhook, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == SizeColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (index.column() == VerdictColumn) {
        const Tone tone = toneOf(webhook.report);
        if (role == ToneDelegate::ToneRole)
            return int(tone);
        if (role == ToneDelegate::SymbolRole)
            return int(symbolFor(tone));
    }
    return {};
}

QString ReceivedModel::textOf(const ReceivedWebhook &webhook, int column) const
{
    switch (column) {
    case TimeColumn:
        return webhook.delivery.receivedAt.toLocalTime().time().toString(QStringLiteral("HH:mm:ss"));
    case EventColumn:
        return webhook.report.type.isEmpty() ? tr("(no type)") : webhook.report.type.simplified();
    case VerdictColumn:
        return verdictText(webhook.report);
    case AccountColumn:
        return (webhook.report.locationId.isEmpty() ? webhook.report.companyId : webhook.report.locationId)
            .simplified();
    case SizeColumn:
        return textLocale().formattedDataSize(webhook.delivery.body.size());
    default:
        return {};
    }
}

QVariant ReceivedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case EventColumn:
        return tr("Event");
    case VerdictColumn:
        return tr("Signature");
    case AccountColumn:
        return tr("Account");
    case SizeColumn:
        return tr("Size");
    default:
        return {};
    }
}

} // namespace hloauth
