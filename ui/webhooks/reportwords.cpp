#include "webhooks/reportwords.h"

#include "webhooks/webhookcheck.h"
#include "widgets/notice.h"
#include "widgets/text.h"

#include <QCoreApplication>

namespace hloauth {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(hloauth::WebhookReport)
};

using Kind = WebhookFinding::Kind;
using Severity = WebhookFinding::Severity;

QString remarksOf(const WebhookReport &report)
{
    QStringList lines;
    for (const WebhookFinding &finding : report.findings)
        lines.append(inARow({finding.what(), finding.fix()}));
    return lines.join(u'\n');
}

bool hasWarning(const WebhookReport &report)
{
    return std::any_of(report.findings.begin(), report.findings.end(),
                       [](const WebhookFinding &finding) { return finding.severity == Severity::Warning; });
}

} // namespace

void sayReport(Notice &notice, const WebhookReport &report)
{
    if (report.isGenuine) {
        const QString signedBy =
            Words::tr("HighLevel signed exactly this body (%1, %2).").arg(report.header, report.algorithm);
        const QString remarks = remarksOf(report);
        const QString text = remarks.isEmpty() ? signedBy : QString(signedBy + u'\n' + remarks);
        if (hasWarning(report))
            notice.say(Tone::Warning, Words::tr("Genuine, but something about it is unusual"), text);
        else
            notice.say(Tone::Good, Words::tr("Genuine"), text);
        return;
    }
    const WebhookFinding *reason = report.reason();
    notice.say(Tone::Bad, Words::tr("Not genuine"), reason->what() + u'\n' + reason->fix());
    if (!report.signedBody.isEmpty())
        notice.setDetails(Words::tr("Show the body that HighLevel signed"),
                          QString::fromUtf8(report.signedBody));
}

QString verdictText(const WebhookReport &report)
{
    if (report.isGenuine)
        return report.has(Kind::Repeated) ? Words::tr("repeated") : Words::tr("genuine");
    const Kind kind = report.reason()->kind;
    const bool isUnsigned =
        kind == Kind::Unsigned || kind == Kind::WorkflowUnsigned || kind == Kind::SignatureNotAvailable;
    return isUnsigned ? Words::tr("not signed") : Words::tr("not genuine");
}

} // namespace hloauth
