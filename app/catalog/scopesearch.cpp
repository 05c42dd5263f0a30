#include "catalog/scopesearch.h"

#include "catalog/scopecatalog.h"

#include <algorithm>

namespace hloauth {

namespace {
constexpr qsizetype mostWishes = 300; // nobody reads more: one letter finds nearly every call
}

ScopeSearch::ScopeSearch(const ScopeCatalog &catalog) : m_catalog(catalog)
{
    for (const Scope &scope : catalog.scopes()) {
        const QStringList parts = QStringList{scope.name, scope.resource} + scope.endpoints
                                + scope.webhookEvents + scope.guessedWebhookEvents;
        m_scopeTexts.push_back({&scope, parts.join(u'\n').toLower()});
    }
    for (const ScopePreset &preset : catalog.presets()) {
        const QStringList parts{preset.title, preset.sentence, preset.keywords};
        m_wishTexts.push_back({{ScopeWish::Kind::Preset, preset.name}, parts.join(u'\n').toLower()});
    }
    for (const QString &endpoint : catalog.endpoints())
        m_wishTexts.push_back({{ScopeWish::Kind::Endpoint, endpoint}, endpoint.toLower()});
    for (const WebhookEvent &event : catalog.webhookEvents()) {
        if (!event.scope.isEmpty())
            m_wishTexts.push_back({{ScopeWish::Kind::Event, event.name}, event.name.toLower()});
    }
}

bool ScopeSearch::hasAllWords(const QString &lowerCase) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&lowerCase](const QString &word) { return lowerCase.contains(word); });
}

bool ScopeSearch::matches(const QString &unknownScope) const
{
    return hasAllWords(unknownScope.toLower());
}

void ScopeSearch::addCall(const QString &endpoint)
{
    const ScopeWish call{ScopeWish::Kind::Endpoint, endpoint};
    m_wishes += call;
    const QList<const Scope *> scopes = m_catalog.forEndpoint(endpoint);
    m_scopes += QSet<const Scope *>(scopes.cbegin(), scopes.cend());
}

void ScopeSearch::setText(const QString &text)
{
    m_words = text.simplified().toLower().split(u' ', Qt::SkipEmptyParts);
    m_scopes.clear();
    m_wishes.clear();
    if (m_words.isEmpty())
        return;
    const QStringList calls = text.contains(u'/') ? m_catalog.matchingEndpoints(text) : QStringList();
    for (const QString &endpoint : calls)
        addCall(endpoint);
    if (!calls.isEmpty())
        return;
    for (const ScopeText &entry : m_scopeTexts) {
        if (hasAllWords(entry.text))
            m_scopes += entry.scope;
    }
    for (const WishText &entry : m_wishTexts) {
        if (!hasAllWords(entry.text))
            continue;
        if (m_wishes.size() < mostWishes)
            m_wishes += entry.wish;
        const ScopePreset *preset = m_catalog.preset(entry.wish.what);
        // A set such as "every scope" would show all that there is.
        if (entry.wish.kind != ScopeWish::Kind::Preset || preset->kind != ScopePreset::Kind::Purpose)
            continue;
        for (const QString &scope : preset->scopes)
            m_scopes += m_catalog.find(scope);
    }
}

} // namespace hloauth
