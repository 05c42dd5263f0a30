#include "wizard/purposepage.h"

#include "catalog/scopecatalog.h"
#include "catalog/scopereview.h"
#include "widgets/columnslayout.h"
#include "widgets/text.h"
#include "widgets/wrapping.h"
#include "wizard/signinsession.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hloauth {

namespace {

constexpr int gap = 11; // between purposes that are under each other

ScopeWish wishFor(const ScopePreset &preset)
{
    return {ScopeWish::Kind::Preset, preset.name};
}

} // namespace

PurposePage::PurposePage(SignInSession &session, const UiContext &context, QWidget *parent)
    : WizardPage(session, context, parent), m_summary(wrappedLabel(QString()))
{
    m_summary->setObjectName(QStringLiteral("purposeSummary"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    const ScopeCatalog &catalog = context.catalog;
    const auto isPurpose = [&catalog](const ScopePreset &preset, bool forAgency) {
        return preset.kind == ScopePreset::Kind::Purpose && catalog.needAgency(preset.scopes) == forAgency;
    };
    addGroup(tr("In a sub-account"), [&](const ScopePreset &preset) { return isPurpose(preset, false); });
    addGroup(tr("For the agency"), [&](const ScopePreset &preset) { return isPurpose(preset, true); });
    addGroup(tr("All of a kind"),
             [](const ScopePreset &preset) { return preset.kind == ScopePreset::Kind::Wide; });
    layout->addStretch(1);
    layout->addWidget(m_summary);
    connect(&session.selection(), &ScopeSelection::changed, this, &PurposePage::showSelection);
    showSelection();
}

void PurposePage::addGroup(const QString &title, const std::function<bool(const ScopePreset &)> &holds)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(headingLabel(title));
    // A layout for each pair, so that both stand at the same height.
    ColumnsLayout *pair = nullptr;
    for (const ScopePreset &preset : context().catalog.presets()) {
        if (!holds(preset))
            continue;
        if (!pair || pair->count() == 2) {
            auto *row = new QWidget;
            pair = new ColumnsLayout(fontMetrics().averageCharWidth() * 80, 0.5, row);
            pair->setStackedSpacing(gap);
            column->addWidget(row);
        }
        pair->addWidget(makeItem(preset));
    }
}

QWidget *PurposePage::makeItem(const ScopePreset &preset)
{
    auto *box = new WrappingCheckBox(preset.title);
    box->setObjectName(QStringLiteral("purpose-") + preset.name);
    auto *count = quietLabel(QString());
    count->setWordWrap(false);
    auto *head = new QHBoxLayout;
    head->addWidget(box, 1);
    head->addWidget(count);
    auto *item = new QWidget;
    auto *column = new QVBoxLayout(item);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeExplanation(*box, preset.sentence));
    m_items.append({&preset, box, count});
    connect(box, &QCheckBox::toggled, this,
            [this, preset = &preset](bool chosen) { choose(*preset, chosen); });
    return item;
}

QString PurposePage::title() const
{
    return tr("What do you want to do?");
}

QString PurposePage::subtitle() const
{
    return tr(
        "Tick what fits, and the scopes (permissions) for it are chosen. Or tick nothing, go on, and choose "
        "scopes yourself.");
}

void PurposePage::enter()
{
    showSelection();
}

void PurposePage::choose(const ScopePreset &preset, bool chosen)
{
    if (m_filling)
        return;
    // Plan and app type come on the next page, and the scopes' page says what does not fit them.
    const auto anything = [](const Scope &) { return true; };
    if (chosen)
        session().selection().addWish(wishFor(preset), anything);
    else
        session().selection().removeWish(wishFor(preset));
}

void PurposePage::showSelection()
{
    m_filling = true;
    for (const Item &item : std::as_const(m_items)) {
        const QString count = countText(*item.preset);
        item.count->setText(count);
        item.box->setChecked(session().selection().hasWish(wishFor(*item.preset)));
        item.box->setAccessibleDescription(tr("%1 (%2)").arg(item.preset->sentence, count));
    }
    m_filling = false;
    m_summary->setText(summaryText());
}

QString PurposePage::countText(const ScopePreset &preset) const
{
    const auto all = static_cast<int>(preset.scopes.size());
    const ScopeWish wish = wishFor(preset);
    // Scopes of a purpose can be taken back one by one, on their own page.
    const int lacking = session().selection().hasWish(wish)
                          ? static_cast<int>(session().selection().missingFor(wish).size())
                          : 0;
    if (lacking > 0)
        return tr("%1 of %n scope(s)", nullptr, all).arg(all - lacking);
    return tr("%n scope(s)", nullptr, all);
}

QString PurposePage::summaryText() const
{
    const ScopeSelection &selection = session().selection();
    if (selection.isEmpty())
        return tr("Nothing is chosen yet.");
    const auto scopes = static_cast<int>(selection.count());
    const auto events = static_cast<int>(ScopeReview::of(context().catalog, selection).eventCount());
    QStringList parts{tr("%n scope(s)", nullptr, scopes),
                      events == 0 ? tr("no webhook events") : tr("%n webhook event(s)", nullptr, events)};
    if (context().catalog.needAgency(selection.scopes()))
        parts.append(tr("needs an app for the agency"));
    return tr("Chosen: %1.").arg(parts.join(tr("; ")));
}

} // namespace hloauth
