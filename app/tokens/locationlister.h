#pragma once

#include "tokens/agencycalls.h"

#include <QList>
#include <QSet>

#include <optional>

namespace hloauth {

/// A sub-account in which the app is installed.
struct SubAccount {
    QString id;
    QString name;
    QString address; ///< in one line
    QDateTime installedAt; ///< UTC; invalid if not told

    bool operator==(const SubAccount &) const = default;
};

/// Lists the sub-accounts in which an agency has installed an app, page by page, in either spelling of
/// HighLevel's API. Each is told once. A list that repeats itself or has no end is given up.
class LocationLister : public QObject {
    Q_OBJECT

public:
    static constexpr int pageSize = 100; ///< HighLevel's most
    /// More sub-accounts than HighLevel lets one app make calls for in a day.
    static constexpr int mostAccounts = 200000;

    struct Question {
        QString appId; ///< empty: the one that the agency's token names
        QString search; ///< part of the name; empty: all
    };

    /// \a calls must outlive it.
    LocationLister(AgencyCalls &calls, Question question, QObject *parent = nullptr);

    /// Asks for the next page, unless one is asked for already or it is over. page() follows, and after
    /// the last one finished(); or failed().
    void next();
    bool isOver() const { return m_isOver; }
    /// How many there will be, as far as HighLevel says.
    std::optional<int> total() const { return m_total; }

Q_SIGNALS:
    void page(const QList<hloauth::SubAccount> &accounts); ///< new ones alone
    void finished();
    /// HighLevel's refusal in \a error; if there is none, \a problem says in one sentence what is wrong.
    void failed(const hloauth::OAuthError &error, const QString &problem);

private:
    /// What a page says of the pages after it.
    enum class Rest { More, None, Repeats, Endless, Unclear };

    QUrlQuery query(const TokenSet &agency, ApiSpelling spelling) const;
    void take(const AgencyAnswer &answer);
    QList<SubAccount> newOnes(const QJsonArray &items);
    Rest restAfter(qsizetype items, qsizetype fresh) const;
    Rest restByToken(const QJsonObject &pagination, qsizetype items, qsizetype fresh);
    void fail(Rest rest);

    AgencyCalls &m_calls;
    const Question m_question;
    QSet<QString> m_seen;
    int m_skip = 0;
    QString m_pageToken;
    QSet<QString> m_pageTokens;
    int m_emptyPages = 0;
    std::optional<int> m_total;
    bool m_isAsking = false;
    bool m_isOver = false;
};

} // namespace hloauth
