#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace hloauth {

class ScopeCatalog;
struct Scope;

/// A choice of scopes with a name.
struct ScopePreset {
    QString name;
    QString summary; ///< what it holds, for help
    std::function<bool(const Scope &)> holds;
};

/// Every preset, in the order in which help lists them.
QList<ScopePreset> scopePresets();

/// The scopes of the preset \a name that the portal offers; empty if there is no such preset.
QStringList scopesOfPreset(const ScopeCatalog &catalog, const QString &name);

} // namespace hloauth
