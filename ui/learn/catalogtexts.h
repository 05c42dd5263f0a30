#pragma once

#include "catalog/scopecatalog.h"
#include "diagnosis/diagnosis.h"

#include <QCoreApplication>

namespace hloauth {

/// What the catalogue and the known errors have to say in Learn, as Markdown; made from them each
/// time, so that it can't be out of date.
class CatalogTexts {
    Q_DECLARE_TR_FUNCTIONS(CatalogTexts)

public:
    /// Both must outlive it.
    CatalogTexts(const ScopeCatalog &catalog, const KnownErrors &errors);

    /// Every event: by the resource of its scope, with the scope and whether that is documented.
    QString webhookEvents() const;
    qsizetype documentedEvents() const;
    qsizetype guessedEvents() const;
    qsizetype eventsWithoutScope() const;

    /// The scopes that need \a tier with any token, each with the reason.
    QString scopesOf(PlanTier tier) const;
    /// Those that need more with an agency's token than with a sub-account's.
    QString scopesWithTwoTiers() const;
    QString scopesIn(const QString &resource) const;
    /// The least scope that allows \a endpoint; empty if there is none.
    QString scopeFor(const QString &endpoint) const;
    /// The scope that brings the webhook event \a name; empty if there is none.
    QString scopeForEvent(const QString &name) const;

    /// What can be seen on the consent page, with cause, fix, and how sure that is.
    QString consentErrors() const;
    /// The same for all other errors that can be seen.
    QString callErrors() const;

private:
    static QString errorLine(const Diagnosis &error);
    QString eventLine(const WebhookEvent &event) const;

    const ScopeCatalog &m_catalog;
    const KnownErrors &m_errors;
};

/// \a text as plain text in Markdown: nothing in it is taken for markup.
QString markdownText(const QString &text);

} // namespace hloauth
