#include "tokens/tokenclient.h"

#include "tokens/httpexchange.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QPointer>
#include <QRegularExpression>
#include <QUrl>

namespace hloauth {

namespace {

struct Parameter {
    QByteArray snakeCase;
    QByteArray camelCase;
    QByteArray value;
    bool isSecret = false;
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

/// Whether the server refused only because it knows the parameters under the other spelling's names;
/// the code or refresh token is then still unused.
bool wantsOtherSpelling(const OAuthError &error, ApiSpelling tried)
{
    if (error.kind != OAuthError::Kind::Refused)
        return false;
    if (error.httpStatus == 404) // no such route with (or without) this Version header
        return true;
    if (error.httpStatus == 401 && error.serverText().isEmpty())
        return false;
    static const QRegularExpression camelCase(
        QStringLiteral(R"(\b(clientId|clientSecret|grantType|refreshToken|userType|redirectUri)\b)"));
    static const QRegularExpression snakeCase(
        QStringLiteral(R"(\b(client_id|client_secret|grant_type|refresh_token|user_type|redirect_uri)\b)"));
    static const QRegularExpression version(QStringLiteral(R"(\bversion\b)"),
                                            QRegularExpression::CaseInsensitiveOption);
    const bool v3 = tried == ApiSpelling::V3;
    for (const QString &message : error.messages) {
        const bool unknownName = message.contains(u"should not exist");
        // "X should not exist" names what we sent; every other complaint names what it misses.
        const QRegularExpression &named = unknownName == v3 ? camelCase : snakeCase;
        if (message.contains(named) || message.contains(version))
            return true;
    }
    return false;
}

/// Blots out what was sent, should the server have repeated it.
void blot(OAuthError &error, const QList<Parameter> &parameters)
{
    for (const Parameter &parameter : parameters) {
        if (parameter.isSecret)
            error.blot(parameter.value);
    }
}

TokenOutcome readAnswer(const HttpExchange::Answer &answer, const QDateTime &now)
{
    TokenOutcome outcome;
    if (answer.error.isSet()) {
        outcome.error = answer.error;
        return outcome;
    }
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const bool isOk = answer.status == 200 || answer.status == 201;
    if (isOk && document.isObject()) {
        outcome.tokens = TokenSet::fromAnswer(document.object(), now);
        if (outcome.tokens)
            return outcome;
    }
    outcome.error = OAuthError::fromAnswer(answer.status, answer.body);
    if (answer.status < 400) {
        // An error in an answer that calls itself good is still the server's no.
        const bool saysNo = !outcome.error.code.isEmpty() || !outcome.error.messages.isEmpty();
        outcome.error.kind = !document.isObject() ? OAuthError::Kind::NotJson
                           : saysNo               ? OAuthError::Kind::Refused
                                                  : OAuthError::Kind::NoToken;
    }
    outcome.error.retryAfter = answer.retryAfter(now);
    return outcome;
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
    TokenOutcome outcome = readAnswer(answer, now().toUTC());
    outcome.spelling = spelling;
    blot(outcome.error, request.parameters);
    outcome.error.blot(request.bearer);
    if (wantsOtherSpelling(outcome.error, spelling)) {
        if (!request.firstError) {
            request.firstError = outcome.error;
            send(std::move(request), spelling == ApiSpelling::V2 ? ApiSpelling::V3 : ApiSpelling::V2);
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
        if (outcome.tokens) {
            TokenSet &tokens = *outcome.tokens;
            if (tokens.userType == UserType::Unknown)
                tokens.userType = UserType::Location;
            if (tokens.companyId.isEmpty())
                tokens.companyId = companyId;
            if (tokens.locationId.isEmpty())
                tokens.locationId = locationId;
        }
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
