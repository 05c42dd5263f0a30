#include "catalog/scopeexport.h"

#include "catalog/scopecatalog.h"
#include "catalog/scopereview.h"
#include "catalog/scopeselection.h"

#include <QCoreApplication>

namespace hloauth::ScopeExport {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(hloauth::ScopeExport)
};

QString code(const QString &text)
{
    return u'`' % text % u'`';
}

QString codes(const QStringList &texts)
{
    QStringList quoted;
    for (const QString &text : texts)
        quoted += code(text);
    return quoted.join(QStringLiteral(", "));
}

QString wishNames(const ScopeCatalog &catalog, const QList<ScopeWish> &wishes)
{
    QStringList names;
    for (const ScopeWish &wish : wishes)
        names += nameOf(catalog, wish);
    return names.join(QStringLiteral(", "));
}

QStringList linesFor(const ScopeCatalog &catalog, const ScopeSelection &selection, const QString &name)
{
    const QList<ScopeWish> wishes = selection.wishesFor(name);
    QStringList lines{QStringLiteral("### ") + code(name), QString()};
    lines += wishes.isEmpty() ? Texts::tr("- Needed for: chosen by hand")
                              : Texts::tr("- Needed for: %1").arg(wishNames(catalog, wishes));
    const Scope *scope = catalog.find(name);
    if (!scope) {
        lines += Texts::tr("- Not in HighLevel's documents");
        return lines;
    }
    lines += scope->isReadOnly() ? Texts::tr("- %1: only reads").arg(scope->resource)
                                 : Texts::tr("- %1: can change something").arg(scope->resource);
    if (!scope->endpoints.isEmpty())
        lines += Texts::tr("- Calls: %1").arg(codes(scope->endpoints));
    if (!scope->webhookEvents.isEmpty())
        lines += Texts::tr("- Webhook events: %1").arg(codes(scope->webhookEvents));
    if (!scope->guessedWebhookEvents.isEmpty())
        lines += Texts::tr("- Webhook events, probably: %1").arg(codes(scope->guessedWebhookEvents));
    return lines;
}

} // namespace

QString portalList(const ScopeSelection &selection)
{
    return selection.scopes().join(u'\n');
}

QString nameOf(const ScopeCatalog &catalog, const ScopeWish &wish)
{
    const ScopePreset *preset = wish.kind == ScopeWish::Kind::Preset ? catalog.preset(wish.what) : nullptr;
    return preset ? preset->title : wish.what;
}

QString reasons(const ScopeCatalog &catalog, const ScopeSelection &selection)
{
    const ScopeReview review = ScopeReview::of(catalog, selection);
    const QStringList chosen = selection.scopes();
    QStringList lines{Texts::tr("## Scopes of this app"), QString(),
                      Texts::tr("Scopes: %1. API calls that they allow: %2.")
                          .arg(chosen.size())
                          .arg(review.endpoints.size())};
    for (const QString &name : chosen) {
        lines += QString();
        lines += linesFor(catalog, selection, name);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace hloauth::ScopeExport
