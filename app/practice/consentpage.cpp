#include "practice/consentpage.h"

#include "practice/practicetemplate.h"

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

QString radioButton(const ConsentPage::Choice &choice, bool checked)
{
    return u"<label class=\"choice\"><input type=\"radio\" name=\"account\" value=\"%1\"%2 required>"
           "<span><span class=\"name\">%3</span><span class=\"detail\">%4</span></span></label>\n"_s.arg(
               choice.value.toHtmlEscaped(), checked ? u" checked"_s : QString(), choice.name.toHtmlEscaped(),
               choice.detail.toHtmlEscaped());
}

} // namespace

QByteArray ConsentPage::html() const
{
    TemplateValues values{{u"action"_s, action.toHtmlEscaped()},
                          {u"scopeCount"_s, QString::number(scopes.size())}};
    QString &fields = values[u"fields"_s];
    for (const auto &[name, value] : hiddenFields)
        fields += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">\n"_s.arg(name.toHtmlEscaped(),
                                                                              value.toHtmlEscaped());
    if (!agency.value.isEmpty())
        values[u"agency"_s] = u"<h3>Agency</h3>"_s + radioButton(agency, agency.value == chosen);
    QString &choices = values[u"subAccounts"_s];
    for (const Choice &choice : subAccounts)
        choices += radioButton(choice, choice.value == chosen);
    if (subAccounts.isEmpty() && !hasWithheld)
        choices = u"<p class=\"detail\">This agency has no sub-accounts.</p>"_s;
    QString &list = values[u"scopes"_s];
    for (const QString &scope : scopes)
        list += u"<li><code>%1</code></li>\n"_s.arg(scope.toHtmlEscaped());
    if (!complaint.isEmpty())
        values[u"complaint"_s] =
            u"<p class=\"complaint\" role=\"alert\">%1</p>"_s.arg(complaint.toHtmlEscaped());
    return practicePage(u"consent.html"_s, values);
}

QByteArray ConsentRefusal::html() const
{
    return practicePage(u"refusal.html"_s, {{u"text"_s, text.toHtmlEscaped()},
                                            {u"cause"_s, cause.toHtmlEscaped()},
                                            {u"fix"_s, fix.toHtmlEscaped()}});
}

QByteArray BarePage::html() const
{
    TemplateValues values{{u"title"_s, title.toHtmlEscaped()}};
    if (!words.isEmpty())
        values[u"words"_s] = u"<p class=\"words\">%1</p>"_s.arg(words.toHtmlEscaped());
    if (isLoading)
        values[u"words"_s] += u"<div class=\"spinner\"></div>"_s;
    return practicePage(u"bare.html"_s, values);
}

} // namespace hloauth
