#include "practice/portalpage.h"

#include "link/authorizationlink.h"
#include "link/redirecturi.h"
#include "practice/practicestate.h"
#include "practice/practicetemplate.h"

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

struct Option {
    QString value;
    QString text;
};

QString select(const QString &name, const QString &label, const QList<Option> &options, const QString &chosen)
{
    QString html = u"<label>%1 <select name=\"%2\">"_s.arg(label, name);
    for (const Option &option : options)
        html += u"<option value=\"%1\"%2>%3</option>"_s.arg(
            option.value, option.value == chosen ? u" selected"_s : QString(), option.text);
    return html + u"</select></label>"_s;
}

QString hidden(const QString &name, const QString &value)
{
    return u"<input type=\"hidden\" name=\"%1\" value=\"%2\">"_s.arg(name, value.toHtmlEscaped());
}

QString textArea(const QString &name, const QString &label, const QStringList &lines, int rows)
{
    return u"<label>%1<textarea name=\"%2\" rows=\"%3\" spellcheck=\"false\">%4</textarea></label>"_s.arg(
        label, name, QString::number(rows), lines.join(u'\n').toHtmlEscaped());
}

QString paragraph(const QString &text)
{
    return u"<p class=\"detail\">%1</p>"_s.arg(text);
}

} // namespace

QString PortalPage::form(const QString &action, const QString &fields, const QString &button) const
{
    return u"<form method=\"post\" action=\"/portal\">%1%2%3<button type=\"submit\">%4</button></form>\n"_s
        .arg(hidden(u"token"_s, token), hidden(u"do"_s, action), fields, button);
}

QByteArray PortalPage::html() const
{
    TemplateValues values{{u"versions"_s, versions()},
                          {u"redirects"_s, redirects()},
                          {u"scopes"_s, scopes()},
                          {u"secrets"_s, secrets()},
                          {u"distribution"_s, distribution()},
                          {u"target"_s, target()},
                          {u"installations"_s, installations()},
                          {u"account"_s, account()}};
    if (!said.isEmpty())
        values[u"said"_s] = u"<p class=\"done\" role=\"status\">%1</p>"_s.arg(said.toHtmlEscaped());
    return practicePage(u"portal.html"_s, values);
}

QString PortalPage::versions() const
{
    const PracticeApp &app = state.app;
    AuthorizationLink link;
    link.clientId = app.defaultKey;
    link.versionId = app.version;
    link.redirectUri = app.redirectUris.value(0, RedirectUri::standard().text());
    link.scopes = QStringList(app.scopes.begin(), app.scopes.end());
    link.scopes.sort();
    // As at HighLevel: the test link has no state, and the install link no client ID either.
    const auto anchor = [](const AuthorizationLink &to, const QString &text) {
        const QString query = to.toUrl().query(QUrl::FullyEncoded);
        return u"<a href=\"/v2/oauth/chooselocation?%1\">%2</a>"_s.arg(query.toHtmlEscaped(), text);
    };
    const QString testLink = anchor(link, u"Test Link"_s);
    link.clientId.clear();
    return u"<p>Version 1.0.0, %1<br>Version ID <code id=\"version-id\">%2</code></p><p>%3 · %4</p>"_s.arg(
               app.isLive ? u"live"_s : u"draft"_s, app.version, testLink, anchor(link, u"Install link"_s))
         + form(u"version"_s,
                select(u"state"_s, u"State"_s, {{u"live"_s, u"Live"_s}, {u"draft"_s, u"Draft"_s}},
                       app.isLive ? u"live"_s : u"draft"_s),
                u"Save version"_s);
}

QString PortalPage::redirects() const
{
    const PracticeApp &app = state.app;
    QString note;
    if (!app.unsavedRedirectUris.isEmpty())
        note = paragraph(
            u"Not saved yet: <code>%1</code>"_s.arg(app.unsavedRedirectUris.join(u", "_s).toHtmlEscaped()));
    else if (app.redirectUris.isEmpty())
        note = paragraph(u"None is entered: the practice app then takes any address on this computer."_s);
    return note
         + form(u"redirects"_s,
                textArea(u"addresses"_s, u"Redirect URLs, one a line"_s,
                         app.redirectUris + app.unsavedRedirectUris, 3),
                u"Save redirect URLs"_s);
}

QString PortalPage::scopes() const
{
    QStringList ticked(state.app.scopes.begin(), state.app.scopes.end());
    ticked.sort();
    return form(u"scopes"_s,
                textArea(u"scopes"_s, u"Scopes that the app has (%1)"_s.arg(ticked.size()), ticked, 6),
                u"Save scopes"_s);
}

QString PortalPage::secrets() const
{
    QString html;
    for (const PracticeKey &key : state.app.keys) {
        const bool isDefault = key.clientId == state.app.defaultKey;
        html += u"<div class=\"key\"><p>Client ID <code class=\"client-id\">%1</code>%2<br>Client secret "
                "<code class=\"client-secret\">%3</code></p>"_s.arg(
                    key.clientId, isDefault ? u" <strong>Default</strong>"_s : QString(),
                    QString::fromLatin1(key.clientSecret));
        if (!isDefault)
            html += form(u"default-key"_s, hidden(u"key"_s, key.clientId), u"Make default"_s);
        html += u"</div>"_s;
    }
    return html + form(u"new-key"_s, {}, u"Add a key"_s);
}

QString PortalPage::distribution() const
{
    const QString chosen = !state.app.isPublic  ? u"private"_s
                         : state.app.isApproved ? u"approved"_s
                                                : u"public"_s;
    return form(u"distribution"_s,
                select(u"type"_s, u"App type"_s,
                       {{u"private"_s, u"Private"_s},
                        {u"public"_s, u"Public, not reviewed"_s},
                        {u"approved"_s, u"Public, reviewed and approved"_s}},
                       chosen),
                u"Save distribution"_s);
}

QString PortalPage::target() const
{
    const bool subAccounts = state.app.type == AppType::SubAccount;
    return u"<p>Target user: %1. It can't be changed later; another one needs a new app.</p>"_s.arg(
               subAccounts ? u"Sub-account"_s : u"Agency and sub-account"_s)
         + form(u"new-app"_s,
                select(u"target"_s, u"Target user"_s,
                       {{u"both"_s, u"Agency and sub-account"_s}, {u"sub-account"_s, u"Sub-account"_s}},
                       u"both"_s),
                u"Create a new app"_s);
}

QString PortalPage::installations() const
{
    const PracticeApp &app = state.app;
    QString html;
    if (app.installedIn.isEmpty())
        html =
            paragraph(u"In none of the agency's accounts. The practice server forgets what you install, so "
                      "that you can practice again."_s);
    else
        html = form(u"uninstall"_s, hidden(u"account"_s, u"all"_s), u"Uninstall everywhere"_s);
    html += u"<ul class=\"accounts\">"_s;
    for (const PracticeSubAccount &account : state.agency.subAccounts()) {
        if (app.installedIn.contains(account.id))
            html += u"<li>%1%2</li>"_s.arg(
                account.name.toHtmlEscaped(),
                form(u"uninstall"_s, hidden(u"account"_s, account.id), u"Uninstall"_s));
    }
    html += u"</ul>"_s;
    if (app.otherAgencies > 0)
        html += u"<p>Other agencies that have the app: %1</p>"_s.arg(app.otherAgencies)
              + form(u"uninstall-elsewhere"_s, {}, u"Uninstall from one agency"_s);
    return html;
}

QString PortalPage::account() const
{
    return form(u"active"_s,
                select(u"activity"_s, u"Agency and sub-accounts are"_s,
                       {{u"active"_s, u"Active"_s}, {u"paused"_s, u"Paused, bill not paid"_s}},
                       state.isAgencyPaused ? u"paused"_s : u"active"_s),
                u"Save account"_s);
}

} // namespace hloauth
