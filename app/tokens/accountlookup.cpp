#include "tokens/accountlookup.h"

#include "tokens/httpexchange.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkRequest>
#include <QPointer>

namespace hloauth {

namespace {

struct Question {
    QString collection;
    QString id;
    QString scope;
    QString wrapper; ///< key that holds the account in some answers
};

Question questionFor(const TokenSet &tokens)
{
    if (tokens.userType == UserType::Location)
        return {QStringLiteral("locations"), tokens.locationId, QStringLiteral("locations.readonly"),
                QStringLiteral("location")};
    return {QStringLiteral("companies"), tokens.companyId, QStringLiteral("companies.readonly"),
            QStringLiteral("company")};
}

} // namespace

AccountLookup::AccountLookup(QNetworkAccessManager &network, QObject *parent)
    : QObject(parent), m_network(network)
{
}

bool AccountLookup::isPossible(const TokenSet &tokens)
{
    const Question question = questionFor(tokens);
    return tokens.userType != UserType::Unknown && !question.id.isEmpty()
        && tokens.scopes.contains(question.scope);
}

void AccountLookup::start(const QUrl &api, const TokenSet &tokens, QObject *context,
                          std::function<void(QString)> done)
{
    if (!isPossible(tokens)) {
        done({});
        return;
    }
    const Question question = questionFor(tokens);
    QUrl url = api;
    url.setPath(url.path() + u'/' + question.collection + u'/'
                    + QString::fromLatin1(QUrl::toPercentEncoding(question.id)),
                QUrl::StrictMode);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + tokens.accessToken);
    request.setRawHeader("Version", "2021-07-28");
    HttpExchange::get(
        m_network, request, HttpExchange::defaultTimeout,
        [guard = QPointer<QObject>(context), done = std::move(done),
         wrapper = question.wrapper](const HttpExchange::Answer &answer) {
            if (!guard)
                return;
            const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
            const QJsonObject account = object.contains(wrapper) ? object.value(wrapper).toObject() : object;
            const bool isOk = !answer.error.isSet() && answer.status == 200;
            done(isOk ? account.value(QStringLiteral("name")).toString().simplified() : QString());
        });
}

} // namespace hloauth
