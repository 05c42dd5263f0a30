#include "cli/explainerrorcommand.h"

#include "cli/failure.h"
#include "cli/linereader.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "diagnosis/pastekind.h"
#include "link/authorizationlink.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

struct FactOption {
    const char *name;
    AppFact fact;
    const char *help;
};

constexpr FactOption factOptions[] = {
    {"draft", AppFact::Draft,
     QT_TRANSLATE_NOOP("hloauth::ExplainErrorCommand", "The app has no live version yet.")},
    {"live", AppFact::Live, QT_TRANSLATE_NOOP("hloauth::ExplainErrorCommand", "The app has a live version.")},
    {"public", AppFact::PublicApp,
     QT_TRANSLATE_NOOP("hloauth::ExplainErrorCommand", "The app's type is Public.")},
    {"private", AppFact::PrivateApp,
     QT_TRANSLATE_NOOP("hloauth::ExplainErrorCommand", "The app's type is Private.")},
    {"sub-account-app", AppFact::SubAccountApp,
     QT_TRANSLATE_NOOP("hloauth::ExplainErrorCommand", "The app is for sub-accounts.")},
    {"agency-app", AppFact::AgencyApp,
     QT_TRANSLATE_NOOP("hloauth::ExplainErrorCommand", "The app is for agencies.")},
};

QString nameOf(OAuthStep step)
{
    switch (step) {
    case OAuthStep::Authorize:
        return u"authorize"_s;
    case OAuthStep::Exchange:
        return u"exchange"_s;
    case OAuthStep::Refresh:
        return u"refresh"_s;
    case OAuthStep::Api:
        return u"api"_s;
    }
    return {};
}

QJsonObject toJson(const Diagnosis &cause)
{
    QJsonArray remedies;
    for (const Remedy remedy : cause.remedies)
        remedies.append(remedyName(remedy));
    return {
        {"id"_L1, cause.id},
        {"what"_L1, cause.what},
        {"fix"_L1, cause.fix},
        {"confidence"_L1, cause.confidence},
        {"how_sure"_L1, cause.howSure()},
        {"source"_L1, cause.source},
        {"remedies"_L1, remedies},
        {"needs_sign_in"_L1, cause.needsSignIn},
    };
}

} // namespace

void ExplainErrorCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"step"_s, tr("Where it came: authorize (the page in the browser), exchange, refresh or api."),
         u"STEP"_s},
        {u"link"_s, tr("The authorization link that was opened; what it says ranks the causes."), u"URL"_s},
        {u"connection"_s, tr("A kept connection; what is known of it ranks the causes."), u"NAME"_s},
    });
    for (const FactOption &option : factOptions)
        parser.addOption({QString::fromLatin1(option.name), tr(option.help)});
}

QString ExplainErrorCommand::notes() const
{
    return tr(
        "TEXT is what the browser or another program shows, an address with \"error=\" in it, or a few\n"
        "words of your own (\"the page is blank\"). Without TEXT it is read from standard input; a text\n"
        "with a code or a token in it is better given there. Nothing of it is printed.\n\n"
        "The likeliest cause comes first. Where no cause is known, the command ends with 1.");
}

void ExplainErrorCommand::start(Session &session)
{
    m_session = &session;
    if (!readStep() || !readSituation())
        return;
    if (!session.operand().isEmpty())
        return explain(session.operand());
    if (standardInputIsTerminal())
        session.output().prompt(tr("What does it show? (an empty line ends it)\n"));
    session.input().rest(this, [this](const QByteArray &text) { explain(QString::fromUtf8(text)); });
}

bool ExplainErrorCommand::readStep()
{
    const QString wanted = m_session->options().value(u"step"_s).toLower();
    if (!m_session->options().isSet(u"step"_s))
        return true;
    for (const OAuthStep step :
         {OAuthStep::Authorize, OAuthStep::Exchange, OAuthStep::Refresh, OAuthStep::Api}) {
        if (nameOf(step) == wanted)
            m_step = step;
    }
    if (!m_step)
        Q_EMIT failed(Failure::usage(tr("--step must be authorize, exchange, refresh or api.")));
    return m_step.has_value();
}

bool ExplainErrorCommand::readSituation()
{
    const QCommandLineParser &options = m_session->options();
    if (options.isSet(u"connection"_s)) {
        Failure failure;
        const ConnectionList *list = m_session->connections(&failure);
        const Connection *connection = list ? list->find(options.value(u"connection"_s)) : nullptr;
        if (!connection) {
            Q_EMIT failed(
                list ? Failure::usage(tr("There is no connection of that name; \"hloauth list\" lists "
                                         "them."))
                     : failure);
            return false;
        }
        m_situation = AppSituation::ofConnection(*connection);
    }
    if (options.isSet(u"link"_s)) {
        const auto link = AuthorizationLink::fromUrl(QUrl(options.value(u"link"_s).trimmed()));
        if (!link) {
            Q_EMIT failed(Failure::usage(
                tr("--link is no authorization link; it has \"/oauth/chooselocation\" in it.")));
            return false;
        }
        m_situation = AppSituation::ofLink(*link);
    }
    for (const FactOption &option : factOptions) {
        if (options.isSet(QString::fromLatin1(option.name)))
            m_situation.facts |= option.fact;
    }
    return true;
}

void ExplainErrorCommand::explain(const QString &text)
{
    if (text.trimmed().isEmpty()) {
        Q_EMIT failed(Failure::usage(
            tr("No text came; give it behind the command or on standard input, as in: hloauth explain-error "
               "\"the page is blank\"")));
        return;
    }
    const QList<Diagnosis> causes = KnownErrors::builtIn().causes(text, m_step, m_situation);
    const PasteKind kind = pasteKindOf(text);
    if (!causes.isEmpty()) {
        print(causes, kind == PasteKind::Answer);
        Q_EMIT finished(ExitCode::Done);
    } else if (kind == PasteKind::Answer) {
        Q_EMIT failed({ExitCode::No,
                       u"not-an-error"_s,
                       tr("This is no error: it is HighLevel's answer; give it to \"hloauth connect "
                          "--code-stdin\", within a few minutes."),
                       {}});
    } else if (kind == PasteKind::AuthorizationLink) {
        Q_EMIT failed(
            {ExitCode::No,
             u"authorization-link"_s,
             tr("This is the link itself, not what the page shows; \"hloauth check-link\" says what may "
                "be wrong with it."),
             {}});
    } else {
        Q_EMIT failed(
            {ExitCode::No,
             u"unknown-error"_s,
             tr("This error is not known; try it with fewer words, those that the page itself calls the "
                "error, or compare client ID, redirect address and scopes with the portal."),
             {}});
    }
}

void ExplainErrorCommand::print(const QList<Diagnosis> &causes, bool hasAnswer) const
{
    const Output &output = m_session->output();
    if (output.isJson()) {
        QJsonArray list;
        for (const Diagnosis &cause : causes)
            list.append(toJson(cause));
        output.json(QJsonObject{{"causes"_L1, list}, {"has_answer"_L1, hasAnswer}});
        return;
    }
    for (qsizetype i = 0; i < causes.size(); ++i) {
        const Diagnosis &cause = causes.at(i);
        if (i > 0)
            output.line({});
        output.line(causes.size() == 1 ? cause.what : tr("%1. %2").arg(i + 1).arg(cause.what));
        output.line(tr("   Fix: %1").arg(cause.fix));
        output.line(tr("   How sure: %1 (%2)").arg(cause.howSure(), cause.source));
    }
    if (hasAnswer)
        output.note(tr(
            "The text has HighLevel's answer in it (\"code=\"): \"hloauth connect --code-stdin\" takes it."));
}

} // namespace hloauth
