#pragma once

#include "catalog/scoperules.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace hloauth {

/// One key of an app, as it stands under Secrets in the portal.
struct PracticeKey {
    QString clientId; ///< app id, dash, and the key's time in base 36: HighLevel's shape
    QByteArray clientSecret; ///< a UUID

    /// A new one for the app \a appId, dated \a now.
    static PracticeKey create(const QString &appId, const QDateTime &now);
    bool isPair(const QString &id, const QString &secret) const;
};

/// The app that the practice server knows, in the state that the portal shows.
struct PracticeApp {
    // What its owner noted when the app was made. The portal may have other keys since.
    QString clientId;
    QByteArray clientSecret;

    QList<PracticeKey> keys; ///< never empty
    QString defaultKey; ///< client ID of the key that the consent page takes
    QList<PracticeKey> formerKeys; ///< not in the portal any more; their tokens can still be refreshed
    QString version; ///< id of the only version
    bool isLive = true; ///< else the version is a draft
    bool isPublic = false;
    bool isApproved = false; ///< counts only for a public app
    AppType type = AppType::Both;
    QStringList redirectUris; ///< empty: any loopback address
    QStringList unsavedRedirectUris; ///< entered in the portal, and never saved
    QSet<QString> scopes; ///< ticked in the app
    bool hasOlderPath = true; ///< it can be installed by the path without /v2, too
    QSet<QString> installedIn; ///< ids of the sub-accounts, and of the agency, that have it already
    int otherAgencies = 0; ///< that have it installed

    /// Makes a new key pair, dated \a now.
    static PracticeApp create(const QStringList &redirectUris, const QStringList &scopes,
                              const QDateTime &now);

    QString appId() const { return clientId.section(u'-', 0, 0); }
    QString versionId() const { return version; }
    bool isPair(const QString &id, const QString &secret) const;
    const PracticeKey *key(const QString &id) const; ///< of the portal's; nullptr if there is none
    bool acceptsRedirect(const QString &redirectUri) const;
    bool hasOnlyEntered(const QString &redirectUri) const; ///< it was not saved
    /// Whether HighLevel would show it to anybody: private, or public and approved.
    bool isInstallable() const { return !isPublic || isApproved; }
    bool isAtAgencyLimit() const { return !isPublic && otherAgencies >= maximumAgencies; }
    /// Another key, which becomes the default one.
    void addKey(const QDateTime &now);

    static constexpr int maximumAgencies = 5; ///< of a private app
};

/// \a size random bytes from the system's generator.
QByteArray randomBytes(qsizetype size);

} // namespace hloauth
