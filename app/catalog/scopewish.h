#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hloauth {

class ScopeCatalog;

/// Something that somebody wants to do, and for which scopes are needed.
struct ScopeWish {
    enum class Kind {
        Preset, ///< needs all of its scopes
        Endpoint, ///< needs one of the scopes that allow it
        Event ///< needs the scope that brings it
    };

    Kind kind = Kind::Preset;
    QString what; ///< a preset's name, "METHOD /path" or an event's name, as the catalogue writes it

    /// Its scopes in the catalogue, the least first and without hidden ones; empty if the catalogue
    /// does not know it.
    QStringList candidates(const ScopeCatalog &catalog) const;
    bool needsAll() const { return kind == Kind::Preset; }

    /// One line for a file, such as "endpoint POST /contacts/".
    QString toText() const;
    static std::optional<ScopeWish> fromText(const QString &text);

    bool operator==(const ScopeWish &) const = default;
};

} // namespace hloauth
