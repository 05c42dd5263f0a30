#include "catalog/scopepresets.h"

#include "catalog/scopecatalog.h"

#include <QCoreApplication>

#include <functional>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

/// What both the window and the command line say of a preset.
struct Texts {
    Q_DECLARE_TR_FUNCTIONS(hloauth::ScopePresets)
};

struct Rule {
    ScopePreset preset; ///< its scopes are not filled in yet
    std::function<bool(const Scope &)> holds;
};

/// A purpose holds the least scopes that do it.
Rule purpose(const QString &name, const QString &title, const QString &sentence, const QString &keywords,
             const QStringList &scopes)
{
    return {{ScopePreset::Kind::Purpose, name, title, sentence, keywords, {}},
            [scopes](const Scope &scope) { return scopes.contains(scope.name); }};
}

Rule wide(const QString &name, const QString &title, const QString &sentence,
          const std::function<bool(const Scope &)> &holds)
{
    return {{ScopePreset::Kind::Wide, name, title, sentence, {}, {}}, holds};
}

Rule set(const QString &name, const QString &title, const QString &sentence,
         const std::function<bool(const Scope &)> &holds)
{
    return {{ScopePreset::Kind::Set, name, title, sentence, {}, {}}, holds};
}

Rule resources(const QString &name, const QString &title, const QString &sentence, const QStringList &wanted)
{
    return set(name, title, sentence,
               [wanted](const Scope &scope) { return wanted.contains(scope.resource); });
}

QList<Rule> subAccountPurposes()
{
    return {
        purpose(u"contacts"_s, Texts::tr("Contacts in and out"),
                Texts::tr(
                    "Add, change and tag contacts, as from a form or a sheet, and keep both sides in step."),
                Texts::tr("leads customers people persons clients CRM"),
                {u"contacts.readonly"_s, u"contacts.write"_s, u"locations/customFields.readonly"_s,
                 u"locations/tags.readonly"_s}),
        purpose(
            u"messages-to-sheet"_s, Texts::tr("New messages to a sheet"),
            Texts::tr("Get every SMS, e-mail and chat message as a webhook event, to log or to answer it."),
            Texts::tr("inbound outbound text texts WhatsApp conversations spreadsheet log"),
            {u"conversations/message.readonly"_s}),
        purpose(u"send-messages"_s, Texts::tr("Send SMS and e-mail"),
                Texts::tr(
                    "Find a contact and send it a message through the sub-account's own number or mailbox."),
                Texts::tr("text texts message messages mail WhatsApp reply"),
                {u"contacts.readonly"_s, u"conversations/message.write"_s}),
        purpose(u"appointments"_s, Texts::tr("Appointments"),
                Texts::tr("See free slots, book and move appointments, and hear of new ones."),
                Texts::tr("bookings meetings calendar slots events"),
                {u"calendars.readonly"_s, u"calendars/events.readonly"_s, u"calendars/events.write"_s,
                 u"contacts.readonly"_s}),
        purpose(u"opportunities"_s, Texts::tr("Opportunities"),
                Texts::tr("Read pipelines and contacts, and create, change and move the deals."),
                Texts::tr("deals pipeline sales stages"),
                {u"opportunities.readonly"_s, u"opportunities.write"_s, u"contacts.readonly"_s}),
        purpose(u"invoices-payments"_s, Texts::tr("Invoices and payments"),
                Texts::tr("Send invoices, and follow orders, subscriptions and payments into your books."),
                Texts::tr("bills money orders accounting"),
                {u"invoices.readonly"_s, u"invoices.write"_s, u"payments/orders.readonly"_s,
                 u"payments/subscriptions.readonly"_s, u"payments/transactions.readonly"_s,
                 u"products.readonly"_s, u"products/prices.readonly"_s, u"contacts.readonly"_s}),
        purpose(u"forms-surveys"_s, Texts::tr("Form and survey answers"),
                Texts::tr("Fetch what people entered in your forms and surveys."),
                Texts::tr("submissions questionnaire"), {u"forms.readonly"_s, u"surveys.readonly"_s}),
        purpose(
            u"workflows"_s, Texts::tr("Start workflows"),
            Texts::tr("Put contacts into a workflow or a campaign, and take them out."),
            Texts::tr("automation campaigns trigger"),
            {u"workflows.readonly"_s, u"campaigns.readonly"_s, u"contacts.readonly"_s, u"contacts.write"_s}),
        purpose(u"social-posts"_s, Texts::tr("Social media posts"),
                Texts::tr("Plan and publish posts, and read how they did."),
                Texts::tr("Facebook Instagram LinkedIn planner publish"),
                {u"socialplanner/account.readonly"_s, u"socialplanner/post.readonly"_s,
                 u"socialplanner/post.write"_s, u"socialplanner/category.readonly"_s,
                 u"socialplanner/tag.readonly"_s, u"socialplanner/statistics.readonly"_s,
                 u"medias.readonly"_s}),
    };
}

QList<Rule> agencyPurposes()
{
    return {
        purpose(u"provisioning"_s, Texts::tr("Create sub-accounts"),
                Texts::tr("Set up a sub-account for a new client, from a snapshot and with its users."),
                Texts::tr("location locations client onboarding snapshot"),
                {u"locations.readonly"_s, u"locations.write"_s, u"snapshots.readonly"_s,
                 u"companies.readonly"_s, u"users.readonly"_s, u"users.write"_s}),
        purpose(u"agency-overview"_s, Texts::tr("Agency overview"),
                Texts::tr("List the agency's sub-accounts and users, without changing anything."),
                Texts::tr("company locations report users"),
                {u"companies.readonly"_s, u"locations.readonly"_s, u"users.readonly"_s}),
        purpose(
            u"location-tokens"_s, Texts::tr("Tokens for all sub-accounts"),
            Texts::tr("Sign in once for the agency, and make a token for each sub-account that has the app."),
            Texts::tr("agency access bulk all locations"),
            {u"oauth.readonly"_s, u"oauth.write"_s, u"locations.readonly"_s}),
        purpose(u"saas"_s, Texts::tr("SaaS mode"),
                Texts::tr("Switch SaaS on for a sub-account, and change or pause its plan."),
                Texts::tr("subscription plan rebilling wallet"),
                {u"saas/company.read"_s, u"saas/company.write"_s, u"saas/location.read"_s,
                 u"saas/location.write"_s, u"locations.readonly"_s}),
    };
}

QList<Rule> widePurposes()
{
    return {
        wide(u"webhooks"_s, Texts::tr("Webhooks only"),
             Texts::tr("Every scope that HighLevel's documents tie to webhook events."),
             [](const Scope &scope) { return !scope.webhookEvents.isEmpty(); }),
        wide(u"read-only"_s, Texts::tr("Read everything"), Texts::tr("Every scope that only reads."),
             [](const Scope &scope) { return scope.isReadOnly(); }),
    };
}

QList<Rule> sets()
{
    return {
        set(u"any-plan"_s, Texts::tr("Any plan"),
            Texts::tr("Every scope that is of use on any HighLevel plan."),
            [](const Scope &scope) { return scope.tier == PlanTier::Any; }),
        set(u"sub-account"_s, Texts::tr("Sub-account"),
            Texts::tr("Every scope that a sub-account token can have."),
            [](const Scope &scope) { return scope.subAccountAccess; }),
        set(u"agency"_s, Texts::tr("Agency"), Texts::tr("Every scope that an agency token can have."),
            [](const Scope &scope) { return scope.agencyAccess; }),
        resources(u"crm"_s, Texts::tr("CRM"),
                  Texts::tr("Contacts, opportunities, conversations and the sub-account's own data."),
                  {u"Contacts"_s, u"Opportunities"_s, u"Conversations"_s, u"Locations"_s, u"Custom Fields"_s,
                   u"Custom Values"_s, u"Location Tags"_s}),
        resources(u"calendars"_s, Texts::tr("Calendars"),
                  Texts::tr("Calendars, contacts and the sub-account's own data."),
                  {u"Calendars"_s, u"Contacts"_s, u"Locations"_s}),
        resources(u"payments"_s, Texts::tr("Payments"),
                  Texts::tr("Invoices, payments, products and contacts."),
                  {u"Invoices"_s, u"Payments"_s, u"Payments Integration"_s, u"Products"_s, u"Contacts"_s}),
        set(u"all"_s, Texts::tr("Everything"), Texts::tr("Every scope."), [](const Scope &) { return true; }),
    };
}

} // namespace

QList<ScopePreset> scopePresets(const QList<Scope> &scopes)
{
    QList<ScopePreset> presets;
    const QList<Rule> rules = subAccountPurposes() + agencyPurposes() + widePurposes() + sets();
    for (Rule rule : rules) {
        for (const Scope &scope : scopes) {
            if (!scope.hidden && rule.holds(scope))
                rule.preset.scopes += scope.name;
        }
        if (!rule.preset.scopes.isEmpty())
            presets += rule.preset;
    }
    return presets;
}

} // namespace hloauth
