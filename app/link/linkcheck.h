#pragma once

#include "catalog/scoperules.h"
#include "link/linkfinding.h"

#include <QUrl>

#include <optional>

namespace hloauth {

class ScopeCatalog;

/// What is known of the app and of the program that made a link; a check finds more with it.
struct LinkContext {
    QList<QUrl> marketplaces; ///< base addresses that are right besides HighLevel's own
    QString clientId; ///< of the app; empty: not known
    QString versionId; ///< of the version to be installed; empty: not known
    QStringList redirectUris; ///< registered in the app; empty: not known
    std::optional<bool> isDraft; ///< no version of the app is live; nothing: not known
    bool isWhiteLabel = false; ///< the app is marked white-label friendly
    bool wantsOlderPath = false; ///< the older path was chosen on purpose
    bool addsState = false; ///< whoever opens the link adds a state first
    std::optional<ScopeRules> rules; ///< plan and type of the app; nothing: not known
};

/// What came of a check.
struct LinkReport {
    LinkText link;
    QList<LinkFinding> findings; ///< in the order of the link; what concerns all of it stands first
    /// The link without what could be put right by itself; empty if there is no link to speak of, a part
    /// of it was cut off, or a secret in it can't be replaced.
    QString corrected;

    qsizetype count(LinkFinding::Severity severity) const;
    bool hasErrors() const { return count(LinkFinding::Severity::Error) > 0; }
    bool canBeFixed() const; ///< there is a corrected link, and a finding is gone in it
};

/// Finds in an authorization link, of whatever origin, what HighLevel's page would fail at in silence.
/// Facts: HighLevel's documents, its command-line tool's rules, and reports of other projects.
class LinkCheck {
public:
    /// \a catalog must outlive it.
    explicit LinkCheck(const ScopeCatalog &catalog, LinkContext context = {});

    /// Looks at the first link in \a text; see LinkText::find().
    LinkReport check(const QString &text) const;

private:
    LinkReport checkOnce(const QString &text) const;

    const ScopeCatalog &m_catalog;
    LinkContext m_context;
};

} // namespace hloauth
