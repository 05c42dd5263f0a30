#pragma once

#include "catalog/scopeimport.h"

#include <QHash>

namespace hloauth {

/// What somebody decided on the names that an import can't settle by itself. As long as nothing is
/// decided, the best guess is taken for a misspelt name, and an unknown name is kept.
class ImportDecisions {
public:
    /// \a scope in place of \a name: another one, \a name itself to keep it, or nothing to leave it out.
    void decide(const QString &name, const QString &scope);

    /// What comes of it; empty: it is left out.
    QString resultFor(const ScopeImport::Misspelling &misspelling) const;
    QString resultFor(const QString &unknown) const;
    /// All scopes that come of \a found, each once: documented ones first.
    QStringList scopes(const ScopeImport &found) const;

    /// Takes the names out of \a found that are more than anybody would decide on one by one. Returns
    /// how many.
    static qsizetype dropSurplus(ScopeImport *found);

private:
    QHash<QString, QString> m_decided;
};

} // namespace hloauth
