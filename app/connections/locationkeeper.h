#pragma once

#include "connections/connection.h"
#include "connections/secretbackend.h"
#include "tokens/locationjournal.h"

#include <QObject>

namespace hloauth {

class Workspace;

/// Keeps sub-accounts whose tokens came with a refresh token as connections of their own, one after the
/// other. One that is there already gets the new tokens, unless it has newer ones.
class LocationKeeper : public QObject {
    Q_OBJECT

public:
    /// \a agency is the connection that the tokens were made with.
    LocationKeeper(Workspace &workspace, Connection agency, const LocationJournal &journal,
                   QObject *parent = nullptr);

    void start();
    void cancel(); ///< ends after the one under way, with cancelled()
    const QSet<QString> &kept() const { return m_kept; } ///< by the sub-accounts' ids

Q_SIGNALS:
    void finished();
    void cancelled();
    void failed(const hloauth::SecretResult &result);

private:
    void keepNext();
    bool isKept(const Connection &connection, const TokenSet &tokens) const;
    void keep(const Connection &connection, const TokenSet &tokens);
    Connection connectionFor(const TokenSet &tokens, const QString &name) const;

    Workspace &m_workspace;
    const Connection m_agency;
    LocationJournal::Reader m_rows;
    QByteArray m_clientSecret;
    QSet<QString> m_kept;
    bool m_isCancelled = false;
};

} // namespace hloauth
