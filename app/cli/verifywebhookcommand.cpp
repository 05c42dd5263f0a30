#include "cli/verifywebhookcommand.h"

#include "cli/failure.h"
#include "cli/inputfile.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "webhooks/webhookcheck.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

/// The first byte, from 0, at which the two differ.
qsizetype firstDifference(const QByteArray &one, const QByteArray &other)
{
    return std::mismatch(one.begin(), one.end(), other.begin(), other.end()).first - one.begin();
}

} // namespace

void VerifyWebhookCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"body"_s, tr("Read the body from FILE, byte for byte; - reads standard input."), u"FILE"_s},
        {u"header"_s, tr("A header of the request, as \"Name: value\"; may be repeated."), u"HEADER"_s},
        {u"public-key"_s, tr("Check with the public key in FILE instead of HighLevel's."), u"FILE"_s},
    });
}

QString VerifyWebhookCommand::notes() const
{
    return tr("Example:\n"
              "  hloauth verify-webhook --body event.json --header \"X-GHL-Signature: kd3f...==\"\n\n"
              "Exit code 0: HighLevel signed exactly this body. 1: it is not shown to be HighLevel's, and a\n"
              "sentence says why; if only white space or the order of keys was changed, it says that.\n"
              "The body has to be the raw one, as it arrived. Without --header, FILE may be a whole\n"
              "request: headers, an empty line, the body. X-GHL-Signature (Ed25519) decides; the older\n"
              "X-WH-Signature (RSA) only counts without it, and was ended on 1 July 2026.\n"
              "An old timestamp is a warning, not a \"no\": look at \"age_seconds\" (with --json) to refuse\n"
              "what is older than 5 minutes.");
}

void VerifyWebhookCommand::start(Session &session)
{
    m_session = &session;
    WebhookDelivery delivery;
    if (session.options().value(u"body"_s).isEmpty()) {
        Q_EMIT failed(Failure::usage(tr(
            "Say which file holds the webhook's body, with --body FILE, or --body - for standard input.")));
        return;
    }
    if (readHeaders(&delivery))
        readBody(delivery);
}

bool VerifyWebhookCommand::readHeaders(WebhookDelivery *delivery)
{
    const QStringList given = m_session->options().values(u"header"_s);
    for (const QString &text : given) {
        QString problem;
        const auto headers = WebhookDelivery::readHeaders(text, &problem);
        if (!headers || (headers->isEmpty() && !text.isEmpty())) {
            Q_EMIT failed(Failure::usage(
                tr("“%1” is no header; give each as --header \"Name: value\".").arg(problem.left(80))));
            return false;
        }
        delivery->headers += *headers;
    }
    return true;
}

void VerifyWebhookCommand::readBody(WebhookDelivery delivery)
{
    const QString name = m_session->options().value(u"body"_s);
    QString problem;
    if (name == u"-" && standardInputIsTerminal())
        m_session->output().note(tr("Paste the body, then end the input (Ctrl+D):"));
    const auto body = readInputFile(name, tr("a webhook's body"), WebhookDelivery::longestBody, &problem);
    if (!body) {
        Q_EMIT failed(Failure::usage(problem));
        return;
    }
    delivery.body = *body;
    check(delivery);
}

std::optional<WebhookKeys> VerifyWebhookCommand::readKeys()
{
    const QString name = m_session->options().value(u"public-key"_s);
    QString problem;
    if (!m_session->options().isSet(u"public-key"_s)) {
        const auto keys = WebhookKeys::load(m_session->workspaceOptions().dataDirectory, &problem);
        if (!keys)
            Q_EMIT failed(Failure::usage(problem));
        return keys;
    }
    const auto text = readInputFile(name, tr("a public key"), WebhookKey::longestText, &problem);
    if (!text) {
        Q_EMIT failed(Failure::usage(problem));
        return std::nullopt;
    }
    WebhookKey::Problem keyProblem{};
    const auto key = WebhookKey::fromText(*text, &keyProblem);
    if (!key) {
        Q_EMIT failed(Failure::usage(tr("The file %1: %2").arg(name, sentenceFor(keyProblem))));
        return std::nullopt;
    }
    return WebhookKeys({*key});
}

void VerifyWebhookCommand::check(WebhookDelivery delivery)
{
    const std::optional<WebhookKeys> keys = readKeys();
    if (!keys)
        return;
    if (delivery.headers.isEmpty()) {
        if (const auto request = WebhookDelivery::fromRequest(delivery.body))
            delivery = *request;
    }
    delivery.receivedAt = QDateTime::currentDateTimeUtc();
    const WebhookKeys highLevel = WebhookKeys::builtIn(nullptr).value_or(WebhookKeys());
    const WebhookReport report = WebhookCheck(*keys, highLevel, WebhookCheck::Knowledge::builtIn())
                                     .check(delivery, WebhookCheck::Depth::Reason);
    if (m_session->output().isJson())
        printJson(delivery, report);
    else
        print(report);
    const WebhookFinding *reason = report.reason();
    if (!reason) {
        Q_EMIT finished(ExitCode::Done);
        return;
    }
    if (!report.signedBody.isEmpty())
        m_session->output().note(tr("The body that was signed has %1 bytes, this one has %2; the first that "
                                    "differs is number %3.")
                                     .arg(report.signedBody.size())
                                     .arg(delivery.body.size())
                                     .arg(firstDifference(report.signedBody, delivery.body) + 1));
    Q_EMIT failed(
        {ExitCode::No, reason->name(), tr("Not genuine. %1 %2").arg(reason->what(), reason->fix()), {}});
}

void VerifyWebhookCommand::print(const WebhookReport &report) const
{
    const Output &output = m_session->output();
    if (!report.isGenuine)
        return;
    output.line(
        tr("genuine: HighLevel signed exactly this body (%1, %2).").arg(report.header, report.algorithm));
    const auto fact = [&output](const QString &name, const QString &value) {
        if (!value.isEmpty())
            output.line(u"%1: %2"_s.arg(name, Output::printable(value)));
    };
    fact(tr("event"), report.type);
    fact(tr("webhookId"), report.webhookId);
    fact(tr("sub-account"), report.locationId);
    fact(tr("agency"), report.companyId);
    fact(tr("sent"), report.timestamp.toString(Qt::ISODate));
    for (const WebhookFinding &finding : report.findings)
        output.note(u"%1: %2 %3"_s.arg(severityText(finding.severity), finding.what(), finding.fix()));
}

void VerifyWebhookCommand::printJson(const WebhookDelivery &delivery, const WebhookReport &report) const
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    QJsonArray findings;
    for (const WebhookFinding &finding : report.findings)
        findings.append(QJsonObject{{"severity"_L1, severityName(finding.severity)},
                                    {"kind"_L1, finding.name()},
                                    {"what"_L1, finding.what()},
                                    {"fix"_L1, finding.fix()}});
    const bool hasTime = report.timestamp.isValid();
    const bool hasSigned = !report.signedBody.isEmpty();
    const WebhookFinding *reason = report.reason();
    m_session->output().json(
        {{"event"_L1, "checked"_L1},
         {"genuine"_L1, report.isGenuine},
         {"reason"_L1, reason ? QJsonValue(reason->name()) : QJsonValue()},
         {"header"_L1, orNull(report.header)},
         {"algorithm"_L1, orNull(report.algorithm)},
         {"type"_L1, orNull(report.type)},
         {"webhook_id"_L1, orNull(report.webhookId)},
         {"location_id"_L1, orNull(report.locationId)},
         {"company_id"_L1, orNull(report.companyId)},
         {"timestamp"_L1, orNull(report.timestamp.toString(Qt::ISODate))},
         {"age_seconds"_L1,
          hasTime ? QJsonValue(report.timestamp.secsTo(delivery.receivedAt)) : QJsonValue()},
         {"first_difference"_L1,
          hasSigned ? QJsonValue(qint64(firstDifference(report.signedBody, delivery.body))) : QJsonValue()},
         {"findings"_L1, findings}});
}

} // namespace hloauth
