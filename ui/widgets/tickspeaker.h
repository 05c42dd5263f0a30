#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QAbstractItemView;

namespace hloauth {

/// Tells screen readers that the row under the keyboard was ticked or unticked: a view itself tells them
/// only that it moved, and Space would be answered with silence.
class TickSpeaker : public QObject {
    Q_OBJECT

public:
    /// The view has its model already, and keeps it.
    explicit TickSpeaker(QAbstractItemView &view);

private:
    void remember(const QModelIndex &current);
    void compare();
    int ticked() const; ///< as Qt::CheckState; Qt::Unchecked for a row without a box

    QAbstractItemView &m_view;
    QPersistentModelIndex m_row;
    int m_ticked = 0;
};

} // namespace hloauth
