#include "widgets/announcement.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QWidget>

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
#include <QAccessibleObject>
#include <QTimer>
#endif

namespace hloauth {

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::seconds remembered = 30s; // a screen reader asks for the words when it has the time

/// Qt passes no alert on to AT-SPI before 6.8, and no announcement. What Orca says in all its versions is the
/// name of a notification that begins to show.
class Notification : public QAccessibleObject {
public:
    Notification(QObject *object, QWidget &window, const QString &text)
        : QAccessibleObject(object), m_window(window), m_text(text)
    {
    }

    QAccessible::Role role() const override { return QAccessible::Notification; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_text : QString();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        return state;
    }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(&m_window); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

private:
    QWidget &m_window; ///< has the object
    QString m_text;
};

void tell(QWidget &where, const QString &text, Urgency)
{
    // One for each: the next may come before this one was asked for, and names are remembered by their
    // readers.
    auto *told = new QObject(where.window());
    QTimer::singleShot(remembered, told, &QObject::deleteLater);
    auto *notification = new Notification(told, *where.window(), text);
    QAccessible::registerAccessibleInterface(notification); // which has it from now on
    QAccessibleEvent shown(notification, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&shown);
}

} // namespace

#else

namespace {

void tell(QWidget &where, const QString &text, Urgency urgency)
{
    QAccessibleAnnouncementEvent event(&where, text);
    event.setPoliteness(urgency == Urgency::Pressing ? QAccessible::AnnouncementPoliteness::Assertive
                                                     : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

} // namespace

#endif

void announce(QWidget &where, const QString &text, Urgency urgency)
{
    if (text.isEmpty() || !where.isVisible())
        return;
    AnnouncementEvent event(text);
    QCoreApplication::sendEvent(&where, &event);
    if (QAccessible::isActive())
        tell(where, text, urgency);
}

QEvent::Type AnnouncementEvent::kind()
{
    static const auto type = static_cast<Type>(registerEventType());
    return type;
}

QString spoken(const QString &title, const QString &text)
{
    if (title.isEmpty() || text.isEmpty())
        return title + text;
    const bool isSentence = title.back().isPunct() && title.back() != u'"' && title.back() != u'”';
    return title + (isSentence ? QStringLiteral(" ") : QStringLiteral(". ")) + text;
}

} // namespace hloauth
