#pragma once

#include "tokens/tokenset.h"

#include <QString>
#include <QUrl>

#include <functional>

namespace hloauth {

struct Connection;

/// The reader's own ids for the examples. Without any, examples are made up and say so. Never a token.
struct LearnValues {
    QUrl api; ///< base URL; empty: HighLevel's own
    UserType userType = UserType::Unknown;
    QString companyId;
    QString locationId;
    QString userId;
    QString appId;
    QString owner; ///< whose ids they are, for people
    QString maskedToken; ///< what stands for the token on screen
    /// Copies a command with the token in it, which has tokenMark() in its place. Empty: no token.
    std::function<void(const QString &command)> copyCommand;

    static LearnValues of(const Connection &connection);

    bool areOwn() const { return !companyId.isEmpty() || !locationId.isEmpty(); }
    /// Examples made with the one are the same as with the other.
    bool looksLike(const LearnValues &other) const;

    static QString tokenMark();
    /// \a command with \a token in it. Empty if the token has characters that no token may have
    /// (RFC 6750, section 2.1): a shell would take them for commands.
    static QString withToken(const QString &command, const QByteArray &token);
};

} // namespace hloauth
