#include "cli/walk.h"

#include "cli/browserstandin.h"
#include "cli/description.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/session.h"
#include "connections/workspace.h"
#include "link/redirecturi.h"
#include "practice/practiceserver.h"
#include "tokens/tokenclaims.h"

#include <QJsonDocument>
#include <QUuid>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace hloauth {

Walk::Walk(Session &session, PracticeServer &server, QObject *parent)
    : QObject(parent), m_session(session), m_server(server)
{
}

Walk::~Walk() = default;

void Walk::start()
{
    SignInRequest request;
    request.connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    request.connection.name = tr("Practice");
    request.connection.sessionOnly = true;
    request.connection.clientId = m_server.clientId();
    request.connection.servers = {m_server.baseUrl(), m_server.baseUrl()};
    request.connection.redirectUri = RedirectUri(u"http://localhost:0/oauth/callback"_s).text();
    request.connection.askedScopes =
        QStringList{u"companies.readonly"_s, u"contacts.readonly"_s, u"contacts.write"_s,
                    u"locations.readonly"_s, u"opportunities.readonly"_s};
    request.clientSecret = m_server.clientSecret();
    request.timeout = 60s;
    setUpFault(request);
    tellFirstLeg(request.connection);

    m_signIn = std::make_unique<SignIn>(m_session.workspace(), m_session.keychain(), request);
    connect(m_signIn.get(), &SignIn::waiting, this, &Walk::consent);
    connect(m_signIn.get(), &SignIn::codeObtained, this, [this] {
        say(tr("The browser came back to this program, with a code in its address. A code is good for a few\n"
               "minutes and for one use, so that nobody gains by reading it later.\n"));
        say(tr("Leg 3 · The tokens"));
        say(tr("The program now sends the code, the client ID and the client secret to the token endpoint,\n"
               "away from the browser, and gets an access token and a refresh token back.\n"));
    });
    connect(m_signIn.get(), &SignIn::connected, this, &Walk::tellResult);
    connect(m_signIn.get(), &SignIn::failed, this, &Walk::takeFailure);
    m_signIn->start();
}

bool Walk::isPlaying() const
{
    return m_server.fault() != PracticeFault::None;
}

void Walk::setUpFault(SignInRequest &request) const
{
    if (!isPlaying())
        return;
    const PracticeFaultInfo &info = PracticeFaultInfo::of(m_server.fault());
    say(tr("This time you see what goes wrong when %1.\n").arg(info.when()));
    Connection &connection = request.connection;
    connection.versionId = AuthorizationLink::suggestedVersionId(connection.clientId);
    switch (info.link) {
    case LinkFault::NoVersionId:
        connection.versionId.clear();
        break;
    case LinkFault::VersionName:
        connection.versionId = u"1.0.0"_s;
        break;
    case LinkFault::NoClientId:
        connection.clientId.clear();
        break;
    case LinkFault::QuotedClientId:
        connection.clientId = u'"' + connection.clientId + u'"';
        break;
    case LinkFault::OlderPath:
        connection.olderPath = true;
        break;
    default:
        break;
    }
}

void Walk::takePage(const QUrl &address, const QString &words)
{
    const bool isStuck =
        address.host() == m_server.baseUrl().host() && address.port() == m_server.baseUrl().port();
    if (!isPlaying() || !isStuck)
        return;
    const auto banner = "PRACTICE"_L1;
    const QString shown = words.startsWith(banner) ? words.mid(banner.size()).trimmed() : words;
    say(shown.isEmpty() ? tr("The page in the browser stays blank.\n")
                        : tr("The page in the browser says:\n\n  %1\n").arg(shown));
    tellFault();
}

void Walk::takeFailure(const Failure &failure)
{
    if (m_isTold)
        return; // it was ended here
    if (!isPlaying()) {
        Q_EMIT failed(failure);
        return;
    }
    if (PracticeFaultInfo::of(m_server.fault()).cause.isEmpty())
        say(failure.message + u'\n');
    tellFault();
}

void Walk::tellFault()
{
    if (m_isTold)
        return;
    m_isTold = true;
    const PracticeFaultInfo &info = PracticeFaultInfo::of(m_server.fault());
    const QList<Diagnosis> known = m_session.workspace().knownErrors().causesOf(QString(info.cause), {});
    for (const Diagnosis &diagnosis : known) {
        if (diagnosis.id == info.cause)
            say(tr("Why: %1\nWhat to do: %2\n").arg(diagnosis.what, diagnosis.fix));
    }
    say(tr("To remember: %1").arg(info.lesson()));
    if (m_signIn)
        m_signIn->cancel();
    Q_EMIT finished();
}

void Walk::tellFirstLeg(const Connection &connection) const
{
    say(tr("PRACTICE: a sign-in from beginning to end, against a stand-in for HighLevel on this computer.\n"
           "Nothing of it is kept, and nothing leaves this computer.\n"));
    say(tr("Leg 1 · The app"));
    say(tr("At HighLevel you would make an app in the developer portal, tick the scopes that it needs, and\n"
           "register where the browser goes after the consent. The portal then gives you two values:\n\n"
           "  client ID      %1   (says which app asks; no secret)\n"
           "  client secret  ****%2   (the app's password; it goes to nobody but HighLevel)\n\n"
           "This app asks for %3.\n")
            .arg(connection.clientId, QString::fromUtf8(m_server.clientSecret().right(4)),
                 connection.askedScopes.join(u", "_s)));
}

void Walk::consent(const QUrl &link, const QString &redirectUri)
{
    say(tr("Leg 2 · The consent"));
    say(tr("The program makes a link, and listens at %1.\n"
           "The link says which app asks, for what, and where the browser shall go afterwards; \"state\" is "
           "a\n"
           "random value that must come back, so that nobody can slip in a consent that you did not "
           "give:\n\n  %2\n\n"
           "You would open it in your browser, choose an agency or a sub-account, and allow it. Here this\n"
           "program plays the browser: it loads the page and sends the form on it.\n")
            .arg(redirectUri, link.toString(QUrl::FullyEncoded)));
    // Only now is it known which address it is that was entered and not saved.
    if (m_server.fault() == PracticeFault::LostRedirect)
        m_server.play(PracticeFault::LostRedirect, {{}, redirectUri});
    m_browser = std::make_unique<BrowserStandIn>(m_session.workspace().network());
    connect(m_browser.get(), &BrowserStandIn::arrived, this, &Walk::takePage);
    connect(m_browser.get(), &BrowserStandIn::failed, this, [this](const QString &problem) {
        if (m_isTold)
            return; // that is what was to be seen
        Q_EMIT failed({ExitCode::Unreachable,
                       u"practice-browser"_s,
                       tr("The practice browser did not get through the consent: %1.").arg(problem),
                       {}});
    });
    const bool isDenied = m_server.fault() == PracticeFault::Denied;
    m_browser->open(link, isDenied ? BrowserStandIn::Decision::Deny : BrowserStandIn::Decision::Allow);
}

void Walk::tellResult(const Connection &connection, const TokenSet &tokens)
{
    const std::optional<TokenClaims> claims = TokenClaims::decode(tokens.accessToken);
    const QString json =
        claims ? QString::fromUtf8(QJsonDocument(claims->payload).toJson(QJsonDocument::Indented).trimmed())
               : QString();
    say(tr("Done: connected to %1.\n"
           "The access token is valid until %2; it goes into the header of each API call.\n"
           "The refresh token brings the next one, once: a real connection keeps it in the system "
           "keychain.\n")
            .arg(accountOf(connection), localTime(tokens.expiresAt)));
    say(tr("What the access token says of itself:\n"));
    say(json);
    if (isPlaying())
        tellFault();
    else
        Q_EMIT finished();
}

void Walk::say(const QString &text) const
{
    m_session.output().line(text);
}

void Walk::cancel()
{
    if (m_signIn)
        m_signIn->cancel();
}

} // namespace hloauth
