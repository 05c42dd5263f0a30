#include "cli/browserstandin.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

constexpr int maximumSteps = 10;
constexpr int transferTimeout = 20000; // milliseconds

/// The values in our own pages hold no other entities.
QString unescaped(QString text)
{
    return text.replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

QString attribute(const QString &tag, const QString &name)
{
    const QRegularExpression pattern(u"\\s%1\\s*=\\s*\"([^\"]*)\""_s.arg(name),
                                     QRegularExpression::CaseInsensitiveOption);
    return unescaped(pattern.match(tag).captured(1));
}

bool says(const QString &tag, BrowserStandIn::Decision decision)
{
    const QString value = decision == BrowserStandIn::Decision::Allow ? u"allow"_s : u"deny"_s;
    return attribute(tag, u"value"_s).compare(value, Qt::CaseInsensitive) == 0;
}

QString wordsOn(QString page)
{
    static const QRegularExpression unread(u"<(style|title)\\b.*?</\\1>"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    return unescaped(page.remove(unread).replace(tag, u" "_s)).simplified();
}

QByteArray field(const QString &name, const QString &value)
{
    return QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
}

QNetworkRequest requestFor(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(transferTimeout);
    return request;
}

} // namespace

BrowserStandIn::BrowserStandIn(QNetworkAccessManager &network, QObject *parent)
    : QObject(parent), m_network(network)
{
}

std::optional<BrowserStandIn::Form> BrowserStandIn::formOn(const QString &page, const QUrl &address,
                                                           Decision decision)
{
    static const QRegularExpression form(u"(<form\\b[^>]*>)(.*?)</form>"_s,
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression control(u"<(input|button)\\b[^>]*>"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = form.match(page);
    if (!found.hasMatch()
        || attribute(found.captured(1), u"method"_s).compare(u"post"_s, Qt::CaseInsensitive) != 0)
        return std::nullopt;

    const QUrl action(attribute(found.captured(1), u"action"_s));
    QByteArrayList fields;
    QRegularExpressionMatchIterator controls = control.globalMatch(found.captured(2));
    while (controls.hasNext()) {
        const QRegularExpressionMatch match = controls.next();
        const QString tag = match.captured(0);
        const QString name = attribute(tag, u"name"_s);
        const QString type = attribute(tag, u"type"_s);
        const bool isButton =
            match.captured(1).compare(u"button"_s, Qt::CaseInsensitive) == 0 || type == "submit"_L1;
        static const QRegularExpression checked(u"\\schecked\\b"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        const bool isLeftOut = isButton ? !says(tag, decision) : type == "radio"_L1 && !tag.contains(checked);
        if (name.isEmpty() || isLeftOut)
            continue;
        fields.append(field(name, attribute(tag, u"value"_s)));
    }
    return Form{action.isEmpty() ? address : address.resolved(action), fields.join('&')};
}

void BrowserStandIn::open(const QUrl &link, Decision decision)
{
    m_decision = decision;
    m_steps = 0;
    load(link);
}

void BrowserStandIn::load(const QUrl &url)
{
    watch(m_network.get(requestFor(url)));
}

void BrowserStandIn::watch(QNetworkReply *reply)
{
    connect(reply, &QNetworkReply::finished, this, [this, reply] { take(*reply); });
}

void BrowserStandIn::take(QNetworkReply &reply)
{
    reply.deleteLater();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QUrl target = reply.attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (++m_steps > maximumSteps) {
        Q_EMIT failed(tr("it was sent on and on"));
        return;
    }
    if (target.isValid()) {
        load(reply.url().resolved(target));
        return;
    }
    if (status != 200) {
        if (status != 0)
            Q_EMIT arrived(reply.url(), wordsOn(QString::fromUtf8(reply.readAll())));
        Q_EMIT failed(status == 0 ? reply.errorString()
                                  : tr("the server answered with status %1").arg(status));
        return;
    }
    const QString page = QString::fromUtf8(reply.readAll());
    if (const std::optional<Form> form = formOn(page, reply.url(), m_decision)) {
        QNetworkRequest request = requestFor(form->action);
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        watch(m_network.post(request, form->fields));
        return;
    }
    Q_EMIT arrived(reply.url(), wordsOn(page));
}

} // namespace hloauth
