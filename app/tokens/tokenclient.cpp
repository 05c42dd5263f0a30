#include "tokens/tokenclient.h"

#include "secrecy/wipe.h"
#include "tokens/httpexchange.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QPointer>
#include <QUrl>

namespace hloauth {

namespace {

struct Parameter {
    QByteArray snakeCase;
    QByteArray camelCase;
    QByteArray value;
    bool isSecret = false;

    ~Parameter()
    {
        if (isSecret)
            wipe(value);
    }
};

/// Where a request goes, and what it has to call the version of the API, by the spelling.
struct Endpoint {
    QString path;
    QByteArray version; ///< empty: no Version header

    static Endpoint tokens(ApiSpelling spelling)
    {
        return {QStringLiteral("/oauth/token"), spelling == ApiSpelling::V3 ? "v3" : ""};
    }
    static Endpoint locationTokens(ApiSpelling spelling)
    {
        if (spelling == ApiSpelling::V3)
            return {QStringLiteral("/oauth/location-token"), "v3"};
        return {QStringLiteral("/oauth/locationToken"), "2021-07-28"};
    }
};

QByteArray formOf(const QList<Parameter> &parameters, ApiSpelling spelling)
{
    QByteArray form;
    for (const Parameter &parameter : parameters) {
        if (!form.isEmpty())
            form += '&';
        form += (spelling == ApiSpelling::V3 ? parameter.camelCase : parameter.snakeCase) + '='
              + parameter.value.toPercentEncoding();
    }
    return form;
}

} // namespace

class TokenClient::Private {
public:
    struct Request {
        Client client;
        QList<Parameter> parameters;
        QPointer<QObject> context;
        Callback done;
        Endpoint (*endpoint)(ApiSpelling) = &Endpoint::tokens;
        QByteArray bearer = {}; ///< empty: the parameters say who asks
        std::optional<OAuthError> firstError = {}; ///< of the spelling tried before
    };

    Private(QNetworkAccessManager &manager, Clock clock) : network(manager), now(std::move(clock)) { }

    void send(Request request, ApiSpelling spelling);
    void take(Request request, ApiSpelling spelling, const HttpExchange::Answer &answer);

    QNetworkAccessManager &network;
    Clock now;
    std::chrono::milliseconds timeout = HttpExchange::defaultTimeout;
    QList<QPointer<HttpExchange>> exchanges;
};

void TokenClient::Private::send(Request request, ApiSpelling spelling)
{
    QUrl url = request.client.api;
    const Endpoint endpoint = request.endpoint(spelling);
    url.setPath(url.path() + endpoint.path);
    QNetworkRequest network_request(url);
    network_request.setHeader(QNetworkRequest::ContentTypeHeader,
                              QByteArrayLiteral("application/x-www-form-urlencoded"));
    if (!endpoint.version.isEmpty())
        network_request.setRawHeader("Version", endpoint.version);
    if (!request.bearer.isEmpty())
        network_request.setRawHeader("Authorization", "Bearer " + request.bearer);
    const QByteArray form = formOf(request.parameters, spelling);
    HttpExchange *exchange = HttpExchange::postOnce(
        network, network_request, form, timeout,
        [this, request = std::move(request), spelling](const HttpExchange::Answer &answer) mutable {
            take(std::move(request), spelling, answer);
        });
    exchanges.removeAll(nullptr);
    exchanges.append(exchange);
}

void TokenClient::Private::take(Request request, ApiSpelling spelling, const HttpExchange::Answer &answer)
{
    if (!request.context)
        return;
    TokenOutcome outcome = readTokenAnswer(answer, now().toUTC());
    outcome.spelling = spelling;
    for (const Parameter &parameter : std::as_const(request.parameters)) {
        if (parameter.isSecret)
            outcome.error.blot(parameter.value);
    }
    outcome.error.blot(request.bearer);
    if (wantsOtherSpelling(outcome.error, spelling)) {
        if (!request.firstError) {
            request.firstError = outcome.error;
            send(std::move(request), otherSpelling(spelling));
            return;
        }
        // Neither was understood: the first answer says what is wrong with what we meant to send.
        outcome.error = *request.firstError;
        outcome.spelling = request.client.spelling;
    }
    request.done(outcome);
}

TokenClient::TokenClient(QNetworkAccessManager &network, Clock clock, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(network, std::move(clock)))
{
}

TokenClient::~TokenClient()
{
    for (const QPointer<HttpExchange> &exchange : std::as_const(d->exchanges))
        delete exchange;
}

void TokenClient::setTimeout(std::chrono::milliseconds timeout)
{
    d->timeout = timeout;
}

void TokenClient::exchange(const Client &client, const QByteArray &code, const QString &redirectUri,
                           UserType userType, QObject *context, Callback done)
{
    QList<Parameter> parameters{
        {"client_id", "clientId", client.credentials.id.toUtf8()},
        {"client_secret", "clientSecret", client.credentials.secret, true},
        {"grant_type", "grantType", "authorization_code"},
        {"code", "code", code, true},
        {"redirect_uri", "redirectUri", redirectUri.toUtf8()},
    };
    if (userType != UserType::Unknown)
        parameters.append({"user_type", "userType", toString(userType).toUtf8()});
    d->send({client, parameters, context, std::move(done)}, client.spelling);
}

void TokenClient::refresh(const Client &client, const QByteArray &refreshToken, UserType userType,
                          QObject *context, Callback done)
{
    QList<Parameter> parameters{
        {"client_id", "clientId", client.credentials.id.toUtf8()},
        {"client_secret", "clientSecret", client.credentials.secret, true},
        {"grant_type", "grantType", "refresh_token"},
        {"refresh_token", "refreshToken", refreshToken, true},
    };
    if (userType != UserType::Unknown)
        parameters.append({"user_type", "userType", toString(userType).toUtf8()});
    d->send({client, parameters, context, std::move(done)}, client.spelling);
}

void TokenClient::locationToken(const Client &client, const TokenSet &agency, const QString &locationId,
                                QObject *context, Callback done)
{
    const QList<Parameter> parameters{
        {"companyId", "companyId", agency.companyId.toUtf8()},
        {"locationId", "locationId", locationId.toUtf8()},
    };
    // Whose token it is may be left out of the answer; it was asked for by name.
    Callback complete = [done = std::move(done), companyId = agency.companyId,
                         locationId](const TokenOutcome &answered) {
        TokenOutcome outcome = answered;
        if (outcome.tokens)
            completeLocationToken(*outcome.tokens, companyId, locationId);
        done(outcome);
    };
    d->send({client, parameters, context, std::move(complete), &Endpoint::locationTokens, agency.accessToken},
            client.spelling);
}

void TokenClient::cancel()
{
    const auto exchanges = std::exchange(d->exchanges, {});
    for (const QPointer<HttpExchange> &exchange : exchanges) {
        if (exchange)
            exchange->cancel();
    }
}

} // namespace hloauth
