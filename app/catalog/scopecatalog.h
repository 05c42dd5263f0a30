#pragma once

#include "catalog/scopepresets.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace hloauth {

/// The lowest HighLevel plan on which a scope is of use.
enum class PlanTier { Any, Agency, AgencyPro };

/// A webhook event and the scope that brings it.
struct WebhookEvent {
    QString name;
    QString scope; ///< empty for app lifecycle events, which need none
    bool scopeIsGuess = false; ///< HighLevel's scope table does not name the event
    QString note;

    bool operator==(const WebhookEvent &) const = default;
};

/// One OAuth scope as HighLevel's documents describe it.
struct Scope {
    /// Whose tokens can have it, as one document says.
    struct Access {
        bool subAccount = false;
        bool agency = false;

        bool operator==(const Access &) const = default;
    };

    QString name;
    QString resource; ///< heading under which it is shown, e.g. "Contacts"
    bool subAccountAccess = false; ///< a sub-account (location) token can have it
    bool agencyAccess = false; ///< an agency (company) token can have it
    std::optional<Access> accessByScopeList; ///< HighLevel's page of scopes; nothing: not named there
    std::optional<Access> accessByReference; ///< HighLevel's OpenAPI files; nothing: not named there
    PlanTier tier = PlanTier::Any;
    bool tierIsInferred = false; ///< no document of HighLevel's names a plan for it
    QString tierReason;
    std::optional<PlanTier> agencyTokenTier; ///< plan needed with an agency token, where documented
    QStringList endpoints; ///< "METHOD /path/:parameter"
    QStringList webhookEvents; ///< events that HighLevel's scope table ties to it
    QStringList guessedWebhookEvents; ///< events that probably need it
    QString note;
    bool hidden = false; ///< probably not offered by the portal; shown only when asked for

    /// HighLevel's documents disagree on whose tokens can have it.
    bool isAccessDisputed() const;
    bool isSubAccountAccessDisputed() const; ///< they disagree on a sub-account's tokens
    bool isReadOnly() const; ///< by its name and by its calls, it can't change anything at HighLevel
    bool operator==(const Scope &) const = default;
};

/// The scopes of one resource that need the same plan, as a window shows them.
struct ScopeGroup {
    PlanTier tier = PlanTier::Any;
    QString resource;
    QList<const Scope *> scopes; ///< by name; owned by the catalogue
};

/// Everything that can be asked for. Read once from a data file; immutable afterwards. Copies share what was
/// read before they were made.
class ScopeCatalog {
public:
    /// Reads the catalogue's JSON. On a malformed file returns nothing and puts one sentence that
    /// names the offending place into \a error.
    static std::optional<ScopeCatalog> fromJson(const QByteArray &json, QString *error);

    /// The catalogue that the program carries (`:/catalog/scopes.json`). Read when it is first asked for
    /// something, by one thread.
    static std::optional<ScopeCatalog> builtIn(QString *error);

    const QList<Scope> &scopes() const; ///< by resource, then by name
    const QList<WebhookEvent> &webhookEvents() const; ///< by name
    /// Calls for which HighLevel's documents name no scope at all; none of them is in endpoints().
    const QStringList &unscopedEndpoints() const;
    /// The calls without a scope that \a endpoint means, as for forEndpoint().
    QStringList unscopedMatching(const QString &endpoint) const;
    /// Choices of scopes with a name: purposes first, then larger sets.
    const QList<ScopePreset> &presets() const;
    const ScopePreset *preset(const QString &name) const; ///< nullptr when there is none
    QString source() const; ///< where and when the facts were read

    /// The webhook event \a name (any case); nullptr when HighLevel documents no such event.
    const WebhookEvent *findEvent(const QString &name) const;
    const Scope *find(const QString &name) const; ///< nullptr when HighLevel documents no such scope
    bool contains(const QString &name) const { return find(name) != nullptr; }

    /// The scopes that allow \a endpoint: "POST /contacts/", a path with real ids, or a full URL.
    /// Without a method, those of every method. Least (read-only, fewest endpoints) first, hidden last.
    QList<const Scope *> forEndpoint(const QString &endpoint) const;
    /// The scopes that bring the webhook event \a name (any case).
    QList<const Scope *> forWebhookEvent(const QString &name) const;
    QList<const Scope *> forTier(PlanTier tier) const;
    /// Whether one of \a scopes is of use with an agency's token only.
    bool needAgency(const QStringList &scopes) const;

    const QStringList &endpoints() const; ///< distinct; by path, then by method
    /// Those of them that \a text means, as for forEndpoint().
    QStringList matchingEndpoints(const QString &text) const;
    /// At most \a count documented endpoints that look most like \a text, best first, to show beside
    /// "no such endpoint"; empty only when \a text is.
    QStringList nearestEndpoints(const QString &text, int count) const;
    /// Every scope once: any plan, agency, agency-pro; in each by resource; in each by name.
    QList<ScopeGroup> groups(bool withHidden) const;

private:
    struct Contents;

    explicit ScopeCatalog(std::shared_ptr<const Contents> contents);
    const Contents &contents() const;

    mutable std::shared_ptr<const Contents> m_contents; ///< nullptr: the built-in ones are still to be read
};

} // namespace hloauth
