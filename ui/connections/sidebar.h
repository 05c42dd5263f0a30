#pragma once

#include <QWidget>

class QLineEdit;
class QListView;

namespace hloauth {

class SearchModel;
class ConnectionsModel;
struct Connection;

/// The list of connections, of which one is chosen as long as any is shown. Longer lists have a search.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostWithoutSearch = 6; ///< connections

    /// \a model must outlive it.
    explicit Sidebar(ConnectionsModel &model, QWidget *parent = nullptr);

    const Connection *chosen() const; ///< nullptr if none is shown
    QString chosenId() const;
    /// Ends a search that does not find it. Nothing happens if there is no such connection.
    void choose(const QString &connectionId);
    QString searchText() const; ///< that is looked for
    void endSearch();
    QListView &list() { return *m_list; }

Q_SIGNALS:
    void changed(); ///< another one is chosen, or there is something new about them
    void newConnection();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeSearch();
    void makeList();
    void search(const QString &text);
    void noteChosen();
    void chooseSomething(); ///< the last one if it is shown, else the first
    void showSearch(); ///< if there is enough to look through

    ConnectionsModel &m_model;
    SearchModel *m_found;
    QLineEdit *m_search;
    QListView *m_list;
    QString m_chosenId; ///< the last one
    bool m_isSearching = false;
};

} // namespace hloauth
