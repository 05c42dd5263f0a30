#include "catalog/scopewish.h"

#include "catalog/scopecatalog.h"

#include <array>
#include <utility>

namespace hloauth {

namespace {

constexpr std::array kinds{std::pair{ScopeWish::Kind::Preset, QLatin1String("preset")},
                           std::pair{ScopeWish::Kind::Endpoint, QLatin1String("endpoint")},
                           std::pair{ScopeWish::Kind::Event, QLatin1String("event")}};

QStringList names(const QList<const Scope *> &scopes)
{
    QStringList found;
    for (const Scope *scope : scopes) {
        if (!scope->hidden)
            found += scope->name;
    }
    return found;
}

} // namespace

QStringList ScopeWish::candidates(const ScopeCatalog &catalog) const
{
    switch (kind) {
    case Kind::Preset:
        break;
    case Kind::Endpoint:
        return names(catalog.forEndpoint(what));
    case Kind::Event:
        return names(catalog.forWebhookEvent(what));
    }
    const ScopePreset *preset = catalog.preset(what);
    return preset ? preset->scopes : QStringList();
}

QString ScopeWish::toText() const
{
    for (const auto &[value, word] : kinds) {
        if (value == kind)
            return word + u' ' + what;
    }
    return {};
}

std::optional<ScopeWish> ScopeWish::fromText(const QString &text)
{
    const QString kind = text.section(u' ', 0, 0);
    const QString what = text.section(u' ', 1);
    for (const auto &[value, word] : kinds) {
        if (word == kind && !what.isEmpty())
            return ScopeWish{value, what};
    }
    return std::nullopt;
}

} // namespace hloauth
