#include "cli/scopescommand.h"

#include "catalog/nearest.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/table.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

constexpr int suggestions = 5;

struct TierName {
    PlanTier tier;
    const char *name;
};

constexpr TierName tierNames[] = {
    {PlanTier::Any, "any"},
    {PlanTier::Agency, "agency"},
    {PlanTier::AgencyPro, "agency-pro"},
};

QString nameOf(PlanTier tier)
{
    for (const TierName &entry : tierNames) {
        if (entry.tier == tier)
            return QString::fromLatin1(entry.name);
    }
    return {};
}

QStringList namesOf(const Scope::Access &access)
{
    QStringList names;
    if (access.subAccount)
        names.append(u"Sub-Account"_s);
    if (access.agency)
        names.append(u"Agency"_s);
    return names;
}

QStringList accessOf(const Scope &scope)
{
    return namesOf({scope.subAccountAccess, scope.agencyAccess});
}

QJsonValue toJson(const std::optional<Scope::Access> &access)
{
    return access ? QJsonValue(QJsonArray::fromStringList(namesOf(*access))) : QJsonValue();
}

/// What the catalogue is not sure of, for a person.
QString remarkOn(const Scope &scope)
{
    QStringList remarks;
    if (scope.tierIsInferred)
        remarks.append(ScopesCommand::tr("plan inferred"));
    if (scope.agencyTokenTier && *scope.agencyTokenTier > scope.tier)
        remarks.append(ScopesCommand::tr("agency token: %1").arg(nameOf(*scope.agencyTokenTier)));
    if (scope.isAccessDisputed())
        remarks.append(ScopesCommand::tr("documents disagree on the token"));
    return remarks.join(u"; "_s);
}

QJsonObject toJson(const Scope &scope)
{
    return {
        {"scope"_L1, scope.name},
        {"resource"_L1, scope.resource},
        {"access"_L1, QJsonArray::fromStringList(accessOf(scope))},
        {"plan_tier"_L1, nameOf(scope.tier)},
        {"plan_tier_inferred"_L1, scope.tierIsInferred},
        {"plan_tier_reason"_L1, scope.tierReason},
        {"access_by_scope_list"_L1, toJson(scope.accessByScopeList)},
        {"access_by_reference"_L1, toJson(scope.accessByReference)},
        {"agency_token_tier"_L1,
         scope.agencyTokenTier ? QJsonValue(nameOf(*scope.agencyTokenTier)) : QJsonValue()},
        {"read_only"_L1, scope.isReadOnly()},
        {"endpoints"_L1, QJsonArray::fromStringList(scope.endpoints)},
        {"webhooks"_L1, QJsonArray::fromStringList(scope.webhookEvents)},
        {"webhooks_inferred"_L1, QJsonArray::fromStringList(scope.guessedWebhookEvents)},
        {"note"_L1, scope.note},
        {"hidden"_L1, scope.hidden},
    };
}

/// The body as a text: a script that reads it as JSON may lose the order of its keys.
QJsonObject toJson(const EventExample &example)
{
    using Confidence = EventExample::Confidence;
    QString confidence = u"assumed"_s;
    if (example.confidence == Confidence::Documented)
        confidence = u"documented"_s;
    else if (example.confidence == Confidence::Reported)
        confidence = u"reported"_s;
    return {
        {"webhook"_L1, example.name},  {"when"_L1, example.when},
        {"note"_L1, example.note},     {"example"_L1, QString::fromUtf8(example.body)},
        {"confidence"_L1, confidence}, {"source"_L1, example.source},
    };
}

void keepOnly(QList<const Scope *> &scopes, const QList<const Scope *> &wanted)
{
    QList<const Scope *> kept; // in the order of what is wanted: the best answer first
    for (const Scope *scope : wanted) {
        if (scopes.contains(scope))
            kept.append(scope);
    }
    scopes = kept;
}

} // namespace

void ScopesCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"tier"_s, tr("Only scopes whose lowest plan is any, agency ($297 or $497) or agency-pro ($497)."),
         u"TIER"_s},
        {u"endpoint"_s,
         tr("Only scopes that allow a call, such as \"POST /contacts/\"; a whole address with real IDs in it "
            "will do."),
         u"ENDPOINT"_s},
        {u"webhook"_s, tr("Only scopes that bring a webhook event, such as ContactCreate."), u"EVENT"_s},
        {u"example"_s, tr("With --webhook: only an example of what HighLevel sends for the event.")},
        {u"preset"_s, tr("Only the scopes of a preset; \"hloauth connect --help\" lists the presets."),
         u"PRESET"_s},
        {u"hidden"_s, tr("Also scopes that HighLevel's portal probably does not offer.")},
    });
}

QString ScopesCommand::notes() const
{
    return tr("For an endpoint the scope that allows the least comes first. Where no scope is known\n"
              "the command ends with 1 and names what is similar.");
}

void ScopesCommand::start(Session &session)
{
    QString problem;
    m_catalog = ScopeCatalog::builtIn(&problem);
    if (!m_catalog) {
        Q_EMIT failed(Failure::usage(problem));
        return;
    }
    if (session.options().isSet(u"webhook"_s)) {
        m_guide = EventGuide::builtIn(&problem);
        if (!m_guide) {
            Q_EMIT failed(Failure::usage(problem));
            return;
        }
    }
    if (session.options().isSet(u"example"_s)) {
        printExample(session);
        return;
    }
    Scopes scopes;
    for (const Scope &scope : m_catalog->scopes())
        scopes.append(&scope);
    if (!filterByPreset(session, scopes) || !filterByEndpoint(session, scopes)
        || !filterByWebhook(session, scopes) || !filterByTier(session, scopes))
        return;
    dropHidden(session, scopes);
    print(session, scopes);
    if (!scopes.isEmpty()) {
        Q_EMIT finished(ExitCode::Done);
        return;
    }
    Q_EMIT failed({ExitCode::No,
                   u"no-scope"_s,
                   tr("No scope fits all that was asked for; leave out one of the options."),
                   {}});
}

bool ScopesCommand::filterByTier(const Session &session, Scopes &scopes)
{
    if (!session.options().isSet(u"tier"_s))
        return true;
    const QString wanted = session.options().value(u"tier"_s);
    for (const TierName &entry : tierNames) {
        if (wanted != QLatin1String(entry.name))
            continue;
        scopes.removeIf([&entry](const Scope *scope) { return scope->tier != entry.tier; });
        return true;
    }
    Q_EMIT failed(Failure::usage(tr("--tier is any, agency or agency-pro.")));
    return false;
}

bool ScopesCommand::filterByPreset(const Session &session, Scopes &scopes)
{
    if (!session.options().isSet(u"preset"_s))
        return true;
    const QString name = session.options().value(u"preset"_s);
    if (const ScopePreset *preset = m_catalog->preset(name)) {
        scopes.removeIf([preset](const Scope *scope) { return !preset->scopes.contains(scope->name); });
        return true;
    }
    QStringList known;
    for (const ScopePreset &preset : m_catalog->presets())
        known.append(preset.name);
    Q_EMIT failed(
        Failure::usage(tr("There is no preset \"%1\"; there are: %2.").arg(name, known.join(u", "_s))));
    return false;
}

bool ScopesCommand::filterByEndpoint(const Session &session, Scopes &scopes)
{
    if (!session.options().isSet(u"endpoint"_s))
        return true;
    const QString endpoint = session.options().value(u"endpoint"_s);
    const Scopes found = m_catalog->forEndpoint(endpoint);
    keepOnly(scopes, found);
    if (!found.isEmpty())
        return true;
    const QString unscoped = m_catalog->unscopedMatching(endpoint).value(0);
    if (!unscoped.isEmpty()) {
        Q_EMIT failed(
            {ExitCode::No,
             u"no-scope-documented"_s,
             tr("HighLevel's documents name no scope for %1; it may work with any token.").arg(unscoped),
             {}});
        return false;
    }
    const QStringList near = m_catalog->nearestEndpoints(endpoint, suggestions);
    Q_EMIT failed(
        {ExitCode::No,
         u"unknown-endpoint"_s,
         near.isEmpty()
             ? tr("No documented scope allows \"%1\"; write it as in HighLevel's API reference, such as "
                  "\"POST /contacts/\".")
                   .arg(endpoint)
             : tr("No documented scope allows \"%1\"; similar are: %2.").arg(endpoint, near.join(u", "_s)),
         {}});
    return false;
}

bool ScopesCommand::filterByWebhook(const Session &session, Scopes &scopes)
{
    if (!session.options().isSet(u"webhook"_s))
        return true;
    const QString event = session.options().value(u"webhook"_s).trimmed();
    keepOnly(scopes, m_catalog->forWebhookEvent(event));
    const WebhookEvent *known = m_catalog->findEvent(event);
    if (!known) {
        failUnknownEvent(event);
        return false;
    }
    if (known->scope.isEmpty()) {
        Q_EMIT failed({ExitCode::No,
                       u"no-scope-needed"_s,
                       tr("The event %1 needs no scope; every app gets it.").arg(known->name),
                       {}});
        return false;
    }
    if (known->scopeIsGuess)
        session.output().note(
            tr("HighLevel's documents name no scope for %1; this is the probable one.").arg(known->name));
    return true;
}

void ScopesCommand::failUnknownEvent(const QString &event)
{
    QStringList names;
    for (const WebhookEvent &known : m_catalog->webhookEvents())
        names.append(known.name);
    const QStringList near = nearest(event, names, suggestions);
    Q_EMIT failed(
        {ExitCode::No,
         u"unknown-webhook"_s,
         near.isEmpty()
             ? tr("There is no webhook event \"%1\"; events are written like ContactCreate.").arg(event)
             : tr("There is no webhook event \"%1\"; similar are: %2.").arg(event, near.join(u", "_s)),
         {}});
}

void ScopesCommand::printExample(const Session &session)
{
    if (!m_guide) {
        Q_EMIT failed(Failure::usage(tr("--example shows an event: name it with --webhook.")));
        return;
    }
    const QString event = session.options().value(u"webhook"_s).trimmed();
    const EventExample *example = m_guide->find(event);
    if (!example) {
        failUnknownEvent(event);
        return;
    }
    if (session.output().isJson())
        session.output().json(toJson(*example));
    else
        session.output().bytes(example->body + '\n');
    Q_EMIT finished(ExitCode::Done);
}

void ScopesCommand::dropHidden(const Session &session, Scopes &scopes) const
{
    const bool onlyHidden =
        std::all_of(scopes.begin(), scopes.end(), [](const Scope *scope) { return scope->hidden; });
    if (session.options().isSet(u"hidden"_s) || onlyHidden)
        return;
    scopes.removeIf([](const Scope *scope) { return scope->hidden; });
}

void ScopesCommand::print(const Session &session, const Scopes &scopes) const
{
    const Output &output = session.output();
    if (output.isJson()) {
        const EventExample *example =
            m_guide ? m_guide->find(session.options().value(u"webhook"_s).trimmed()) : nullptr;
        QJsonArray array;
        for (const Scope *scope : scopes) {
            QJsonObject object = toJson(*scope);
            if (example)
                object.insert("example"_L1, QString::fromUtf8(example->body));
            array.append(object);
        }
        if (!scopes.isEmpty())
            output.json(array);
        return;
    }
    QList<QStringList> rows;
    for (const Scope *scope : scopes) {
        QStringList row{scope->name, nameOf(scope->tier), accessOf(*scope).join(u", "_s), scope->resource};
        const QString remark = remarkOn(*scope);
        if (!remark.isEmpty())
            row.append(remark);
        rows.append(row);
    }
    const QStringList lines = aligned(rows);
    for (const QString &line : lines)
        output.line(line);
}

} // namespace hloauth
