#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hloauth {

struct Scope;

/// A choice of scopes with a name.
struct ScopePreset {
    enum class Kind {
        Purpose, ///< what somebody wants to do, and the scopes that it takes
        Wide, ///< the same, for all that there is of a kind: more than most need
        Set ///< scopes that have something in common
    };

    Kind kind = Kind::Purpose;
    QString name; ///< as the command line takes it
    QString title;
    QString sentence; ///< what it is for or what it holds
    QString keywords; ///< other words by which people look for it; not shown
    QStringList scopes; ///< in the catalogue's order; no hidden ones

    bool operator==(const ScopePreset &) const = default;
};

/// Every preset of which \a scopes has something, in the order in which they are shown.
QList<ScopePreset> scopePresets(const QList<Scope> &scopes);

} // namespace hloauth
