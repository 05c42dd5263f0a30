#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hloauth {

class ScopeCatalog;

/// The scopes in a text that somebody has: an authorization link, a list copied from the portal or out
/// of a program, or a settings file (.env). Nothing else of the text is kept.
struct ScopeImport {
    enum class Form { Nothing, List, Link, Settings };

    /// A name that HighLevel does not document but that looks like one that it does.
    struct Misspelling {
        QString text;
        QStringList meant; ///< best first, one or more

        bool operator==(const Misspelling &) const = default;
    };

    /// What HighLevel may stumble over in a link. In a list none of it matters.
    struct Oddity {
        enum class Kind {
            PlusForSpace, ///< "+" between scopes: understood by most, not by all
            EncodedPlus, ///< "%2B" between scopes: not understood
            Comma, ///< between scopes
            LineBreak, ///< between scopes
            StraySpace, ///< doubled, leading or trailing
            SpaceInside, ///< in the middle of a scope
            EncodedTwice, ///< "%2520"
            Repeated ///< the same scope twice
        };

        Kind kind = Kind::StraySpace;
        QString where; ///< the scope beside it

        bool operator==(const Oddity &) const = default;
    };

    Form form = Form::Nothing;
    QStringList names; ///< all that follow, as they are written, in the order of the text
    QStringList known; ///< documented scopes, in the order of the text
    QList<Misspelling> misspelt;
    QStringList unknown; ///< names that look like scopes and like no documented one
    QList<Oddity> oddities; ///< each kind once, at its first place

    bool isEmpty() const { return known.isEmpty() && misspelt.isEmpty() && unknown.isEmpty(); }

    static ScopeImport read(const QString &text, const ScopeCatalog &catalog);
    /// As read(), for the value of a link's scope parameter as it stands in the link, still encoded.
    static ScopeImport readParameter(const QString &encoded, const ScopeCatalog &catalog);
    /// Documented scopes that \a name may be a slip for, best first.
    static QStringList meantBy(const QString &name, const ScopeCatalog &catalog);

    bool operator==(const ScopeImport &) const = default;
};

} // namespace hloauth
