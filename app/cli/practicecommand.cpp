#include "cli/practicecommand.h"

#include "cli/failure.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/walk.h"
#include "link/redirecturi.h"
#include "practice/practiceserver.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace hloauth {

PracticeCommand::PracticeCommand() = default;
PracticeCommand::~PracticeCommand() = default;

void PracticeCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"port"_s, tr("Listen on this port (default: one that is free)."), u"N"_s, u"0"_s},
        {u"redirect-uri"_s,
         tr("Register this redirect URI in the practice app; may be given several times. Without it any "
            "address on this computer is registered."),
         u"URI"_s},
        {u"fault"_s, tr("Let this go wrong as it does at HighLevel; \"list\" shows what can be had."),
         u"NAME"_s, u"none"_s},
        {u"sub-accounts"_s, tr("So many sub-accounts have the app (default 25)."), u"N"_s, u"25"_s},
        {u"rate-limit"_s,
         tr("Allow so many requests in so many milliseconds, as HighLevel's 100 in 10000 (default)."),
         u"N/MS"_s, u"100/10000"_s},
        {u"walk"_s, tr("Walk a whole sign-in against it, with explanations; then end.")},
    });
}

QString PracticeCommand::notes() const
{
    return tr("The practice server stands in for HighLevel, on this computer alone: no account is\n"
              "needed, and its tokens are good for nothing else. It runs until Ctrl-C (or SIGTERM).\n"
              "With --json the first line is\n"
              "  {\"marketplace_url\":...,\"api_url\":...,\"client_id\":...,\"client_secret\":...}\n"
              "With --fault it also has \"fault\", and the pages show HighLevel's bare words. What can\n"
              "go wrong: %1.\n"
              "The practice portal, at /portal of the same address, is where an app is put right; a\n"
              "fault that passes by itself is over after one time.")
        .arg(PracticeFaultInfo::names().join(u", "_s));
}

void PracticeCommand::start(Session &session)
{
    QString problem;
    m_catalog = ScopeCatalog::builtIn(&problem);
    if (!m_catalog) {
        Q_EMIT failed(Failure::usage(problem));
        return;
    }
    if (listFaults(session))
        return;
    PracticeFault fault = PracticeFault::None;
    if (!readFault(session, &fault))
        return;
    bool isNumber = false;
    const uint port = session.options().value(u"port"_s).toUInt(&isNumber);
    if (!isNumber || port > std::numeric_limits<quint16>::max()) {
        Q_EMIT failed(Failure::usage(tr("--port is a number from 0 to 65535.")));
        return;
    }
    PracticeServer::Options options;
    if (!readSizes(session, &options))
        return;
    options.port = static_cast<quint16>(port);
    options.fault = fault;
    options.redirectUris = session.options().values(u"redirect-uri"_s);
    m_server = std::make_unique<PracticeServer>(*m_catalog, options);
    if (!m_server->start()) {
        Q_EMIT failed({ExitCode::Unreachable,
                       u"can-not-listen"_s,
                       tr("The practice server can't listen on port %1 (%2); choose another with --port.")
                           .arg(port)
                           .arg(m_server->errorString()),
                       {}});
        return;
    }
    if (!session.options().isSet(u"walk"_s))
        return tell(session);
    m_walk = std::make_unique<Walk>(session, *m_server);
    connect(m_walk.get(), &Walk::finished, this, [this] { Q_EMIT finished(ExitCode::Done); });
    connect(m_walk.get(), &Walk::failed, this, &Command::failed);
    m_walk->start();
}

bool PracticeCommand::listFaults(const Session &session)
{
    if (session.options().value(u"fault"_s) != "list"_L1)
        return false;
    const Output &output = session.output();
    for (const PracticeFaultInfo &info : PracticeFaultInfo::all()) {
        const QString name = info.name;
        if (output.isJson())
            output.json({{"name"_L1, name},
                         {"place"_L1, QString(info.placeName())},
                         {"cause"_L1, QString(info.cause)},
                         {"when"_L1, info.when()},
                         {"lesson"_L1, info.lesson()}});
        else
            output.line(u"%1 %2"_s.arg(name, -18).arg(info.when()));
    }
    Q_EMIT finished(ExitCode::Done);
    return true;
}

bool PracticeCommand::readSizes(const Session &session, PracticeServer::Options *options)
{
    constexpr int mostAccounts = 100000;
    bool isNumber = false;
    options->subAccounts = session.options().value(u"sub-accounts"_s).toInt(&isNumber);
    if (!isNumber || options->subAccounts < 0 || options->subAccounts > mostAccounts) {
        Q_EMIT failed(Failure::usage(tr("--sub-accounts is a number from 0 to %1.").arg(mostAccounts)));
        return false;
    }
    const QStringList limit = session.options().value(u"rate-limit"_s).split(u'/');
    options->rateLimit = limit.value(0).toInt();
    options->rateWindowMilliseconds = limit.value(1).toInt();
    if (limit.size() == 2 && options->rateLimit > 0 && options->rateWindowMilliseconds > 0)
        return true;
    Q_EMIT failed(Failure::usage(tr("--rate-limit is two numbers, requests and milliseconds: 100/10000.")));
    return false;
}

bool PracticeCommand::readFault(const Session &session, PracticeFault *fault)
{
    const QString name = session.options().value(u"fault"_s);
    const std::optional<PracticeFault> known = PracticeFaultInfo::fromName(name);
    if (known)
        *fault = *known;
    else
        Q_EMIT failed(Failure::usage(tr("There is no fault “%1” to practice. Choose one of: %2.")
                                         .arg(name, PracticeFaultInfo::names().join(u", "_s))));
    return known.has_value();
}

QString PracticeCommand::faultNotes() const
{
    if (m_server->fault() == PracticeFault::None)
        return {};
    const PracticeFaultInfo &info = PracticeFaultInfo::of(m_server->fault());
    QString link;
    switch (info.link) {
    case LinkFault::NoVersionId:
        link = tr("Leave --version-id out of the command.");
        break;
    case LinkFault::VersionName:
        link = tr("Add --version-id 1.0.0 to the command.");
        break;
    case LinkFault::NoClientId:
        link = tr("Open the “Install link” in the practice portal.");
        break;
    case LinkFault::QuotedClientId:
        link = tr("Write quotes into the client ID in the link.");
        break;
    case LinkFault::OlderPath:
        link = tr("Add --older-path to the command.");
        break;
    case LinkFault::AgencyScope:
        link = tr("Add --scope companies.readonly to the command.");
        break;
    default:
        break;
    }
    return tr("\n\nWhat goes wrong when %1: %2 %3\nThe app is put right in the practice portal, %4.")
        .arg(info.when(), info.expectation(), link, m_server->portalUrl().toString());
}

void PracticeCommand::tell(Session &session)
{
    const Output &output = session.output();
    const QString url = m_server->baseUrl().toString();
    const QString secret = QString::fromUtf8(m_server->clientSecret());
    if (output.isJson()) {
        QJsonObject line{{"marketplace_url"_L1, url},
                         {"api_url"_L1, url},
                         {"client_id"_L1, m_server->clientId()},
                         {"client_secret"_L1, secret}};
        if (m_server->fault() != PracticeFault::None)
            line.insert("fault"_L1, QString(PracticeFaultInfo::of(m_server->fault()).name));
        output.json(line);
        return;
    }
    output.line(tr("PRACTICE: a stand-in for HighLevel runs at %1\n\n"
                   "  client ID      %2\n"
                   "  client secret  %3\n\n"
                   "In another terminal, with the client secret when it asks for it:\n\n"
                   "  hloauth connect demo --marketplace-url %1 --api-url %1 \\\n"
                   "      --client-id %2 --client-secret-stdin --preset read-only\n\n"
                   "Ctrl-C ends it.%4")
                    .arg(url, m_server->clientId(), secret, faultNotes()));
}

void PracticeCommand::interrupt()
{
    if (m_walk)
        m_walk->cancel();
    else
        Q_EMIT finished(ExitCode::Done);
}

} // namespace hloauth
