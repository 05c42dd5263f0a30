#pragma once

#include "scriptedserver.h"

#include <functional>
#include <optional>

namespace hloauth {

/// A token endpoint that rotates strictly: each refresh token is good once. Counts from "r0" on; the access
/// tokens are "a1", "a2", …
class RotatingServer : public ScriptedServer {
public:
    RotatingServer();

    QString current = QStringLiteral("r0"); ///< the refresh token that is good
    int issued = 0;
    int reused = 0;
    std::optional<QByteArray> refusal; ///< a whole answer, given instead
    bool isSilent = false; ///< takes the request and answers nothing
    bool keepsRefreshToken = false; ///< leaves the refresh token out of its answers
    QByteArray tail; ///< what each token ends with, so that it is of a real one's size
    std::function<void()> onRequest; ///< called before it answers

private:
    void answerTo(const ReceivedRequest &request, QTcpSocket &socket);
};

} // namespace hloauth
