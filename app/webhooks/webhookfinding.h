#pragma once

#include "findingseverity.h"

#include <QCoreApplication>
#include <QString>

namespace hloauth {

/// One thing about a webhook that shows that it is not HighLevel's, or that is good to know.
struct WebhookFinding {
    Q_DECLARE_TR_FUNCTIONS(hloauth::WebhookFinding)

public:
    using Severity = FindingSeverity;

    enum class Kind {
        // The header
        Unsigned, ///< no header with a signature
        WorkflowUnsigned, ///< and it looks like what a workflow's action sends
        BodyHasHeaders, ///< the body is a whole request
        HeaderRepeated,
        SignatureEmpty,
        SignatureNotAvailable, ///< "N/A"
        SignatureIsHmac,
        SignatureIsToken,
        SignatureNotBase64,
        SignatureCut,
        SignatureLength,
        OtherHeader, ///< the signature belongs into the other header
        // The key
        KeyOfOtherKind,
        OtherKey, ///< HighLevel's own key fits, the one that was given does not
        // The body
        BodyEmpty,
        BodyLineEnds,
        BodyWhiteSpace,
        BodyEscapes,
        BodyKeyOrder,
        BodyWrapped,
        BodyEncoding,
        BodyCut, ///< no whole JSON
        Changed, ///< none of those
        // Of a genuine one
        OlderHeader,
        TooOld,
        FromFuture,
        Repeated,
        NoTimestamp,
        NoWebhookId,
        UnknownEvent,
    };

    static WebhookFinding of(Kind itsKind, const QString &subject = {});

    Kind kind = Kind::Unsigned;
    Severity severity = Severity::Error;
    QString part; ///< what the sentences speak of: a header, a time

    QString what() const; ///< one sentence: what is wrong
    QString fix() const; ///< one sentence: what to do
    QString name() const; ///< of the kind, for programs: "body-key-order"

    bool operator==(const WebhookFinding &) const = default;
};

} // namespace hloauth
