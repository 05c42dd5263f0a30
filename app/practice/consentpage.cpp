#include "practice/consentpage.h"

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

using Values = QHash<QString, QString>;

QString resource(const QString &name)
{
    QFile file(u":/practice/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Puts the values, which are HTML already, in the place of {{their names}}. Goes through the template
/// once, so that nothing inside a value is taken for a name.
QByteArray fill(const QString &page, const Values &values)
{
    QString html;
    qsizetype position = 0;
    while (true) {
        const qsizetype begin = page.indexOf("{{"_L1, position);
        const qsizetype end = begin < 0 ? -1 : page.indexOf("}}"_L1, begin);
        if (end < 0)
            break;
        html += QStringView(page).mid(position, begin - position);
        html += values.value(page.mid(begin + 2, end - begin - 2));
        position = end + 2;
    }
    return QString(html + page.mid(position)).toUtf8();
}

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
    Values values{{u"style"_s, resource(u"style.css"_s)},
                  {u"action"_s, action.toHtmlEscaped()},
                  {u"scopeCount"_s, QString::number(scopes.size())}};
    QString &fields = values[u"fields"_s];
    for (const auto &[name, value] : hiddenFields)
        fields += u"<input type=\"hidden\" name=\"%1\" value=\"%2\">\n"_s.arg(name.toHtmlEscaped(),
                                                                              value.toHtmlEscaped());
    values[u"agency"_s] = radioButton(agency, agency.value == chosen);
    QString &choices = values[u"subAccounts"_s];
    for (const Choice &choice : subAccounts)
        choices += radioButton(choice, choice.value == chosen);
    if (subAccounts.isEmpty())
        choices = u"<p class=\"detail\">This agency has no sub-accounts.</p>"_s;
    QString &list = values[u"scopes"_s];
    for (const QString &scope : scopes)
        list += u"<li><code>%1</code></li>\n"_s.arg(scope.toHtmlEscaped());
    if (!complaint.isEmpty())
        values[u"complaint"_s] =
            u"<p class=\"complaint\" role=\"alert\">%1</p>"_s.arg(complaint.toHtmlEscaped());
    return fill(resource(u"consent.html"_s), values);
}

QByteArray ConsentRefusal::html() const
{
    return fill(resource(u"refusal.html"_s), {{u"style"_s, resource(u"style.css"_s)},
                                              {u"text"_s, text.toHtmlEscaped()},
                                              {u"cause"_s, cause.toHtmlEscaped()},
                                              {u"fix"_s, fix.toHtmlEscaped()}});
}

} // namespace hloauth
