#pragma once

#include "cli/command.h"

#include "connections/connection.h"

#include <QByteArray>

#include <optional>

namespace hloauth {

struct CustomPageAnswer;
struct SecretResult;

/// `hloauth decrypt-sso`: the session that a custom page got, decrypted with the app's shared secret.
class DecryptSsoCommand : public Command {
    Q_OBJECT

public:
    DecryptSsoCommand();
    ~DecryptSsoCommand() override;

    void addOptions(QCommandLineParser &parser) const override;
    QString notes() const override;
    void start(Session &session) override;

private:
    bool understandsOptions();
    bool findConnection();
    void readSecretFile(const QString &name);
    void readKeptSecret();
    void takeKeptSecret(const SecretResult &result);
    void readPayload();
    void decrypt(const QByteArray &payload);
    void print(const CustomPageAnswer &answer) const;
    void keep(const QByteArray &secret);

    Session *m_session = nullptr;
    std::optional<Connection> m_connection;
    QByteArray m_secret;
};

} // namespace hloauth
