#include "practice/practiceserver.h"

#include "catalog/scopecatalog.h"
#include "http/httpgate.h"
#include "http/httpresponse.h"
#include "http/requestlog.h"
#include "link/servers.h"
#include "practice/practiceapi.h"
#include "practice/practiceconsent.h"
#include "practice/practicelogin.h"
#include "practice/practiceportal.h"
#include "practice/practicestate.h"
#include "practice/practicetokenendpoint.h"
#include "practice/ratelimit.h"

#include <QHostAddress>
#include <QHttpServer>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

using Method = QHttpServerRequest::Method;

QByteArray nameOf(Method method)
{
    const char *name = QMetaEnum::fromType<Method>().valueToKey(static_cast<int>(method));
    return QByteArray(name).toUpper();
}

PracticeRequest read(const QHttpServerRequest &request)
{
    PracticeRequest result;
    result.method = nameOf(request.method());
    result.path = request.url().path();
    result.query = PracticeParameters::fromForm(request.url().query(QUrl::FullyEncoded).toLatin1());
    result.version = request.value("Version").trimmed();
    result.authorization = request.value("Authorization");
    result.host = request.value("Host").toLower();
    result.origin = request.value("Origin").toLower();
    result.cookie = request.value("Cookie");
    result.contentType = request.value("Content-Type").split(';').first().trimmed().toLower();
    result.body = request.body();
    return result;
}

/// The scopes that HighLevel has.
struct KnownScopes {
    QSet<QString> all;
    QSet<QString> agencyOnly;

    static KnownScopes of(const ScopeCatalog &catalog);
};

KnownScopes KnownScopes::of(const ScopeCatalog &catalog)
{
    KnownScopes known;
    for (const Scope &scope : catalog.scopes()) {
        known.all.insert(scope.name);
        if (!scope.subAccountAccess && !scope.isAccessDisputed())
            known.agencyOnly.insert(scope.name);
    }
    return known;
}

/// What exists once the server was started.
struct Running {
    Running(const PracticeServer::Options &options, const KnownScopes &scopes);

    void addRoutes();
    void addPages();
    PracticeAnswer exchange(const PracticeRequest &request);
    HttpGate::Delivery delivery(const QByteArray &request);
    void addApiRoute(const QString &path, Method method,
                     PracticeAnswer (PracticeApi::*call)(const PracticeRequest &));
    void addAccountRoute(const QString &path,
                         PracticeAnswer (PracticeApi::*call)(const PracticeRequest &, const QString &));
    /// Counts the request, and answers it if its account is below its limit.
    QHttpServerResponse limited(const PracticeRequest &request,
                                const std::function<PracticeAnswer()> &answer);

    PracticeState state;
    PracticeStage stage;
    RateLimit rateLimit;
    PracticeLogin login;
    PracticePortal portal;
    PracticeConsent consent;
    PracticeTokenEndpoint tokens;
    PracticeApi api;
    QHttpServer http; // last, so that it is gone before what its routes use
};

Running::Running(const PracticeServer::Options &options, const KnownScopes &scopes)
    : state{PracticeApp::create(options.redirectUris, options.scopes, options.clock()),
            PracticeAgency(options.subAccounts, options.clock()),
            PracticeGrants({options.codeSeconds, options.accessTokenSeconds}, options.clock), scopes.all,
            scopes.agencyOnly},
      stage(state), rateLimit(options.rateLimit, options.rateWindowMilliseconds), login(state), portal(state),
      consent(state, login), tokens(state), api(state)
{
    stage.play(options.fault, {});
    addPages();
    addRoutes();
}

void Running::addPages()
{
    http.route(u"/portal"_s, Method::Get,
               [this](const QHttpServerRequest &request) { return toResponse(portal.show(read(request))); });
    http.route(u"/portal"_s, Method::Post, [this](const QHttpServerRequest &request) {
        return toResponse(portal.change(read(request)));
    });
    http.route(u"/login"_s, Method::Get,
               [this](const QHttpServerRequest &request) { return toResponse(login.show(read(request))); });
    http.route(u"/login"_s, Method::Post,
               [this](const QHttpServerRequest &request) { return toResponse(login.enter(read(request))); });
    http.route(u"/dashboard"_s, Method::Get, [this] { return toResponse(login.dashboard()); });
}

PracticeAnswer Running::exchange(const PracticeRequest &request)
{
    if (state.takeDue(PracticeFault::RateLimited)) {
        constexpr int waitSeconds = 3;
        return rateLimit.refusal({false, 0, 0, waitSeconds});
    }
    if (state.takeDue(PracticeFault::ServerFault))
        return PracticeAnswer::refusal(503, u"Service Unavailable"_s);
    if (state.takeDue(PracticeFault::WebPage))
        return PracticeAnswer::page(
            "<html><head><title>Guest network</title></head><body>Please log in to the "
            "guest network.</body></html>");
    return tokens.answer(request);
}

HttpGate::Delivery Running::delivery(const QByteArray &request)
{
    if (request == "POST /oauth/token" && state.takeDue(PracticeFault::ClosedEarly))
        return HttpGate::Delivery::Broken;
    if (request == "POST /oauth/token" && state.takeDue(PracticeFault::NoAnswer))
        return HttpGate::Delivery::Never;
    return HttpGate::Delivery::Through;
}

void Running::addRoutes()
{
    for (const QString &path : {u"/v2/oauth/chooselocation"_s, u"/oauth/chooselocation"_s}) {
        http.route(path, Method::Get, [this](const QHttpServerRequest &request) {
            return toResponse(consent.show(read(request)));
        });
        http.route(path, Method::Post, [this](const QHttpServerRequest &request) {
            return toResponse(consent.decide(read(request)));
        });
    }
    http.route(u"/oauth/token"_s, Method::Post, [this](const QHttpServerRequest &httpRequest) {
        const PracticeRequest request = read(httpRequest);
        return limited(request, [&] { return exchange(request); });
    });
    addApiRoute(u"/oauth/locationToken"_s, Method::Post, &PracticeApi::locationToken);
    addApiRoute(u"/oauth/location-token"_s, Method::Post, &PracticeApi::locationTokenV3);
    addApiRoute(u"/oauth/installedLocations"_s, Method::Get, &PracticeApi::installedLocations);
    addApiRoute(u"/oauth/installed-locations"_s, Method::Get, &PracticeApi::installedLocationsV3);
    addAccountRoute(u"/locations/<arg>"_s, &PracticeApi::location);
    addAccountRoute(u"/companies/<arg>"_s, &PracticeApi::company);
    // A route and not the handler for missing ones, whose form changed between Qt 6.4 and 6.8. The first
    // route that fits wins, and a QUrl takes any path.
    http.route(u"/<arg>"_s, [](const QUrl &, const QHttpServerRequest &request) {
        return toResponse(PracticeAnswer::notFound(nameOf(request.method()), request.url().path()));
    });
}

void Running::addApiRoute(const QString &path, Method method,
                          PracticeAnswer (PracticeApi::*call)(const PracticeRequest &))
{
    http.route(path, method, [this, call](const QHttpServerRequest &httpRequest) {
        const PracticeRequest request = read(httpRequest);
        return limited(request, [&] { return (api.*call)(request); });
    });
}

void Running::addAccountRoute(const QString &path,
                              PracticeAnswer (PracticeApi::*call)(const PracticeRequest &, const QString &))
{
    http.route(path, Method::Get, [this, call](const QString &id, const QHttpServerRequest &httpRequest) {
        const PracticeRequest request = read(httpRequest);
        return limited(request, [&] { return (api.*call)(request, id); });
    });
}

QHttpServerResponse Running::limited(const PracticeRequest &request,
                                     const std::function<PracticeAnswer()> &answer)
{
    const RateLimit::Count count = rateLimit.add(api.accountOf(request), state.grants.now());
    PracticeAnswer result = count.allowed ? answer() : rateLimit.refusal(count);
    rateLimit.describe(count, result);
    return toResponse(result);
}

} // namespace

class PracticeServer::Private {
public:
    KnownScopes scopes;
    Options options;
    std::unique_ptr<Running> running;
    quint16 port = 0;
    QString error;
};

PracticeServer::PracticeServer(const ScopeCatalog &catalog, Options options, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->scopes = KnownScopes::of(catalog);
    if (options.scopes.isEmpty())
        options.scopes = d->scopes.all.values();
    if (!options.clock)
        options.clock = [] { return QDateTime::currentDateTimeUtc(); };
    d->options = std::move(options);
}

PracticeServer::~PracticeServer() = default;

bool PracticeServer::start()
{
    if (d->running)
        return true;
    auto gate = std::make_unique<HttpGate>(
        [](int status, const QString &message) { return PracticeAnswer::refusal(status, message); });
    if (!gate->listen(QHostAddress(QHostAddress::LocalHost), d->options.port)) {
        d->error = gate->errorString();
        return false;
    }
    d->error.clear();
    keepRequestsOutOfLog();
    d->port = gate->serverPort();
    d->running = std::make_unique<Running>(d->options, d->scopes);
    gate->setDelivery(
        [running = d->running.get()](const QByteArray &request) { return running->delivery(request); });
    d->running->http.bind(gate.release()); // which makes it a child
    return true;
}

QString PracticeServer::errorString() const
{
    return d->error;
}

QUrl PracticeServer::baseUrl() const
{
    QUrl url;
    if (!d->running)
        return url;
    url.setScheme(u"http"_s);
    url.setHost(QHostAddress(QHostAddress::LocalHost).toString());
    url.setPort(d->port);
    return url;
}

QString PracticeServer::clientId() const
{
    return d->running ? d->running->state.app.clientId : QString();
}

QByteArray PracticeServer::clientSecret() const
{
    return d->running ? d->running->state.app.clientSecret : QByteArray();
}

QString PracticeServer::companyId() const
{
    return d->running ? d->running->state.agency.companyId() : QString();
}

QUrl PracticeServer::portalUrl() const
{
    return Servers{baseUrl(), baseUrl()}.portal();
}

void PracticeServer::play(PracticeFault fault, const PracticeAsked &asked)
{
    d->options.fault = fault;
    if (d->running)
        d->running->stage.play(fault, asked);
}

PracticeFault PracticeServer::fault() const
{
    return d->options.fault;
}

} // namespace hloauth
