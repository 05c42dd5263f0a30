#pragma once

#include "webhooks/custompagefinding.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace hloauth {

struct CustomPageAnswer;

/// Who has opened an app's custom page: what HighLevel encrypts with the app's shared secret
/// (https://marketplace.gohighlevel.com/docs/other/user-context-marketplace-apps).
///
/// Nothing in the format tells whether it was altered, for whom it was made, or when: CBC has no check of its
/// own, and there is no time in the JSON.
struct CustomPageSession {
    /// Where in HighLevel the page was opened. Not the same as `type`, which says whose user it is: an
    /// agency's user may be inside a sub-account.
    enum class Level { Unknown, Agency, Location };

    QByteArray json; ///< exactly as it was encrypted, UTF-8
    QJsonObject object; ///< the same
    // HighLevel's documented fields; empty where they are not there, or empty
    QString userId;
    QString companyId; ///< the agency
    QString role; ///< "admin" or "user"; an agency's owner is "admin", too
    QString type; ///< "agency" or "location": whose user it is
    QString activeLocation; ///< the sub-account in which the page was opened
    QString userName;
    QString email;
    std::optional<bool> isAgencyOwner;

    Level level() const;
    QStringList otherFields() const; ///< names in the JSON that are not documented

    /// Nothing if it is no JSON object.
    static std::optional<CustomPageSession> fromJson(const QByteArray &json);

    /// Decrypts \a payload as people paste it (see CustomPagePayload). \a secret may have blanks, quotes or a
    /// name around it; it is tried as it is first.
    static CustomPageAnswer decrypt(const QByteArray &payload, const QByteArray &secret);

    bool operator==(const CustomPageSession &) const = default;
};

/// What came of decrypting.
struct CustomPageAnswer {
    std::optional<CustomPageSession> session;
    CustomPageFinding problem; ///< set if there is no session
    QList<CustomPageFinding> notes; ///< good to know of the session
    QByteArray usedSecret; ///< the one that worked; empty if none did

    CustomPageAnswer() = default;
    CustomPageAnswer(const CustomPageAnswer &) = default;
    CustomPageAnswer(CustomPageAnswer &&) = default;
    CustomPageAnswer &operator=(const CustomPageAnswer &) = default;
    CustomPageAnswer &operator=(CustomPageAnswer &&) = default;
    ~CustomPageAnswer(); ///< wipes the secret
};

} // namespace hloauth
