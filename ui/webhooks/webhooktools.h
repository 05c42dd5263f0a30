#pragma once

#include "uicontext.h"
#include "webhooks/webhookcheck.h"

#include <QObject>

#include <memory>

namespace hloauth {

/// What the parts of the window with webhooks share: the keys, and the check that uses them.
class WebhookTools : public QObject {
    Q_OBJECT

public:
    explicit WebhookTools(const UiContext &context, QObject *parent = nullptr);

    const UiContext &context() const { return m_context; }
    const WebhookKeys &keys() const { return m_keys; }
    std::shared_ptr<const WebhookCheck> check() const { return m_check; }
    QString problem() const { return m_problem; } ///< why the user's own keys are not used; or empty

    /// Puts \a key in the place of the one with its header, also for later starts. False, and why in \a
    /// error, if it can't be kept; it is used until the program's end all the same.
    bool replaceKey(const WebhookKey &key, QString *error);
    bool useBuiltInKeys(QString *error);

Q_SIGNALS:
    void keysChanged();

private:
    bool use(const WebhookKeys &keys, QString *error);
    void makeCheck();

    UiContext m_context;
    WebhookKeys m_builtIn;
    WebhookKeys m_keys;
    QString m_problem;
    std::shared_ptr<const WebhookCheck> m_check;
};

} // namespace hloauth
