#pragma once

#include "catalog/scopewish.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace hloauth {

class ScopeCatalog;
struct Scope;

/// Finds scopes, purposes, calls and webhook events by what people type: words, "POST /contacts/", a
/// pasted address with real ids in it. Fast enough to follow the typing.
class ScopeSearch {
public:
    explicit ScopeSearch(const ScopeCatalog &catalog);

    /// Words that must all be there, in any case and order; or a call of the catalogue.
    void setText(const QString &text);
    bool isEmpty() const { return m_words.isEmpty(); } ///< nothing is searched: everything matches

    /// By its name, resource, calls or events, or because a purpose that was found needs it.
    bool matches(const Scope &scope) const { return isEmpty() || m_scopes.contains(&scope); }
    /// As matches(), for a scope that the catalogue does not know.
    bool matches(const QString &unknownScope) const;
    /// Presets, calls and events that were found, in that order, the first few hundred; nothing when
    /// nothing is searched.
    const QList<ScopeWish> &wishes() const { return m_wishes; }

private:
    struct ScopeText {
        const Scope *scope;
        QString text; ///< what is searched, in lower case
    };
    struct WishText {
        ScopeWish wish;
        QString text;
    };

    bool hasAllWords(const QString &lowerCase) const;
    void addCall(const QString &endpoint);

    const ScopeCatalog &m_catalog;
    std::vector<ScopeText> m_scopeTexts;
    std::vector<WishText> m_wishTexts;
    QStringList m_words; ///< in lower case
    QSet<const Scope *> m_scopes;
    QList<ScopeWish> m_wishes;
};

} // namespace hloauth
