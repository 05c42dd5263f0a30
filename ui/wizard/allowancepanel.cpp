#include "wizard/allowancepanel.h"

#include "catalog/scopecatalog.h"
#include "catalog/scopeselection.h"
#include "widgets/text.h"

#include <QLabel>
#include <QListWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hloauth {

namespace {

QListWidget *makeList(const QString &objectName, const QString &name)
{
    auto *list = new QListWidget;
    list->setObjectName(objectName);
    list->setAccessibleName(name);
    list->setTextElideMode(Qt::ElideNone);
    list->setWordWrap(true); // a path in two lines can be read whole
    list->setResizeMode(QListView::Adjust);
    list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    return list;
}

/// By path, then by method: what belongs together stands together.
bool pathLess(const QString &one, const QString &other)
{
    const auto path = [](const QString &endpoint) { return endpoint.section(QLatin1Char(' '), 1); };
    const int order = path(one).compare(path(other));
    return order != 0 ? order < 0 : one < other;
}

} // namespace

AllowancePanel::AllowancePanel(const ScopeCatalog &catalog, const ScopeSelection &selection, QWidget *parent)
    : QWidget(parent), m_catalog(catalog), m_selection(selection), m_tabs(new QTabWidget),
      m_calls(makeList(QStringLiteral("allowedCalls"), tr("API calls that the chosen scopes allow"))),
      m_events(makeList(QStringLiteral("allowedEvents"), tr("Webhook events that the chosen scopes bring"))),
      m_scopeName(headingLabel(QString())), m_scopeNote(wrappedLabel(QString()))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("What your choice allows"));
    m_tabs->addTab(m_calls, QString());
    m_tabs->addTab(m_events, QString());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headingLabel(tr("What your choice allows")));
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_scopeName);
    layout->addWidget(m_scopeNote);
    setMinimumWidth(fontMetrics().averageCharWidth() * 30);
    showScope(nullptr, {});
    refresh();
}

void AllowancePanel::refresh()
{
    fillCalls();
    fillEvents();
}

void AllowancePanel::fillCalls()
{
    QStringList calls;
    const QStringList names = m_selection.scopes();
    for (const QString &name : names) {
        if (const Scope *scope = m_catalog.find(name))
            calls.append(scope->endpoints);
    }
    calls.removeDuplicates();
    std::sort(calls.begin(), calls.end(), pathLess);
    m_calls->clear();
    m_calls->addItems(calls);
    m_tabs->setTabText(0, tr("Calls (%1)").arg(calls.size()));
}

void AllowancePanel::fillEvents()
{
    QStringList sure;
    QStringList probable;
    const QStringList names = m_selection.scopes();
    for (const QString &name : names) {
        if (const Scope *scope = m_catalog.find(name)) {
            sure.append(scope->webhookEvents);
            probable.append(scope->guessedWebhookEvents);
        }
    }
    sure.sort();
    sure.removeDuplicates();
    probable.sort();
    probable.removeDuplicates();
    m_events->clear();
    m_events->addItems(sure);
    for (const QString &event : std::as_const(probable)) {
        if (!sure.contains(event))
            m_events->addItem(tr("%1 (probably)").arg(event));
    }
    m_tabs->setTabText(1, tr("Webhooks (%1)").arg(m_events->count()));
}

void AllowancePanel::showScope(const Scope *scope, const QString &whyNot)
{
    m_scopeName->setVisible(scope);
    m_scopeNote->setVisible(scope);
    if (!scope)
        return;
    QString owners = tr("For the agency.");
    if (scope->subAccountAccess)
        owners = scope->agencyAccess ? tr("For sub-accounts and for the agency.") : tr("For sub-accounts.");
    const qsizetype calls = scope->endpoints.size();
    QStringList lines{whyNot, owners, calls == 1 ? tr("1 API call.") : tr("%1 API calls.").arg(calls)};
    if (!scope->webhookEvents.isEmpty())
        lines.append(tr("Webhooks: %1.").arg(scope->webhookEvents.join(QStringLiteral(", "))));
    if (!scope->guessedWebhookEvents.isEmpty())
        lines.append(
            tr("Webhooks, probably: %1.").arg(scope->guessedWebhookEvents.join(QStringLiteral(", "))));
    if (scope->agencyTokenTier == PlanTier::AgencyPro && scope->tier != PlanTier::AgencyPro)
        lines.append(tr("With an agency token only on Agency Pro ($497)."));
    lines.append(scope->note);
    lines.removeAll(QString());
    m_scopeName->setText(scope->name);
    m_scopeNote->setText(lines.join(QLatin1Char(' ')));
}

} // namespace hloauth
