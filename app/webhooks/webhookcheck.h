#pragma once

#include "webhooks/webhookdelivery.h"
#include "webhooks/webhookfinding.h"
#include "webhooks/webhookkeys.h"

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace hloauth {

/// What came of checking a webhook.
struct WebhookReport {
    bool isGenuine = false; ///< HighLevel signed exactly this body
    QString header; ///< by which it was checked; empty if it has no signature
    QString algorithm;
    QList<WebhookFinding> findings; ///< why it is not genuine first
    QByteArray signedBody; ///< the body that HighLevel did sign, where that could be found out; else empty

    // What the body says of itself, as far as it does:
    QString type; ///< the event
    QString webhookId;
    QString locationId;
    QString companyId;
    QDateTime timestamp; ///< UTC

    /// Why it is not genuine; nullptr if it is.
    const WebhookFinding *reason() const;
    bool has(WebhookFinding::Kind kind) const;

    bool operator==(const WebhookReport &) const = default;
};

/// Finds out whether a webhook is HighLevel's, and if not, why.
///
/// The newest header that a delivery has decides alone: a sound older one does not make up for it.
class WebhookCheck {
public:
    enum class Depth {
        Verdict, ///< whether it is genuine; a fraction of a millisecond
        Reason ///< and what exactly was changed; up to some seconds
    };

    /// What is known of HighLevel's events.
    struct Knowledge {
        std::function<QByteArray(const QString &)> exampleOf; ///< a body in HighLevel's order; empty: none
        std::function<bool(const QString &)> isEvent; ///< whether HighLevel has an event of that name

        /// By the guide that the program carries, which is read when it is first needed.
        static Knowledge builtIn();
    };

    static constexpr std::chrono::minutes freshness{5}; ///< how far a timestamp may be off

    /// \a highLevel are HighLevel's own keys if \a keys are others.
    WebhookCheck(const WebhookKeys &keys, const WebhookKeys &highLevel, Knowledge knowledge);
    ~WebhookCheck();
    Q_DISABLE_COPY_MOVE(WebhookCheck)

    /// How many bodies are tried to find the one that was signed.
    void setTries(int tries) { m_tries = tries; }

    WebhookReport check(const WebhookDelivery &delivery, Depth depth) const;

private:
    struct Verifier;
    using Verifiers = std::vector<Verifier>;

    static Verifiers verifiersOf(const WebhookKeys &keys);
    static const Verifier *forLength(const Verifiers &verifiers, qsizetype bytes);
    std::optional<WebhookFinding> checkSignature(const WebhookDelivery &delivery, Depth depth,
                                                 WebhookReport *report) const;
    WebhookFinding whyNoHeader(const WebhookDelivery &delivery) const;
    WebhookFinding whyNotFitting(const WebhookDelivery &delivery, const Verifier &verifier,
                                 const QByteArray &signature, Depth depth, WebhookReport *report) const;
    std::optional<WebhookFinding> otherKey(const QByteArray &body, const QByteArray &signature,
                                           const Verifier &verifier) const;
    void addRemarks(const WebhookDelivery &delivery, WebhookReport *report) const;

    Verifiers m_verifiers;
    Verifiers m_highLevel;
    Knowledge m_knowledge;
    int m_tries = 60000;
};

} // namespace hloauth
