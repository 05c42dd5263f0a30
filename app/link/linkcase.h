#pragma once

#include "link/authorizationlink.h"
#include "link/linkcheck.h"

namespace hloauth {

/// A link that is being checked: what the parts of LinkCheck work on together.
struct LinkCase {
    const ScopeCatalog &catalog;
    const LinkContext &context;
    const LinkText &link;
    AuthorizationLink fixed; ///< put right bit by bit
    QList<LinkFinding> findings;

    enum class Remedied { No, Yes };

    LinkFinding &add(LinkFinding::Kind kind, TextRange range, Remedied remedied, const QString &part = {},
                     const QStringList &meant = {});
    /// The parameter of that name that counts, also under a name that is a slip for it; nullptr if
    /// there is none.
    const LinkParameter *parameter(const QString &name) const;
    /// Parameters that are the end of a redirect URI whose "&" is not encoded.
    QList<LinkParameter> spilled() const;
    /// At the end of the link, where something is missing.
    TextRange atEnd() const { return {link.text.size(), 0}; }
};

/// "YOUR_CLIENT_ID", "{{redirect}}", "<state>" and the like.
bool isPlaceholder(const QString &value);

/// What surrounds the link, its host and its path. False if there is no authorization link to go on with.
bool checkAddress(LinkCase &one);
void checkParameterNames(LinkCase &one);
void checkClient(LinkCase &one); ///< client_id, version_id and response_type
void checkRedirect(LinkCase &one);
void checkScopes(LinkCase &one);
void checkSession(LinkCase &one); ///< state and loginWindowOpenMode

} // namespace hloauth
