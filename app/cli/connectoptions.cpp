#include "cli/connectoptions.h"

#include "catalog/scopecatalog.h"
#include "catalog/scopeimport.h"
#include "catalog/scopeselection.h"
#include "cli/failure.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "link/clientcredentials.h"
#include "link/redirecturi.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

constexpr int longestTimeout = 24 * 60 * 60; // seconds
constexpr qsizetype longestName = 100;
constexpr qint64 longestScopesFile = 1024 * 1024;

/// Reads the options into a ConnectOptions, one after the other; the first that can't be used ends it.
class Reader {
public:
    Reader(Session &session, const ScopeCatalog &catalog)
        : m_session(session), m_parser(session.options()), m_catalog(catalog),
          m_connection(m_options.request.connection)
    {
    }

    std::optional<ConnectOptions> read(Failure *failure)
    {
        m_isAgain = m_parser.isSet(u"again"_s);
        m_connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_connection.sessionOnly = m_parser.isSet(u"session-only"_s);
        m_options.openBrowser = !m_parser.isSet(u"no-browser"_s);
        m_options.acceptMissingState = m_parser.isSet(u"accept-missing-state"_s);
        m_options.request.awaitInstall = m_parser.isSet(u"wait-for-install"_s);
        const bool understood = readInstall() && readName() && readClientId() && readSecretSource()
                             && readScopes() && readServers() && readLink() && readRedirectUri()
                             && readTimeout();
        if (understood)
            return m_options;
        *failure = m_failure;
        return std::nullopt;
    }

private:
    bool refuse(const QString &sentence, const QString &code = u"usage"_s)
    {
        m_failure = {ExitCode::Usage, code, sentence, {}};
        return false;
    }

    /// Whether what an earlier sign-in used is used again, because none of these options says otherwise.
    bool reuses(const QStringList &options) const
    {
        return m_isAgain && std::none_of(options.begin(), options.end(), [this](const QString &option) {
                   return m_parser.isSet(option);
               });
    }

    bool readInstall();
    bool readName();
    bool takeFormer();
    bool readClientId();
    bool readSecretSource();
    bool readScopes();
    bool readScopesFile(QStringList *scopes);
    bool readPresets(QStringList *scopes);
    bool readServers();
    bool readLink();
    bool readRedirectUri();
    bool readTimeout();

    Session &m_session;
    const QCommandLineParser &m_parser;
    const ScopeCatalog &m_catalog;
    ConnectOptions m_options;
    Connection &m_connection;
    Failure m_failure;
    bool m_isAgain = false;
};

bool Reader::readInstall()
{
    if (!m_options.request.awaitInstall || m_options.acceptMissingState || standardInputIsTerminal())
        return true;
    return refuse(ConnectOptions::tr(
        "With --wait-for-install you are asked whose account it is before anything is kept; where "
        "nobody can be asked, add --accept-missing-state."));
}

bool Reader::readName()
{
    const QString name = m_session.operand().trimmed();
    const bool hasControl =
        std::any_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (name.isEmpty() || hasControl || name.size() > longestName)
        return refuse(
            ConnectOptions::tr("The connection's name must have 1 to %1 characters and no line breaks.")
                .arg(longestName));
    m_connection.name = name;
    const ConnectionList *list = m_session.connections(&m_failure);
    if (!list)
        return false;
    if (m_isAgain)
        return takeFormer();
    if (list->find(name))
        return refuse(
            ConnectOptions::tr(
                "There is already a connection \"%1\"; choose another name, such as \"%2\", or sign it in "
                "again with --again.")
                .arg(name, list->freeName(name)),
            u"name-taken"_s);
    return true;
}

bool Reader::takeFormer()
{
    if (m_connection.sessionOnly)
        return refuse(ConnectOptions::tr(
            "--again keeps the new tokens in place of the old ones; leave --session-only out."));
    const std::optional<Connection> former = m_session.connection(&m_failure);
    if (former)
        m_connection = *former;
    return former.has_value();
}

bool Reader::readClientId()
{
    if (reuses({u"client-id"_s}))
        return true;
    m_connection.clientId = cleanClientValue(m_parser.value(u"client-id"_s));
    switch (clientIdShape(m_connection.clientId)) {
    case ClientValueShape::Empty:
        return refuse(ConnectOptions::tr(
            "--client-id is missing: copy the client ID from the app's page in HighLevel's developer "
            "portal, under Manage, Secrets."));
    case ClientValueShape::ClientSecret:
        // Not repeated, and better not kept in the shell's history either.
        return refuse(ConnectOptions::tr(
            "What was given as --client-id looks like the client secret; give the client ID there (24 "
            "hex digits, a dash and 8 more characters), and the secret by --client-secret-stdin."));
    case ClientValueShape::PrivateIntegrationToken:
        return refuse(ConnectOptions::tr(
            "What was given as --client-id is a Private Integration Token, which works as it is, without "
            "any sign-in; a client ID has 24 hex digits, a dash and 8 more characters."));
    case ClientValueShape::AccessToken:
        return refuse(ConnectOptions::tr(
            "What was given as --client-id is an access token; a client ID has 24 hex digits, a dash and "
            "8 more characters."));
    case ClientValueShape::BareAppId:
        m_options.warnings.append(ConnectOptions::tr(
            "This client ID looks like the app ID alone; the whole client ID has a dash and 8 "
            "more characters, and the token exchange may fail without them."));
        break;
    case ClientValueShape::TruncatedClientId:
        m_options.warnings.append(ConnectOptions::tr("This client ID looks as if its end were missing."));
        break;
    case ClientValueShape::UnusualClientId:
    case ClientValueShape::Other:
        m_options.warnings.append(
            ConnectOptions::tr("This client ID has an unusual form; it is used as it is."));
        break;
    default:
        break;
    }
    return true;
}

bool Reader::readSecretSource()
{
    m_options.secretFromKeychain = reuses({u"client-secret-file"_s, u"client-secret-stdin"_s});
    if (m_options.secretFromKeychain)
        return true;
    const bool byFile = m_parser.isSet(u"client-secret-file"_s);
    if (byFile == m_parser.isSet(u"client-secret-stdin"_s))
        return refuse(
            ConnectOptions::tr("Say where the client secret comes from, with either --client-secret-stdin or "
                               "--client-secret-file FILE."));
    m_options.secretFile = m_parser.value(u"client-secret-file"_s);
    if (byFile && m_options.secretFile.isEmpty())
        return refuse(ConnectOptions::tr("--client-secret-file needs the name of a file."));
    return true;
}

bool Reader::readScopes()
{
    if (reuses({u"scope"_s, u"scopes-file"_s, u"preset"_s}))
        return true;
    QStringList scopes;
    const QStringList given = m_parser.values(u"scope"_s);
    for (const QString &text : given)
        scopes += ScopeSelection::split(text);
    if (!readScopesFile(&scopes) || !readPresets(&scopes))
        return false;
    ScopeSelection selection(m_catalog);
    selection.setScopes(scopes);
    m_connection.askedScopes = selection.scopes();
    if (m_connection.askedScopes.isEmpty())
        return refuse(ConnectOptions::tr(
            "Say what to ask for, with --scope, --scopes-file or --preset; \"hloauth scopes\" lists what "
            "there is."));
    const QStringList unknown = selection.unknownScopes();
    for (const QString &scope : unknown) {
        const QString near = ScopeImport::meantBy(scope, m_catalog).value(0);
        m_options.warnings.append(
            near.isEmpty()
                ? ConnectOptions::tr("HighLevel documents no scope \"%1\"; it is asked for anyway.")
                      .arg(scope)
                : ConnectOptions::tr(
                      "HighLevel documents no scope \"%1\" (there is \"%2\"); it is asked for anyway.")
                      .arg(scope, near));
    }
    return true;
}

bool Reader::readScopesFile(QStringList *scopes)
{
    const QStringList names = m_parser.values(u"scopes-file"_s);
    for (const QString &name : names) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return refuse(
                ConnectOptions::tr("The scopes file %1 can't be read: %2.").arg(name, file.errorString()));
        const QByteArray content = file.read(longestScopesFile + 1);
        if (content.size() > longestScopesFile || content.contains('\0'))
            return refuse(ConnectOptions::tr("The file %1 is not a list of scopes.").arg(name));
        static const QRegularExpression comment(u"#[^\\n]*"_s);
        *scopes += ScopeSelection::split(QString::fromUtf8(content).remove(comment));
    }
    return true;
}

bool Reader::readPresets(QStringList *scopes)
{
    const QStringList names = m_parser.values(u"preset"_s);
    for (const QString &name : names) {
        const ScopePreset *preset = m_catalog.preset(name);
        if (!preset) {
            QStringList known;
            for (const ScopePreset &entry : m_catalog.presets())
                known.append(entry.name);
            return refuse(ConnectOptions::tr("There is no preset \"%1\"; there are: %2.")
                              .arg(name, known.join(u", "_s)));
        }
        *scopes += preset->scopes;
    }
    return true;
}

bool Reader::readServers()
{
    const WorkspaceOptions &workspace = m_session.workspaceOptions();
    if (reuses({u"link"_s}) && !workspace.marketplaceGiven && !workspace.apiGiven)
        return true;
    m_connection.servers = m_session.workspaceOptions().servers;
    const QString link = m_parser.value(u"link"_s);
    if (link == "white-label"_L1) {
        if (!m_session.workspaceOptions().marketplaceGiven)
            m_connection.servers.marketplace = Servers::whiteLabelMarketplace();
    } else if (link != "standard"_L1) {
        return refuse(ConnectOptions::tr("--link is either \"standard\" or \"white-label\"."));
    }
    return true;
}

bool Reader::readLink()
{
    m_connection.sameTab = m_connection.sameTab || m_parser.isSet(u"same-tab"_s);
    m_connection.olderPath = m_connection.olderPath || m_parser.isSet(u"older-path"_s);
    if (!reuses({u"version-id"_s}))
        m_connection.versionId = m_parser.value(u"version-id"_s).trimmed();
    static const QRegularExpression versionId(u"^[0-9A-Fa-f]{24}$"_s);
    if (!m_connection.versionId.isEmpty() && !versionId.match(m_connection.versionId).hasMatch())
        m_options.warnings.append(
            ConnectOptions::tr("A version ID has 24 hex digits; this one is used as it is."));
    if (reuses({u"user-type"_s}) && m_connection.askedUserType != UserType::Unknown)
        return true;
    if (!m_parser.isSet(u"user-type"_s)) {
        // Asked for nothing, HighLevel gives an agency's token even where a sub-account was chosen.
        m_connection.askedUserType =
            m_catalog.needAgency(m_connection.askedScopes) ? UserType::Company : UserType::Location;
        return true;
    }
    const QString type = m_parser.value(u"user-type"_s);
    m_connection.askedUserType = UserType::Unknown;
    for (const UserType candidate : {UserType::Location, UserType::Company}) {
        if (type.compare(toString(candidate), Qt::CaseInsensitive) == 0)
            m_connection.askedUserType = candidate;
    }
    if (m_connection.askedUserType == UserType::Unknown)
        return refuse(ConnectOptions::tr("--user-type is either \"Location\" or \"Company\"."));
    return true;
}

bool Reader::readRedirectUri()
{
    const RedirectUri uri(reuses({u"redirect-uri"_s}) ? m_connection.redirectUri
                                                      : m_parser.value(u"redirect-uri"_s));
    m_connection.redirectUri = uri.text();
    const bool listens = uri.isLoopback() && !m_parser.isSet(u"code-stdin"_s);
    const QString word = uri.whiteLabelWord();
    if (!word.isEmpty() && m_parser.value(u"link"_s) == "white-label"_L1)
        m_options.warnings.append(
            ConnectOptions::tr("A white-label app may not have \"%1\" in its redirect URI.").arg(word));
    m_options.request.mode = listens ? AuthorizationAttempt::Mode::Listen : AuthorizationAttempt::Mode::Paste;
    using Problem = RedirectUri::Problem;
    switch (uri.problem()) {
    case Problem::None:
        return true;
    case Problem::NoPort:
        // Port 0 asks the system for one; and who pastes the code does not listen.
        if (uri.url().port() == 0 || !listens)
            return true;
        return refuse(ConnectOptions::tr(
            "The redirect URI needs a port above 1023, as in http://localhost:53682/oauth/callback; only "
            "an administrator's program can listen on the one that is meant without."));
    case Problem::Empty:
        return refuse(ConnectOptions::tr(
            "--redirect-uri is empty; leave it out for http://localhost:53682/oauth/callback."));
    case Problem::Relative:
        return refuse(
            ConnectOptions::tr("The redirect URI must be whole, with http:// or https:// and a host."));
    case Problem::Scheme:
        return refuse(ConnectOptions::tr(
            "The redirect URI must begin with http:// or https://; HighLevel takes no other."));
    case Problem::PlainHttp:
        return refuse(ConnectOptions::tr(
            "Plain http:// in the redirect URI is only for this computer (localhost); use https://."));
    case Problem::UserInfo:
        return refuse(ConnectOptions::tr(
            "The redirect URI must not hold a user name or a password; leave out what is before the @."));
    case Problem::Fragment:
        return refuse(ConnectOptions::tr(
            "The redirect URI must not have a fragment; leave out the # and what follows."));
    case Problem::Malformed:
        return refuse(ConnectOptions::tr(
            "The redirect URI is not a valid address; check it for spaces and typing mistakes."));
    }
    return true;
}

bool Reader::readTimeout()
{
    if (m_options.request.awaitInstall && !m_parser.isSet(u"timeout"_s)) {
        m_options.request.timeout = AuthorizationAttempt::installTimeout;
        return true;
    }
    bool isNumber = false;
    const int seconds = m_parser.value(u"timeout"_s).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > longestTimeout)
        return refuse(
            ConnectOptions::tr("--timeout is a number of seconds from 1 to %1.").arg(longestTimeout));
    m_options.request.timeout = std::chrono::seconds(seconds);
    return true;
}

} // namespace

void ConnectOptions::addTo(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"again"_s, ConnectOptions::tr(
                         "Sign in NAME again; what is not given is as it was then, the client secret, too.")},
        {u"client-id"_s, ConnectOptions::tr("The app's client ID."), u"ID"_s},
        {u"client-secret-stdin"_s,
         ConnectOptions::tr("Read the client secret from the first line of standard input.")},
        {u"client-secret-file"_s, ConnectOptions::tr("Read the client secret from the first line of FILE."),
         u"FILE"_s},
        {u"scope"_s,
         ConnectOptions::tr("Scopes to ask for; may be given several times, and may hold several."),
         u"SCOPE"_s},
        {u"scopes-file"_s, ConnectOptions::tr("Ask for the scopes in FILE."), u"FILE"_s},
        {u"preset"_s, ConnectOptions::tr("Ask for a preset of scopes; see below."), u"PRESET"_s},
        {u"link"_s,
         ConnectOptions::tr("Authorization page: standard or white-label (without HighLevel's name)."),
         u"KIND"_s, u"standard"_s},
        {u"same-tab"_s, ConnectOptions::tr("Let HighLevel's login open in the same tab.")},
        {u"version-id"_s, ConnectOptions::tr("The app's version; needed while the app has no live version."),
         u"ID"_s},
        {u"older-path"_s, ConnectOptions::tr("Use the older address of the authorization page.")},
        {u"user-type"_s,
         ConnectOptions::tr(
             "Ask for a token of a sub-account (Location) or of the agency (Company); without it, as the "
             "scopes suggest."),
         u"TYPE"_s},
        {u"redirect-uri"_s,
         ConnectOptions::tr(
             "The redirect URI, exactly as registered in the app; port 0 lets the system choose one."),
         u"URI"_s, RedirectUri::standard().text()},
        {u"no-browser"_s, ConnectOptions::tr("Only print the link.")},
        {u"timeout"_s,
         ConnectOptions::tr(
             "Wait so many seconds for the consent (default 300; 900 with --wait-for-install)."),
         u"S"_s, u"300"_s},
        {u"accept-missing-state"_s,
         ConnectOptions::tr("Accept a redirect without a state, as of an install that began at "
                            "HighLevel, without a question.")},
        {u"wait-for-install"_s,
         ConnectOptions::tr(
             "Open no link; wait for an install that you begin inside HighLevel, and ask whose it is.")},
        {u"session-only"_s, ConnectOptions::tr("Keep nothing; only show that the sign-in works.")},
        {u"code-stdin"_s,
         ConnectOptions::tr("Do not listen; read the redirect's address, or the code, from standard input.")},
    });
}

std::optional<ConnectOptions> ConnectOptions::read(Session &session, const ScopeCatalog &catalog,
                                                   Failure *failure)
{
    return Reader(session, catalog).read(failure);
}

std::optional<QByteArray> ConnectOptions::checkSecret(const QByteArray &given, QStringList *sentences,
                                                      Failure *failure) const
{
    const QString secret = cleanClientValue(QString::fromUtf8(given));
    const auto refuse = [failure](const QString &sentence) {
        *failure = Failure::usage(sentence);
        return std::nullopt;
    };
    if (looksSwapped(request.connection.clientId, secret))
        return refuse(ConnectOptions::tr(
            "Client ID and client secret look swapped: the client ID has 24 hex digits, a dash and 8 more "
            "characters, the secret 36 characters with four dashes."));
    switch (clientSecretShape(secret)) {
    case ClientValueShape::Empty:
        return refuse(ConnectOptions::tr("The client secret is empty; give it on the first line."));
    case ClientValueShape::PrivateIntegrationToken:
        return refuse(ConnectOptions::tr(
            "What was given as client secret is a Private Integration Token, which works as it is, "
            "without any sign-in; the client secret is beside the client ID in the portal."));
    case ClientValueShape::AccessToken:
        return refuse(ConnectOptions::tr(
            "What was given as client secret is an access token; the client secret is beside the client "
            "ID in the portal."));
    case ClientValueShape::ClientSecret:
        break;
    default:
        sentences->append(ConnectOptions::tr("This client secret has an unusual form; it is used as it is."));
        break;
    }
    return secret.toUtf8();
}

} // namespace hloauth
