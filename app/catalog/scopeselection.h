#pragma once

#include "catalog/scopewish.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <functional>

namespace hloauth {

class ScopeCatalog;
struct Scope;

/// The scopes that were chosen, and what they were chosen for. Keeps scopes that the catalogue does not
/// know, so that nothing that was typed or imported is lost.
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
    void clear(); ///< no scope and no wish is left
    /// What an earlier selection had; wishes that the catalogue does not know are left out.
    void restore(const QStringList &scopes, const QList<ScopeWish> &wishes);

    QList<ScopeWish> wishes() const;
    bool hasWish(const ScopeWish &wish) const;
    /// Adds the least scopes that \a wish needs and that \a allowed lets through; what is chosen already
    /// counts. A wish that the catalogue does not know is not taken.
    void addWish(const ScopeWish &wish, const std::function<bool(const Scope &)> &allowed);
    /// Takes back the scopes that came with it, unless another wish needs them.
    void removeWish(const ScopeWish &wish);
    QList<ScopeWish> wishesFor(const QString &scope) const; ///< those that need a chosen \a scope
    QList<ScopeWish> unmetWishes() const; ///< those for which a scope is missing
    /// The scopes that \a wish still needs: all of a preset's that are missing, or the least for a call.
    QStringList missingFor(const ScopeWish &wish) const;
    QStringList unaskedScopes() const; ///< chosen, and no wish needs them

    /// Splits a scope list as people write it: spaces, commas, semicolons, line breaks; no empty entries, no
    /// doubles.
    static QStringList split(const QString &text);

Q_SIGNALS:
    void changed();

private:
    struct Asked {
        ScopeWish wish;
        QStringList candidates; ///< looked up once: the catalogue does not change
    };

    bool replace(const QStringList &scopes);
    QStringList missing(const Asked &asked) const;
    bool needs(const Asked &asked, const QString &scope) const;

    const ScopeCatalog &m_catalog;
    QSet<QString> m_chosen;
    QSet<QString> m_byWish; ///< of them, those that came with a wish
    QStringList m_unknown;
    QList<Asked> m_asked;
};

} // namespace hloauth
