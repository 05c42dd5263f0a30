#pragma once

#include <QWidget>

class QListView;

namespace hloauth {

class ConnectionsModel;
struct Connection;

/// The list of connections, of which one is chosen as long as there are any.
class ConnectionChooser : public QWidget {
    Q_OBJECT

public:
    /// \a model must outlive it.
    explicit ConnectionChooser(ConnectionsModel &model, QWidget *parent = nullptr);

    const Connection *chosen() const; ///< nullptr if there is none
    QString chosenId() const;
    /// Nothing happens if it is not in the list.
    void choose(const QString &connectionId);
    QListView &list() { return *m_list; }

Q_SIGNALS:
    void changed(); ///< another one is chosen, or there is something new about them
    void newConnection();

private:
    void makeList();
    void noteChosen();

    ConnectionsModel &m_model;
    QListView *m_list;
    QString m_chosenId; ///< the last one
};

} // namespace hloauth
