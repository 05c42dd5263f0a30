#include "cli/checklinkcommand.h"

#include "cli/failure.h"
#include "cli/linereader.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "link/linkcheck.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

using Severity = LinkFinding::Severity;

std::optional<AppType> appTypeOf(const QString &text)
{
    if (text == "sub-account"_L1)
        return AppType::SubAccount;
    if (text == "agency"_L1)
        return AppType::Agency;
    return text == "both"_L1 ? std::optional(AppType::Both) : std::nullopt;
}

std::optional<PlanTier> planOf(const QString &text)
{
    if (text == "starter"_L1)
        return PlanTier::Any;
    if (text == "unlimited"_L1)
        return PlanTier::Agency;
    return text == "agency-pro"_L1 ? std::optional(PlanTier::AgencyPro) : std::nullopt;
}

/// The place of a finding as it stands in the link; empty for what must not be repeated.
QString excerpt(const LinkReport &report, const LinkFinding &finding)
{
    return finding.isSecret() ? QString()
                              : report.link.text.mid(finding.range.begin, finding.range.length).simplified();
}

QJsonObject describe(const LinkReport &report, const LinkFinding &finding)
{
    return {{"event"_L1, "finding"_L1},        {"severity"_L1, severityName(finding.severity)},
            {"kind"_L1, finding.name()},       {"part"_L1, excerpt(report, finding)},
            {"begin"_L1, finding.range.begin}, {"length"_L1, finding.range.length},
            {"what"_L1, finding.what()},       {"why"_L1, finding.why()},
            {"fix"_L1, finding.fix()},         {"meant"_L1, QJsonArray::fromStringList(finding.meant)},
            {"fixed"_L1, finding.isFixed}};
}

} // namespace

void CheckLinkCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"fix"_s, tr("Print the link put right instead of the findings.")},
        {u"client-id"_s, tr("The app's client ID."), u"ID"_s},
        {u"version-id"_s, tr("The ID of the version to be installed."), u"ID"_s},
        {u"redirect-uri"_s, tr("A redirect URI that is registered in the app; may be repeated."), u"URI"_s},
        {u"draft"_s, tr("No version of the app is live yet.")},
        {u"live"_s, tr("A version of the app is live.")},
        {u"white-label"_s, tr("The app is marked white-label friendly.")},
        {u"app-type"_s, tr("Who can install the app: sub-account, agency or both."), u"TYPE"_s},
        {u"plan"_s, tr("The agency's plan: starter, unlimited or agency-pro."), u"PLAN"_s},
    });
}

QString CheckLinkCommand::notes() const
{
    return tr(
        "Example:\n"
        "  hloauth check-link 'https://marketplace.gohighlevel.com/v2/oauth/chooselocation?...'\n\n"
        "Put the link into single quotes, as a shell cuts it at the first \"&\" otherwise; or leave it\n"
        "out and give it on standard input, also inside other text. One finding a line: error, warning\n"
        "or note, what is wrong, what comes of it, what to do, and in brackets the part of the link.\n"
        "Exit code 1 if there is an error. What is known of the app (the options above) finds more.");
}

void CheckLinkCommand::start(Session &session)
{
    m_session = &session;
    LinkContext context;
    if (!readContext(&context))
        return;
    if (!session.operand().isEmpty()) {
        check(session.operand(), context);
        return;
    }
    if (standardInputIsTerminal())
        session.output().note(tr("Paste the link, and an empty line after it:"));
    session.input().rest(this, [this, context](const QByteArray &text) {
        if (text.trimmed().isEmpty())
            Q_EMIT failed(Failure::usage(
                tr("No link came; give it as an argument in single quotes, or on standard input.")));
        else
            check(QString::fromUtf8(text), context);
    });
}

bool CheckLinkCommand::readContext(LinkContext *context)
{
    const QCommandLineParser &options = m_session->options();
    const auto refuse = [this](const QString &problem) {
        Q_EMIT failed(Failure::usage(problem));
        return false;
    };
    if (options.isSet(u"draft"_s) && options.isSet(u"live"_s))
        return refuse(tr("An app is either a draft or live; leave out --draft or --live."));
    context->marketplaces = {m_session->workspaceOptions().servers.marketplace};
    context->clientId = options.value(u"client-id"_s);
    context->versionId = options.value(u"version-id"_s);
    context->redirectUris = options.values(u"redirect-uri"_s);
    if (options.isSet(u"draft"_s) || options.isSet(u"live"_s))
        context->isDraft = options.isSet(u"draft"_s);
    context->isWhiteLabel = options.isSet(u"white-label"_s);
    ScopeRules rules;
    if (options.isSet(u"app-type"_s)) {
        const auto type = appTypeOf(options.value(u"app-type"_s));
        if (!type)
            return refuse(tr("An app's type is sub-account, agency or both."));
        rules.appType = *type;
        context->rules = rules;
    }
    if (options.isSet(u"plan"_s)) {
        const auto plan = planOf(options.value(u"plan"_s));
        if (!plan)
            return refuse(tr("A plan is starter, unlimited or agency-pro."));
        rules.plan = *plan;
        context->rules = rules;
    }
    return true;
}

void CheckLinkCommand::check(const QString &text, const LinkContext &context)
{
    QString problem;
    const std::optional<ScopeCatalog> catalog = ScopeCatalog::builtIn(&problem);
    if (!catalog) {
        Q_EMIT failed(Failure::usage(problem));
        return;
    }
    const LinkReport report = LinkCheck(*catalog, context).check(text);
    if (m_session->output().isJson())
        printJson(report);
    else
        print(report);
    Q_EMIT finished(report.hasErrors() ? ExitCode::No : ExitCode::Done);
}

void CheckLinkCommand::print(const LinkReport &report) const
{
    const Output &output = m_session->output();
    if (m_session->options().isSet(u"fix"_s)) {
        if (!report.corrected.isEmpty())
            output.line(report.corrected);
        for (const LinkFinding &finding : report.findings) {
            if (!finding.isFixed && finding.severity != Severity::Note)
                output.note(
                    u"%1: %2 %3"_s.arg(severityText(finding.severity), finding.what(), finding.fix()));
        }
        return;
    }
    for (const LinkFinding &finding : report.findings) {
        QString line = u"%1: %2 %3 %4"_s.arg(severityText(finding.severity), finding.what(), finding.why(),
                                             finding.fix());
        if (const QString part = excerpt(report, finding); !part.isEmpty())
            line += u" [%1]"_s.arg(part);
        output.line(line);
    }
    if (report.count(Severity::Error) + report.count(Severity::Warning) == 0)
        output.note(tr("Nothing was found that would keep this link from working."));
    else if (report.canBeFixed())
        output.note(tr("With --fix the link is printed put right, as far as that can be done."));
}

void CheckLinkCommand::printJson(const LinkReport &report) const
{
    const Output &output = m_session->output();
    for (const LinkFinding &finding : report.findings)
        output.json(describe(report, finding));
    output.json({{"event"_L1, "checked"_L1},
                 {"errors"_L1, report.count(Severity::Error)},
                 {"warnings"_L1, report.count(Severity::Warning)},
                 {"corrected"_L1, report.corrected.isEmpty() ? QJsonValue() : QJsonValue(report.corrected)}});
}

} // namespace hloauth
