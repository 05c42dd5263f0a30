#include "cli/tokencommand.h"

#include "cli/failure.h"
#include "cli/output.h"
#include "cli/session.h"
#include "exporting/exportcontent.h"
#include "exporting/exportformats.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

QStringList formatNames()
{
    return {u"raw"_s, u"json"_s, u"env"_s, u"header"_s, u"curl"_s};
}

} // namespace

void TokenCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"location"_s, tr("The token of this sub-account, made with the agency's (scope oauth.write)."),
         u"ID"_s},
        {u"min-validity"_s,
         tr("Refresh first if the token has less than so many seconds left (default 300)."), u"S"_s,
         u"300"_s},
        {u"format"_s, tr("raw, json, env (lines for a .env file), header or curl (default raw)."),
         u"FORMAT"_s, u"raw"_s},
    });
}

QString TokenCommand::notes() const
{
    return tr("--json is the same as --format json: one object with access_token, expires_at,\n"
              "user_type, company_id, location_id and scopes.\n\n"
              "If new tokens come and the keychain does not take them, the token is printed all the\n"
              "same, and the command ends with 5.");
}

bool TokenCommand::prepare(Session &session, Failure *failure)
{
    const QCommandLineParser &options = session.options();
    const QString format = options.value(u"format"_s);
    if (!formatNames().contains(format)) {
        *failure = Failure::usage(
            tr("--format is one of: %1; \"hloauth export\" has more.").arg(formatNames().join(u", "_s)));
        return false;
    }
    m_format = ExportFormat::find(format);
    if (session.output().isJson()) {
        if (options.isSet(u"format"_s) && format != "json"_L1) {
            *failure = Failure::usage(tr("--json and another --format exclude each other; leave one out."));
            return false;
        }
        m_format = ExportFormat::find(u"json"_s);
    }
    bool isNumber = false;
    const int seconds = options.value(u"min-validity"_s).toInt(&isNumber);
    if (!isNumber || seconds < 0) {
        *failure = Failure::usage(tr("--min-validity is a number of seconds, 0 or more."));
        return false;
    }
    m_minimumValidity = std::chrono::seconds(seconds);
    m_locationId = options.value(u"location"_s).trimmed();
    if (options.isSet(u"location"_s) && m_locationId.isEmpty()) {
        *failure = Failure::usage(tr("--location needs the id of a sub-account."));
        return false;
    }
    return true;
}

void TokenCommand::refresh(Session &session, const Connection &connection)
{
    session.workspace().refresher().ensureValid(connection, m_minimumValidity, this,
                                                [this](const RefreshOutcome &outcome) {
                                                    if (m_locationId.isEmpty())
                                                        take(outcome);
                                                    else
                                                        takeAgency(outcome);
                                                });
}

void TokenCommand::takeAgency(const RefreshOutcome &outcome)
{
    const TokenSet &agency = outcome.tokens;
    const bool isWanted = agency.userType == UserType::Location && agency.locationId == m_locationId;
    if (!agency.isValid() || isWanted)
        return take(outcome);
    if (agency.userType != UserType::Company) {
        Q_EMIT failed(
            Failure::usage(tr("\"%1\" belongs to one sub-account; only an agency's connection brings the "
                              "tokens of others.")
                               .arg(connection().name)));
        return;
    }
    TokenClient::Client client;
    client.api = connection().servers.api;
    client.spelling = connection().spelling;
    Workspace &workspace = session().workspace();
    workspace.tokenClient().locationToken(
        client, agency, m_locationId, this, [this, outcome, &workspace](const TokenOutcome &minted) {
            RefreshOutcome result = outcome;
            if (minted.tokens)
                result.tokens = *minted.tokens;
            if (minted.tokens || outcome.result == RefreshOutcome::Result::NotKept)
                take(result);
            else
                Q_EMIT failed(Failure::fromTokenError(minted.error, OAuthStep::Api, workspace.knownErrors()));
        });
}

void TokenCommand::print(const RefreshOutcome &outcome)
{
    const ExportContent content{outcome.tokens, connection(), TestCall::forAccount(outcome.tokens)};
    session().output().bytes(m_format->write(content));
}

} // namespace hloauth
