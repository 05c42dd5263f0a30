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
            "address on "
            "this computer is registered."),
         u"URI"_s},
        {u"walk"_s, tr("Walk a whole sign-in against it, with explanations; then end.")},
    });
}

QString PracticeCommand::notes() const
{
    return tr("The practice server stands in for HighLevel, on this computer alone: no account is\n"
              "needed, and its tokens are good for nothing else. It runs until Ctrl-C (or SIGTERM).\n"
              "With --json the first line is\n"
              "  {\"marketplace_url\":...,\"api_url\":...,\"client_id\":...,\"client_secret\":...}");
}

void PracticeCommand::start(Session &session)
{
    QString problem;
    m_catalog = ScopeCatalog::builtIn(&problem);
    if (!m_catalog) {
        Q_EMIT failed(Failure::usage(problem));
        return;
    }
    bool isNumber = false;
    const uint port = session.options().value(u"port"_s).toUInt(&isNumber);
    if (!isNumber || port > std::numeric_limits<quint16>::max()) {
        Q_EMIT failed(Failure::usage(tr("--port is a number from 0 to 65535.")));
        return;
    }
    PracticeServer::Options options;
    options.port = static_cast<quint16>(port);
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

void PracticeCommand::tell(Session &session)
{
    const Output &output = session.output();
    const QString url = m_server->baseUrl().toString();
    const QString secret = QString::fromUtf8(m_server->clientSecret());
    if (output.isJson()) {
        output.json({{"marketplace_url"_L1, url},
                     {"api_url"_L1, url},
                     {"client_id"_L1, m_server->clientId()},
                     {"client_secret"_L1, secret}});
        return;
    }
    output.line(tr("PRACTICE: a stand-in for HighLevel runs at %1\n\n"
                   "  client ID      %2\n"
                   "  client secret  %3\n\n"
                   "In another terminal, with the client secret when it asks for it:\n\n"
                   "  hloauth connect demo --marketplace-url %1 --api-url %1 \\\n"
                   "      --client-id %2 --client-secret-stdin --preset read-only\n\n"
                   "Ctrl-C ends it.")
                    .arg(url, m_server->clientId(), secret));
}

void PracticeCommand::interrupt()
{
    if (m_walk)
        m_walk->cancel();
    else
        Q_EMIT finished(ExitCode::Done);
}

} // namespace hloauth
