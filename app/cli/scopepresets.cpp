#include "cli/scopepresets.h"

#include "catalog/scopecatalog.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("hloauth::ScopePresets", text);
}

ScopePreset forResources(const QString &name, const QString &summary, const QStringList &resources)
{
    return {name, summary, [resources](const Scope &scope) { return resources.contains(scope.resource); }};
}

} // namespace

QList<ScopePreset> scopePresets()
{
    return {
        {u"all"_s, tr("every scope"), [](const Scope &) { return true; }},
        {u"read-only"_s, tr("every scope that only reads"),
         [](const Scope &scope) { return scope.isReadOnly(); }},
        {u"any-plan"_s, tr("every scope that is of use on any HighLevel plan"),
         [](const Scope &scope) { return scope.tier == PlanTier::Any; }},
        {u"sub-account"_s, tr("every scope that a sub-account token can have"),
         [](const Scope &scope) { return scope.subAccountAccess; }},
        {u"agency"_s, tr("every scope that an agency token can have"),
         [](const Scope &scope) { return scope.agencyAccess; }},
        {u"webhooks"_s, tr("every scope that brings webhook events"),
         [](const Scope &scope) { return !scope.webhookEvents.isEmpty(); }},
        forResources(u"crm"_s, tr("contacts, opportunities, conversations and the sub-account's own data"),
                     {u"Contacts"_s, u"Opportunities"_s, u"Conversations"_s, u"Locations"_s,
                      u"Custom Fields"_s, u"Custom Values"_s, u"Location Tags"_s}),
        forResources(u"calendars"_s, tr("calendars, contacts and the sub-account's own data"),
                     {u"Calendars"_s, u"Contacts"_s, u"Locations"_s}),
        forResources(u"payments"_s, tr("invoices, payments, products and contacts"),
                     {u"Invoices"_s, u"Payments"_s, u"Payments Integration"_s, u"Products"_s, u"Contacts"_s}),
    };
}

QStringList scopesOfPreset(const ScopeCatalog &catalog, const QString &name)
{
    QStringList scopes;
    const QList<ScopePreset> presets = scopePresets();
    for (const ScopePreset &preset : presets) {
        if (preset.name != name)
            continue;
        for (const Scope &scope : catalog.scopes()) {
            if (!scope.hidden && preset.holds(scope))
                scopes.append(scope.name);
        }
    }
    return scopes;
}

} // namespace hloauth
