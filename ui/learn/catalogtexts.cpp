#include "learn/catalogtexts.h"

#include "translations.h"

#include <QMap>

#include <algorithm>

namespace hloauth {

namespace {

constexpr auto context = "hloauth::CatalogTexts";

QString code(const QString &text)
{
    return u'`' + text + u'`';
}

/// What a note of the catalogue adds to "a guess".
QString remark(const QString &note)
{
    const QString text =
        note.startsWith(QStringLiteral("Not in the")) ? note.section(QStringLiteral(". "), 1) : note;
    return translated(context, text);
}

/// Why a scope needs its plan.
QString reason(const Scope &scope)
{
    return markdownText(translated(context, scope.tierReason));
}

} // namespace

QString markdownText(const QString &text)
{
    QString escaped;
    for (const QChar character : text.simplified()) {
        if (character.unicode() < 128 && character.isPrint() && !character.isLetterOrNumber()
            && !character.isSpace())
            escaped += u'\\';
        escaped += character;
    }
    return escaped;
}

CatalogTexts::CatalogTexts(const ScopeCatalog &catalog, const KnownErrors &errors)
    : m_catalog(catalog), m_errors(errors)
{
}

QString CatalogTexts::eventLine(const WebhookEvent &event) const
{
    QString line = QStringLiteral("* ") + code(event.name) + QStringLiteral(": ");
    if (event.scope.isEmpty())
        line += tr("needs no scope");
    else
        line += code(event.scope) + QStringLiteral(", ")
              + (event.scopeIsGuess ? tr("a guess") : tr("documented"));
    const QString more = event.scope.isEmpty() ? QString() : remark(event.note);
    return more.isEmpty() ? line : QString(line + QStringLiteral(". ") + markdownText(more));
}

QString CatalogTexts::webhookEvents() const
{
    QMap<QString, QStringList> byResource;
    QStringList withoutScope;
    for (const WebhookEvent &event : m_catalog.webhookEvents()) {
        const Scope *scope = m_catalog.find(event.scope);
        if (event.scope.isEmpty())
            withoutScope.append(eventLine(event));
        else
            byResource[scope ? scope->resource : tr("Others")].append(eventLine(event));
    }
    QString text;
    for (auto part = byResource.cbegin(); part != byResource.cend(); ++part)
        text += QStringLiteral("## ") + markdownText(part.key()) + QStringLiteral("\n\n")
              + part.value().join(u'\n') + QStringLiteral("\n\n");
    if (!withoutScope.isEmpty())
        text +=
            QStringLiteral("## ") + tr("The app itself") + QStringLiteral("\n\n") + withoutScope.join(u'\n');
    return text;
}

qsizetype CatalogTexts::documentedEvents() const
{
    return m_catalog.webhookEvents().size() - guessedEvents() - eventsWithoutScope();
}

qsizetype CatalogTexts::guessedEvents() const
{
    const QList<WebhookEvent> &events = m_catalog.webhookEvents();
    return std::count_if(events.begin(), events.end(),
                         [](const WebhookEvent &event) { return event.scopeIsGuess; });
}

qsizetype CatalogTexts::eventsWithoutScope() const
{
    const QList<WebhookEvent> &events = m_catalog.webhookEvents();
    return std::count_if(events.begin(), events.end(),
                         [](const WebhookEvent &event) { return event.scope.isEmpty(); });
}

QString CatalogTexts::scopesOf(PlanTier tier) const
{
    QStringList lines;
    const QList<const Scope *> scopes = m_catalog.forTier(tier);
    for (const Scope *scope : scopes)
        lines += QStringLiteral("* ") + code(scope->name) + QStringLiteral(": ") + reason(*scope);
    return lines.join(u'\n');
}

QString CatalogTexts::scopesWithTwoTiers() const
{
    QStringList lines;
    for (const Scope &scope : m_catalog.scopes()) {
        if (!scope.agencyTokenTier || *scope.agencyTokenTier == scope.tier)
            continue;
        const QString plan = *scope.agencyTokenTier == PlanTier::AgencyPro ? tr("$497") : tr("from $297");
        lines += QStringLiteral("* ") + code(scope.name) + QStringLiteral(" (") + plan + QStringLiteral("): ")
               + reason(scope);
    }
    return lines.join(u'\n');
}

QString CatalogTexts::scopesIn(const QString &resource) const
{
    QStringList lines;
    for (const Scope &scope : m_catalog.scopes()) {
        if (scope.resource == resource)
            lines += QStringLiteral("* ") + code(scope.name);
    }
    return lines.join(u'\n');
}

QString CatalogTexts::scopeFor(const QString &endpoint) const
{
    const QList<const Scope *> scopes = m_catalog.forEndpoint(endpoint);
    return scopes.isEmpty() ? QString() : scopes.constFirst()->name;
}

QString CatalogTexts::scopeForEvent(const QString &name) const
{
    const QList<const Scope *> scopes = m_catalog.forWebhookEvent(name);
    return scopes.isEmpty() ? QString() : scopes.constFirst()->name;
}

QString CatalogTexts::consentErrors() const
{
    QStringList lines;
    const QList<Diagnosis> errors = m_errors.visible(OAuthStep::Authorize);
    for (const Diagnosis &error : errors)
        lines += errorLine(error);
    return lines.join(u'\n');
}

QString CatalogTexts::callErrors() const
{
    QStringList lines;
    const QList<Diagnosis> onConsentPage = m_errors.visible(OAuthStep::Authorize);
    const QList<Diagnosis> errors = m_errors.visible();
    for (const Diagnosis &error : errors) {
        if (!onConsentPage.contains(error))
            lines += errorLine(error);
    }
    return lines.join(u'\n');
}

QString CatalogTexts::errorLine(const Diagnosis &error)
{
    return QStringLiteral("* **%1**: %2 *(%3)*")
        .arg(markdownText(error.seen), markdownText(error.sentence()), error.howSure());
}

} // namespace hloauth
