#include "widgets/keyboardfollower.h"

#include "widgets/scale.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace hloauth {

namespace {

bool isWritten(const QWidget *field)
{
    // A list takes letters too, but only to jump to what begins with them.
    return field && field->testAttribute(Qt::WA_InputMethodEnabled)
        && !qobject_cast<const QAbstractItemView *>(field);
}

class KeyboardFollower : public QObject {
    Q_OBJECT

public:
    explicit KeyboardFollower(QScrollArea &area) : QObject(&area), m_area(area)
    {
        area.installEventFilter(this);
        connect(qApp, &QApplication::focusChanged, this, &KeyboardFollower::followFocus);
        // A page that has just come up, or grows, gets its size step by step.
        connect(&bar(), &QScrollBar::rangeChanged, this, &KeyboardFollower::showSoon);
        // By a key, the wheel or the mouse. That the layout moves it, or this does, is no action.
        connect(&bar(), &QScrollBar::actionTriggered, this, [this] { m_followed = nullptr; });
    }

    void followNews(QWidget &news)
    {
        const QWidget *field = QApplication::focusWidget();
        if (m_isJustUp || (holds(field) && isWritten(field)))
            return;
        m_isNews = true;
        m_followed = &news;
        showSoon();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_area && event->type() == QEvent::Show) {
            m_isJustUp = true;
            m_isUntouched = true;
            QTimer::singleShot(0, this, [this] { m_isJustUp = false; });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QScrollBar &bar() const { return *m_area.verticalScrollBar(); }
    bool holds(const QWidget *widget) const
    {
        return widget && m_area.widget() && m_area.widget()->isAncestorOf(widget);
    }

    void followFocus(QWidget *before, QWidget *now)
    {
        if (holds(before))
            m_isUntouched = false;
        m_isNews = false;
        m_followed = holds(now) ? now : nullptr;
        showSoon();
    }

    void showSoon()
    {
        // Nothing moves away from under the mouse.
        if (m_followed && QApplication::mouseButtons() == Qt::NoButton)
            QTimer::singleShot(0, this, &KeyboardFollower::show);
    }

    void show()
    {
        if (!m_followed || !m_followed->isVisible())
            return;
        if (m_isNews)
            showNews();
        else if (m_isUntouched && bottomOf(*m_followed) <= m_area.viewport()->height())
            bar().setValue(0);
        else
            m_area.ensureWidgetVisible(m_followed);
    }

    int bottomOf(const QWidget &widget) const
    {
        return widget.mapTo(m_area.widget(), QPoint(0, widget.height())).y();
    }

    /// Up and down only. QScrollArea would show the middle of what is higher than there is room.
    void showNews()
    {
        const int top = m_followed->mapTo(m_area.widget(), QPoint()).y() - space::small;
        const int bottom = bottomOf(*m_followed) + space::small;
        bar().setValue(std::min(top, std::max(bar().value(), bottom - m_area.viewport()->height())));
    }

    QScrollArea &m_area;
    QPointer<QWidget> m_followed; ///< until she scrolls by herself
    bool m_isNews = false; ///< what is followed; else it has the keyboard
    bool m_isJustUp = false;
    bool m_isUntouched = true; ///< the keyboard is where it was when the page came up
};

} // namespace

void followKeyboard(QScrollArea &area)
{
    new KeyboardFollower(area);
}

void bringIntoView(QWidget &news)
{
    if (!news.isVisible())
        return;
    for (const QWidget *at = &news; at && !at->isWindow();) {
        at = at->parentWidget();
        if (auto *follower = at->findChild<KeyboardFollower *>({}, Qt::FindDirectChildrenOnly))
            follower->followNews(news);
    }
}

} // namespace hloauth

#include "keyboardfollower.moc"
