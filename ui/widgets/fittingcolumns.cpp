#include "widgets/fittingcolumns.h"

#include "widgets/scale.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>

namespace hloauth {

namespace {

class ColumnsFitter : public QObject {
public:
    ColumnsFitter(QTreeView &view, QList<FittingColumn> columns, QList<int> dispensable)
        : QObject(&view), m_view(view), m_columns(std::move(columns)), m_dispensable(std::move(dispensable))
    {
        view.viewport()->installEventFilter(this);
        view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view.header()->setStretchLastSection(true);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    int letters(int count) const { return count * m_view.fontMetrics().averageCharWidth(); }

    int leastOf(int column) const
    {
        // Headings that touch are read as one.
        return std::max(letters(m_columns.at(column).least),
                        m_view.header()->sectionSizeHint(column) + space::small);
    }

    void fit()
    {
        const int room = m_view.viewport()->width();
        const int count = int(m_columns.size());
        QList<int> widths;
        int needed = 0;
        for (int column = 0; column < count; ++column) {
            m_view.setColumnHidden(column, false); // or its heading would have no size
            widths.append(leastOf(column));
            needed += widths.last();
        }
        for (auto column = m_dispensable.cbegin(); column != m_dispensable.cend() && needed > room;
             ++column) {
            m_view.setColumnHidden(*column, true);
            needed -= widths.at(*column);
        }
        share(widths, needed, room);
    }

    void share(const QList<int> &widths, int needed, int room)
    {
        int wished = 0;
        for (int column = 0; column < int(m_columns.size()); ++column)
            wished += m_view.isColumnHidden(column) ? 0 : m_columns.at(column).wished;
        const int spare = std::max(std::min(room, letters(wished)) - needed, 0);
        for (int column = 0; column < int(m_columns.size()); ++column) {
            if (m_view.isColumnHidden(column))
                continue;
            const int width = needed > room
                                ? widths.at(column) * room / needed
                                : widths.at(column) + spare * m_columns.at(column).wished / wished;
            m_view.setColumnWidth(column, width);
        }
    }

    QTreeView &m_view;
    QList<FittingColumn> m_columns;
    QList<int> m_dispensable;
};

} // namespace

void fitColumns(QTreeView &view, const QList<FittingColumn> &columns, const QList<int> &dispensable)
{
    new ColumnsFitter(view, columns, dispensable);
}

} // namespace hloauth
