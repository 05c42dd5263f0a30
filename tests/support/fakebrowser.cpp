#include "support/fakebrowser.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

namespace hloauth {

using namespace Qt::StringLiterals;

void FakeBrowser::consent(const QUrl &link, Answer answer)
{
    visit(link, answer, true);
}

void FakeBrowser::consentUpToRedirect(const QUrl &link, Answer answer)
{
    visit(link, answer, false);
}

void FakeBrowser::visit(const QUrl &link, Answer answer, bool follow)
{
    QNetworkReply *reply = m_network.get(QNetworkRequest(link));
    connect(reply, &QNetworkReply::finished, this, [=, this] {
        reply->deleteLater();
        answerPage(link, reply->readAll(), answer, follow);
    });
}

void FakeBrowser::answerPage(const QUrl &link, const QByteArray &page, Answer answer, bool follow)
{
    static const QRegularExpression radio(u"name=\"account\" value=\"([0-9A-Za-z]{20})\""_s);
    QString account = u"agency"_s;
    if (answer != Answer::AllowAgency)
        account = radio.match(QString::fromUtf8(page)).captured(1);
    QUrlQuery form(link);
    form.addQueryItem(u"account"_s, account);
    form.addQueryItem(u"decision"_s, answer == Answer::Deny ? u"deny"_s : u"allow"_s);
    QUrl target = link;
    target.setQuery(QString());
    QNetworkRequest request(target);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    QNetworkReply *reply = m_network.post(request, form.toString(QUrl::FullyEncoded).toUtf8());
    connect(reply, &QNetworkReply::finished, this, [=, this] {
        reply->deleteLater();
        const QUrl address = QUrl::fromEncoded(reply->rawHeader("Location"), QUrl::StrictMode);
        Q_EMIT redirected(address);
        if (follow)
            open(address);
    });
}

void FakeBrowser::open(const QUrl &url)
{
    QNetworkReply *reply = m_network.get(QNetworkRequest(url));
    connect(reply, &QNetworkReply::finished, this, [=, this] {
        reply->deleteLater();
        Q_EMIT arrived(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
    });
}

QUrl FakeBrowser::withState(const QUrl &redirect, const QString &state)
{
    QUrl changed = redirect;
    QUrlQuery query(redirect);
    query.removeQueryItem(u"state"_s);
    if (!state.isNull())
        query.addQueryItem(u"state"_s, state);
    changed.setQuery(query);
    return changed;
}

} // namespace hloauth
