#include "connections/refreshjob.h"

namespace hloauth {

namespace {

using Result = RefreshOutcome::Result;

constexpr std::chrono::seconds lockPatience{90}; // longer than another program's whole refresh
constexpr int writeAttempts = 4;

bool isGone(const SecretResult &result)
{
    return result.status == SecretStatus::NotFound || result.status == SecretStatus::Damaged;
}

} // namespace

TokenRefresher::Job::Job(TokenRefresher &owner, const Connection &connection, QObject *context, Callback done)
    : QObject(&owner), m_owner(owner), m_connection(connection), m_context(context), m_done(std::move(done)),
      m_lock(owner.m_list.directory(), connection.id), m_marker(owner.m_list.directory(), connection.id),
      m_spelling(connection.spelling)
{
}

bool TokenRefresher::Job::isGoodEnough(const TokenSet &tokens) const
{
    return m_minimumValidity && tokens.validity(m_owner.m_clock()) >= *m_minimumValidity;
}

bool TokenRefresher::Job::isRemoved() const
{
    return m_owner.m_list.reload() && !m_owner.m_list.findById(m_connection.id);
}

void TokenRefresher::Job::start(std::optional<std::chrono::seconds> minimumValidity)
{
    m_minimumValidity = minimumValidity;
    if (const RefreshOutcome *unkept = m_owner.unkept(m_connection.id)) {
        m_new = unkept->tokens;
        takeLock(&Job::keep);
        return;
    }
    m_owner.m_vault.readTokens(m_connection, [this](const SecretResult &result, const TokenSet &tokens) {
        if (isGone(result)) {
            takeLock(&Job::readAgain); // it may be in the middle of being removed
        } else if (result.status != SecretStatus::Ok) {
            endWithSecretError(result);
        } else if (isGoodEnough(tokens)) {
            m_unended = m_marker.unended(tokens);
            end({Result::Fresh, tokens, {}, {}});
        } else {
            m_stored = tokens;
            takeLock(&Job::readAgain);
        }
    });
}

void TokenRefresher::Job::takeLock(void (Job::*next)())
{
    m_lock.acquire(lockPatience, [this, next](ConnectionLock::Answer answer) {
        switch (answer) {
        case ConnectionLock::Answer::Held:
            // Tokens that came now would stay in the keychain with nothing that names them.
            if (isRemoved())
                return endRemoved();
            return (this->*next)();
        case ConnectionLock::Answer::Busy:
            return end({Result::Busy, {}, {}, {}});
        case ConnectionLock::Answer::Unwritable:
            break;
        }
        endUnprepared(m_lock.path());
    });
}

void TokenRefresher::Job::readAgain()
{
    m_owner.m_vault.readTokens(m_connection, [this](const SecretResult &result, const TokenSet &tokens) {
        if (result.status == SecretStatus::Ok)
            takeStored(tokens);
        else
            endWithSecretError(result);
    });
}

void TokenRefresher::Job::takeStored(const TokenSet &tokens)
{
    const bool refreshedMeanwhile =
        tokens.accessToken != m_stored.accessToken
        && tokens.validity(m_owner.m_clock()) >= m_minimumValidity.value_or(std::chrono::seconds(1));
    m_stored = tokens;
    m_unended = m_marker.unended(tokens);
    if (!m_unended && m_marker.isSet())
        m_marker.clear();
    if (refreshedMeanwhile)
        end({Result::Refreshed, tokens, {}, {}});
    else if (tokens.refreshToken.isEmpty())
        end({Result::SignInNeeded, {}, {}, {}});
    else
        readClientSecret();
}

void TokenRefresher::Job::readClientSecret()
{
    m_owner.m_vault.readClientSecret(m_connection, [this](const SecretResult &result) {
        if (result.status == SecretStatus::Ok)
            request(result.value);
        else
            endWithSecretError(result);
    });
}

void TokenRefresher::Job::request(const QByteArray &clientSecret)
{
    // From here on a program that dies leaves a trace.
    if (!m_unended && !m_marker.set(m_stored, m_owner.m_clock())) {
        endUnprepared(m_marker.path());
        return;
    }
    const TokenClient::Client client{
        m_connection.servers.api, {m_connection.clientId, clientSecret}, m_connection.spelling};
    // The context is this job, not the caller: whoever asked may leave, the answer must be kept.
    m_owner.m_client.refresh(client, m_stored.refreshToken, m_connection.askedUserType, this,
                             [this](const TokenOutcome &outcome) { take(outcome); });
}

void TokenRefresher::Job::take(const TokenOutcome &outcome)
{
    if (!outcome.tokens) {
        refuse(outcome.error);
        return;
    }
    m_new = *outcome.tokens;
    m_spelling = outcome.spelling;
    if (m_new.refreshToken.isEmpty()) // RFC 6749, section 6: the old one stays good
        m_new.refreshToken = m_stored.refreshToken;
    save(1);
}

void TokenRefresher::Job::refuse(const OAuthError &error)
{
    // Without an understood answer it stays: the refresh token may be used up all the same.
    if (!error.outcomeUnknown())
        m_marker.clear();
    const Diagnosis diagnosis = m_owner.m_knownErrors.diagnose(error, OAuthStep::Refresh);
    m_owner.m_lastError = {diagnosis.id, error.httpStatus, m_owner.m_clock().toUTC()};
    if (diagnosis.needsSignIn) {
        m_owner.m_list.update(m_connection.id, [this, &diagnosis](Connection &entry) {
            entry.signInNeeded = diagnosis.what;
            entry.lostRefreshAt = m_unended.value_or(QDateTime());
        });
    }
    end({diagnosis.needsSignIn ? Result::SignInNeeded : Result::TokenError, {}, error, {}});
}

/// Keeps what an earlier refresh could not: unless newer tokens have come since.
void TokenRefresher::Job::keep()
{
    m_owner.m_vault.readTokens(m_connection, [this](const SecretResult &result, const TokenSet &tokens) {
        if (result.status == SecretStatus::Ok && tokens.receivedAt > m_new.receivedAt) {
            m_owner.forget(m_connection.id);
            end({Result::Refreshed, tokens, {}, {}});
        } else {
            save(1);
        }
    });
}

void TokenRefresher::Job::save(int attempt)
{
    m_owner.m_vault.saveTokens(m_connection, m_new, [this, attempt](const SecretResult &result) {
        if (result.status == SecretStatus::Ok)
            readBack(attempt);
        else
            takeSaved(result, attempt);
    });
}

void TokenRefresher::Job::readBack(int attempt)
{
    m_owner.m_vault.readTokens(
        m_connection, [this, attempt](const SecretResult &result, const TokenSet &tokens) {
            if (result.status == SecretStatus::Ok && tokens != m_new)
                takeSaved({SecretStatus::Failed, {}, QStringLiteral("it gave back something else")}, attempt);
            else
                takeSaved(result, attempt);
        });
}

void TokenRefresher::Job::takeSaved(const SecretResult &result, int attempt)
{
    if (result.status == SecretStatus::Ok) {
        m_owner.m_list.update(m_connection.id, [this](Connection &entry) {
            entry.apply(m_new);
            entry.spelling = m_spelling;
        });
        m_owner.forget(m_connection.id);
        m_unended.reset();
        end({Result::Refreshed, m_new, {}, {}});
    } else if (attempt < writeAttempts) {
        QTimer::singleShot(m_owner.m_writePause * (1 << (attempt - 1)), this,
                           [this, attempt] { save(attempt + 1); });
    } else {
        const RefreshOutcome outcome{Result::NotKept, m_new, {}, result, m_unended};
        m_owner.m_unkept.insert(m_connection.id, outcome);
        end(outcome);
    }
}

void TokenRefresher::Job::endUnprepared(const QString &file)
{
    end({Result::NotPrepared, {}, {}, {SecretStatus::Failed, {}, file}});
}

void TokenRefresher::Job::endRemoved()
{
    m_owner.forget(m_connection.id);
    end({Result::Removed, {}, {}, {}});
}

void TokenRefresher::Job::endWithSecretError(const SecretResult &result)
{
    // Without its secrets a connection can only be signed in again.
    end({isGone(result) ? Result::SignInNeeded : Result::SecretError, {}, {}, result});
}

void TokenRefresher::Job::end(RefreshOutcome outcome)
{
    outcome.unendedRefresh = m_unended;
    m_lock.release();
    deleteLater();
    const bool isLast = --m_owner.m_jobs == 0;
    const QPointer<TokenRefresher> owner(&m_owner);
    if (m_context)
        m_done(outcome);
    if (isLast && owner)
        Q_EMIT owner->idle();
}

} // namespace hloauth
