#include "tokens/accountlookup.h"

#include "tokens/httpexchange.h"
#include "tokens/testcall.h"

#include <QNetworkRequest>
#include <QPointer>

namespace hloauth {

AccountLookup::AccountLookup(QNetworkAccessManager &network, QObject *parent)
    : QObject(parent), m_network(network)
{
}

bool AccountLookup::isPossible(const TokenSet &tokens)
{
    const QString &id = tokens.userType == UserType::Location ? tokens.locationId : tokens.companyId;
    return tokens.userType != UserType::Unknown && !id.isEmpty() && TestCall::forAccount(tokens).isPermitted;
}

void AccountLookup::start(const QUrl &api, const TokenSet &tokens, QObject *context,
                          std::function<void(QString)> done)
{
    if (!isPossible(tokens)) {
        done({});
        return;
    }
    const TestCall call = TestCall::forAccount(tokens);
    HttpExchange::get(m_network, call.request(api, tokens.accessToken), HttpExchange::defaultTimeout,
                      [guard = QPointer<QObject>(context), done = std::move(done),
                       call](const HttpExchange::Answer &answer) {
                          if (!guard)
                              return;
                          const bool isOk = !answer.error.isSet() && answer.status == 200;
                          done(isOk ? call.accountName(answer.body) : QString());
                      });
}

} // namespace hloauth
