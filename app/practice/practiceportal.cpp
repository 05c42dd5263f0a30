#include "practice/practiceportal.h"

#include "link/redirecturi.h"
#include "practice/portalpage.h"
#include "practice/practicestate.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

constexpr qsizetype tokenBytes = 16;
constexpr qsizetype maximumKeys = 10;
constexpr qsizetype maximumAddresses = 20;

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    QStringList words = text.split(separators, Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words;
}

bool isHere(const QByteArray &host)
{
    const QByteArray name = host.left(host.lastIndexOf(':'));
    return name == "127.0.0.1" || name == "localhost";
}

} // namespace

PracticePortal::PracticePortal(PracticeState &state)
    : m_state(state), m_token(QString::fromLatin1(randomBytes(tokenBytes).toHex()))
{
}

PracticeAnswer PracticePortal::show(const PracticeRequest &request)
{
    if (!isHere(request.host))
        return PracticeAnswer::refusal(403, u"Open the practice portal at 127.0.0.1."_s);
    PortalPage page{m_state, m_token, m_said};
    m_said.clear();
    PracticeAnswer answer = PracticeAnswer::page(page.html());
    // Under "no-referrer" browsers would say "Origin: null" of the page's own forms.
    for (auto &[name, value] : answer.headers) {
        if (name == "Referrer-Policy")
            value = "same-origin";
    }
    return answer;
}

bool PracticePortal::isAllowed(const PracticeRequest &request) const
{
    return isHere(request.host) && (request.origin.isEmpty() || request.origin == "http://" + request.host)
        && request.form().value(u"token"_s) == m_token;
}

PracticeAnswer PracticePortal::change(const PracticeRequest &request)
{
    if (!isAllowed(request))
        return PracticeAnswer::refusal(
            403, u"This form is not from the practice portal as it is now. Open the portal again."_s);
    const PracticeParameters form = request.form();
    const Change wanted = changeNamed(form.value(u"do"_s));
    if (!wanted)
        return PracticeAnswer::refusal(400, u"The practice portal can't do that."_s);
    m_said = u"Saved."_s;
    (this->*wanted)(form);
    return PracticeAnswer::redirect("/portal");
}

PracticePortal::Change PracticePortal::changeNamed(const QString &name)
{
    static const QHash<QString, Change> changes{
        {u"version"_s, &PracticePortal::setVersion},
        {u"redirects"_s, &PracticePortal::setRedirects},
        {u"scopes"_s, &PracticePortal::setScopes},
        {u"default-key"_s, &PracticePortal::setDefaultKey},
        {u"new-key"_s, &PracticePortal::addKey},
        {u"distribution"_s, &PracticePortal::setDistribution},
        {u"uninstall"_s, &PracticePortal::uninstall},
        {u"uninstall-elsewhere"_s, &PracticePortal::uninstallElsewhere},
        {u"active"_s, &PracticePortal::setActive},
        {u"new-app"_s, &PracticePortal::makeApp},
    };
    return changes.value(name, nullptr);
}

void PracticePortal::setVersion(const PracticeParameters &form)
{
    m_state.app.isLive = form.value(u"state"_s) == "live"_L1;
}

void PracticePortal::setRedirects(const PracticeParameters &form)
{
    QStringList refused;
    QStringList taken;
    const QStringList addresses = wordsIn(form.value(u"addresses"_s)).mid(0, maximumAddresses);
    for (const QString &address : addresses) {
        const RedirectUri::Problem problem = RedirectUri(address).problem();
        const bool fits = problem == RedirectUri::Problem::None || problem == RedirectUri::Problem::NoPort;
        (fits ? taken : refused).append(address);
    }
    m_state.app.redirectUris = taken;
    m_state.app.unsavedRedirectUris.clear();
    if (!refused.isEmpty())
        m_said = u"Saved without what is no redirect URL: "_s + refused.join(u", "_s);
}

void PracticePortal::setScopes(const PracticeParameters &form)
{
    QStringList refused;
    m_state.app.scopes.clear();
    const QStringList scopes = wordsIn(form.value(u"scopes"_s));
    for (const QString &scope : scopes) {
        if (m_state.knownScopes.contains(scope))
            m_state.app.scopes.insert(scope);
        else
            refused.append(scope);
    }
    if (!refused.isEmpty())
        m_said = u"Saved without the scopes that do not exist: "_s + refused.join(u", "_s);
}

void PracticePortal::setDefaultKey(const PracticeParameters &form)
{
    const QString id = form.value(u"key"_s);
    if (m_state.app.key(id))
        m_state.app.defaultKey = id;
    else
        m_said = u"There is no such key."_s;
}

void PracticePortal::addKey(const PracticeParameters &form)
{
    Q_UNUSED(form)
    if (m_state.app.keys.size() < maximumKeys)
        m_state.app.addKey(m_state.grants.now());
    else
        m_said = u"An app can't have more keys."_s;
}

void PracticePortal::setDistribution(const PracticeParameters &form)
{
    const QString type = form.value(u"type"_s);
    m_state.app.isPublic = type != "private"_L1;
    m_state.app.isApproved = type == "approved"_L1;
}

void PracticePortal::uninstall(const PracticeParameters &form)
{
    const QString account = form.value(u"account"_s);
    if (account == "all"_L1)
        m_state.app.installedIn.clear();
    else
        m_state.app.installedIn.remove(account);
    m_said = u"Uninstalled."_s;
}

void PracticePortal::uninstallElsewhere(const PracticeParameters &form)
{
    Q_UNUSED(form)
    m_state.app.otherAgencies = std::max(0, m_state.app.otherAgencies - 1);
    m_said = u"Uninstalled."_s;
}

void PracticePortal::setActive(const PracticeParameters &form)
{
    m_state.isAgencyPaused = form.value(u"activity"_s) == "paused"_L1;
}

/// The keys of the former app stay good for refreshing what was made with them.
void PracticePortal::makeApp(const PracticeParameters &form)
{
    const PracticeApp former = m_state.app;
    const QStringList scopes(former.scopes.begin(), former.scopes.end());
    PracticeApp app = PracticeApp::create(former.redirectUris, scopes, m_state.grants.now());
    app.type = form.value(u"target"_s) == "sub-account"_L1 ? AppType::SubAccount : AppType::Both;
    app.formerKeys = former.formerKeys + former.keys;
    m_state.app = app;
    m_said = u"This is a new app: take over its client ID and client secret."_s;
}

} // namespace hloauth
