#pragma once

#include "cli/command.h"

#include <optional>

namespace hloauth {

class HiddenTyping;

/// `hloauth decode-token`: the claims of a token read from standard input.
class DecodeTokenCommand : public Command {
    Q_OBJECT

public:
    DecodeTokenCommand();
    ~DecodeTokenCommand() override;

    QString notes() const override;
    void start(Session &session) override;
    void interrupt() override;

private:
    void readLine();
    void take(const std::optional<QByteArray> &line);
    void decode(const QByteArray &token);

    Session *m_session = nullptr;
    std::unique_ptr<HiddenTyping> m_hiddenTyping;
};

} // namespace hloauth
