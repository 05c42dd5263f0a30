#include "catalog/scopecatalog.h"

#include "catalog/endpointindex.h"
#include "catalog/scopecatalogreader.h"

#include <QFile>
#include <QHash>
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

QString builtInFile()
{
    return QStringLiteral(":/catalog/scopes.json");
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

struct ScopeCatalog::Contents {
    explicit Contents(const ScopeCatalogReader &reader);

    QString source;
    QList<Scope> scopes;
    QList<WebhookEvent> events;
    QHash<QString, qsizetype> byName;
    QHash<QString, QList<qsizetype>> byEndpoint;
    EndpointIndex index;
    EndpointIndex unscoped;
    QList<ScopePreset> presets;
};

ScopeCatalog::Contents::Contents(const ScopeCatalogReader &reader)
    : source(reader.source()), scopes(reader.scopes()), events(reader.events()),
      unscoped(reader.unscopedEndpoints())
{
    std::sort(scopes.begin(), scopes.end(), comesBefore);
    std::sort(events.begin(), events.end(),
              [](const WebhookEvent &a, const WebhookEvent &b) { return a.name < b.name; });
    QStringList endpoints;
    for (qsizetype i = 0; i < scopes.size(); ++i) {
        byName.insert(scopes[i].name, i);
        for (const QString &endpoint : std::as_const(scopes[i].endpoints)) {
            byEndpoint[endpoint] += i;
            endpoints += endpoint;
        }
    }
    index = EndpointIndex(endpoints);
    presets = scopePresets(scopes);
}

ScopeCatalog::ScopeCatalog(std::shared_ptr<const Contents> contents) : m_contents(std::move(contents)) { }

std::optional<ScopeCatalog> ScopeCatalog::fromJson(const QByteArray &json, QString *error)
{
    ScopeCatalogReader reader;
    if (!reader.read(json))
        return unusable(reader.error(), error);
    return ScopeCatalog(std::make_shared<const Contents>(reader));
}

std::optional<ScopeCatalog> ScopeCatalog::builtIn(QString *error)
{
    if (!QFile::exists(builtInFile()))
        return unusable(
            QStringLiteral("the program does not contain it, so please install the program again"), error);
    return ScopeCatalog(nullptr);
}

const ScopeCatalog::Contents &ScopeCatalog::contents() const
{
    if (!m_contents) {
        QFile file(builtInFile());
        ScopeCatalogReader reader;
        const bool isSound = file.open(QIODevice::ReadOnly) && reader.read(file.readAll());
        Q_ASSERT_X(isSound, "ScopeCatalog::builtIn", qPrintable(reader.error()));
        Q_UNUSED(isSound)
        m_contents = std::make_shared<const Contents>(reader);
    }
    return *m_contents;
}

const QList<Scope> &ScopeCatalog::scopes() const
{
    return contents().scopes;
}

const QList<WebhookEvent> &ScopeCatalog::webhookEvents() const
{
    return contents().events;
}

const QStringList &ScopeCatalog::unscopedEndpoints() const
{
    return contents().unscoped.endpoints();
}

QStringList ScopeCatalog::unscopedMatching(const QString &endpoint) const
{
    return contents().unscoped.matching(endpoint);
}

const QList<ScopePreset> &ScopeCatalog::presets() const
{
    return contents().presets;
}

QString ScopeCatalog::source() const
{
    return contents().source;
}

const QStringList &ScopeCatalog::endpoints() const
{
    return contents().index.endpoints();
}

QStringList ScopeCatalog::matchingEndpoints(const QString &text) const
{
    return contents().index.matching(text);
}

QStringList ScopeCatalog::nearestEndpoints(const QString &text, int count) const
{
    return contents().index.nearest(text, count);
}

const ScopePreset *ScopeCatalog::preset(const QString &name) const
{
    const auto found = std::find_if(presets().cbegin(), presets().cend(),
                                    [&name](const ScopePreset &one) { return one.name == name; });
    return found == presets().cend() ? nullptr : &*found;
}

const Scope *ScopeCatalog::find(const QString &name) const
{
    const auto found = contents().byName.constFind(name);
    return found == contents().byName.constEnd() ? nullptr : &scopes().at(*found);
}

QList<const Scope *> ScopeCatalog::forEndpoint(const QString &endpoint) const
{
    // One that is written as documented means itself: no need to look at the others.
    const QStringList meant = contents().byEndpoint.contains(endpoint) ? QStringList{endpoint}
                                                                       : contents().index.matching(endpoint);
    QSet<qsizetype> allowing;
    for (const QString &one : meant) {
        const QList<qsizetype> scopes = contents().byEndpoint.value(one);
        allowing += QSet<qsizetype>(scopes.cbegin(), scopes.cend());
    }
    QList<qsizetype> places(allowing.cbegin(), allowing.cend());
    std::sort(places.begin(), places.end());
    QList<const Scope *> found;
    for (const qsizetype place : std::as_const(places))
        found += &scopes().at(place);
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
    const auto found =
        std::find_if(webhookEvents().cbegin(), webhookEvents().cend(), [&wanted](const WebhookEvent &event) {
            return event.name.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    return found == webhookEvents().cend() ? nullptr : &*found;
}

QList<const Scope *> ScopeCatalog::forWebhookEvent(const QString &name) const
{
    const QString wanted = name.trimmed();
    QList<const Scope *> found;
    for (const WebhookEvent &event : webhookEvents()) {
        if (!event.scope.isEmpty() && event.name.compare(wanted, Qt::CaseInsensitive) == 0)
            found += find(event.scope);
    }
    return found;
}

QList<const Scope *> ScopeCatalog::forTier(PlanTier tier) const
{
    QList<const Scope *> found;
    for (const Scope &scope : scopes()) {
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
