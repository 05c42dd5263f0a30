#pragma once

#include "webhooks/webhookkey.h"

#include <QCoreApplication>
#include <QList>

namespace hloauth {

/// The public keys by which webhooks are checked: those that the program carries, or the user's own.
class WebhookKeys {
    Q_DECLARE_TR_FUNCTIONS(hloauth::WebhookKeys)

public:
    WebhookKeys() = default;
    explicit WebhookKeys(QList<WebhookKey> keys) : m_keys(std::move(keys)) { }

    /// Reads the data file. Nothing, and one sentence in \a error that names the place, if it is malformed.
    static std::optional<WebhookKeys> fromJson(const QByteArray &json, QString *error);
    /// Those that the program carries (`:/webhooks/keys.json`).
    static std::optional<WebhookKeys> builtIn(QString *error);
    /// The built-in ones with those in their place that were replaced in \a dataDirectory.
    static std::optional<WebhookKeys> load(const QString &dataDirectory, QString *error);
    /// Keeps those that are not built in for the next load(). False, and one sentence in \a error, if the
    /// file can't be written.
    bool save(const QString &dataDirectory, QString *error) const;

    /// The newest first: a delivery is checked by the first one whose header it has.
    const QList<WebhookKey> &all() const { return m_keys; }
    const WebhookKey *forHeader(const QString &header) const; ///< any case; nullptr if there is none
    /// Puts \a key in the place of the one with its header.
    void replace(const WebhookKey &key);
    bool hasOwn() const; ///< one that is not built in

    bool operator==(const WebhookKeys &) const = default;

private:
    QByteArray toJson() const;

    QList<WebhookKey> m_keys;
};

} // namespace hloauth
