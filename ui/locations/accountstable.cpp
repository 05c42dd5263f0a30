#include "locations/accountstable.h"

#include "locations/accountsmodel.h"
#include "translations.h"
#include "widgets/changespeaker.h"
#include "widgets/cuttexts.h"
#include "widgets/emptyview.h"
#include "widgets/fittingcolumns.h"
#include "widgets/flowlayout.h"
#include "widgets/pagebutton.h"
#include "widgets/searchfield.h"
#include "widgets/text.h"
#include "widgets/tickspeaker.h"
#include "widgets/tone.h"
#include "widgets/tonedelegate.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>

namespace hloauth {

AccountsTable::AccountsTable(AccountsModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_found(new QSortFilterProxyModel(this)), m_search(new QLineEdit),
      m_all(pageButton(QStringLiteral("tickAllButton"), tr("Choose &all"),
                       tr("All that the search finds; without a search, all"))),
      m_none(pageButton(QStringLiteral("tickNoneButton"), tr("Choose &none"),
                        tr("None of those that the search finds; without a search, none"))),
      m_view(new QTreeView), m_nothing(new EmptyView(QStringLiteral("location"))),
      m_counts(quietLabel(QString())), m_reason(wrappedLabel(QString()))
{
    m_found->setSourceModel(&model);
    m_found->setFilterKeyColumn(-1); // what became of them can be searched, too
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_found->setSortLocaleAware(true);
    m_counts->setObjectName(QStringLiteral("accountCounts"));
    m_reason->setObjectName(QStringLiteral("accountReason"));
    m_reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reason->hide();
    makeView();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeSearchRow());
    layout->addWidget(m_view, 1);
    layout->addWidget(m_counts);
    layout->addWidget(m_reason);
    connect(&model, &AccountsModel::ticksChanged, this, &AccountsTable::showCounts);
    auto *speaker = new ChangeSpeaker(*this, [this] {
        return m_found->rowCount() == 0 ? spoken(m_nothing->title(), m_nothing->text()) : m_counts->text();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this, speaker](const QString &text) {
        m_found->setFilterFixedString(text.trimmed());
        showCounts();
        showNothing();
        speaker->changed();
        Q_EMIT searched();
    });
    showCounts();
    showNothing();
}

QWidget *AccountsTable::makeSearchRow()
{
    m_search->setObjectName(QStringLiteral("accountSearch"));
    m_search->setPlaceholderText(tr("Search by name, address or ID"));
    m_search->setAccessibleName(tr("Search the sub-accounts"));
    makeSearchField(*m_search);
    auto *buttons = new QWidget;
    auto *pair = new FlowLayout(buttons);
    pair->addWidget(m_all);
    pair->addWidget(m_none);
    auto *box = new QWidget;
    auto *row = new FlowLayout(box);
    row->addWidget(m_search);
    row->addWidget(buttons);
    connect(m_all, &QPushButton::clicked, this, [this] { tickFound(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { tickFound(false); });
    return box;
}

void AccountsTable::makeView()
{
    m_view->setObjectName(QStringLiteral("accountView"));
    m_view->setAccessibleName(tr("Sub-accounts"));
    m_view->setModel(m_found);
    m_view->setItemDelegate(new ToneDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setUniformRowHeights(true); // or ten thousand of them would be measured
    m_view->setAllColumnsShowFocus(true);
    m_view->setAlternatingRowColors(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder); // as HighLevel lists them
    m_view->setSortingEnabled(true);
    m_view->header()->setSortIndicatorClearable(true);
    m_view->installEventFilter(this);
    m_nothing->setObjectName(QStringLiteral("noAccounts"));
    m_nothing->cover(*m_view);
    new TickSpeaker(*m_view);
    tellCutTexts(*m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &AccountsTable::showReason);
    connect(m_found, &QAbstractItemModel::dataChanged, this, &AccountsTable::showReason);
    connect(m_found, &QAbstractItemModel::modelReset, this, &AccountsTable::showReason);
    // By AccountsModel::Column. What became of whom is what it is looked at for.
    fitColumns(*m_view, {{18, 34}, {14, 30}, {12, 26}, {18, 30}},
               {AccountsModel::AddressColumn, AccountsModel::IdColumn});
}

void AccountsTable::setTickable(bool tickable)
{
    m_isTickable = tickable;
    m_model.setTickable(tickable);
    showCounts();
}

void AccountsTable::setListing(Listing listing)
{
    m_listing = listing;
    showNothing();
}

bool AccountsTable::showsTicked() const
{
    if (m_search->text().trimmed().isEmpty())
        return m_model.tickedCount() > 0;
    const QModelIndex first = m_found->index(0, AccountsModel::NameColumn);
    return !m_found->match(first, Qt::CheckStateRole, Qt::Checked, 1, Qt::MatchExactly).isEmpty();
}

void AccountsTable::showNothing()
{
    if (m_model.rowCount() > 0)
        m_nothing->say(tr("Nothing found"), tr("Search for a part of the name, the address or the ID."));
    else if (m_listing == Listing::Asking)
        m_nothing->say(tr("Asking HighLevel…"), tr("It tells which sub-accounts have the app."));
    else if (m_listing == Listing::Failed)
        m_nothing->say(tr("Not listed"), tr("It is not known which sub-accounts have the app."));
    else
        m_nothing->say(tr("No sub-accounts"), {});
}

void AccountsTable::tickFound(bool ticked)
{
    QModelIndexList found;
    const int count = m_found->rowCount();
    found.reserve(count);
    for (int row = 0; row < count; ++row)
        found.append(m_found->mapToSource(m_found->index(row, 0)));
    m_model.tick(found, ticked);
}

/// All of them as the one under the keyboard will be.
void AccountsTable::toggleSelected()
{
    const QModelIndex current = m_view->currentIndex().siblingAtColumn(0);
    if (!current.isValid())
        return;
    const bool ticked = current.data(Qt::CheckStateRole).toInt() != Qt::Checked;
    QModelIndexList rows;
    const QModelIndexList selected = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(m_found->mapToSource(index));
    if (rows.isEmpty())
        rows.append(m_found->mapToSource(current));
    m_model.tick(rows, ticked);
}

bool AccountsTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // By itself a view ticks only in the column of the box, and one row.
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            toggleSelected();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void AccountsTable::showReason()
{
    const QModelIndex current = m_view->currentIndex();
    const QModelIndex state = current.siblingAtColumn(AccountsModel::StateColumn);
    const bool isBad = state.data(ToneDelegate::ToneRole) == QVariant(int(Tone::Bad));
    m_reason->setText(
        isBad ? tr("%1: %2").arg(current.siblingAtColumn(0).data().toString(), state.data().toString())
              : QString());
    m_reason->setVisible(isBad);
}

void AccountsTable::showCounts()
{
    const QLocale locale = textLocale();
    const int all = m_model.rowCount();
    const int found = m_found->rowCount();
    QString text = tr("%1 of %2 chosen").arg(locale.toString(m_model.tickedCount()), locale.toString(all));
    if (!m_search->text().trimmed().isEmpty())
        text += tr(", %1 found").arg(locale.toString(found));
    m_counts->setText(text);
    const bool isSearched = found < all;
    m_all->setText(isSearched ? tr("Choose &all of them") : tr("Choose &all"));
    m_none->setText(isSearched ? tr("Choose &none of them") : tr("Choose &none"));
    m_all->setEnabled(m_isTickable && found > 0);
    m_none->setEnabled(m_isTickable && found > 0);
}

} // namespace hloauth
