#include "practice/practiceconsent.h"

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

PracticeAnswer answerOf(const ConsentRefusal &refusal)
{
    return PracticeAnswer::page(refusal.html(), 400);
}

/// The redirect URI as it was registered, with \a parameters behind its own query if it has one, and
/// the link's state if it had one (RFC 6749, section 4.1.2).
QByteArray redirectTo(const PracticeParameters &link, const QList<QPair<QByteArray, QByteArray>> &parameters)
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
    if (link.has(u"state"_s))
        add("state", link.value(u"state"_s).toUtf8());
    return location;
}

} // namespace

PracticeConsent::PracticeConsent(PracticeState &state) : m_state(state) { }

PracticeAnswer PracticeConsent::show(const PracticeRequest &request) const
{
    if (const Refusal refusal = check(request.query))
        return answerOf(*refusal);
    return page(request.path, request.query);
}

PracticeAnswer PracticeConsent::decide(const PracticeRequest &request)
{
    const PracticeParameters form = request.form();
    if (const Refusal refusal = check(form))
        return answerOf(*refusal);

    const QString decision = form.value(u"decision"_s);
    if (decision == "deny"_L1)
        return PracticeAnswer::redirect(
            redirectTo(form, {{"error", "access_denied"},
                              {"error_description", "Access denied: user denied access to application"}}));
    if (decision != "allow"_L1)
        return page(request.path, form, u"Choose “Allow & Install” or “Deny”."_s);

    const QString account = form.value(u"account"_s);
    PracticeGrant grant;
    grant.scopes = scopesOf(form);
    if (account != agencyValue) {
        if (!m_state.agency.find(account))
            return page(request.path, form, u"Choose where to install the app."_s);
        grant.chosenLocation = account;
    }
    const QByteArray code = m_state.grants.addCode(grant, form.value(u"redirect_uri"_s));
    return PracticeAnswer::redirect(redirectTo(form, {{"code", code}}));
}

PracticeConsent::Refusal PracticeConsent::check(const PracticeParameters &link) const
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
    if (clientId.isEmpty())
        return castError({}, u"appId"_s,
                         u"The link has no client ID. HighLevel's own install link lacks it, too."_s,
                         u"Add client_id with the app's full client ID to the link."_s);
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
    if (clientId != appId && clientId != m_state.app.clientId)
        return ConsentRefusal{
            u"UnAuthorized! Invalid client credentials!"_s,
            u"The app is right, but the part of the client ID after the dash is not that of "
            "its default key."_s,
            u"Copy the client ID of the default key."_s};
    return std::nullopt;
}

PracticeConsent::Refusal PracticeConsent::checkVersion(const PracticeParameters &link) const
{
    // The practice app has a live version, so the parameter may be left out.
    const QString versionId = link.value(u"version_id"_s);
    if (!link.has(u"version_id"_s) || versionId == m_state.app.versionId())
        return std::nullopt;
    if (!isObjectId(versionId))
        return castError(versionId, u"versionId"_s, u"The version id is not 24 hexadecimal digits."_s,
                         u"Copy the version id once more, or leave version_id out."_s);
    return ConsentRefusal{u"error.noAppVersionIdFound"_s, u"The app has no version with this id."_s,
                          u"Use the client ID's first part as version id, or leave version_id out."_s};
}

PracticeConsent::Refusal PracticeConsent::checkScopes(const PracticeParameters &link) const
{
    const QStringList asked = scopesOf(link);
    if (asked.isEmpty())
        return ConsentRefusal{u"Invalid scope: Requested scope is invalid"_s,
                              u"The link asks for no scopes."_s,
                              u"Add scope with the scopes, separated by spaces, to the link."_s};
    QStringList unknown;
    std::copy_if(asked.begin(), asked.end(), std::back_inserter(unknown),
                 [this](const QString &scope) { return !m_state.app.scopes.contains(scope); });
    if (unknown.isEmpty())
        return std::nullopt;
    return ConsentRefusal{
        u"This integration cannot be added, please contact the developer!"_s,
        u"The link asks for scopes that are not ticked in the app: %1"_s.arg(unknown.join(u", "_s)),
        u"Tick them in the app and save it, or leave them out of the link."_s};
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
    page.agency = {agencyValue, m_state.agency.name(), u"The agency itself, with all its sub-accounts"_s};
    for (const PracticeSubAccount &account : m_state.agency.subAccounts())
        page.subAccounts.append({account.id, account.name, account.address()});
    page.chosen = page.subAccounts.isEmpty() ? page.agency.value : page.subAccounts.first().value;
    return PracticeAnswer::page(page.html(), complaint.isEmpty() ? 200 : 400);
}

} // namespace hloauth
