#pragma once

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace hloauth {

/// The link that asks the owner for consent (RFC 6749, section 4.1.1, in HighLevel's form).
///
/// Built here and not by QOAuth2AuthorizationCodeFlow: Qt encodes the values differently from one
/// version to the next and adds PKCE from 6.8 on, which HighLevel's token endpoint refuses.
struct AuthorizationLink {
    QUrl marketplace; ///< base URL of the authorization page, without a slash at its end
    bool olderPath = false; ///< /oauth/chooselocation instead of /v2/oauth/chooselocation
    QString clientId;
    QString redirectUri; ///< exactly as registered
    QStringList scopes;
    QString versionId; ///< 24 hex digits; needed while the app has no live version. Empty: left out
    bool sameTab = false; ///< log in in the same tab (loginWindowOpenMode=self)
    QByteArray state; ///< RFC 6749, section 10.12. Empty: left out

    /// The link, without the parameters that are empty. Spaces between scopes are written %20, which
    /// every reader understands; also read it with toEncoded(), since toString() decodes.
    QUrl toUrl() const;

    /// Reads a link of HighLevel's form, on either path, with %20 or + between the scopes; nothing if
    /// \a url is not one (no authorization path). The first of a repeated parameter counts.
    static std::optional<AuthorizationLink> fromUrl(const QUrl &url);

    /// A version id to offer: the client ID's first part, which is often the first version's id.
    static QString suggestedVersionId(const QString &clientId);
    static bool isVersionId(const QString &text); ///< has the form of one: 24 hex digits

    bool operator==(const AuthorizationLink &) const = default;
};

} // namespace hloauth
