#include "practice/practicelogin.h"

#include "practice/consentpage.h"
#include "practice/practicestate.h"
#include "practice/practicetemplate.h"

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

const QByteArray cookieName = "practice_login";
const QByteArray atDashboard = "dashboard";
const QByteArray atConsent = "consent";
const auto consentPath = "/v2/oauth/chooselocation"_L1;

QByteArray cookieOf(const PracticeRequest &request)
{
    const QByteArrayList cookies = request.cookie.split(';');
    for (const QByteArray &cookie : cookies) {
        const QByteArray pair = cookie.trimmed();
        if (pair.startsWith(QByteArray(cookieName + '=')))
            return pair.mid(cookieName.size() + 1);
    }
    return {};
}

} // namespace

PracticeLogin::PracticeLogin(PracticeState &state) : m_state(state) { }

bool PracticeLogin::isDone(const PracticeRequest &request) const
{
    if (!m_state.login.isRequired)
        return true;
    const QByteArray cookie = cookieOf(request);
    return cookie == atConsent + '-' + m_state.login.secret
        || (m_state.login.isShared && cookie == atDashboard + '-' + m_state.login.secret);
}

PracticeAnswer PracticeLogin::ask(const PracticeRequest &request) const
{
    if (request.query.value(u"loginWindowOpenMode"_s) == "self"_L1)
        return PracticeAnswer::redirect(
            QByteArray("/login?link=" + request.query.toForm().toPercentEncoding()));
    return PracticeAnswer::page(
        BarePage{u"Login"_s, u"Please login to HighLevel to continue"_s, true}.html());
}

PracticeAnswer PracticeLogin::show(const PracticeRequest &request) const
{
    return PracticeAnswer::page(
        practicePage(u"login.html"_s, {{u"link"_s, request.query.value(u"link"_s).toHtmlEscaped()}}));
}

PracticeAnswer PracticeLogin::enter(const PracticeRequest &request) const
{
    // Read and written anew: it goes into a header.
    const QByteArray link = PracticeParameters::fromForm(request.form().value(u"link"_s).toUtf8()).toForm();
    PracticeAnswer answer =
        link.isEmpty() ? PracticeAnswer::redirect("/dashboard")
                       : PracticeAnswer::redirect(
                           QByteArray(QByteArray(consentPath.data(), consentPath.size()) + '?' + link));
    const QByteArray place = link.isEmpty() ? atDashboard : atConsent;
    answer.headers.append({"Set-Cookie", QByteArray(cookieName + '=' + place + '-' + m_state.login.secret
                                                    + "; Path=/; HttpOnly; SameSite=Lax")});
    return answer;
}

PracticeAnswer PracticeLogin::dashboard() const
{
    return PracticeAnswer::page(BarePage{u"Dashboard"_s, u"Dashboard"_s, false}.html());
}

} // namespace hloauth
