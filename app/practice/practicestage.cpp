#include "practice/practicestage.h"

#include "link/redirecturi.h"
#include "practice/practicestate.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

QStringList otherRedirectUris()
{
    return {u"https://example.com/oauth/callback"_s};
}

/// Of the scopes that are asked for, the last is enough; if they are not known, none is left.
void takeOne(QSet<QString> &scopes, const QStringList &asked)
{
    if (asked.isEmpty())
        scopes.clear();
    else
        scopes.remove(asked.constLast());
}

} // namespace

PracticeStage::PracticeStage(PracticeState &state)
    : m_state(state), m_redirectUris(state.app.redirectUris), m_scopes(state.app.scopes),
      m_knownScopes(state.knownScopes)
{
    heal();
}

void PracticeStage::play(PracticeFault fault, const PracticeAsked &asked)
{
    heal();
    m_state.fault = fault;
    m_state.due = fault;
    setUpApp(fault, asked);
    setUpAccounts(fault);
}

void PracticeStage::heal()
{
    PracticeApp &app = m_state.app;
    healKeys();
    app.version = app.appId();
    app.isLive = true;
    app.isPublic = false;
    app.isApproved = false;
    app.type = AppType::Both;
    app.redirectUris = m_redirectUris;
    app.unsavedRedirectUris.clear();
    app.scopes = m_scopes;
    app.hasOlderPath = true;
    app.installedIn.clear();
    app.otherAgencies = 0;
    m_state.knownScopes = m_knownScopes;
    m_state.login = {false, true, randomBytes(16).toHex()};
    m_state.isAgencyPaused = false;
    m_state.due.reset();
}

/// What was handed out is good again, or what is good is handed out from now on. Connections that were
/// made with another pair meanwhile can still be refreshed.
void PracticeStage::healKeys()
{
    PracticeApp &app = m_state.app;
    const PracticeKey handedOut{app.clientId, app.clientSecret};
    const auto isHandedOut = [&handedOut](const PracticeKey &key) {
        return key.clientId == handedOut.clientId && key.clientSecret == handedOut.clientSecret;
    };
    if (std::any_of(app.keys.begin(), app.keys.end(), isHandedOut)) {
        app.defaultKey = handedOut.clientId;
        return;
    }
    app.formerKeys.append(handedOut);
    app.clientId = app.defaultKey;
    app.clientSecret = app.key(app.defaultKey)->clientSecret;
}

void PracticeStage::setUpApp(PracticeFault fault, const PracticeAsked &asked)
{
    constexpr qsizetype idBytes = 12;
    PracticeApp &app = m_state.app;
    switch (fault) {
    case PracticeFault::OtherVersion:
        app.version = QString::fromLatin1(randomBytes(idBytes).toHex());
        [[fallthrough]];
    case PracticeFault::DraftApp:
        app.isLive = false;
        break;
    case PracticeFault::OlderPath:
        app.hasOlderPath = false;
        break;
    case PracticeFault::PublicApp:
        app.isPublic = true;
        break;
    case PracticeFault::KeyDeleted:
        app.keys.clear();
        app.addKey(m_state.grants.now());
        break;
    case PracticeFault::KeyNotDefault:
        app.addKey(m_state.grants.now());
        break;
    case PracticeFault::WrongSecret:
        for (PracticeKey &key : app.keys)
            key.clientSecret = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        break;
    case PracticeFault::ScopeUnknown:
        takeOne(m_state.knownScopes, asked.scopes);
        [[fallthrough]];
    case PracticeFault::ScopeNotTicked:
        takeOne(app.scopes, asked.scopes);
        break;
    case PracticeFault::AgencyScope:
    case PracticeFault::OnlySubAccounts:
        app.type = AppType::SubAccount;
        break;
    case PracticeFault::LostRedirect:
        app.unsavedRedirectUris = {asked.redirectUri.isEmpty() ? RedirectUri::standard().text()
                                                               : asked.redirectUri};
        [[fallthrough]];
    case PracticeFault::RedirectMismatch:
        app.redirectUris = otherRedirectUris();
        break;
    default:
        break;
    }
}

void PracticeStage::setUpAccounts(PracticeFault fault)
{
    switch (fault) {
    case PracticeFault::LoginLoop:
        m_state.login.isRequired = true;
        break;
    case PracticeFault::PopupBlocked:
        m_state.login.isRequired = true;
        m_state.login.isShared = false;
        break;
    case PracticeFault::AlreadyInstalled:
        m_state.app.installedIn.insert(m_state.agency.companyId());
        for (const PracticeSubAccount &account : m_state.agency.subAccounts())
            m_state.app.installedIn.insert(account.id);
        break;
    case PracticeFault::AgencyLimit:
        m_state.app.otherAgencies = PracticeApp::maximumAgencies;
        break;
    case PracticeFault::LocationInactive:
        m_state.isAgencyPaused = true;
        break;
    default:
        break;
    }
}

} // namespace hloauth
