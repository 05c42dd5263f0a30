#include "catalog/scopecatalogreader.h"

#include "catalog/datafile.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace hloauth {

namespace {

constexpr double readableFormat = 1;

std::optional<PlanTier> tierFromText(const QString &text)
{
    static const QHash<QString, PlanTier> tiers{
        {QStringLiteral("any"), PlanTier::Any},
        {QStringLiteral("agency"), PlanTier::Agency},
        {QStringLiteral("agency-pro"), PlanTier::AgencyPro},
    };
    const auto found = tiers.constFind(text);
    return found == tiers.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<PlanTier> readTier(const DataEntry &entry, const QString &key, const QString &text)
{
    const std::optional<PlanTier> tier = tierFromText(text);
    if (!tier) {
        entry.fail(u'"' % key % u"\" of " % entry.place() % u" is \"" % text
                   % u"\", not one of any, agency, agency-pro");
    }
    return tier;
}

/// A name that can stand in a scope list; also makes the place of later faults easier to find.
QString readName(DataEntry *entry)
{
    static const QRegularExpression separator(QStringLiteral("[\\s,]"));
    QString name = entry->nonEmptyText(QStringLiteral("name"));
    if (name.contains(separator))
        entry->fail(u"\"name\" of " % entry->place() % u" has a space or a comma in it");
    if (!name.isEmpty())
        entry->setPlace(entry->place() % u" (" % name % u')');
    return name;
}

} // namespace

bool ScopeCatalogReader::read(const QByteArray &json)
{
    const DataEntry file = DataEntry::fromJson(json, &m_error);
    if (m_error.isEmpty() && file.number(QStringLiteral("format")) != readableFormat)
        file.fail(QStringLiteral("it has another format than this version of the program reads (format 1)"));
    if (!m_error.isEmpty())
        return false;
    m_source = file.nonEmptyText(QStringLiteral("source")) % u" (read: "
             % file.nonEmptyText(QStringLiteral("retrieved")) % u')';
    const QList<DataEntry> scopes = file.entries(QStringLiteral("scopes"));
    for (const DataEntry &entry : scopes)
        m_scopes += readScope(entry);
    const QList<DataEntry> events = file.entries(QStringLiteral("webhooks"));
    for (const DataEntry &entry : events)
        m_events += readEvent(entry);
    if (file.has(QStringLiteral("unscoped_operations")))
        readUnscoped(file);
    checkAgreement(file);
    return m_error.isEmpty();
}

Scope ScopeCatalogReader::readScope(DataEntry entry) const
{
    Scope scope;
    scope.name = readName(&entry);
    scope.resource = entry.nonEmptyText(QStringLiteral("resource"));
    const Scope::Access access = readAccess(entry, QStringLiteral("access"));
    scope.subAccountAccess = access.subAccount;
    scope.agencyAccess = access.agency;
    if (const std::optional<DataEntry> sources = entry.entry(QStringLiteral("access_by_source"))) {
        scope.accessByScopeList = readSource(*sources, QStringLiteral("scopes_page"));
        scope.accessByReference = readSource(*sources, QStringLiteral("openapi"));
    }
    const QString tierKey = QStringLiteral("plan_tier");
    scope.tier = readTier(entry, tierKey, entry.text(tierKey)).value_or(PlanTier::Any);
    scope.tierIsInferred = entry.flag(QStringLiteral("tier_is_inferred"), false);
    scope.tierReason = entry.text(QStringLiteral("tier_reason"));
    const QString agencyTierKey = QStringLiteral("agency_token_tier");
    const QString agencyTier = entry.textOrNull(agencyTierKey);
    if (!agencyTier.isNull())
        scope.agencyTokenTier = readTier(entry, agencyTierKey, agencyTier);
    readEndpoints(entry, &scope);
    scope.webhookEvents = entry.texts(QStringLiteral("webhooks"));
    scope.guessedWebhookEvents = entry.texts(QStringLiteral("webhooks_inferred"));
    scope.note = entry.text(QStringLiteral("note"));
    scope.hidden = entry.flag(QStringLiteral("hidden"), false);
    return scope;
}

Scope::Access ScopeCatalogReader::readAccess(const DataEntry &entry, const QString &key)
{
    Scope::Access access;
    const QStringList owners = entry.texts(key);
    for (const QString &who : owners) {
        if (who == u"sub-account")
            access.subAccount = true;
        else if (who == u"agency")
            access.agency = true;
        else
            entry.fail(u'"' % key % u"\" of " % entry.place() % u" holds \"" % who
                       % u"\", not sub-account or agency");
    }
    if (owners.isEmpty())
        entry.fail(u'"' % key % u"\" of " % entry.place() % u" is empty");
    return access;
}

std::optional<Scope::Access> ScopeCatalogReader::readSource(const DataEntry &sources, const QString &key)
{
    if (!sources.has(key) || sources.isNull(key))
        return std::nullopt;
    return readAccess(sources, key);
}

void ScopeCatalogReader::readEndpoints(const DataEntry &entry, Scope *scope) const
{
    static const QRegularExpression shape(QStringLiteral("^(GET|POST|PUT|PATCH|DELETE) /\\S*$"));
    scope->endpoints = entry.texts(QStringLiteral("endpoints"));
    for (const QString &endpoint : std::as_const(scope->endpoints)) {
        if (!shape.match(endpoint).hasMatch()) {
            entry.fail(u"\"endpoints\" of " % entry.place() % u" holds \"" % endpoint.left(80)
                       % u"\", which is not a method and a path");
        }
    }
}

void ScopeCatalogReader::readUnscoped(const DataEntry &file)
{
    const QList<DataEntry> operations = file.entries(QStringLiteral("unscoped_operations"));
    for (const DataEntry &operation : operations) {
        // What the page of scopes gives a scope to is listed with that scope.
        if (operation.texts(QStringLiteral("scopes_page")).isEmpty())
            m_unscoped += operation.nonEmptyText(QStringLiteral("endpoint"));
    }
}

WebhookEvent ScopeCatalogReader::readEvent(DataEntry entry) const
{
    WebhookEvent event;
    event.name = readName(&entry);
    event.scope = entry.textOrNull(QStringLiteral("scope"));
    event.scopeIsGuess = entry.flag(QStringLiteral("scope_is_guess"), false);
    event.note = entry.text(QStringLiteral("note"));
    return event;
}

void ScopeCatalogReader::checkAgreement(const DataEntry &file) const
{
    QSet<QString> scopes;
    for (const Scope &scope : m_scopes) {
        if (scopes.contains(scope.name))
            file.fail(u"\"scopes\" names " % scope.name % u" twice");
        scopes += scope.name;
    }
    QSet<QString> events;
    for (const WebhookEvent &event : m_events) {
        if (events.contains(event.name.toLower()))
            file.fail(u"\"webhooks\" names " % event.name % u" twice");
        events += event.name.toLower();
        if (!event.scope.isEmpty() && !scopes.contains(event.scope))
            file.fail(u"webhook event " % event.name % u" names the scope " % event.scope
                      % u", which is not listed");
    }
    for (const Scope &scope : m_scopes) {
        const QStringList named = scope.webhookEvents + scope.guessedWebhookEvents;
        for (const QString &event : named) {
            if (!events.contains(event.toLower()))
                file.fail(u"scope " % scope.name % u" names the webhook event " % event
                          % u", which is not listed");
        }
    }
}

} // namespace hloauth
