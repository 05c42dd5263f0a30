// The examples of webhook events: complete, in the documented shapes and orders, and true to the catalogue.

#include "catalog/scopecatalog.h"
#include "webhooks/eventguide.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

QByteArray builtInFile()
{
    QFile file(u":/webhooks/events.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All texts in a JSON value, with the name of their field.
QList<std::pair<QString, QString>> textsIn(const QJsonValue &value, const QString &name = {})
{
    QList<std::pair<QString, QString>> texts;
    if (value.isString())
        texts.append({name, value.toString()});
    const QJsonArray array = value.toArray();
    for (const QJsonValue item : array)
        texts += textsIn(item, name);
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        texts += textsIn(field.value(), field.key());
    return texts;
}

} // namespace

class TestEventGuide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasExactlyTheCataloguesEvents();
    void tellsEachWithSourceAndConfidence();
    void bodiesAreValid();
    void typesAreAsDocumented();
    void keepsTheDocumentedOrder_data();
    void keepsTheDocumentedOrder();
    void bodyIsInKeyOrder();
    void valuesAreMadeUp();
    void findsInAnyCase();
    void isFoundByType();
    void deliveriesHaveMore();
    void gainsOfNothing();
    void gainsOfScopes();
    void refusesBadFiles_data();
    void refusesBadFiles();

private:
    QJsonObject body(const QString &name) const
    {
        return QJsonDocument::fromJson(m_guide->find(name)->body).object();
    }

    std::optional<ScopeCatalog> m_catalog;
    std::optional<EventGuide> m_guide;
};

void TestEventGuide::initTestCase()
{
    QString problem;
    m_catalog = ScopeCatalog::builtIn(&problem);
    QVERIFY2(m_catalog, qPrintable(problem));
    m_guide = EventGuide::builtIn(&problem);
    QVERIFY2(m_guide, qPrintable(problem));
}

void TestEventGuide::hasExactlyTheCataloguesEvents()
{
    QStringList known;
    for (const WebhookEvent &event : m_catalog->webhookEvents())
        known += event.name;
    QStringList told;
    for (const EventExample &entry : m_guide->entries())
        told += entry.name;
    QCOMPARE(told, known); // in order, each once
    QCOMPARE(told.size(), 59);
}

void TestEventGuide::tellsEachWithSourceAndConfidence()
{
    using Confidence = EventExample::Confidence;
    QStringList reported;
    for (const EventExample &entry : m_guide->entries()) {
        QVERIFY2(entry.when.endsWith(u'.') && !entry.when.contains(u'\n'), qPrintable(entry.name));
        QVERIFY2(entry.note.count(u'`') % 2 == 0, qPrintable(entry.name));
        const QUrl source(entry.source, QUrl::StrictMode);
        QVERIFY2(source.isValid() && source.host() == "marketplace.gohighlevel.com"_L1,
                 qPrintable(entry.name));
        const QString page = entry.name == "ConversationProviderOutboundMessage"_L1
                               ? u"ProviderOutboundMessage"_s
                               : entry.name;
        QCOMPARE(source.fileName(), page);
        QVERIFY2(entry.confidence != Confidence::Assumed, qPrintable(entry.name)); // each has a page
        if (entry.confidence == Confidence::Reported)
            reported += entry.name;
    }
    // HighLevel's pages of these two have another event's type.
    QCOMPARE(reported, QStringList({u"AppointmentDelete"_s, u"AppointmentUpdate"_s}));
    QVERIFY(m_guide->source().contains("marketplace.gohighlevel.com"_L1));
    QVERIFY(QDate::fromString(m_guide->retrieved(), u"yyyy-MM"_s).isValid());
}

void TestEventGuide::bodiesAreValid()
{
    for (const EventExample &entry : m_guide->entries()) {
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(entry.body, &fault);
        QVERIFY2(fault.error == QJsonParseError::NoError && document.isObject(), qPrintable(entry.name));
        QVERIFY2(entry.body.startsWith("{\n  \"") && entry.body.endsWith("\n}"), qPrintable(entry.name));
        QStringList keys = document.object().keys();
        QStringList told = entry.keyOrder;
        keys.sort();
        told.sort();
        QCOMPARE(told, keys); // each once
    }
}

void TestEventGuide::typesAreAsDocumented()
{
    static const QHash<QString, QString> others{
        {u"AppInstall"_s, u"INSTALL"_s},
        {u"AppUninstall"_s, u"UNINSTALL"_s},
        {u"PlanChange"_s, u"PLAN_CHANGE"_s},
        {u"ExternalAuthConnected"_s, u"EXTERNAL_AUTH_CONNECTED"_s},
        {u"ConversationUnreadWebhook"_s, u"ConversationUnreadUpdate"_s},
        {u"ConversationProviderOutboundMessage"_s, u"SMS"_s}, // the channel
        {u"PriceDelete"_s, u"one_time"_s}, // the kind of price
        {u"PriceUpdate"_s, u"one_time"_s},
    };
    static const QRegularExpression without(
        u"^(Association|Invoice|ObjectSchema|Product|Record|Relation).*|PriceCreate$"_s);
    for (const EventExample &entry : m_guide->entries()) {
        const QString expected =
            without.match(entry.name).hasMatch() ? QString() : others.value(entry.name, entry.name);
        QVERIFY2(entry.type == expected, qPrintable(entry.name % u": "_s % entry.type));
        QCOMPARE(body(entry.name).value("type"_L1).toString(), expected);
    }
}

void TestEventGuide::keepsTheDocumentedOrder_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<QString>("keys");
    QTest::newRow("contact")
        << u"ContactUpdate"_s
        << u"type locationId id address1 city state companyName country source dateAdded "
           "dateOfBirth dnd email name firstName lastName phone phoneLabel postalCode "
           "tags website assignedTo customFields"_s;
    QTest::newRow("note") << u"NoteCreate"_s << u"type locationId id body contactId dateAdded"_s;
    QTest::newRow("task") << u"TaskCreate"_s
                          << u"type locationId id assignedTo body contactId title dateAdded dueDate"_s;
    QTest::newRow("completed task")
        << u"TaskComplete"_s << u"type locationId id assignedTo body contactId dateAdded dueDate title"_s;
    QTest::newRow("appointment") << u"AppointmentCreate"_s << u"type locationId appointment"_s;
    QTest::newRow("location") << u"LocationCreate"_s << u"type id companyId name email stripeProductId"_s;
    QTest::newRow("provider") << u"ConversationProviderOutboundMessage"_s
                              << u"contactId locationId messageId type phone message attachments userId"_s;
    QTest::newRow("record") << u"RecordDelete"_s << u"id locationId timestamp owners followers properties"_s;
    QTest::newRow("order") << u"OrderCreate"_s
                           << u"type locationId _id altId altType status taxSummary fulfillmentStatus "
                              "contactId currency amount liveMode amountSummary source createdAt updatedAt "
                              "contactSnapshot items"_s;
    QTest::newRow("price") << u"PriceCreate"_s
                           << u"_id membershipOffers variantOptionIds locationId product userId name "
                              "priceType currency amount recurring createdAt updatedAt compareAtPrice "
                              "trackInventory availableQuantity allowOutOfStockPurchases"_s;
    QTest::newRow("external sign-in")
        << u"ExternalAuthConnected"_s
        << u"type appId locationId companyId authType scopes isAutoRefreshTokenEnabled timestamp webhookId"_s;
}

void TestEventGuide::keepsTheDocumentedOrder()
{
    QFETCH(QString, event);
    QFETCH(QString, keys);
    const EventExample *example = m_guide->findByNameOrType(event);
    QVERIFY(example);
    QCOMPARE(example->keyOrder, keys.split(u' '));
}

void TestEventGuide::bodyIsInKeyOrder()
{
    for (const EventExample &entry : m_guide->entries()) {
        static const QRegularExpression topKey(u"^  \"([^\"]+)\": "_s, QRegularExpression::MultilineOption);
        QStringList keys;
        for (auto match = topKey.globalMatch(QString::fromUtf8(entry.body)); match.hasNext();)
            keys += match.next().captured(1);
        QCOMPARE(keys, entry.keyOrder);
    }
    // Inside, too.
    const QByteArray order = m_guide->find(u"OrderCreate"_s)->body;
    QVERIFY(order.indexOf("\"subtotal\"") < order.indexOf("\"discount\""));
    QVERIFY(order.indexOf("\"discount\"") < order.indexOf("\"tax\": "));
}

void TestEventGuide::valuesAreMadeUp()
{
    static const QRegularExpression mail(u"[\\w.+-]+@([\\w.-]+)"_s);
    static const QRegularExpression web(u"https?://([\\w.-]+)"_s);
    static const QRegularExpression id(
        u"^(Example[A-Za-z0-9]{13}|prod_example[0-9]+|65f0[0-9a-f]{20}|00000000-0000-4000-8000-"
        "[0-9a-f]{12}|ex[a-z]+[0-9]+)$"_s);
    static const QRegularExpression idName(u"(^id|^_id|Id)$"_s);
    for (const EventExample &entry : m_guide->entries()) {
        const auto texts = textsIn(body(entry.name));
        for (const auto &[name, text] : texts) {
            const QString where = entry.name % u' ' % name % u": "_s % text;
            for (auto match = mail.globalMatch(text); match.hasNext();)
                QVERIFY2(match.next().captured(1).endsWith("example.com"_L1), qPrintable(where));
            for (auto match = web.globalMatch(text); match.hasNext();)
                QVERIFY2(match.next().captured(1).endsWith("example.com"_L1), qPrintable(where));
            if (text.startsWith(u'+'))
                QVERIFY2(text.startsWith("+120255501"_L1), qPrintable(where)); // numbers for fiction
            if (name == "locationId"_L1)
                QCOMPARE(text, u"ExampleLocation00001"_s);
            if (name == "companyId"_L1)
                QCOMPARE(text, u"ExampleCompany000001"_s);
            if (name == "contactId"_L1)
                QCOMPARE(text, u"ExampleContact000001"_s);
            if (idName.match(name).hasMatch())
                QVERIFY2(id.match(text).hasMatch(), qPrintable(where));
        }
    }
}

void TestEventGuide::findsInAnyCase()
{
    QCOMPARE(m_guide->find(u"contactcreate"_s)->name, u"ContactCreate"_s);
    QVERIFY(!m_guide->find(u"ContactCreated"_s));
    QVERIFY(!m_guide->find({}));
    QVERIFY(!m_guide->findByNameOrType(u"ContactCreated"_s));
}

void TestEventGuide::isFoundByType()
{
    QCOMPARE(m_guide->findByNameOrType(u"PLAN_CHANGE"_s)->name, u"PlanChange"_s);
    QVERIFY(!m_guide->findByNameOrType({})); // no type is not a type
    QCOMPARE(m_guide->findByNameOrType(u"INSTALL"_s), m_guide->find(u"AppInstall"_s));
    QCOMPARE(m_guide->findByNameOrType(u"ConversationUnreadUpdate"_s),
             m_guide->find(u"ConversationUnreadWebhook"_s));
}

void TestEventGuide::deliveriesHaveMore()
{
    QStringList names;
    for (const EventGuide::DeliveryField &field : m_guide->deliveryFields())
        names += field.name;
    QCOMPARE(names, QStringList({u"timestamp"_s, u"webhookId"_s}));
    QVERIFY(!m_guide->deliveryNote().isEmpty());
}

void TestEventGuide::gainsOfNothing()
{
    const QList<EventGain> gains = m_guide->gains(*m_catalog, {});
    QCOMPARE(gains.size(), m_guide->entries().size());
    QStringList free;
    for (const EventGain &gain : gains) {
        QCOMPARE(gain.kind == EventGain::Kind::NeedsNoScope, gain.scope.isEmpty());
        if (gain.kind == EventGain::Kind::NeedsNoScope)
            free += gain.event->name;
        else
            QVERIFY(gain.kind == EventGain::Kind::Missing && m_catalog->contains(gain.scope));
    }
    QCOMPARE(free,
             QStringList({u"AppInstall"_s, u"AppUninstall"_s, u"ExternalAuthConnected"_s, u"PlanChange"_s}));
}

void TestEventGuide::gainsOfScopes()
{
    const QList<EventGain> gains =
        m_guide->gains(*m_catalog, {u"notes.readonly"_s, u"contacts.readonly"_s, u"invoices.write"_s});
    QStringList brought;
    for (const EventGain &gain : gains) {
        if (gain.kind == EventGain::Kind::Brought) {
            QCOMPARE(gain.scope, u"contacts.readonly"_s);
            brought += gain.event->name;
        }
        if (gain.event->name == "InvoicePaid"_L1)
            QCOMPARE(gain, (EventGain{gain.event, EventGain::Kind::Missing, u"invoices.readonly"_s, true}));
        if (gain.event->name == "ContactCreate"_L1)
            QVERIFY(!gain.scopeIsGuess);
    }
    QCOMPARE(brought.size(), 11);
    QVERIFY(brought.contains("ContactCreate"_L1) && brought.contains("TaskDelete"_L1));
}

void TestEventGuide::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const QByteArray good = builtInFile();
    const auto with = [&good](const char *before, const char *after) {
        QByteArray bad = good;
        bad.replace(bad.indexOf(before), qsizetype(qstrlen(before)), after);
        return bad;
    };
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("torn") << good.left(good.size() / 2) << u"whole JSON"_s;
    QTest::newRow("list") << QByteArray("[]") << u"not an object"_s;
    QTest::newRow("later format") << with("\"format\": 1", "\"format\": 2") << u"format"_s;
    QTest::newRow("no delivery") << with("\"delivery\"", "\"other\"") << u"\"delivery\""_s;
    QTest::newRow("no events") << with("\"events\"", "\"other\"") << u"\"events\""_s;
    QTest::newRow("twice") << with("\"name\": \"AppUninstall\"", "\"name\": \"AppInstall\"")
                           << u"AppInstall twice"_s;
    QTest::newRow("no name") << with("\"name\": \"AppUninstall\"", "\"name\": \" \"") << u"entry 2"_s;
    QTest::newRow("no sentence") << with("\"when\"", "\"then\"") << u"(AppInstall) has no \"when\""_s;
    QTest::newRow("unknown confidence")
        << with("\"confidence\": \"reported\"", "\"confidence\": \"sure\"") << u"AppointmentDelete"_s;
    QTest::newRow("another type") << with("\"type\": \"UNINSTALL\"", "\"type\": \"GONE\"") << u"UNINSTALL"_s;
    QTest::newRow("no example") << with("\"example\": {", "\"sample\": {") << u"AppInstall"_s;
    QTest::newRow("example is no object")
        << with("\"example\": {", "\"example\": [1], \"sample\": {") << u"AppInstall"_s;
    QTest::newRow("empty example") << with("\"example\": {", "\"example\": {}, \"sample\": {")
                                   << u"AppInstall"_s;
}

void TestEventGuide::refusesBadFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    QString problem;
    QVERIFY(!EventGuide::fromJson(json, &problem));
    QVERIFY2(problem.startsWith("The guide to webhook events can't be used: "_L1) && problem.contains(place)
                 && problem.endsWith(u'.'),
             qPrintable(problem));
    QVERIFY(!EventGuide::fromJson(json, nullptr));
}

QTEST_GUILESS_MAIN(TestEventGuide)

#include "tst_eventguide.moc"
