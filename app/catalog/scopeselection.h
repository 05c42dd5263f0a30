#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

namespace hloauth {

class ScopeCatalog;

/// The scopes that were chosen. Keeps scopes that the catalogue does not know, so that nothing
/// that was typed or imported is lost.
class ScopeSelection : public QObject {
    Q_OBJECT

public:
    explicit ScopeSelection(const ScopeCatalog &catalog, QObject *parent = nullptr);

    /// Chosen scopes: in the catalogue's order, then unknown ones in the order in which they came.
    QStringList scopes() const;
    QStringList unknownScopes() const;
    bool contains(const QString &scope) const { return m_chosen.contains(scope); }
    bool isEmpty() const { return m_chosen.isEmpty(); }
    qsizetype count() const { return m_chosen.size(); }

    void setScopes(const QStringList &scopes);
    void set(const QString &scope, bool chosen);
    void selectAll(); ///< adds every scope of the catalogue that is not hidden
    void selectReadOnly(); ///< nothing but every scope of the catalogue that only reads and is not hidden
    void clear();

    /// Splits a scope list as people write it: spaces, commas, semicolons, line breaks; no empty entries, no
    /// doubles.
    static QStringList split(const QString &text);

Q_SIGNALS:
    void changed();

private:
    const ScopeCatalog &m_catalog;
    QSet<QString> m_chosen;
    QStringList m_unknown;
};

} // namespace hloauth
