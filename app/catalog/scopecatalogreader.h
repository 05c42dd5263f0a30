#pragma once

#include "catalog/scopecatalog.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace hloauth {

class DataEntry;

/// Reads the catalogue's JSON and checks that it agrees with itself.
class ScopeCatalogReader {
public:
    /// False on a malformed file; error() then says what is wrong with it, as a clause.
    bool read(const QByteArray &json);

    QString error() const { return m_error; }
    QString source() const { return m_source; }
    QList<Scope> scopes() const { return m_scopes; }
    QList<WebhookEvent> events() const { return m_events; }
    QStringList unscopedEndpoints() const { return m_unscoped; }

private:
    Scope readScope(DataEntry entry) const;
    static Scope::Access readAccess(const DataEntry &entry, const QString &key);
    static std::optional<Scope::Access> readSource(const DataEntry &sources, const QString &key);
    void readEndpoints(const DataEntry &entry, Scope *scope) const;
    void readUnscoped(const DataEntry &file);
    WebhookEvent readEvent(DataEntry entry) const;
    void checkAgreement(const DataEntry &file) const;

    QString m_error;
    QString m_source;
    QList<Scope> m_scopes;
    QList<WebhookEvent> m_events;
    QStringList m_unscoped;
};

} // namespace hloauth
