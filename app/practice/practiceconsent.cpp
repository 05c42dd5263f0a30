#include "practice/practiceconsent.h"

#include "practice/practicelogin.h"
#include "practice/practicestate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

const auto agencyValue = "agency"_L1;

/// The parameters of a link that mean something; they are handed on by the form.
QStringList linkParameters()
{
    return {u"response_type"_s, u"client_id"_s,  u"redirect_uri"_s,       u"scope"_s,
            u"state"_s,         u"version_id"_s, u"loginWindowOpenMode"_s};
}

QStringList scopesOf(const PracticeParameters &link)
{
    QStringList scopes = link.value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    return scopes;
}

bool isObjectId(const QString &text)
{
    static const QRegularExpression shape(u"\\A[0-9a-f]{24}\\z"_s);
    return shape.match(text).hasMatch();
}

ConsentRefusal castError(const QString &value, const QString &path, const QString &cause, const QString &fix)
{
    return {u"CastError: Cast to ObjectId failed for value \"%1\" at path \"%2\""_s.arg(value, path), cause,
            fix};
}

/// The redirect URI as it was registered, with \a parameters behind its own query if it has one, and
/// the link's state if it had one (RFC 6749, section 4.1.2).
QByteArray redirectTo(const PracticeParameters &link, const QList<QPair<QByteArray, QByteArray>> &parameters,
                      bool withState = true)
{
    QByteArray location = link.value(u"redirect_uri"_s).toLatin1();
    char separator = location.contains('?') ? '&' : '?';
    const auto add = [&](const QByteArray &name, const QByteArray &value) {
        if (!location.endsWith('?') && !location.endsWith('&'))
            location += separator;
        location += name + '=' + value.toPercentEncoding();
        separator = '&';
    };
    for (const auto &[name, value] : parameters)
        add(name, value);
    if (withState && link.has(u"state"_s))
        add("state", link.value(u"state"_s).toUtf8());
    return location;
}

} // namespace

PracticeConsent::PracticeConsent(PracticeState &state, const PracticeLogin &login)
    : m_state(state), m_login(login)
{
}

PracticeAnswer PracticeConsent::show(const PracticeRequest &request)
{
    if (m_state.takeDue(PracticeFault::ServerErrorPage))
        return PracticeAnswer::page(BarePage{u"Error"_s, u"Internal Server Error"_s, false}.html(), 500);
    if (!m_login.isDone(request))
        return m_login.ask(request);
    if (const Refusal refusal = check(request.path, request.query))
        return answerOf(*refusal);
    return page(request.path, request.query);
}

PracticeAnswer PracticeConsent::decide(const PracticeRequest &request)
{
    const PracticeParameters form = request.form();
    if (const Refusal refusal = check(request.path, form))
        return answerOf(*refusal);

    const QString decision = form.value(u"decision"_s);
    if (decision == "deny"_L1)
        return PracticeAnswer::redirect(
            redirectTo(form, {{"error", "access_denied"},
                              {"error_description", "Access denied: user denied access to application"}}));
    if (decision != "allow"_L1)
        return page(request.path, form, u"Choose “Allow & Install” or “Deny”."_s);
    return allow(request, form);
}

PracticeAnswer PracticeConsent::allow(const PracticeRequest &request, const PracticeParameters &form)
{
    const QString account = form.value(u"account"_s);
    const QString redirectUri = form.value(u"redirect_uri"_s);
    PracticeGrant grant;
    grant.scopes = scopesOf(form);
    if (account != agencyValue)
        grant.chosenLocation = account;
    if (account == agencyValue ? !offersAgency() : !offers(account))
        return page(request.path, form, u"Choose where to install the app."_s);
    if (m_state.app.hasOnlyEntered(redirectUri))
        return PracticeAnswer::redirect("/dashboard"); // it is installed, and nobody is told
    const QByteArray code = m_state.grants.addCode(grant, redirectUri);
    if (m_state.takeDue(PracticeFault::CodeSpent))
        m_state.grants.takeCode(code, redirectUri, &grant);
    const bool isBegunAtHighLevel = m_state.takeDue(PracticeFault::NoState);
    return PracticeAnswer::redirect(redirectTo(form, {{"code", code}}, !isBegunAtHighLevel));
}

PracticeAnswer PracticeConsent::answerOf(const ConsentRefusal &refusal) const
{
    if (!m_state.isPlaying())
        return PracticeAnswer::page(refusal.html(), 400);
    const BarePage bare{u"Install"_s, refusal.isSilent ? QString() : refusal.text, false};
    return PracticeAnswer::page(bare.html(), 400);
}

bool PracticeConsent::offersAgency() const
{
    return m_state.app.type != AppType::SubAccount
        && !m_state.app.installedIn.contains(m_state.agency.companyId());
}

bool PracticeConsent::offers(const QString &account) const
{
    return m_state.agency.find(account) && !m_state.app.installedIn.contains(account);
}

PracticeConsent::Refusal PracticeConsent::check(const QString &path, const PracticeParameters &link) const
{
    const QStringList names = linkParameters();
    const auto repeated =
        std::find_if(names.begin(), names.end(), [&](const QString &name) { return link.isRepeated(name); });
    if (repeated != names.end())
        return ConsentRefusal{u"Invalid parameter: `%1`"_s.arg(*repeated),
                              u"The link has this parameter more than once."_s,
                              u"Build the link anew, with each parameter once."_s};
    if (Refusal refusal = checkClient(link))
        return refusal;
    if (Refusal refusal = checkApp(path))
        return refusal;
    if (Refusal refusal = checkVersion(link))
        return refusal;

    const QString responseType = link.value(u"response_type"_s);
    if (responseType.isEmpty())
        return ConsentRefusal{u"Missing parameter: `response_type`"_s,
                              u"The link does not say what it asks for."_s,
                              u"Add response_type=code to the link."_s};
    if (responseType != "code"_L1)
        return ConsentRefusal{u"Unsupported response type: `response_type` is not supported"_s,
                              u"Only a code can be asked for."_s, u"Write response_type=code in the link."_s};
    if (!m_state.app.acceptsRedirect(link.value(u"redirect_uri"_s)))
        return ConsentRefusal{
            u"Invalid client: `redirect_uri` does not match client value"_s,
            u"The redirect URI in the link is not one that is registered in the app. "
            "They are compared character by character: http or https, port, path, "
            "a slash at the end."_s,
            u"Register this redirect URI in the app, or put a registered one into the link."_s};
    return checkScopes(link);
}

PracticeConsent::Refusal PracticeConsent::checkClient(const PracticeParameters &link) const
{
    const QString clientId = link.value(u"client_id"_s);
    const QString appId = clientId.section(u'-', 0, 0);
    if (clientId.isEmpty()) {
        ConsentRefusal refusal = castError(
            {}, u"appId"_s, u"The link has no client ID. HighLevel's own install link lacks it, too."_s,
            u"Add client_id with the app's full client ID to the link."_s);
        refusal.isSilent = true;
        return refusal;
    }
    if (!isObjectId(appId))
        return castError(appId, u"appId"_s, u"The client ID does not begin with 24 hexadecimal digits."_s,
                         u"Copy the client ID once more, without quotes or spaces."_s);
    if (appId != m_state.app.appId())
        return ConsentRefusal{
            u"No integration found with the id: "_s + appId,
            u"There is no app with this client ID here. The practice app gets a new client ID "
            "at each start."_s,
            u"Take the client ID that the practice server gave when it started."_s};
    // As at HighLevel, the bare app id is let through here and fails only when the code is exchanged.
    if (clientId == appId)
        return std::nullopt;
    if (!m_state.app.key(clientId))
        return ConsentRefusal{u"ClientID Not Found"_s,
                              u"The app is right, but it has no key with this client ID (any more)."_s,
                              u"Copy the client ID of the app's default key."_s};
    if (clientId != m_state.app.defaultKey)
        return ConsentRefusal{u"UnAuthorized! Invalid client credentials!"_s,
                              u"The client ID is that of a key which is not the app's default one."_s,
                              u"Make this key the default one, or copy the client ID of the default key."_s};
    return std::nullopt;
}

PracticeConsent::Refusal PracticeConsent::checkApp(const QString &path) const
{
    const PracticeApp &app = m_state.app;
    const QString text = u"No integration found with the id: "_s + app.appId();
    if (!app.isInstallable())
        return ConsentRefusal{text, u"The app is public, and HighLevel has not approved it."_s,
                              u"Make it private under Distribution."_s};
    if (!app.hasOlderPath && !path.startsWith("/v2/"_L1))
        return ConsentRefusal{text, u"The app can't be installed by the older path, without /v2."_s,
                              u"Write /v2/oauth/chooselocation in the link."_s};
    if (app.isAtAgencyLimit())
        return ConsentRefusal{u"Private apps can be installed in a maximum of 5 agencies."_s,
                              u"Five agencies have the app already, and it is private."_s,
                              u"Uninstall it from one of them, or have it reviewed and made public."_s};
    return std::nullopt;
}

PracticeConsent::Refusal PracticeConsent::checkVersion(const PracticeParameters &link) const
{
    const QString versionId = link.value(u"version_id"_s);
    if (!link.has(u"version_id"_s) && !m_state.app.isLive)
        return ConsentRefusal{u"error.noAppVersionIdFound"_s,
                              u"The app has a draft version only, and the link does not name it."_s,
                              u"Add version_id with the version's id, or publish the version."_s};
    if (!link.has(u"version_id"_s) || versionId == m_state.app.versionId())
        return std::nullopt;
    if (!isObjectId(versionId))
        return castError(versionId, u"versionId"_s, u"The version ID is not 24 hexadecimal digits."_s,
                         u"Copy the version ID once more, or leave version_id out."_s);
    return ConsentRefusal{u"error.noAppVersionIdFound"_s, u"The app has no version with this id."_s,
                          u"Use the version ID that the portal shows under Versions."_s};
}

PracticeConsent::Refusal PracticeConsent::checkScopes(const PracticeParameters &link) const
{
    const QStringList asked = scopesOf(link);
    if (asked.isEmpty())
        return ConsentRefusal{u"Invalid scope: Requested scope is invalid"_s,
                              u"The link asks for no scopes."_s,
                              u"Add scope with the scopes, separated by spaces, to the link."_s};
    const auto those = [&asked](const auto &condition) {
        QStringList found;
        std::copy_if(asked.begin(), asked.end(), std::back_inserter(found), condition);
        return found.join(u", "_s);
    };
    const QString unknown =
        those([this](const QString &scope) { return !m_state.knownScopes.contains(scope); });
    if (!unknown.isEmpty())
        return ConsentRefusal{u"Invalid scope: Requested scope is invalid"_s,
                              u"The link asks for scopes that HighLevel does not have: %1"_s.arg(unknown),
                              u"Leave them out of the link, and write a space between scopes."_s};
    const QString refused = u"This integration cannot be added, please contact the developer!"_s;
    const QString missing =
        those([this](const QString &scope) { return !m_state.app.scopes.contains(scope); });
    if (!missing.isEmpty())
        return ConsentRefusal{refused,
                              u"The link asks for scopes that are not ticked in the app: %1"_s.arg(missing),
                              u"Tick them in the app and save it, or leave them out of the link."_s};
    const QString agencyOnly =
        those([this](const QString &scope) { return m_state.agencyOnlyScopes.contains(scope); });
    if (m_state.app.type == AppType::SubAccount && !agencyOnly.isEmpty())
        return ConsentRefusal{
            refused, u"The app is for sub-accounts, and these scopes are the agency's: %1"_s.arg(agencyOnly),
            u"Leave them out of the link, or make an app for agencies."_s};
    return std::nullopt;
}

PracticeAnswer PracticeConsent::page(const QString &path, const PracticeParameters &link,
                                     const QString &complaint) const
{
    ConsentPage page;
    page.action = path;
    page.complaint = complaint;
    page.scopes = scopesOf(link);
    for (const QString &name : linkParameters()) {
        if (link.has(name))
            page.hiddenFields.append({name, link.value(name)});
    }
    if (offersAgency())
        page.agency = {agencyValue, m_state.agency.name(), u"The agency itself, with all its sub-accounts"_s};
    for (const PracticeSubAccount &account : m_state.agency.subAccounts()) {
        if (offers(account.id))
            page.subAccounts.append({account.id, account.name, account.address()});
    }
    page.hasWithheld = page.subAccounts.size() < m_state.agency.subAccounts().size();
    page.chosen = page.subAccounts.isEmpty() ? page.agency.value : page.subAccounts.constFirst().value;
    return PracticeAnswer::page(page.html(), complaint.isEmpty() ? 200 : 400);
}

} // namespace hloauth
