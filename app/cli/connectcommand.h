#pragma once

#include "cli/command.h"
#include "cli/connectoptions.h"

#include <memory>
#include <optional>

namespace hloauth {

class Output;
class HiddenTyping;
class SignIn;
struct Connection;
struct TokenSet;

/// `hloauth connect`: all three legs.
class ConnectCommand : public Command {
    Q_OBJECT

public:
    ConnectCommand();
    ~ConnectCommand() override;

    void addOptions(QCommandLineParser &parser) const override;
    QString notes() const override;
    void start(Session &session) override;
    void interrupt() override;

private:
    void readKeptSecret();
    void readSecretFile();
    void askForSecret();
    void takeSecret(const QByteArray &given);
    void signIn();
    void showLink(const QUrl &link, const QString &redirectUri);
    void readPasted();
    void takePasted(const std::optional<QByteArray> &line);
    void askAboutMissingState();
    void askAboutAccount(const Connection &connection);
    void showInstall(const QString &redirectUri);
    void report(const Connection &connection, const TokenSet &tokens);
    bool isPasting() const { return m_options.request.mode == AuthorizationAttempt::Mode::Paste; }

    Session *m_session = nullptr;
    ConnectOptions m_options;
    std::unique_ptr<HiddenTyping> m_hiddenTyping;
    std::unique_ptr<SignIn> m_signIn;
    QString m_lastPasteProblem; ///< why the last pasted line did not do; empty if there was none
    bool m_isAsking = false; ///< about a redirect without a state
};

} // namespace hloauth
