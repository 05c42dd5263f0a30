#include "support/heldanswers.h"

#include <QTcpSocket>

#include <utility>

namespace hloauth {

void HeldAnswers::hold(Question isHeld)
{
    m_isHeld = std::move(isHeld);
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.socket)
            answer(one.request, *one.socket);
    }
}

void HeldAnswers::answer(const ReceivedRequest &request, QTcpSocket &socket)
{
    if (m_isHeld && m_isHeld(request))
        m_waiting.append({request, &socket});
    else
        m_script(request, socket);
}

} // namespace hloauth
