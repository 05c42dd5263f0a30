#include "webhooks/eventguideview.h"

#include "catalog/scopecatalog.h"
#include "connections/connectionlist.h"
#include "connections/workspace.h"
#include "webhooks/eventsheet.h"
#include "widgets/changespeaker.h"
#include "widgets/cuttexts.h"
#include "widgets/direction.h"
#include "widgets/notice.h"
#include "widgets/scrolled.h"
#include "widgets/searchfield.h"
#include "widgets/symbol.h"
#include "widgets/text.h"
#include "widgets/wrapping.h"
#include "wordsearch.h"

#include <QComboBox>
#include <QEvent>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hloauth {

namespace {

constexpr int scopesRole = Qt::UserRole;
constexpr int keyRole = Qt::UserRole + 1;
constexpr int eventRole = Qt::UserRole;

constexpr QLatin1String everything("all");
constexpr QLatin1String given("given");

} // namespace

EventGuideView::EventGuideView(const UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_notice(new Notice(context.clipboard)), m_choice(new QComboBox),
      m_only(new WrappingCheckBox(tr("&Only what these scopes bring"))), m_search(new QLineEdit),
      m_list(new QTreeWidget), m_counts(quietLabel(QString())), m_sheet(new EventSheet(context))
{
    setObjectName(QStringLiteral("eventGuide"));
    m_notice->setObjectName(QStringLiteral("eventGuideNotice"));
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("eventsDivision"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeSheet());
    splitter->setSizes({38, 62}); // in proportion
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(splitter, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &EventGuideView::fillList);
    connect(m_only, &QCheckBox::toggled, this, &EventGuideView::fillList);
    connect(m_search, &QLineEdit::textChanged, this, &EventGuideView::fillList);
    auto *speaker = new ChangeSpeaker(*this, [this] { return m_counts->text(); });
    connect(m_search, &QLineEdit::textChanged, speaker, &ChangeSpeaker::changed);
    connect(m_search, &QLineEdit::returnPressed, m_list, [this] { m_list->setFocus(); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &EventGuideView::showChosen);
    connect(&context.workspace.connections(), &ConnectionList::changed, this, &EventGuideView::fillChoices);
}

QWidget *EventGuideView::makeList()
{
    auto *label = new QLabel(tr("Sho&w:"));
    label->setBuddy(m_choice);
    m_choice->setObjectName(QStringLiteral("eventChoice"));
    m_choice->setAccessibleName(tr("Whose events"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(16);
    tellCutTexts(*m_choice);
    m_only->setObjectName(QStringLiteral("onlyBrought"));
    m_only->setChecked(true);
    m_search->setObjectName(QStringLiteral("eventSearch"));
    m_search->setAccessibleName(tr("Search events"));
    m_search->setPlaceholderText(tr("Search: contact, message, invoices.readonly…"));
    makeSearchField(*m_search);
    m_list->setObjectName(QStringLiteral("eventList"));
    m_list->setAccessibleName(tr("Webhook events"));
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    tellCutTexts(*m_list);
    m_counts->setObjectName(QStringLiteral("eventCounts"));
    auto *choiceRow = new QHBoxLayout;
    choiceRow->addWidget(label);
    choiceRow->addWidget(m_choice, 1);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(choiceRow);
    layout->addWidget(m_only);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_counts);
    box->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    return box;
}

QWidget *EventGuideView::makeSheet()
{
    QScrollArea *area = scrolled(m_sheet, tr("Webhook events"));
    area->setObjectName(QStringLiteral("eventSheetArea"));
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sheet->setContentsMargins(mirrored(fontMetrics().averageCharWidth(), 0, 0, 0));
    area->setMinimumWidth(fontMetrics().averageCharWidth() * 36);
    return area;
}

void EventGuideView::showEvent(QShowEvent *event)
{
    load();
    QWidget::showEvent(event);
}

void EventGuideView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        fillList(); // its symbols have the palette's colours
    QWidget::changeEvent(event);
}

void EventGuideView::load()
{
    if (m_guide)
        return;
    QString problem;
    m_guide = EventGuide::builtIn(&problem);
    if (!m_guide) {
        m_notice->say(Tone::Bad, {}, problem);
        return;
    }
    fillChoices();
    if (!m_wanted.isEmpty())
        choose(std::exchange(m_wanted, QString()));
}

void EventGuideView::fillChoices()
{
    if (!m_guide)
        return;
    const QString key = m_choice->currentData(keyRole).toString();
    const QStringList scopes = chosenScopes();
    const bool isFirst = m_list->topLevelItemCount() == 0;
    {
        const QSignalBlocker blocker(m_choice);
        m_choice->clear();
        addChoice(tr("All events"), everything, {});
        if (m_hasGiven)
            addChoice(tr("With the chosen scopes"), given, m_given);
        m_choice->insertSeparator(m_choice->count());
        for (const Connection &connection : m_context.workspace.connections().connections())
            addChoice(tr("Connection: %1").arg(connection.name),
                      QStringLiteral("connection ") + connection.id, connection.grantedScopes);
        m_choice->insertSeparator(m_choice->count());
        for (const ScopePreset &preset : m_context.catalog.presets())
            addChoice(tr("Preset: %1").arg(preset.title), QStringLiteral("preset ") + preset.name,
                      preset.scopes);
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(key, keyRole)));
    }
    // Connections change with each refresh; the list, and where it is scrolled to, only for a reason.
    if (isFirst || m_choice->currentData(keyRole).toString() != key || chosenScopes() != scopes)
        fillList();
}

void EventGuideView::addChoice(const QString &title, const QString &key, const QStringList &scopes)
{
    m_choice->addItem(title);
    m_choice->setItemData(m_choice->count() - 1, scopes, scopesRole);
    m_choice->setItemData(m_choice->count() - 1, key, keyRole);
}

void EventGuideView::setScopes(const QStringList &scopes)
{
    m_given = scopes;
    m_hasGiven = true;
    if (!m_guide) {
        // What load() finds chosen.
        const QSignalBlocker blocker(m_choice);
        m_choice->clear();
        addChoice(QString(), given, scopes);
        return;
    }
    fillChoices();
    m_choice->setCurrentIndex(m_choice->findData(QString(given), keyRole));
}

bool EventGuideView::compares() const
{
    return m_choice->currentData(keyRole).toString() != everything;
}

QStringList EventGuideView::chosenScopes() const
{
    return m_choice->currentData(scopesRole).toStringList();
}

QString EventGuideView::resourceOf(const EventGain &gain) const
{
    const Scope *scope = m_context.catalog.find(gain.scope);
    return scope ? scope->resource : QString();
}

bool EventGuideView::isWanted(const EventGain &gain) const
{
    if (compares() && m_only->isChecked() && gain.kind == EventGain::Kind::Missing)
        return false;
    const WordSearch search(m_search->text());
    return search.isEmpty()
        || search.matches(gain.event->name % u' ' % gain.event->when % u' ' % gain.scope % u' '
                          % resourceOf(gain) % u' ' % gain.event->type);
}

void EventGuideView::fillList()
{
    if (!m_guide)
        return;
    const QString current = m_current;
    m_only->setEnabled(compares());
    const QList<EventGain> gains = m_guide->gains(m_context.catalog, chosenScopes());
    QMap<QString, QList<EventGain>> byResource;
    QList<EventGain> ofTheApp;
    qsizetype shown = 0;
    for (const EventGain &gain : gains) {
        if (!isWanted(gain))
            continue;
        ++shown;
        if (gain.kind == EventGain::Kind::NeedsNoScope)
            ofTheApp += gain;
        else
            byResource[resourceOf(gain)] += gain;
    }
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        const QSize rowSize(0, m_list->fontMetrics().height() * 4 / 3);
        const auto addGroup = [this, rowSize](const QString &title, const QList<EventGain> &events) {
            auto *group = new QTreeWidgetItem(m_list, {title});
            group->setFlags(Qt::ItemIsEnabled);
            QFont bold = m_list->font();
            bold.setBold(true);
            group->setFont(0, bold);
            group->setSizeHint(0, rowSize); // each row is as high as the first one
            for (const EventGain &gain : events)
                addEvent(group, gain);
        };
        for (auto part = byResource.cbegin(); part != byResource.cend(); ++part)
            addGroup(part.key(), part.value());
        if (!ofTheApp.isEmpty())
            addGroup(tr("The app itself"), ofTheApp);
        m_list->expandAll();
    }
    tellCounts(gains, shown);
    if (!select(current) && shown > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
    showChosen();
}

void EventGuideView::addEvent(QTreeWidgetItem *group, const EventGain &gain)
{
    auto *item = new QTreeWidgetItem(group, {gain.event->name});
    item->setData(0, eventRole, gain.event->name);
    if (!compares()) {
        item->setToolTip(0, gain.event->when);
        return;
    }
    const bool comes = gain.kind != EventGain::Kind::Missing;
    const QString verdict = EventSheet::verdict(gain);
    item->setIcon(0, symbolIcon(comes ? Symbol::Tick : Symbol::Dot, comes ? Tone::Good : Tone::Neutral,
                                m_list->fontMetrics().ascent(), devicePixelRatioF(), palette()));
    item->setToolTip(0, verdict);
    item->setData(0, Qt::AccessibleDescriptionRole, verdict);
}

void EventGuideView::tellCounts(const QList<EventGain> &gains, qsizetype shown)
{
    const auto count = [&gains](EventGain::Kind kind) {
        return std::count_if(gains.begin(), gains.end(),
                             [kind](const EventGain &gain) { return gain.kind == kind; });
    };
    QString text;
    if (!compares())
        text = tr("%n event(s).", nullptr, static_cast<int>(gains.size()));
    else
        text = tr("%1 of %n events come with these scopes, and %2 without any; the others need other scopes.",
                  nullptr, static_cast<int>(gains.size()))
                   .arg(count(EventGain::Kind::Brought))
                   .arg(count(EventGain::Kind::NeedsNoScope));
    if (!m_search->text().trimmed().isEmpty())
        text =
            inARow({text, shown > 0 ? tr("%n of them found.", nullptr, static_cast<int>(shown))
                                    : tr("None is found: search for something else, or show all events.")});
    m_counts->setText(text);
}

bool EventGuideView::select(const QString &event)
{
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        QTreeWidgetItem *items = m_list->topLevelItem(group);
        for (int row = 0; row < items->childCount(); ++row) {
            if (items->child(row)->data(0, eventRole).toString() == event) {
                m_list->setCurrentItem(items->child(row));
                return true;
            }
        }
    }
    return false;
}

void EventGuideView::choose(const QString &event)
{
    if (!m_guide) {
        m_wanted = event;
        return;
    }
    const EventExample *example = m_guide->find(event);
    if (!example || select(example->name))
        return;
    m_current = example->name;
    m_search->clear();
    if (compares())
        m_only->setChecked(false);
    select(example->name);
}

void EventGuideView::showChosen()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const EventExample *example =
        item && m_guide ? m_guide->find(item->data(0, eventRole).toString()) : nullptr;
    if (!example)
        return; // a group: what was shown stays
    m_current = example->name;
    std::optional<EventGain> gain;
    if (compares()) {
        const QList<EventGain> gains = m_guide->gains(m_context.catalog, chosenScopes());
        const auto found = std::find_if(gains.begin(), gains.end(),
                                        [example](const EventGain &other) { return other.event == example; });
        if (found != gains.end())
            gain = *found;
    }
    m_sheet->setEvent(*m_guide, *example, gain);
}

} // namespace hloauth
