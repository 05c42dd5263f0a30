#include "stallwatch/stallwatch.h"

#include "stallwatch/threadtime.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QEvent>
#include <QMetaEnum>

namespace hloauth {

namespace {

/// It comes from the event loop, not out of another event's handler.
bool comesFromLoop(const QObject &receiver, const QEvent &event)
{
    switch (event.type()) {
    case QEvent::DeferredDelete:
    case QEvent::MetaCall:
    case QEvent::SockAct:
    case QEvent::Timer:
        return true;
    case QEvent::UpdateRequest:
        return receiver.isWindowType(); // a widget that paints itself at once gets its own
    default:
        // The system's come to a window first.
        return event.spontaneous() && receiver.isWindowType();
    }
}

/// The window has handed it on to the widget that it is for.
bool isInput(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::Shortcut:
        return true;
    default:
        return false;
    }
}

QString describe(const QObject &receiver, const QEvent &event)
{
    const char *type = QMetaEnum::fromType<QEvent::Type>().valueToKey(event.type());
    return QStringLiteral("%1 of %2 %3")
        .arg(type ? QString::fromLatin1(type) : QString::number(event.type()),
             QString::fromLatin1(receiver.metaObject()->className()), receiver.objectName())
        .trimmed();
}

} // namespace

StallWatch::StallWatch(Milliseconds worthTelling, std::function<void(const Handler &)> tell, QObject *parent)
    : QObject(parent), m_worthTelling(worthTelling), m_tell(std::move(tell))
{
    // What was sent before is part of the start; this is the first that was posted.
    QMetaObject::invokeMethod(
        this,
        [this] {
            QCoreApplication::instance()->installEventFilter(this);
            connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
                    &StallWatch::end);
        },
        Qt::QueuedConnection);
}

bool StallWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (watched->thread() != thread())
        return false;
    if (!m_isHandling || comesFromLoop(*watched, *event))
        begin(*watched, *event);
    else if (m_isHandling && isInput(*event))
        m_what = describe(*watched, *event);
    return false;
}

void StallWatch::begin(const QObject &receiver, const QEvent &event)
{
    end();
    m_what = describe(receiver, event);
    m_isHandling = true;
    m_clock.start();
    m_began = threadTime();
    m_queued = queueTime();
}

void StallWatch::end()
{
    if (!m_isHandling)
        return;
    m_isHandling = false;
    const auto queued = queueTime();
    const auto computed = threadTime() - m_began;
    const std::chrono::nanoseconds took(m_clock.nsecsElapsed());
    auto waited = std::chrono::nanoseconds::zero();
    if (m_queued && queued)
        waited = std::max(waited, took - computed - (*queued - *m_queued));
    if (took >= m_worthTelling)
        m_tell({m_what, computed, waited, took});
}

} // namespace hloauth
