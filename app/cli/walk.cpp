#include "cli/walk.h"

#include "cli/browserstandin.h"
#include "cli/description.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/session.h"
#include "link/redirecturi.h"
#include "practice/practiceserver.h"
#include "tokens/tokenclaims.h"

#include <QJsonDocument>
#include <QUuid>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace hloauth {

Walk::Walk(Session &session, const PracticeServer &server, QObject *parent)
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
    connect(m_signIn.get(), &SignIn::failed, this, &Walk::failed);
    m_signIn->start();
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
    m_browser = std::make_unique<BrowserStandIn>(m_session.workspace().network());
    connect(m_browser.get(), &BrowserStandIn::failed, this, [this](const QString &problem) {
        Q_EMIT failed({ExitCode::Unreachable,
                       u"practice-browser"_s,
                       tr("The practice browser did not get through the consent: %1.").arg(problem),
                       {}});
    });
    m_browser->allow(link);
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
