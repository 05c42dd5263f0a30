#pragma once

#include "cli/command.h"

#include <QByteArray>

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
    void readSecretFile(const QString &name);
    void readKeptSecret();
    void takeKeptSecret(const SecretResult &result);
    void readPayload();
    void decrypt(const QByteArray &payload);
    void print(const CustomPageAnswer &answer) const;

    Session *m_session = nullptr;
    QByteArray m_secret;
};

} // namespace hloauth
