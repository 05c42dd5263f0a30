#include "catalog/scopecatalog.h"

#include "catalog/scopecatalogreader.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace hloauth {

namespace {

std::optional<ScopeCatalog> unusable(const QString &why, QString *error)
{
    if (error)
        *error = u"The scope catalogue can't be used: " % why % u'.';
    return std::nullopt;
}

bool comesBefore(const Scope &a, const Scope &b)
{
    const int byResource = a.resource.compare(b.resource, Qt::CaseInsensitive);
    return byResource != 0 ? byResource < 0 : a.name < b.name;
}

} // namespace

bool Scope::isAccessDisputed() const
{
    return accessByScopeList && accessByReference && accessByScopeList != accessByReference;
}

bool Scope::isSubAccountAccessDisputed() const
{
    return isAccessDisputed() && accessByScopeList->subAccount != accessByReference->subAccount;
}

bool Scope::isReadOnly() const
{
    // Searches are POSTs, so a POST alone says nothing; HighLevel's names do ("….readonly", "….read").
    const bool nameSaysSo =
        name.endsWith(QStringLiteral(".readonly")) || name.endsWith(QStringLiteral(".read"));
    return nameSaysSo && std::none_of(endpoints.cbegin(), endpoints.cend(), [](const QString &endpoint) {
               return endpoint.startsWith(QStringLiteral("PUT "))
                   || endpoint.startsWith(QStringLiteral("PATCH "))
                   || endpoint.startsWith(QStringLiteral("DELETE "));
           });
}

std::optional<ScopeCatalog> ScopeCatalog::fromJson(const QByteArray &json, QString *error)
{
    ScopeCatalogReader reader;
    if (!reader.read(json))
        return unusable(reader.error(), error);
    return ScopeCatalog(reader);
}

std::optional<ScopeCatalog> ScopeCatalog::builtIn(QString *error)
{
    QFile file(QStringLiteral(":/catalog/scopes.json"));
    if (!file.open(QIODevice::ReadOnly))
        return unusable(
            QStringLiteral("the program does not contain it, so please install the program again"), error);
    return fromJson(file.readAll(), error);
}

ScopeCatalog::ScopeCatalog(const ScopeCatalogReader &reader)
    : m_source(reader.source()), m_scopes(reader.scopes()), m_events(reader.events()),
      m_unscoped(reader.unscopedEndpoints())
{
    std::sort(m_scopes.begin(), m_scopes.end(), comesBefore);
    std::sort(m_events.begin(), m_events.end(),
              [](const WebhookEvent &a, const WebhookEvent &b) { return a.name < b.name; });
    QStringList endpoints;
    for (qsizetype i = 0; i < m_scopes.size(); ++i) {
        m_byName.insert(m_scopes[i].name, i);
        for (const QString &endpoint : std::as_const(m_scopes[i].endpoints)) {
            m_byEndpoint[endpoint] += i;
            endpoints += endpoint;
        }
    }
    m_index = EndpointIndex(endpoints);
    m_presets = scopePresets(m_scopes);
}

const ScopePreset *ScopeCatalog::preset(const QString &name) const
{
    const auto found = std::find_if(m_presets.cbegin(), m_presets.cend(),
                                    [&name](const ScopePreset &one) { return one.name == name; });
    return found == m_presets.cend() ? nullptr : &*found;
}

const Scope *ScopeCatalog::find(const QString &name) const
{
    const auto found = m_byName.constFind(name);
    return found == m_byName.constEnd() ? nullptr : &m_scopes.at(*found);
}

QList<const Scope *> ScopeCatalog::forEndpoint(const QString &endpoint) const
{
    // One that is written as documented means itself: no need to look at the others.
    const QStringList meant =
        m_byEndpoint.contains(endpoint) ? QStringList{endpoint} : m_index.matching(endpoint);
    QSet<qsizetype> allowing;
    for (const QString &one : meant) {
        const QList<qsizetype> scopes = m_byEndpoint.value(one);
        allowing += QSet<qsizetype>(scopes.cbegin(), scopes.cend());
    }
    QList<qsizetype> places(allowing.cbegin(), allowing.cend());
    std::sort(places.begin(), places.end());
    QList<const Scope *> found;
    for (const qsizetype place : std::as_const(places))
        found += &m_scopes.at(place);
    std::stable_sort(found.begin(), found.end(), [](const Scope *a, const Scope *b) {
        const auto rank = [](const Scope *s) {
            return std::tuple(s->hidden, !s->isReadOnly(), s->endpoints.size());
        };
        return rank(a) < rank(b);
    });
    return found;
}

const WebhookEvent *ScopeCatalog::findEvent(const QString &name) const
{
    const QString wanted = name.trimmed();
    const auto found = std::find_if(m_events.cbegin(), m_events.cend(), [&wanted](const WebhookEvent &event) {
        return event.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found == m_events.cend() ? nullptr : &*found;
}

QList<const Scope *> ScopeCatalog::forWebhookEvent(const QString &name) const
{
    const QString wanted = name.trimmed();
    QList<const Scope *> found;
    for (const WebhookEvent &event : m_events) {
        if (!event.scope.isEmpty() && event.name.compare(wanted, Qt::CaseInsensitive) == 0)
            found += find(event.scope);
    }
    return found;
}

QList<const Scope *> ScopeCatalog::forTier(PlanTier tier) const
{
    QList<const Scope *> found;
    for (const Scope &scope : m_scopes) {
        if (scope.tier == tier)
            found += &scope;
    }
    return found;
}

bool ScopeCatalog::needAgency(const QStringList &scopes) const
{
    return std::any_of(scopes.begin(), scopes.end(), [this](const QString &name) {
        const Scope *scope = find(name);
        return scope && scope->tier != PlanTier::Any;
    });
}

QList<ScopeGroup> ScopeCatalog::groups(bool withHidden) const
{
    QList<ScopeGroup> groups;
    for (const PlanTier tier : {PlanTier::Any, PlanTier::Agency, PlanTier::AgencyPro}) {
        const QList<const Scope *> scopes = forTier(tier);
        for (const Scope *scope : scopes) {
            if (scope->hidden && !withHidden)
                continue;
            const bool goesOn =
                !groups.isEmpty() && groups.last().tier == tier && groups.last().resource == scope->resource;
            if (!goesOn)
                groups += ScopeGroup{tier, scope->resource, {}};
            groups.last().scopes += scope;
        }
    }
    return groups;
}

} // namespace hloauth
