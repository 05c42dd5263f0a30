#include "tokens/locationlister.h"

#include "tokens/tokenclaims.h"

#include <QJsonArray>
#include <QPointer>

namespace hloauth {

namespace {

constexpr qsizetype longestId = 200;
constexpr int mostEmptyPages = 10;

void add(QUrlQuery &query, const char *name, const QString &value)
{
    // QUrlQuery leaves "+" and "&" to its caller.
    query.addQueryItem(QLatin1String(name), QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QString textOf(const QJsonObject &object, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const QString text = object.value(QLatin1String(name)).toString().trimmed(); !text.isEmpty())
            return text;
    }
    return {};
}

SubAccount accountOf(const QJsonObject &item)
{
    SubAccount account;
    account.id = textOf(item, {"_id", "id", "locationId"});
    account.name = textOf(item, {"name"}).simplified();
    account.address = textOf(item, {"address"}).simplified();
    account.installedAt = QDateTime::fromString(textOf(item, {"installedAt"}), Qt::ISODateWithMs).toUTC();
    return account;
}

} // namespace

LocationLister::LocationLister(AgencyCalls &calls, Question question, QObject *parent)
    : QObject(parent), m_calls(calls), m_question(std::move(question))
{
}

void LocationLister::next()
{
    if (m_isAsking || m_isOver)
        return;
    m_isAsking = true;
    const QPointer<LocationLister> guard(this);
    AgencyCall call;
    call.kind = AgencyCall::Kind::List;
    call.query = [this](const TokenSet &agency, ApiSpelling spelling) { return query(agency, spelling); };
    call.done = [guard](const AgencyAnswer &answer) {
        if (guard)
            guard->take(answer);
    };
    m_calls.call(std::move(call));
}

QUrlQuery LocationLister::query(const TokenSet &agency, ApiSpelling spelling) const
{
    QString appId = m_question.appId;
    if (appId.isEmpty()) {
        if (const auto claims = TokenClaims::decode(agency.accessToken))
            appId = claims->appId.isEmpty() ? claims->clientId.section(u'-', 0, 0) : claims->appId;
    }
    QUrlQuery query;
    add(query, "companyId", agency.companyId);
    add(query, "appId", appId);
    add(query, "isInstalled", QStringLiteral("true"));
    if (!m_question.search.isEmpty())
        add(query, "query", m_question.search);
    if (spelling == ApiSpelling::V3) {
        add(query, "pageSize", QString::number(pageSize));
        if (!m_pageToken.isEmpty())
            add(query, "pageToken", m_pageToken);
    } else {
        add(query, "skip", QString::number(m_skip));
        add(query, "limit", QString::number(pageSize));
    }
    return query;
}

void LocationLister::take(const AgencyAnswer &answer)
{
    m_isAsking = false;
    if (answer.error.isSet()) {
        m_isOver = true;
        Q_EMIT failed(answer.error, {});
        return;
    }
    const QJsonObject pagination = answer.object.value(QStringLiteral("pagination")).toObject();
    QJsonValue items = answer.object.value(QStringLiteral("locations"));
    if (!items.isArray())
        items = answer.object.value(QStringLiteral("items"));
    if (!items.isArray())
        return fail(Rest::Unclear);
    QJsonValue total = answer.object.value(QStringLiteral("count"));
    if (!total.isDouble())
        total = pagination.value(QStringLiteral("totalRecords"));
    if (total.isDouble() && total.toInt(-1) >= 0)
        m_total = total.toInt();

    const QJsonArray array = items.toArray();
    const QList<SubAccount> fresh = newOnes(array);
    m_skip += int(array.size());
    const Rest rest = answer.spelling == ApiSpelling::V3 ? restByToken(pagination, array.size(), fresh.size())
                                                         : restAfter(array.size(), fresh.size());
    m_isOver = rest != Rest::More;
    const QPointer<LocationLister> guard(this);
    if (!fresh.isEmpty())
        Q_EMIT page(fresh);
    if (!guard)
        return;
    if (rest == Rest::None)
        Q_EMIT finished();
    else if (rest == Rest::More && fresh.isEmpty())
        next(); // a page without anything new is none for whoever asked
    else if (rest != Rest::More)
        fail(rest);
}

QList<SubAccount> LocationLister::newOnes(const QJsonArray &items)
{
    QList<SubAccount> fresh;
    for (const QJsonValue &item : items) {
        const QJsonObject object = item.toObject();
        const SubAccount account = accountOf(object);
        const bool isInstalled = object.value(QStringLiteral("isInstalled")).toBool(true);
        if (account.id.isEmpty() || account.id.size() > longestId || m_seen.contains(account.id))
            continue;
        m_seen.insert(account.id);
        if (isInstalled)
            fresh.append(account);
    }
    return fresh;
}

/// By number: a short page is the last one only if the count agrees, because HighLevel has been seen to
/// cut pages at 20 without a word.
LocationLister::Rest LocationLister::restAfter(qsizetype items, qsizetype fresh) const
{
    if (items == 0)
        return Rest::None;
    const bool isShort = items < pageSize;
    const bool isCounted = m_total && m_seen.size() >= *m_total;
    if (fresh == 0 && m_skip > items) // the same once more
        return isCounted || (isShort && !m_total) ? Rest::None : Rest::Repeats;
    if (m_seen.size() > mostAccounts)
        return Rest::Endless;
    return isShort && isCounted ? Rest::None : Rest::More;
}

LocationLister::Rest LocationLister::restByToken(const QJsonObject &pagination, qsizetype items,
                                                 qsizetype fresh)
{
    m_pageToken = pagination.value(QStringLiteral("nextPageToken")).toString();
    const bool hasNext = pagination.value(QStringLiteral("hasNextPage")).toBool(!m_pageToken.isEmpty());
    if (!hasNext)
        return Rest::None;
    if (m_pageToken.isEmpty())
        return Rest::Unclear;
    if (m_pageTokens.contains(m_pageToken) || (items > 0 && fresh == 0 && m_skip > items))
        return Rest::Repeats;
    m_pageTokens.insert(m_pageToken);
    m_emptyPages = items == 0 ? m_emptyPages + 1 : 0;
    return m_seen.size() > mostAccounts || m_emptyPages > mostEmptyPages ? Rest::Endless : Rest::More;
}

void LocationLister::fail(Rest rest)
{
    m_isOver = true;
    const int seen = int(m_seen.size());
    switch (rest) {
    case Rest::Repeats:
        Q_EMIT failed({}, tr("HighLevel's list of sub-accounts repeats itself after %1 of them, so the rest "
                             "can't be had; try again later.")
                              .arg(seen));
        break;
    case Rest::Endless:
        Q_EMIT failed({}, tr("HighLevel's list of sub-accounts does not end; it was given up after %1 of "
                             "them. Try again later.")
                              .arg(seen));
        break;
    default:
        Q_EMIT failed({}, tr("HighLevel's answer is not a list of sub-accounts; check the API's address, or "
                             "try again later."));
        break;
    }
}

} // namespace hloauth
