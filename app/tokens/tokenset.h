#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace hloauth {

/// Whose token it is. HighLevel's `userType`.
enum class UserType { Unknown, Company, Location };

QString toString(UserType type); ///< "Company", "Location" or ""
UserType userTypeFromString(const QString &text);

/// HighLevel's two spellings of its OAuth endpoints: snake_case without a Version header, and
/// camelCase with `Version: v3`.
enum class ApiSpelling { V2, V3 };

/// What the token endpoint gave (RFC 6749, section 5.1, with HighLevel's additions).
struct TokenSet {
    QByteArray accessToken;
    QByteArray refreshToken; ///< single-use; empty where HighLevel gave none
    QDateTime receivedAt; ///< UTC
    QDateTime expiresAt; ///< UTC, of the access token
    QStringList scopes; ///< granted
    UserType userType = UserType::Unknown; ///< as answered; never inferred from companyId
    QString companyId;
    QString locationId;
    QString userId;
    QString planId;
    bool isBulkInstallation = false;
    QStringList approvedLocations;
    QString traceId;

    ~TokenSet(); ///< wipes the tokens

    bool isValid() const { return !accessToken.isEmpty(); }
    /// Left of the access token, at least 0; 0 also if the clock was set back since it came.
    std::chrono::seconds validity(const QDateTime &now) const;
    QStringList missingScopes(const QStringList &asked) const; ///< asked for and not granted
    QStringList additionalScopes(const QStringList &asked) const; ///< granted unasked

    /// From a token endpoint's answer in either spelling; nothing without an access token. What the
    /// answer leaves out (expiry, scopes, class) is taken from the access token's claims.
    static std::optional<TokenSet> fromAnswer(const QJsonObject &answer, const QDateTime &receivedAt);

    /// One value for the keychain, and back. Nothing if \a value is not a token set.
    QByteArray toStored() const;
    static std::optional<TokenSet> fromStored(const QByteArray &value);

    bool operator==(const TokenSet &) const = default;
};

} // namespace hloauth
