#include "practice/practicegrants.h"

#include "practice/practiceapp.h"

#include <QCryptographicHash>

namespace hloauth {

namespace {

constexpr qsizetype codeBytes = 20;
/// A page that is reloaded without end must not fill the memory.
constexpr qsizetype maximumCodes = 1000;
constexpr qint64 sweepSeconds = 60;

QByteArray hashOf(const QByteArray &secret)
{
    return QCryptographicHash::hash(secret, QCryptographicHash::Sha256);
}

} // namespace

PracticeGrants::PracticeGrants(Lifetimes lifetimes, Clock clock)
    : m_lifetimes(lifetimes), m_clock(std::move(clock)), m_lastSweep(now())
{
}

QByteArray PracticeGrants::addCode(const PracticeGrant &grant, const QString &redirectUri)
{
    const QDateTime time = now();
    m_codes.removeIf([&](Entries::iterator entry) { return entry->expiresAt <= time; });
    if (m_codes.size() >= maximumCodes)
        m_codes.clear();
    const QByteArray code = randomBytes(codeBytes).toHex();
    m_codes.insert(hashOf(code), {grant, redirectUri, time.addSecs(m_lifetimes.codeSeconds)});
    return code;
}

PracticeGrants::CodeResult PracticeGrants::takeCode(const QByteArray &code, const QString &redirectUri,
                                                    PracticeGrant *grant)
{
    const auto entry = m_codes.constFind(hashOf(code));
    if (entry == m_codes.constEnd() || entry->expiresAt <= now())
        return CodeResult::Invalid;
    if (!redirectUri.isEmpty() && redirectUri != entry->redirectUri)
        return CodeResult::Invalid;
    *grant = entry->grant;
    m_codes.erase(entry);
    return CodeResult::Taken;
}

void PracticeGrants::addTokens(const QByteArray &accessToken, const QByteArray &refreshToken,
                               const PracticeGrant &grant)
{
    const QDateTime time = now();
    forgetExpired();
    m_accessTokens.insert(hashOf(accessToken), {grant, {}, time.addSecs(m_lifetimes.accessTokenSeconds)});
    m_refreshTokens.insert(hashOf(refreshToken), {grant, {}, time.addSecs(refreshTokenSeconds)});
}

PracticeGrants::AccessResult PracticeGrants::checkAccess(const QByteArray &accessToken,
                                                         PracticeGrant *grant) const
{
    const QByteArray hash = hashOf(accessToken);
    const auto entry = m_accessTokens.constFind(hash);
    if (entry == m_accessTokens.constEnd())
        return m_expiredAccessTokens.contains(hash) ? AccessResult::Expired : AccessResult::Unknown;
    if (entry->expiresAt <= now())
        return AccessResult::Expired;
    *grant = entry->grant;
    return AccessResult::Valid;
}

PracticeGrants::RefreshResult PracticeGrants::checkRefresh(const QByteArray &refreshToken,
                                                           PracticeGrant *grant) const
{
    const QByteArray hash = hashOf(refreshToken);
    const auto entry = m_refreshTokens.constFind(hash);
    if (entry == m_refreshTokens.constEnd())
        return m_spentRefreshTokens.contains(hash) ? RefreshResult::Spent : RefreshResult::Unknown;
    if (entry->expiresAt <= now())
        return RefreshResult::Spent;
    *grant = entry->grant;
    return RefreshResult::Valid;
}

void PracticeGrants::spendRefresh(const QByteArray &refreshToken)
{
    const QByteArray hash = hashOf(refreshToken);
    if (m_refreshTokens.remove(hash))
        m_spentRefreshTokens.insert(hash);
}

void PracticeGrants::forgetExpired()
{
    const QDateTime time = now();
    if (m_lastSweep.secsTo(time) < sweepSeconds)
        return;
    m_lastSweep = time;
    m_accessTokens.removeIf([&](Entries::iterator entry) {
        if (entry->expiresAt > time)
            return false;
        m_expiredAccessTokens.insert(entry.key()); // so that it is still told from one never given out
        return true;
    });
}

} // namespace hloauth
