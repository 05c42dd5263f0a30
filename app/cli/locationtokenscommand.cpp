#include "cli/locationtokenscommand.h"

#include "cli/description.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "connections/locationkeeper.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

constexpr qint64 terminalPause = 250; // ms between two states of the progress
constexpr qint64 scriptPause = 10000;

} // namespace

LocationTokensCommand::LocationTokensCommand() = default;
LocationTokensCommand::~LocationTokensCommand() = default;

void LocationTokensCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {{u"o"_s, u"output"_s}, tr("The file to write; nobody else can read it."), u"FILE"_s},
        {u"format"_s, tr("json or csv (default: csv if the file's name ends with .csv, else json)."),
         u"FORMAT"_s},
        {u"location"_s, tr("Only this sub-account; may be given several times."), u"ID"_s},
        {u"resume"_s, tr("Go on with a run that was interrupted.")},
        {u"keep"_s,
         tr("Keep sub-accounts whose tokens come with a refresh token as connections of their own.")},
    });
}

QString LocationTokensCommand::notes() const
{
    return tr("Needs the scopes oauth.readonly and oauth.write, and a connection of an agency. As fast\n"
              "as HighLevel's limit allows; Ctrl-C, a lost network or a crash lose nothing: what came is\n"
              "in FILE.journal until FILE is complete, and --resume goes on there.\n\n"
              "With --keep the refresh tokens go into the keychain and not into FILE, because each works\n"
              "once only, and two programs that use the same one lose the account.\n\n"
              "Ends with 1 if some sub-accounts got no token; in FILE they have an error in its place. With\n"
              "--json there is a line {\"event\":\"location_error\",...} for each of them, and a last line\n"
              "{\"event\":\"location_tokens\",\"output\":...,\"tokens\":N,\"errors\":N}.");
}

bool LocationTokensCommand::prepare(Session &session, Failure *failure)
{
    const QCommandLineParser &options = session.options();
    const QString output = options.value(u"output"_s);
    if (output.isEmpty()) {
        *failure = Failure::usage(tr("--output says into which file the tokens go."));
        return false;
    }
    m_options.outputPath = QDir::current().absoluteFilePath(output);
    if (!readFormat(options, failure))
        return false;
    const QStringList ids = options.values(u"location"_s);
    for (const QString &id : ids) {
        if (id.trimmed().isEmpty()) {
            *failure = Failure::usage(tr("--location needs the id of a sub-account."));
            return false;
        }
        m_options.head.chosen.append(id.trimmed());
    }
    m_options.head.chosen.removeDuplicates();
    m_options.resume = options.isSet(u"resume"_s);
    m_keep = options.isSet(u"keep"_s);
    return true;
}

bool LocationTokensCommand::readFormat(const QCommandLineParser &options, Failure *failure)
{
    const QStringList names = LocationTokenFile::formatNames();
    m_options.format = LocationTokenFile::formatFor(m_options.outputPath);
    if (!options.isSet(u"format"_s))
        return true;
    const qsizetype format = names.indexOf(options.value(u"format"_s).toLower());
    if (format < 0) {
        *failure = Failure::usage(tr("--format is one of: %1.").arg(names.join(u", "_s)));
        return false;
    }
    m_options.format = static_cast<LocationTokenFile::Format>(format);
    return true;
}

void LocationTokensCommand::begin()
{
    m_options.head.connectionId = connection().id;
    m_options.head.api = connection().servers.api.toString();
    m_options.appId = agency().appId();
    m_options.reasonOf = [this](const OAuthError &error) { return agency().reasonOf(error); };
    m_run = std::make_unique<LocationTokenRun>(calls(), m_options);
    switch (m_run->open()) {
    case LocationTokenRun::Opened::Failed:
        Q_EMIT failed(Failure::usage(m_run->problem()));
        return;
    case LocationTokenRun::Opened::CompleteAlready:
        session().output().note(tr("%1 is complete already: no interrupted run belongs to it.")
                                    .arg(QDir::toNativeSeparators(m_options.outputPath)));
        Q_EMIT finished(ExitCode::Done);
        return;
    case LocationTokenRun::Opened::Ready:
        break;
    }
    connect(m_run.get(), &LocationTokenRun::rowFailed, this, &LocationTokensCommand::tellRowError);
    connect(m_run.get(), &LocationTokenRun::progressed, this, [this] { tellProgress(false); });
    connect(m_run.get(), &LocationTokenRun::finished, this, &LocationTokensCommand::keepConnections);
    connect(m_run.get(), &LocationTokenRun::ended, this, &LocationTokensCommand::fail);
    if (const int earlier = int(m_run->journal().done().size()); earlier > 0)
        session().output().note(tr("%n sub-account(s) have their tokens already.", nullptr, earlier));
    m_told.start();
    m_run->start();
}

void LocationTokensCommand::tellRowError(const SubAccount &account, const OAuthError &error)
{
    clearProgress();
    const Output &output = session().output();
    const QString name = account.name.isEmpty() ? account.id : u"%1 (%2)"_s.arg(account.name, account.id);
    output.note(tr("No token for %1: %2").arg(name, agency().reasonOf(error)));
    if (!output.isJson())
        return;
    const Failure failure =
        Failure::fromTokenError(error, OAuthStep::Api, session().workspace().knownErrors());
    output.json({{"event"_L1, "location_error"_L1},
                 {"location_id"_L1, account.id},
                 {"location_name"_L1, textJson(account.name)},
                 {"code"_L1, failure.code},
                 {"message"_L1, failure.message},
                 {"trace_id"_L1, textJson(failure.traceId)}});
}

void LocationTokensCommand::tellProgress(bool isLast)
{
    const bool isTerminal = standardErrorIsTerminal();
    if (!isLast && m_told.elapsed() < (isTerminal ? terminalPause : scriptPause))
        return;
    m_told.restart();
    const QString text = m_run->progress().text(isLast);
    if (!isTerminal) {
        session().output().note(text);
        return;
    }
    constexpr int width = 78;
    session().output().progress(text.left(width));
    m_isLineOpen = true;
}

void LocationTokensCommand::clearProgress()
{
    if (std::exchange(m_isLineOpen, false))
        session().output().progress({});
}

void LocationTokensCommand::keepConnections()
{
    if (!m_keep)
        return complete();
    m_keeper = std::make_unique<LocationKeeper>(session().workspace(), connection(), m_run->journal());
    connect(m_keeper.get(), &LocationKeeper::finished, this, &LocationTokensCommand::complete);
    connect(m_keeper.get(), &LocationKeeper::cancelled, this, [this] {
        Failure failure = Failure::interrupted();
        failure.message = tr("Interrupted. The tokens are in the journal: go on with --resume --keep.");
        Q_EMIT failed(failure);
    });
    connect(m_keeper.get(), &LocationKeeper::failed, this, [this](const SecretResult &result) {
        clearProgress();
        Failure failure = Failure::fromSecret(result);
        failure.message += u' ' + tr("The tokens are in the journal: go on with --resume --keep.");
        Q_EMIT failed(failure);
    });
    m_keeper->start();
}

void LocationTokensCommand::complete()
{
    const QSet<QString> kept = m_keeper ? m_keeper->kept() : QSet<QString>();
    if (!m_run->complete(kept)) {
        clearProgress();
        Q_EMIT failed({ExitCode::Unreachable, u"can-not-write"_s, m_run->problem(), {}});
        return;
    }
    tellEnd();
    end(m_run->progress().failed > 0 ? ExitCode::No : ExitCode::Done);
}

void LocationTokensCommand::tellEnd()
{
    clearProgress();
    const LocationTokenRun::Progress progress = m_run->progress();
    const Output &output = session().output();
    const QString path = QDir::toNativeSeparators(m_options.outputPath);
    const int kept = m_keeper ? int(m_keeper->kept().size()) : 0;
    if (output.isJson()) {
        output.json({{"event"_L1, "location_tokens"_L1},
                     {"output"_L1, m_options.outputPath},
                     {"tokens"_L1, progress.done},
                     {"errors"_L1, progress.failed},
                     {"kept"_L1, kept}});
        return;
    }
    output.line(tr("%n token(s) are in %1.", nullptr, progress.done).arg(path));
    if (m_keep)
        output.line(tr("%n sub-account(s) are connections of their own now.", nullptr, kept));
    if (progress.failed > 0)
        output.note(tr("%n sub-account(s) have none; the file says why.", nullptr, progress.failed));
    if (progress.done == 0 && progress.failed == 0)
        output.note(AgencySession::noneInstalledText());
}

void LocationTokensCommand::fail(const AgencyStop &stop, const OAuthError &error)
{
    clearProgress();
    Q_EMIT failed(failureOfRun(stop, error));
}

Failure LocationTokensCommand::failureOfRun(const AgencyStop &stop, const OAuthError &error) const
{
    const LocationTokenRun::Progress progress = m_run->progress();
    const QString kept =
        tr("%n token(s) are kept in the journal; go on with --resume.", nullptr, progress.done);
    if (!m_run->problem().isEmpty())
        return {ExitCode::Unreachable, u"incomplete"_s, m_run->problem() + u' ' + kept, {}};
    Failure failure = failureOf(stop, error);
    if (stop.reason == AgencyStop::Reason::Cancelled && !error.isSet())
        failure.message = tr("Interrupted.");
    failure.message += u' ' + kept;
    return failure;
}

void LocationTokensCommand::interrupt()
{
    if (m_keeper)
        m_keeper->cancel();
    else
        AgencyCommand::interrupt();
}

} // namespace hloauth
