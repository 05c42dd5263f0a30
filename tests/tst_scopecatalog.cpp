#include "catalog/scopecatalog.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace hloauth;

namespace {

QStringList names(const QList<const Scope *> &scopes)
{
    QStringList found;
    for (const Scope *scope : scopes)
        found += scope->name;
    return found;
}

QJsonObject scopeEntry(const QString &name)
{
    return {
        {QStringLiteral("name"), name},
        {QStringLiteral("resource"), QStringLiteral("Contacts")},
        {QStringLiteral("access"), QJsonArray{QStringLiteral("sub-account")}},
        {QStringLiteral("plan_tier"), QStringLiteral("any")},
        {QStringLiteral("tier_reason"), QString()},
        {QStringLiteral("agency_token_tier"), QJsonValue::Null},
        {QStringLiteral("endpoints"), QJsonArray{QStringLiteral("GET /contacts/:contactId")}},
        {QStringLiteral("webhooks"), QJsonArray{QStringLiteral("ContactCreate")}},
        {QStringLiteral("webhooks_inferred"), QJsonArray{}},
        {QStringLiteral("note"), QString()},
        {QStringLiteral("hidden"), false},
    };
}

QJsonObject eventEntry(const QString &name, const QString &scope)
{
    return {
        {QStringLiteral("name"), name},
        {QStringLiteral("scope"), scope},
        {QStringLiteral("scope_is_guess"), false},
        {QStringLiteral("note"), QString()},
    };
}

/// A small catalogue that is sound.
QJsonObject smallCatalog()
{
    const QString scope = QStringLiteral("contacts.readonly");
    return {
        {QStringLiteral("format"), 1},
        {QStringLiteral("source"), QStringLiteral("a test")},
        {QStringLiteral("retrieved"), QStringLiteral("today")},
        {QStringLiteral("scopes"), QJsonArray{scopeEntry(scope)}},
        {QStringLiteral("webhooks"), QJsonArray{eventEntry(QStringLiteral("ContactCreate"), scope)}},
    };
}

QByteArray withField(const QString &list, const QString &key, const QJsonValue &value)
{
    QJsonObject catalog = smallCatalog();
    QJsonArray entries = catalog.value(list).toArray();
    QJsonObject entry = entries.at(0).toObject();
    if (value.isUndefined())
        entry.remove(key);
    else
        entry.insert(key, value);
    entries[0] = entry;
    catalog.insert(list, entries);
    return QJsonDocument(catalog).toJson();
}

QByteArray withTopField(const QString &key, const QJsonValue &value)
{
    QJsonObject catalog = smallCatalog();
    if (value.isUndefined())
        catalog.remove(key);
    else
        catalog.insert(key, value);
    return QJsonDocument(catalog).toJson();
}

} // namespace

class tst_ScopeCatalog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void carriesWhatHighLevelDocuments();
    void isSortedByResourceThenName();
    void everyDocumentedEndpointFindsItsScopes();
    void everyConcretePathFindsItsScopes();
    void findsScopesOfAnEndpoint_data();
    void findsScopesOfAnEndpoint();
    void findsNoScopesForNonsense_data();
    void findsNoScopesForNonsense();
    void offersEndpointsThatLookAlike_data();
    void offersEndpointsThatLookAlike();
    void offersSomethingEvenForNonsense();
    void findsEveryCallWithRealIds();
    void knowsCallsWithoutAScope();
    void leastScopeComesFirst();

    void findsScopesOfAWebhookEvent();
    void knowsWhatOnlyReads_data();
    void knowsWhatOnlyReads();
    void groupsByPlanThenResource();
    void hidesDoubtfulScopes();
    void readsThePlanForAgencyTokens();
    void tellsWhatNeedsAnAgency();
    void copiesCompareAndOutlive();

    void readsASmallCatalogue();
    void damageGivesOneSentence_data();
    void damageGivesOneSentence();
    void everyCutFileGivesOneSentence();

private:
    std::optional<ScopeCatalog> m_catalog;
};

void tst_ScopeCatalog::initTestCase()
{
    QString error;
    QFile file(QStringLiteral(":/catalog/scopes.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(ScopeCatalog::fromJson(file.readAll(), &error), qPrintable(error));
    m_catalog = ScopeCatalog::builtIn(&error);
    QVERIFY2(m_catalog, qPrintable(error));
    QVERIFY(error.isEmpty());
}

void tst_ScopeCatalog::carriesWhatHighLevelDocuments()
{
    QCOMPARE(m_catalog->scopes().size(), 142);
    QCOMPARE(m_catalog->endpoints().size(), 575);
    QCOMPARE(m_catalog->webhookEvents().size(), 59);
    QVERIFY(m_catalog->source().contains(QStringLiteral("highlevel-api-docs")));
    QCOMPARE(m_catalog->forTier(PlanTier::Any).size(), 129);
    QCOMPARE(m_catalog->forTier(PlanTier::Agency).size(), 7);
    QCOMPARE(m_catalog->forTier(PlanTier::AgencyPro).size(), 6);

    const Scope *contacts = m_catalog->find(QStringLiteral("contacts.readonly"));
    QVERIFY(contacts);
    QCOMPARE(contacts->resource, QStringLiteral("Contacts"));
    QVERIFY(contacts->subAccountAccess);
    QVERIFY(!contacts->agencyAccess);
    QVERIFY(contacts->webhookEvents.contains(QStringLiteral("ContactCreate")));
    QVERIFY(contacts->guessedWebhookEvents.contains(QStringLiteral("ContactUpdate")));
    QVERIFY(!m_catalog->contains(QStringLiteral("contacts.readOnly")));
    QVERIFY(!m_catalog->find(QString()));
}

void tst_ScopeCatalog::isSortedByResourceThenName()
{
    const QList<Scope> &scopes = m_catalog->scopes();
    for (qsizetype i = 1; i < scopes.size(); ++i) {
        const int order = scopes[i - 1].resource.compare(scopes[i].resource, Qt::CaseInsensitive);
        QVERIFY2(order < 0 || (order == 0 && scopes[i - 1].name < scopes[i].name),
                 qPrintable(scopes[i].name));
    }
}

void tst_ScopeCatalog::everyDocumentedEndpointFindsItsScopes()
{
    for (const QString &endpoint : m_catalog->endpoints()) {
        QStringList documented;
        for (const Scope &scope : m_catalog->scopes()) {
            if (scope.endpoints.contains(endpoint))
                documented += scope.name;
        }
        QStringList found = names(m_catalog->forEndpoint(endpoint));
        found.sort();
        documented.sort();
        QVERIFY(!documented.isEmpty());
        QVERIFY2(found == documented, qPrintable(endpoint));
    }
}

void tst_ScopeCatalog::everyConcretePathFindsItsScopes()
{
    for (const QString &endpoint : m_catalog->endpoints()) {
        QStringList parts = endpoint.section(u' ', 1).split(u'/');
        for (QString &part : parts) {
            if (part.startsWith(u':'))
                part = QStringLiteral("ve9EPM428h8vShlRW1KT");
        }
        const QString url = endpoint.section(u' ', 0, 0)
                          + QStringLiteral(" https://services.leadconnectorhq.com") + parts.join(u'/')
                          + QStringLiteral("?locationId=abc&limit=1");
        QVERIFY2(names(m_catalog->forEndpoint(url)) == names(m_catalog->forEndpoint(endpoint)),
                 qPrintable(url));
    }
}

void tst_ScopeCatalog::findsScopesOfAnEndpoint_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QStringList>("scopes");

    const QStringList write{QStringLiteral("contacts.write")};
    const QStringList read{QStringLiteral("contacts.readonly")};
    const QStringList both{read + write};
    const auto row = [](const char *text, const QStringList &scopes) {
        QTest::newRow(text) << QString::fromLatin1(text) << scopes;
    };
    row("POST /contacts/", write);
    row("post contacts", write);
    row("Post: /contacts", write);
    row("  POST\t/contacts//  ", write);
    row("POST https://services.leadconnectorhq.com/contacts/?a=b#c", write);
    row("POST services.leadconnectorhq.com/contacts/", write);
    row("POST HTTPS://SERVICES.LEADCONNECTORHQ.COM/Contacts/ HTTP/1.1", write);
    row("GET /contacts/ocQHyuzHvysMo5N5VsXc", read);
    row("get contacts/ocQHyuzHvysMo5N5VsXc?x=/y/z", read);
    row("GET /contacts/{contactId}", read);
    row("GET /contacts/<id>/tasks", read);
    row("GET /contacts/:id/tasks/:task", read);
    row("/contacts/", both);
    row("/contacts/:contactId", both);
    // A fixed word beats a parameter, with and without a method.
    row("GET /calendars/events", {QStringLiteral("calendars/events.readonly")});
    row("/calendars/events", {QStringLiteral("calendars/events.readonly")});
    row("GET /calendars/groups/", {QStringLiteral("calendars/groups.readonly")});
    row("GET /calendars/BqTwX8QFwXzpegMve9EQ", {QStringLiteral("calendars.readonly")});
    row("GET /calendars/:calendarId", {QStringLiteral("calendars.readonly")});
    row("GET /products/collections", {QStringLiteral("products/collection.readonly")});
    row("GET /invoices/schedule", {QStringLiteral("invoices/schedule.readonly")});
    row("GET /calendars/resources/rooms", {QStringLiteral("calendars/resources.readonly")});
    row("DELETE /locations/ve9EPM428h8vShlRW1KT",
        {QStringLiteral("locations.write"), QStringLiteral("locations.internal-access-only")});
}

void tst_ScopeCatalog::findsScopesOfAnEndpoint()
{
    QFETCH(QString, endpoint);
    QFETCH(QStringList, scopes);
    QCOMPARE(names(m_catalog->forEndpoint(endpoint)), scopes);
}

void tst_ScopeCatalog::findsNoScopesForNonsense_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *text) { QTest::newRow(text) << QString::fromLatin1(text); };
    row("");
    row("   ");
    row("POST");
    row("/");
    row("https://services.leadconnectorhq.com");
    row("FETCH /contacts/");
    row("HEAD /contacts/");
    row("PATCH /contacts/");
    row("GET /contacts/:contactId/nothing");
    row("contacts.write");
    row("?");
    row("%%% \\ ((( [[[");
    QTest::newRow("long") << QString(100000, u'/') + QString(100000, u'x');
}

void tst_ScopeCatalog::findsNoScopesForNonsense()
{
    QFETCH(QString, text);
    QCOMPARE(names(m_catalog->forEndpoint(text)), QStringList());
}

void tst_ScopeCatalog::offersEndpointsThatLookAlike_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    const auto row = [](const char *text, const char *first) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(first);
    };
    row("POST /contact", "POST /contacts/");
    row("POST /contats/", "POST /contacts/");
    row("GET https://services.leadconnectorhq.com/v1/opportunity/pipelines", "GET /opportunities/pipelines");
    row("GET /calendar/event", "GET /calendars/events");
    row("FETCH /contacts/search", "POST /contacts/search");
    row("GET /oauth/installed_locations", "GET /oauth/installed-locations");
}

void tst_ScopeCatalog::offersEndpointsThatLookAlike()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    const QStringList nearest = m_catalog->nearestEndpoints(text, 3);
    QVERIFY(nearest.size() <= 3);
    QCOMPARE(nearest.value(0), first);
}

void tst_ScopeCatalog::offersSomethingEvenForNonsense()
{
    QCOMPARE(m_catalog->nearestEndpoints(QStringLiteral("xyzzy"), 3).size(), 3);
    QCOMPARE(m_catalog->nearestEndpoints(QStringLiteral("cntcs"), 1),
             QStringList{QStringLiteral("GET /contacts/")});
    QCOMPARE(m_catalog->nearestEndpoints(QString(), 3), QStringList());
    QCOMPARE(m_catalog->nearestEndpoints(QStringLiteral("/contacts"), 0), QStringList());
    QCOMPARE(m_catalog->nearestEndpoints(QStringLiteral("/contacts"), -1), QStringList());
    const QString garbage = QString(50000, u'z') + QStringLiteral("/q").repeated(50000);
    QCOMPARE(m_catalog->nearestEndpoints(garbage, 3).size(), 3);
}

void tst_ScopeCatalog::findsEveryCallWithRealIds()
{
    static const QRegularExpression parameter(QStringLiteral(":[A-Za-z_]+"));
    QVERIFY(m_catalog->endpoints().size() >= 575);
    for (const QString &endpoint : m_catalog->endpoints()) {
        QString real = endpoint;
        real.replace(parameter, QStringLiteral("ocQHyuzHvysMo5N5VsXc"));
        const QString address =
            real.replace(QStringLiteral(" /"), QStringLiteral(" https://services.leadconnectorhq.com/"))
            + QStringLiteral("?limit=20#top");
        QVERIFY2(m_catalog->matchingEndpoints(address).contains(endpoint), qPrintable(address));
        const QStringList byTemplate = names(m_catalog->forEndpoint(endpoint));
        for (const QString &name : byTemplate)
            QVERIFY2(names(m_catalog->forEndpoint(address)).contains(name), qPrintable(address));
        QVERIFY2(!byTemplate.isEmpty(), qPrintable(endpoint));
    }
}

void tst_ScopeCatalog::knowsCallsWithoutAScope()
{
    QVERIFY(m_catalog->unscopedEndpoints().size() > 80);
    const QStringList found = m_catalog->unscopedMatching(QStringLiteral("get /store/shipping-zone/"));
    QCOMPARE(found, QStringList{QStringLiteral("GET /store/shipping-zone")});
    for (const QString &endpoint : m_catalog->unscopedEndpoints())
        QVERIFY2(!m_catalog->endpoints().contains(endpoint), qPrintable(endpoint));
}

void tst_ScopeCatalog::leastScopeComesFirst()
{
    const QStringList found = names(m_catalog->forEndpoint(QStringLiteral("/contacts/")));
    QCOMPARE(found.value(0), QStringLiteral("contacts.readonly"));
}

void tst_ScopeCatalog::findsScopesOfAWebhookEvent()
{
    QCOMPARE(names(m_catalog->forWebhookEvent(QStringLiteral("contactcreate "))),
             QStringList(QStringLiteral("contacts.readonly")));
    QCOMPARE(names(m_catalog->forWebhookEvent(QStringLiteral("AppointmentCreate"))),
             QStringList(QStringLiteral("calendars/events.readonly")));
    QVERIFY(m_catalog->forWebhookEvent(QStringLiteral("AppInstall")).isEmpty());
    QVERIFY(m_catalog->forWebhookEvent(QStringLiteral("NoSuchEvent")).isEmpty());
    // Both views of the same fact agree.
    for (const WebhookEvent &event : m_catalog->webhookEvents()) {
        const QList<const Scope *> scopes = m_catalog->forWebhookEvent(event.name);
        QCOMPARE(scopes.size(), event.scope.isEmpty() ? 0 : 1);
        if (!scopes.isEmpty()) {
            const QStringList listed =
                event.scopeIsGuess ? scopes[0]->guessedWebhookEvents : scopes[0]->webhookEvents;
            QVERIFY2(listed.contains(event.name), qPrintable(event.name));
        }
    }
}

void tst_ScopeCatalog::knowsWhatOnlyReads_data()
{
    QTest::addColumn<bool>("reads");
    QTest::newRow("contacts.readonly") << true;
    QTest::newRow("saas/location.read") << true;
    QTest::newRow("phonenumbers.read") << true;
    QTest::newRow("opportunities.readonly") << true;
    QTest::newRow("contacts.write") << false;
    QTest::newRow("locations/write") << false;
    QTest::newRow("locations.internal-access-only") << false;
    QTest::newRow("payments/orders.collectPayment") << false;
    QTest::newRow("courses.write") << false;
}

void tst_ScopeCatalog::knowsWhatOnlyReads()
{
    QFETCH(bool, reads);
    const Scope *scope = m_catalog->find(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(scope);
    QCOMPARE(scope->isReadOnly(), reads);

    Scope liar = *scope;
    liar.endpoints += QStringLiteral("DELETE /contacts/:contactId");
    QVERIFY(!liar.isReadOnly());
}

void tst_ScopeCatalog::groupsByPlanThenResource()
{
    const QList<ScopeGroup> groups = m_catalog->groups(true);
    qsizetype count = 0;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const ScopeGroup &group = groups[i];
        count += group.scopes.size();
        QVERIFY(!group.scopes.isEmpty());
        for (const Scope *scope : group.scopes) {
            QCOMPARE(scope->tier, group.tier);
            QCOMPARE(scope->resource, group.resource);
        }
        if (i > 0) {
            const ScopeGroup &before = groups[i - 1];
            QVERIFY(before.tier < group.tier
                    || (before.tier == group.tier
                        && before.resource.compare(group.resource, Qt::CaseInsensitive) < 0));
        }
    }
    QCOMPARE(count, m_catalog->scopes().size());
    QCOMPARE(groups.first().tier, PlanTier::Any);
    QCOMPARE(groups.last().tier, PlanTier::AgencyPro);
}

void tst_ScopeCatalog::hidesDoubtfulScopes()
{
    QStringList hidden;
    for (const Scope &scope : m_catalog->scopes()) {
        if (scope.hidden)
            hidden += scope.name;
    }
    QCOMPARE(hidden, QStringList({QStringLiteral("locations.internal-access-only"),
                                  QStringLiteral("locations/write")}));
    qsizetype shown = 0;
    for (const ScopeGroup &group : m_catalog->groups(false)) {
        QVERIFY(!group.scopes.isEmpty());
        for (const Scope *scope : group.scopes)
            QVERIFY(!scope->hidden);
        shown += group.scopes.size();
    }
    QCOMPARE(shown, m_catalog->scopes().size() - hidden.size());
}

void tst_ScopeCatalog::readsThePlanForAgencyTokens()
{
    const Scope *users = m_catalog->find(QStringLiteral("users.write"));
    QVERIFY(users);
    QCOMPARE(users->tier, PlanTier::Any);
    QCOMPARE(users->agencyTokenTier, std::optional(PlanTier::AgencyPro));
    QVERIFY(!users->tierReason.isEmpty());
    QCOMPARE(m_catalog->find(QStringLiteral("contacts.write"))->agencyTokenTier, std::nullopt);
}

void tst_ScopeCatalog::tellsWhatNeedsAnAgency()
{
    const auto needed = [this](const QStringList &scopes) { return m_catalog->needAgency(scopes); };
    QVERIFY(!needed({}));
    QVERIFY(!needed({QStringLiteral("contacts.readonly"), QStringLiteral("users.write")}));
    QVERIFY(!needed({QStringLiteral("nobody.knows")}));
    QVERIFY(needed({QStringLiteral("contacts.readonly"), QStringLiteral("companies.readonly")}));
    QVERIFY(needed({QStringLiteral("oauth.write")}));
}

void tst_ScopeCatalog::copiesCompareAndOutlive()
{
    QString error;
    std::optional<ScopeCatalog> original = ScopeCatalog::builtIn(&error);
    const ScopeCatalog copy = *original;
    original.reset();
    QCOMPARE(copy.scopes(), m_catalog->scopes());
    QCOMPARE(copy.webhookEvents(), m_catalog->webhookEvents());
    QCOMPARE(names(copy.forEndpoint(QStringLiteral("POST /contacts/"))),
             QStringList(QStringLiteral("contacts.write")));
}

void tst_ScopeCatalog::readsASmallCatalogue()
{
    QString error;
    const auto catalog = ScopeCatalog::fromJson(QJsonDocument(smallCatalog()).toJson(), &error);
    QVERIFY2(catalog, qPrintable(error));
    QCOMPARE(catalog->scopes().size(), 1);
    QCOMPARE(catalog->source(), QStringLiteral("a test (read: today)"));
    QVERIFY(ScopeCatalog::fromJson(QJsonDocument(smallCatalog()).toJson(), nullptr));
    QVERIFY(!ScopeCatalog::fromJson("", nullptr));
}

void tst_ScopeCatalog::damageGivesOneSentence_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named"); // what the sentence must name

    const QJsonValue missing(QJsonValue::Undefined);
    const auto text = [](const char *words) { return QString::fromLatin1(words); };
    const auto row = [&](const char *name, const QByteArray &json, const char *named) {
        QTest::newRow(name) << json << text(named);
    };
    row("empty", "", "empty");
    row("blank", " \n ", "empty");
    row("not JSON", "<html></html>", "line 1");
    row("list", "[]", "not an object");
    row("null", "null", "JSON");
    row("bytes", QByteArray("\xff\xfe\x00\x01", 4), "JSON");
    row("deep", QByteArray(100000, '['), "JSON");
    row("no format", withTopField(text("format"), missing), "\"format\"");
    row("format as text", withTopField(text("format"), text("1")), "\"format\"");
    row("newer format", withTopField(text("format"), 2), "format 1");
    row("no source", withTopField(text("source"), missing), "\"source\"");
    row("source as number", withTopField(text("source"), 7), "\"source\"");
    row("no scopes", withTopField(text("scopes"), missing), "\"scopes\"");
    row("empty scopes", withTopField(text("scopes"), QJsonArray()), "\"scopes\" is empty");
    row("scopes as object", withTopField(text("scopes"), QJsonObject()), "\"scopes\"");
    row("scope as text", withTopField(text("scopes"), QJsonArray{text("x")}), "entry 1 of \"scopes\"");
    row("no webhooks", withTopField(text("webhooks"), missing), "\"webhooks\"");
    row("same scope twice",
        withTopField(text("scopes"), QJsonArray{scopeEntry(text("a.write")), scopeEntry(text("a.write"))}),
        "a.write twice");
    row("same event twice",
        withTopField(text("webhooks"),
                     QJsonArray{eventEntry(text("ContactCreate"), text("contacts.readonly")),
                                eventEntry(text("contactcreate"), text("contacts.readonly"))}),
        "contactcreate twice");
    const QStringList fields = scopeEntry(text("x")).keys();
    for (const QString &key : fields) {
        if (key == u"hidden" || key == u"agency_token_tier")
            continue; // may be missing
        QTest::addRow("no %s", qPrintable(key))
            << withField(text("scopes"), key, missing) << QString(u'"' + key + u'"');
    }
    for (const QString &key : fields) {
        QTest::addRow("%s as number", qPrintable(key))
            << withField(text("scopes"), key, 3.5) << QString(u'"' + key + u'"');
    }
    row("unknown tier", withField(text("scopes"), text("plan_tier"), text("gold")), "\"gold\"");
    row("unknown agency tier", withField(text("scopes"), text("agency_token_tier"), text("")),
        "agency_token_tier");
    row("unknown access", withField(text("scopes"), text("access"), QJsonArray{text("root")}), "\"root\"");
    row("no access", withField(text("scopes"), text("access"), QJsonArray{}), "\"access\"");
    row("empty name", withField(text("scopes"), text("name"), text("")), "\"name\"");
    row("name with space", withField(text("scopes"), text("name"), text("a b")), "space");
    row("bad endpoint", withField(text("scopes"), text("endpoints"), QJsonArray{text("GET contacts")}),
        "GET contacts");
    row("endpoint as number", withField(text("scopes"), text("endpoints"), QJsonArray{1}), "\"endpoints\"");
    row("endpoint twice",
        withField(text("scopes"), text("endpoints"), QJsonArray{text("GET /a"), text("GET /a")}),
        "GET /a twice");
    row("event unknown", withField(text("scopes"), text("webhooks"), QJsonArray{text("Boom")}), "Boom");
    row("event's scope unknown", withField(text("webhooks"), text("scope"), text("x.write")), "x.write");
    row("event's scope as number", withField(text("webhooks"), text("scope"), 1), "\"scope\"");
    row("event without name", withField(text("webhooks"), text("name"), missing), "\"name\"");
    row("event's guess as text", withField(text("webhooks"), text("scope_is_guess"), text("no")),
        "scope_is_guess");
}

void tst_ScopeCatalog::damageGivesOneSentence()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    QString error;
    QVERIFY(!ScopeCatalog::fromJson(json, &error));
    QVERIFY2(error.startsWith(QStringLiteral("The scope catalogue can't be used: ")), qPrintable(error));
    QVERIFY2(error.contains(named), qPrintable(error));
    QVERIFY2(error.endsWith(u'.') && !error.contains(u'\n') && error.count(QStringLiteral(". ")) == 0,
             qPrintable(error));
}

void tst_ScopeCatalog::everyCutFileGivesOneSentence()
{
    const QByteArray whole = QJsonDocument(smallCatalog()).toJson().trimmed();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QString error;
        QVERIFY2(!ScopeCatalog::fromJson(whole.left(length), &error), qPrintable(QString::number(length)));
        QVERIFY(error.endsWith(u'.'));
    }
}

QTEST_GUILESS_MAIN(tst_ScopeCatalog)
#include "tst_scopecatalog.moc"
