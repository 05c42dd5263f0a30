#pragma once

#include "uicontext.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace hloauth {

class SharedSecretEdit;
class SymbolLine;
struct Connection;
struct SecretResult;

/// The shared secret: entered, or kept in the keychain with a connection.
class SharedSecretBox : public QWidget {
    Q_OBJECT

public:
    explicit SharedSecretBox(const UiContext &context, QWidget *parent = nullptr);
    ~SharedSecretBox() override;

    QByteArray secret() const; ///< as it stands in the field; the caller wipes it
    /// The secret without what stands around it, once it has decrypted something; this is what is kept.
    void setProven(const QByteArray &secret);
    void
    choose(const QString &connectionId); ///< takes the secret that is kept with it, if the field is empty
    void clear();

Q_SIGNALS:
    void changed();

private:
    enum class Keeping { Unknown, None, Kept, Failed };

    void layOut();
    void fillConnections();
    const Connection *connection() const;
    void readKept();
    void takeKept(const SecretResult &result);
    void useKept();
    void keep();
    void forget();
    void takeChange(const SecretResult &result, const QByteArray &kept);
    bool isKeptInField() const;
    void update();
    void say();

    UiContext m_context;
    SharedSecretEdit *m_edit;
    QComboBox *m_connections;
    QPushButton *m_keep;
    QPushButton *m_use;
    QPushButton *m_forget;
    SymbolLine *m_status;
    Keeping m_keeping = Keeping::Unknown;
    QByteArray m_kept; ///< of the connection
    QByteArray m_proven;
    QString m_problem; ///< of the keychain
};

} // namespace hloauth
