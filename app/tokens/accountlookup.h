#pragma once

#include "tokens/tokenset.h"

#include <QObject>
#include <QUrl>

#include <functional>

class QNetworkAccessManager;

namespace hloauth {

/// Asks HighLevel for the name of the sub-account or agency that a token belongs to.
class AccountLookup : public QObject {
    Q_OBJECT

public:
    explicit AccountLookup(QNetworkAccessManager &network, QObject *parent = nullptr);

    /// Whether the token's scopes allow to ask (locations.readonly, companies.readonly).
    static bool isPossible(const TokenSet &tokens);

    /// Calls \a done once with the name, or with an empty text if it is not to be had.
    void start(const QUrl &api, const TokenSet &tokens, QObject *context, std::function<void(QString)> done);

private:
    QNetworkAccessManager &m_network;
};

} // namespace hloauth
