#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QSet>
#include <QString>
#include <QStringList>

namespace hloauth {

/// The app that the practice server knows: its key pair and what is registered in it.
struct PracticeApp {
    QString clientId; ///< app id, dash, and the key's time in base 36: HighLevel's shape
    QByteArray clientSecret; ///< a UUID
    QStringList redirectUris; ///< empty: any loopback address
    QSet<QString> scopes; ///< ticked in the app

    /// Makes a new key pair, dated \a now.
    static PracticeApp create(const QStringList &redirectUris, const QStringList &scopes,
                              const QDateTime &now);

    QString appId() const { return clientId.section(u'-', 0, 0); }
    QString versionId() const { return appId(); } ///< HighLevel's first version often has the app's id
    bool isPair(const QString &id, const QString &secret) const;
    bool acceptsRedirect(const QString &redirectUri) const;
};

/// \a size random bytes from the system's generator.
QByteArray randomBytes(qsizetype size);

} // namespace hloauth
