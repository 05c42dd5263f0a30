#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace hloauth {

/// The two hosts that a sign-in talks to.
struct Servers {
    QUrl marketplace; ///< serves the authorization page
    QUrl api; ///< serves the token endpoint and the API

    static Servers highLevel(); ///< marketplace.gohighlevel.com and services.leadconnectorhq.com
    static QUrl whiteLabelMarketplace(); ///< the authorization page without HighLevel's name

    /// The developer portal, in which apps are made. A practice server has its own.
    QUrl portal() const;
    /// Where one logs in before the authorization page knows who it is; it has no login of its own.
    QUrl login() const;

    /// Both hosts are HighLevel's own (standard or white-label).
    bool areHighLevel() const;

    /// Takes a base URL as typed: https, or http to a loopback address; no user info, query or
    /// fragment. A trailing slash is dropped. Returns nothing and one sentence in \a problem otherwise.
    static std::optional<QUrl> parseBase(const QString &text, QString *problem);

    bool operator==(const Servers &) const = default;
};

/// True for 127.0.0.0/8, ::1 and "localhost".
bool isLoopbackHost(const QString &host);

} // namespace hloauth
