#include "widgets/keyboardfollower.h"

#include <QApplication>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace hloauth {

namespace {

class KeyboardFollower : public QObject {
public:
    explicit KeyboardFollower(QScrollArea &area) : QObject(&area), m_area(area)
    {
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
        // A page that has just come up gets its size step by step.
        connect(area.verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
            if (m_area.verticalScrollBar()->value() == m_left) // else she scrolls by herself
                follow(m_followed);
        });
    }

private:
    void follow(QWidget *widget)
    {
        m_followed = widget && m_area.widget() && m_area.widget()->isAncestorOf(widget) ? widget : nullptr;
        // Nothing moves away from under the mouse.
        if (m_followed && QApplication::mouseButtons() == Qt::NoButton)
            QTimer::singleShot(0, this, &KeyboardFollower::show);
        m_left = m_area.verticalScrollBar()->value();
    }

    void show()
    {
        if (m_followed)
            m_area.ensureWidgetVisible(m_followed);
        m_left = m_area.verticalScrollBar()->value();
    }

    QScrollArea &m_area;
    QPointer<QWidget> m_followed;
    int m_left = 0; ///< where the scroll bar was left
};

} // namespace

void followKeyboard(QScrollArea &area)
{
    new KeyboardFollower(area);
}

} // namespace hloauth
