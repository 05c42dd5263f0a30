#include "widgets/fittingcolumns.h"

#include <QEvent>
#include <QHeaderView>
#include <QTreeView>

#include <algorithm>
#include <numeric>

namespace hloauth {

namespace {

class ColumnsFitter : public QObject {
public:
    ColumnsFitter(QTreeView &view, QList<int> letters, int lastLetters)
        : QObject(&view), m_view(view), m_letters(std::move(letters)), m_lastLetters(lastLetters),
          m_all(std::accumulate(m_letters.cbegin(), m_letters.cend(), lastLetters))
    {
        view.viewport()->installEventFilter(this);
        view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        const int room =
            std::min(m_view.viewport()->width(), m_all * m_view.fontMetrics().averageCharWidth());
        const QHeaderView &header = *m_view.header();
        int needed = 0; // for the headings
        int letters = 0;
        bool isFull = false;
        for (int column = 0; column <= m_letters.size(); ++column) {
            m_view.setColumnHidden(column, false); // or it would have no size
            const int heading = header.sectionSizeHint(column);
            isFull = isFull || (column > 0 && needed + heading > m_view.viewport()->width());
            if (isFull) {
                m_view.setColumnHidden(column, true);
                continue;
            }
            needed += heading;
            letters += m_letters.value(column, m_lastLetters);
        }
        const int spare = std::max(room - needed, 0);
        for (int column = 0; column < m_letters.size(); ++column)
            m_view.setColumnWidth(column,
                                  header.sectionSizeHint(column) + spare * m_letters.at(column) / letters);
    }

    QTreeView &m_view;
    QList<int> m_letters;
    int m_lastLetters;
    int m_all;
};

} // namespace

void fitColumns(QTreeView &view, const QList<int> &letters, int lastLetters)
{
    new ColumnsFitter(view, letters, lastLetters);
}

} // namespace hloauth
