#pragma once

#include "catalog/scopecatalog.h"
#include "cli/command.h"
#include "webhooks/eventguide.h"

#include <optional>

namespace hloauth {

/// `hloauth scopes`: the catalogue, filtered.
class ScopesCommand : public Command {
    Q_OBJECT

public:
    void addOptions(QCommandLineParser &parser) const override;
    QString notes() const override;
    void start(Session &session) override;

private:
    using Scopes = QList<const Scope *>;

    /// Each takes away from \a scopes what does not fit; false, after failed(), if the question has no
    /// answer.
    bool filterByTier(const Session &session, Scopes &scopes);
    bool filterByPreset(const Session &session, Scopes &scopes);
    bool filterByEndpoint(const Session &session, Scopes &scopes);
    bool filterByWebhook(const Session &session, Scopes &scopes);
    void failUnknownEvent(const QString &event);
    /// With --example: what HighLevel sends for the event, and nothing else.
    void printExample(const Session &session);
    void dropHidden(const Session &session, Scopes &scopes) const;
    void print(const Session &session, const Scopes &scopes) const;

    std::optional<ScopeCatalog> m_catalog;
    std::optional<EventGuide> m_guide; ///< with --webhook
};

} // namespace hloauth
