#include "widgets/scopetree.h"

#include "catalog/scopeselection.h"
#include "widgets/changespeaker.h"
#include "widgets/columnslayout.h"
#include "widgets/cuttexts.h"
#include "widgets/emptyview.h"
#include "widgets/flowlayout.h"
#include "widgets/pagebutton.h"
#include "widgets/scale.h"
#include "widgets/scopemodel.h"
#include "widgets/searchfield.h"
#include "widgets/text.h"
#include "widgets/tickspeaker.h"
#include "widgets/uncheckabledelegate.h"
#include "widgets/wishmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QTreeView>
#include <QVBoxLayout>

namespace hloauth {

namespace {

bool looksLikeScope(const QString &text)
{
    static const QRegularExpression scope(QStringLiteral("^[A-Za-z][A-Za-z0-9_/-]*[./][A-Za-z0-9_./-]+$"));
    return scope.match(text).hasMatch();
}

} // namespace

ScopeTree::ScopeTree(const ScopeCatalog &catalog, ScopeSelection &selection, QWidget *parent)
    : QWidget(parent), m_selection(selection), m_model(new ScopeModel(catalog, selection, this)),
      m_filter(new ScopeFilter(*m_model, this)), m_wishModel(new WishModel(catalog, selection, this)),
      m_wishView(new QTreeView), m_view(new QTreeView), m_nothing(new EmptyView(QStringLiteral("search"))),
      m_addAnyway(pageButton(QStringLiteral("scopeAddAnyway"), tr("Ask for it anyway"),
                             tr("Asks for a scope that this program does not know")))
{
    m_view->setObjectName(QStringLiteral("scopeTree"));
    m_view->setAccessibleName(tr("Scopes"));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new UncheckableDelegate(m_view));
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 4);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->installEventFilter(this);
    m_view->setTextElideMode(Qt::ElideMiddle); // names that begin alike end differently
    m_nothing->cover(*m_view);
    m_view->setIndentation(fontMetrics().height());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeSearchRow());
    layout->addWidget(makeWishes());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_addAnyway, 0, Qt::AlignLeft);
    layout->addWidget(makeChoiceRow());

    // Looking for what is similar takes longer than the next letter may wait.
    m_similar.setSingleShot(true);
    m_similar.setInterval(200);
    connect(&m_similar, &QTimer::timeout, this, &ScopeTree::nameSimilarCalls);
    new TickSpeaker(*m_view);
    new TickSpeaker(*m_wishView);
    tellCutTexts(*m_view);
    tellCutTexts(*m_wishView);
    connect(m_addAnyway, &QPushButton::clicked, this, &ScopeTree::addSearchedScope);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                Q_EMIT currentChanged(m_model->scopeAt(m_filter->mapToSource(index)));
            });
    refilter();
    m_nameWidth = widestName(catalog);
}

QWidget *ScopeTree::makeWishes()
{
    m_wishView->setObjectName(QStringLiteral("wishList"));
    m_wishView->setAccessibleName(tr("Purposes, calls and events that were found"));
    m_wishView->setModel(m_wishModel);
    m_wishView->setRootIsDecorated(false);
    m_wishView->setHeaderHidden(true);
    m_wishView->setItemDelegate(new UncheckableDelegate(m_wishView));
    m_wishView->setUniformRowHeights(true);
    m_wishView->setTextElideMode(Qt::ElideMiddle);
    m_wishView->setAllColumnsShowFocus(true);
    m_wishView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_wishView->viewport()->installEventFilter(this);
    m_wishBox = new QWidget;
    auto *layout = new QVBoxLayout(m_wishBox);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::hair);
    layout->addWidget(quietLabel(tr("What you want to do – a tick chooses the least scopes for it:")));
    layout->addWidget(m_wishView);
    return m_wishBox;
}

/// Whole names where there is room, and the events beside them if that leaves names that can be told apart.
bool ScopeTree::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        const int room = m_view->viewport()->width();
        m_view->setColumnHidden(1, false); // a hidden one says that it needs nothing
        const int heading = m_view->header()->sectionSizeHint(1) + space::small;
        const int events = std::max({fontMetrics().averageCharWidth() * 21, room / 4, heading});
        const bool hasRoomForBoth = room - events > m_nameWidth / 2;
        m_view->setColumnHidden(1, !hasRoomForBoth);
        m_view->setColumnWidth(0, hasRoomForBoth ? std::min(m_nameWidth, room - events) : room);
    }
    if (watched == m_wishView->viewport() && event->type() == QEvent::Resize)
        fitWishes();
    return QWidget::eventFilter(watched, event);
}

/// The scopes get what is left.
void ScopeTree::fitWishes()
{
    const int most = m_wishView->viewport()->width() * 3 / 5;
    m_wishView->resizeColumnToContents(0);
    m_wishView->setColumnWidth(0, std::min(m_wishView->columnWidth(0), most));
}

int ScopeTree::widestName(const ScopeCatalog &catalog) const
{
    int width = 0;
    for (const Scope &scope : catalog.scopes())
        width = std::max(width, fontMetrics().horizontalAdvance(scope.name));
    return width + 3 * m_view->indentation() + m_view->style()->pixelMetric(QStyle::PM_IndicatorWidth)
         + fontMetrics().averageCharWidth() * 3;
}

QWidget *ScopeTree::makeSearchRow()
{
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("scopeSearch"));
    m_search->setAccessibleName(tr("Search scopes"));
    m_search->setPlaceholderText(tr("Search: send SMS, POST /contacts/, ContactCreate…"));
    m_search->setToolTip(tr("Finds scopes by what you want to do, by name, resource, API call or webhook "
                            "event; a whole address with real IDs in it will do"));
    makeSearchField(*m_search);
    m_viewBox = new QComboBox;
    m_viewBox->setObjectName(QStringLiteral("scopeView"));
    m_viewBox->setAccessibleName(tr("Which scopes to show"));
    m_viewBox->addItem(tr("All scopes"), QVariant::fromValue(ScopeFilter::View::All));
    m_viewBox->addItem(tr("Scopes that bring webhook events"),
                       QVariant::fromValue(ScopeFilter::View::BringsEvents));
    m_viewBox->addItem(tr("Chosen scopes"), QVariant::fromValue(ScopeFilter::View::Chosen));
    m_viewBox->addItem(tr("Chosen, but nothing asked for them"),
                       QVariant::fromValue(ScopeFilter::View::Unasked));
    // No wider than there is room for: its list, which opens, is as wide as its texts.
    m_viewBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_viewBox->setMinimumContentsLength(16);
    tellCutTexts(*m_viewBox);

    auto *row = new QWidget;
    auto *layout = new ColumnsLayout(fontMetrics().averageCharWidth() * 50, 0.5, row);
    layout->setSpacing(space::small);
    layout->addWidget(m_search);
    layout->addWidget(m_viewBox);
    auto *speaker = new ChangeSpeaker(*this, [this] { return foundText(); });
    connect(m_search, &QLineEdit::textChanged, this, [this, speaker](const QString &text) {
        m_filter->setSearch(text);
        refilter();
        speaker->changed();
    });
    connect(m_viewBox, &QComboBox::currentIndexChanged, this, [this] {
        m_filter->setView(m_viewBox->currentData().value<ScopeFilter::View>());
        refilter();
    });
    return row;
}

QWidget *ScopeTree::makeChoiceRow()
{
    m_all = pageButton(QStringLiteral("scopesAll"), tr("&All"),
                       tr("Chooses every scope that is shown and not grey"));
    m_readOnly = pageButton(QStringLiteral("scopesReadOnly"), tr("Read-&only"),
                            tr("Chooses the shown scopes that only read, and no others of them"));
    m_none =
        pageButton(QStringLiteral("scopesNone"), tr("Non&e"), tr("Takes back every scope that is shown"));
    m_unusual = new QCheckBox(tr("Show unus&ual scopes"));
    m_unusual->setObjectName(QStringLiteral("scopesUnusual"));
    m_unusual->setToolTip(tr("Scopes that HighLevel names but probably does not offer in its portal"));

    auto *row = new QWidget;
    auto *layout = new FlowLayout(row);
    layout->addWidget(m_all);
    layout->addWidget(m_readOnly);
    layout->addWidget(m_none);
    layout->addWidget(m_unusual);
    connect(m_all, &QPushButton::clicked, this, &ScopeTree::chooseAll);
    connect(m_readOnly, &QPushButton::clicked, this, &ScopeTree::chooseReadOnly);
    connect(m_none, &QPushButton::clicked, this, &ScopeTree::chooseNone);
    connect(m_unusual, &QCheckBox::toggled, this, [this](bool shows) {
        m_filter->setShowsUnusual(shows);
        refilter();
    });
    return row;
}

void ScopeTree::setRules(const ScopeRules &rules)
{
    m_model->setRules(rules);
    m_wishModel->setRules(rules);
}

void ScopeTree::setSearch(const QString &text)
{
    m_search->setText(text);
}

void ScopeTree::setView(ScopeFilter::View view)
{
    m_viewBox->setCurrentIndex(m_viewBox->findData(QVariant::fromValue(view)));
}

void ScopeTree::refilter()
{
    showWishes();
    if (m_filter->isNarrowed())
        m_view->expandAll();
    else
        m_view->expandToDepth(0);
    spanGroups({});
    updateTexts();
}

/// Groups have nothing in the other column.
void ScopeTree::spanGroups(const QModelIndex &parent)
{
    for (int row = 0; row < m_filter->rowCount(parent); ++row) {
        const QModelIndex index = m_filter->index(row, 0, parent);
        const bool isGroup = m_filter->rowCount(index) > 0;
        m_view->setFirstColumnSpanned(row, parent, isGroup);
        if (isGroup)
            spanGroups(index);
    }
}

void ScopeTree::showWishes()
{
    constexpr int mostRows = 5; // the tree below needs the room
    m_wishModel->setWishes(m_filter->search().wishes());
    const int rows = std::min(m_wishModel->rowCount(), mostRows);
    m_wishBox->setVisible(rows > 0);
    if (rows == 0)
        return;
    const int row = m_wishView->sizeHintForRow(0);
    m_wishView->setMinimumHeight(row);
    m_wishView->setMaximumHeight(rows * row + 2 * m_wishView->frameWidth());
    fitWishes();
}

void ScopeTree::updateTexts()
{
    const QString searched = m_search->text().trimmed();
    const bool nothing = m_filter->rowCount() == 0;
    m_similar.start();
    if (searched.isEmpty())
        m_nothing->say(tr("There is no such scope."), {});
    else
        m_nothing->say(tr("Nothing found"), nothingFound(searched));
    const bool offer = nothing && looksLikeScope(searched) && !m_selection.contains(searched);
    m_addAnyway->setVisible(offer);
}

QString ScopeTree::nothingFound(const QString &searched) const
{
    const ScopeCatalog &catalog = m_model->catalog();
    const QString call = catalog.unscopedMatching(searched).value(0);
    if (!call.isEmpty())
        return tr("HighLevel's documents name no scope for %1; it may work with any token.").arg(call);
    if (searched.contains(QLatin1Char('/')))
        return tr("No documented call fits “%1”.").arg(searched);
    return tr("No scope, purpose, API call or webhook event has “%1” in it.").arg(searched);
}

/// What a search found, as the rows that it left tell those who see them.
QString ScopeTree::foundText() const
{
    const auto scopes = static_cast<int>(m_filter->shown().size());
    const int wishes = m_wishModel->rowCount();
    QStringList found;
    if (wishes > 0)
        found.append(tr("%n purpose(s), call(s) or event(s) found", nullptr, wishes));
    found.append(scopes == 0 ? m_nothing->text() : tr("%n scope(s) found", nullptr, scopes));
    return found.join(QStringLiteral(", "));
}

void ScopeTree::nameSimilarCalls()
{
    const QString searched = m_search->text().trimmed();
    const bool isCall = searched.contains(QLatin1Char('/'));
    if (m_filter->rowCount() > 0 || !isCall || !m_model->catalog().unscopedMatching(searched).isEmpty())
        return;
    constexpr int most = 3;
    const QStringList similar = m_model->catalog().nearestEndpoints(searched, most);
    m_nothing->say(tr("Nothing found"),
                   tr("%1 Similar are: %2.").arg(nothingFound(searched), similar.join(QStringLiteral(", "))));
}

void ScopeTree::addSearchedScope()
{
    m_selection.set(m_search->text().trimmed(), true);
    updateTexts();
}

void ScopeTree::chooseAll()
{
    QStringList wanted = m_selection.scopes();
    const auto shown = m_filter->shownAvailable();
    for (const Scope *scope : shown) {
        if (!m_selection.contains(scope->name))
            wanted.append(scope->name);
    }
    m_selection.setScopes(wanted);
}

void ScopeTree::chooseReadOnly()
{
    QStringList wanted = m_selection.scopes();
    const auto shown = m_filter->shownAvailable();
    for (const Scope *scope : shown) {
        wanted.removeAll(scope->name);
        if (scope->isReadOnly())
            wanted.append(scope->name);
    }
    m_selection.setScopes(wanted);
}

void ScopeTree::chooseNone()
{
    if (!m_filter->isNarrowed()) {
        m_selection.clear();
        return;
    }
    QStringList wanted = m_selection.scopes();
    const auto shown = m_filter->shown();
    for (const Scope *scope : shown)
        wanted.removeAll(scope->name);
    m_selection.setScopes(wanted);
}

} // namespace hloauth
