#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace hloauth {

class AccountsModel;
class EmptyView;

/// Chooses sub-accounts: a search, a table with checkboxes, and all or none of those that are found.
class AccountsTable : public QWidget {
    Q_OBJECT

public:
    enum class Listing {
        Asking, ///< there are more to come
        Failed,
        Whole
    };

    /// \a model outlives it.
    explicit AccountsTable(AccountsModel &model, QWidget *parent = nullptr);

    /// Whether what is chosen can be changed.
    void setTickable(bool tickable);
    /// How far it is with the accounts that the model shows.
    void setListing(Listing listing);
    /// Whether the search leaves one in view that is chosen.
    bool showsTicked() const;

Q_SIGNALS:
    void searched(); ///< for something else, or for nothing any more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeSearchRow();
    void makeView();
    void tickFound(bool ticked);
    void toggleSelected();
    void showCounts();
    void showReason();
    void showNothing(); ///< why there is nothing in the table

    AccountsModel &m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QPushButton *m_all;
    QPushButton *m_none;
    QTreeView *m_view;
    EmptyView *m_nothing;
    QLabel *m_counts;
    QLabel *m_reason; ///< why the row under the keyboard has no token, in full
    bool m_isTickable = true;
    Listing m_listing = Listing::Asking;
};

} // namespace hloauth
