#include "wizard/allowancepanel.h"

#include "catalog/scopeexport.h"
#include "catalog/scopereview.h"
#include "catalog/scopeselection.h"
#include "widgets/direction.h"
#include "widgets/fittingtabs.h"
#include "widgets/flowlayout.h"
#include "widgets/pagebutton.h"
#include "widgets/text.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
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
    list->setMinimumHeight(list->fontMetrics().height() * 6);
    list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    return list;
}

} // namespace

AllowancePanel::AllowancePanel(const ScopeCatalog &catalog, ScopeSelection &selection, QWidget *parent)
    : QWidget(parent), m_catalog(catalog), m_selection(selection),
      m_tabs(new FittingTabs(tr("What your choice allows"))),
      m_calls(makeList(QStringLiteral("allowedCalls"), tr("API calls that the chosen scopes allow"))),
      m_events(makeList(QStringLiteral("allowedEvents"), tr("Webhook events that the chosen scopes bring"))),
      m_wishes(makeList(QStringLiteral("chosenWishes"), tr("What the scopes were chosen for"))),
      m_meter(quietLabel(QString())),
      m_showUnasked(pageButton(QStringLiteral("showUnaskedButton"), tr("&Show them"))),
      m_complete(pageButton(QStringLiteral("completeWishesButton"), tr("Tick what is mi&ssing"))),
      m_example(pageButton(QStringLiteral("showExampleButton"), tr("Show an e&xample"),
                           tr("What HighLevel sends for the webhook event that is marked")))
{
    m_meter->setObjectName(QStringLiteral("scopeMeter"));
    m_tabs->addTab(m_calls, QString());
    m_tabs->addTab(m_events, QString());
    m_tabs->addTab(m_wishes, QString());
    auto *buttons = new QWidget;
    auto *buttonsLayout = new FlowLayout(buttons);
    buttonsLayout->addWidget(m_showUnasked);
    buttonsLayout->addWidget(m_complete);
    buttonsLayout->addWidget(m_example);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(headingLabel(tr("What your choice allows")));
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_meter);
    layout->addWidget(buttons);
    connect(&m_selection, &ScopeSelection::changed, this, &AllowancePanel::refresh);
    connect(m_wishes, &QListWidget::itemChanged, this, &AllowancePanel::dropUnticked);
    connect(m_showUnasked, &QPushButton::clicked, this, &AllowancePanel::unaskedWanted);
    connect(m_complete, &QPushButton::clicked, this, &AllowancePanel::completeWishes);
    connect(m_example, &QPushButton::clicked, this, &AllowancePanel::askForExample);
    connect(m_events, &QListWidget::itemActivated, this, &AllowancePanel::askForExample);
    connect(m_events, &QListWidget::currentRowChanged, this, &AllowancePanel::offerExample);
    connect(m_tabs, &FittingTabs::currentChanged, this, &AllowancePanel::offerExample);
    refresh();
}

void AllowancePanel::setRules(const ScopeRules &rules)
{
    m_rules = rules;
    refresh();
}

void AllowancePanel::refresh()
{
    const ScopeReview review = ScopeReview::of(m_catalog, m_selection);
    m_calls->clear();
    for (const QString &call : review.endpoints)
        m_calls->addItem(leftToRight(call));
    m_tabs->setTabText(0, tr("Calls (%1)").arg(review.endpoints.size()));
    fillEvents(review);
    fillWishes();
    tellMeter(review);
}

void AllowancePanel::fillEvents(const ScopeReview &review)
{
    m_events->clear();
    const auto add = [this](const QString &event, const QString &text) {
        auto *item = new QListWidgetItem(text, m_events);
        item->setData(Qt::UserRole, event);
        item->setToolTip(tr("A double click, or Return, shows what is sent"));
    };
    for (const QString &event : review.events)
        add(event, event);
    for (const QString &event : review.probableEvents)
        add(event, tr("%1 (probably)").arg(event));
    m_tabs->setTabText(1, tr("Webhooks (%1)").arg(review.eventCount()));
    m_events->setCurrentRow(0);
    offerExample();
}

void AllowancePanel::offerExample()
{
    m_example->setVisible(m_tabs->currentWidget() == m_events && m_events->currentItem());
}

void AllowancePanel::askForExample()
{
    if (const QListWidgetItem *item = m_events->currentItem())
        Q_EMIT exampleWanted(item->data(Qt::UserRole).toString());
}

void AllowancePanel::fillWishes()
{
    m_filling = true;
    m_wishes->clear();
    const QList<ScopeWish> wishes = m_selection.wishes();
    for (const ScopeWish &wish : wishes) {
        const QStringList missing = m_selection.missingFor(wish);
        const QString name = ScopeExport::nameOf(m_catalog, wish);
        auto *item = new QListWidgetItem(
            missing.isEmpty() ? name : tr("%1 – missing: %2").arg(name, missing.join(QStringLiteral(", "))));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(missing.isEmpty() ? Qt::Checked : Qt::PartiallyChecked);
        item->setToolTip(tr("Takes: %1").arg(wish.candidates(m_catalog).join(QStringLiteral(", "))));
        m_wishes->addItem(item);
    }
    m_tabs->setTabText(2, tr("For (%1)").arg(wishes.size()));
    m_tabs->setTabToolTip(2, tr("What the scopes were chosen for; take a tick away to drop it"));
    m_filling = false;
}

void AllowancePanel::dropUnticked(const QListWidgetItem *item)
{
    if (m_filling || item->checkState() == Qt::Checked)
        return;
    // After the view has finished with the item, which goes with the wish.
    const ScopeWish wish = m_selection.wishes().value(m_wishes->row(item));
    QMetaObject::invokeMethod(
        this, [this, wish] { m_selection.removeWish(wish); }, Qt::QueuedConnection);
}

void AllowancePanel::completeWishes()
{
    QStringList wanted = m_selection.scopes();
    const QList<ScopeWish> unmet = m_selection.unmetWishes();
    for (const ScopeWish &wish : unmet) {
        const QStringList missing = m_selection.missingFor(wish);
        for (const QString &name : missing) {
            if (m_rules.allows(*m_catalog.find(name)))
                wanted += name;
        }
    }
    m_selection.setScopes(wanted);
}

void AllowancePanel::tellMeter(const ScopeReview &review)
{
    const QString comma = QStringLiteral(", ");
    QStringList lines;
    if (m_selection.isEmpty())
        lines += tr("Nothing is chosen yet.");
    else if (review.changes.isEmpty())
        lines += tr("It only reads: nothing can be changed or deleted with it.");
    else
        lines += tr("Can change: %1.").arg(review.changes.join(comma));
    if (!review.deletes.isEmpty())
        lines += tr("Can delete in: %1.").arg(review.deletes.join(comma));
    if (review.eventCount() > 1)
        lines +=
            tr("%n webhook events would come to the app's one webhook URL. One event an app is easier to "
               "handle.",
               nullptr, static_cast<int>(review.eventCount()));
    const bool asked = !m_selection.wishes().isEmpty();
    if (asked && review.unasked.size() == 1)
        lines += tr("%1 is not needed for anything that you asked for.").arg(review.unasked.first());
    else if (asked && !review.unasked.isEmpty())
        lines += tr("%n scope(s) are not needed for anything that you asked for.", nullptr,
                    static_cast<int>(review.unasked.size()));
    m_meter->setText(lines.join(QLatin1Char('\n')));
    m_showUnasked->setVisible(asked && !review.unasked.isEmpty());
    const auto obtainable = [this](const ScopeWish &wish) {
        const QStringList missing = m_selection.missingFor(wish);
        return std::any_of(missing.cbegin(), missing.cend(),
                           [this](const QString &name) { return m_rules.allows(*m_catalog.find(name)); });
    };
    m_complete->setVisible(std::any_of(review.unmet.cbegin(), review.unmet.cend(), obtainable));
}

} // namespace hloauth
