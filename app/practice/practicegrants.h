#pragma once

#include "tokens/tokenset.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace hloauth {

/// What the owner allowed, and for which account.
struct PracticeGrant {
    QStringList scopes;
    QString chosenLocation; ///< empty: the whole agency
    UserType asked = UserType::Unknown; ///< the `user_type` of the exchange
    UserType tokenClass = UserType::Unknown; ///< whose tokens come of it

    bool isFor(UserType type) const { return tokenClass == type; }
};

/// Codes and tokens that the practice server gave out, in memory only. Keeps the hashes of codes and
/// tokens, never themselves.
class PracticeGrants {
public:
    using Clock = std::function<QDateTime()>; ///< UTC now

    struct Lifetimes {
        int codeSeconds = 300;
        int accessTokenSeconds = 86399;
    };

    enum class CodeResult {
        Taken, ///< and spent with that
        Invalid ///< never given out, spent, expired, or for another redirect URI
    };
    enum class RefreshResult {
        Valid,
        Spent, ///< used before, or expired
        Unknown ///< never given out
    };
    enum class AccessResult { Valid, Expired, Unknown };

    /// How long a refresh token that is not used lives.
    static constexpr qint64 refreshTokenSeconds = 365LL * 24 * 60 * 60;

    PracticeGrants(Lifetimes lifetimes, Clock clock);

    /// A new code: 40 hex digits.
    QByteArray addCode(const PracticeGrant &grant, const QString &redirectUri);
    /// Spends a code. An empty \a redirectUri is not compared: HighLevel does not ask for it.
    CodeResult takeCode(const QByteArray &code, const QString &redirectUri, PracticeGrant *grant);

    void addTokens(const QByteArray &accessToken, const QByteArray &refreshToken, const PracticeGrant &grant);
    AccessResult checkAccess(const QByteArray &accessToken, PracticeGrant *grant) const;
    RefreshResult checkRefresh(const QByteArray &refreshToken, PracticeGrant *grant) const;
    void spendRefresh(const QByteArray &refreshToken);

    int accessTokenSeconds() const { return m_lifetimes.accessTokenSeconds; }
    QDateTime now() const { return m_clock().toUTC(); }

private:
    struct Entry {
        PracticeGrant grant;
        QString redirectUri; ///< codes only
        QDateTime expiresAt;
    };
    using Entries = QHash<QByteArray, Entry>;

    void forgetExpired();

    Lifetimes m_lifetimes;
    Clock m_clock;
    Entries m_codes;
    Entries m_accessTokens;
    Entries m_refreshTokens;
    QSet<QByteArray> m_spentRefreshTokens;
    QSet<QByteArray> m_expiredAccessTokens;
    QDateTime m_lastSweep;
};

} // namespace hloauth
