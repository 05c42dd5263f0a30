#pragma once

#include "support/scriptedserver.h"

#include <QPointer>

namespace hloauth {

/// The answers of a ScriptedServer that a test holds back, to look meanwhile at what waits for them.
class HeldAnswers {
public:
    using Question = std::function<bool(const ReceivedRequest &)>;

    explicit HeldAnswers(ScriptedServer::Script script) : m_script(std::move(script)) { }

    /// From now on \a isHeld says what has to wait. What waited so far and no longer has to is answered.
    void hold(Question isHeld);
    void letGo() { hold({}); } ///< all of them

    int waiting() const { return static_cast<int>(m_waiting.size()); }
    /// For a server that lives no longer than this.
    void answer(const ReceivedRequest &request, QTcpSocket &socket);

private:
    struct Waiting {
        ReceivedRequest request;
        QPointer<QTcpSocket> socket;
    };

    ScriptedServer::Script m_script;
    Question m_isHeld;
    QList<Waiting> m_waiting;
};

} // namespace hloauth
