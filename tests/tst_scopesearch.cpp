#include "catalog/scopecatalog.h"
#include "catalog/scopesearch.h"

#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

class TestScopeSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void findsWishes_data();
    void findsWishes();
    void everyCallIsFoundByItsText();
    void nothingSearchedShowsAll();

private:
    std::optional<ScopeCatalog> m_catalog;
};

void TestScopeSearch::initTestCase()
{
    m_catalog = ScopeCatalog::builtIn(nullptr);
    QVERIFY(m_catalog);
}

void TestScopeSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found"); // empty: nothing at all
    QTest::addColumn<QString>("notFound");
    const auto row = [](const char *text, const QString &found, const QString &notFound) {
        QTest::newRow(text) << QString::fromLatin1(text) << found << notFound;
    };
    row("contacts.w", u"contacts.write"_s, u"contacts.readonly"_s);
    row("trigger LINKS", u"links.write"_s, u"contacts.write"_s);
    row("  write   links ", u"links.write"_s, u"links.readonly"_s);
    row("POST /contacts/", u"contacts.write"_s, u"contacts.readonly"_s);
    row("GET https://services.leadconnectorhq.com/contacts/ocQHyuzHvysMo5N5VsXc?x=1", u"contacts.readonly"_s,
        u"contacts.write"_s);
    row("contactcreate", u"contacts.readonly"_s, u"users.write"_s);
    row("sms", u"conversations/message.write"_s, u"calendars.readonly"_s);
    row("send a text", u"conversations/message.write"_s, u"calendars.readonly"_s);
    row("booking", u"calendars/events.write"_s, u"invoices.write"_s);
    row("xyzzy", {}, {});
}

void TestScopeSearch::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    QFETCH(QString, notFound);
    ScopeSearch search(*m_catalog);
    search.setText(text);
    if (found.isEmpty()) {
        for (const Scope &scope : m_catalog->scopes())
            QVERIFY2(!search.matches(scope), qPrintable(scope.name));
        return;
    }
    QVERIFY(search.matches(*m_catalog->find(found)));
    QVERIFY(!search.matches(*m_catalog->find(notFound)));
}

void TestScopeSearch::findsWishes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("wishes"); // the first ones
    QTest::newRow("a call") << u"post /contacts"_s << QStringList{u"endpoint POST /contacts/"_s};
    QTest::newRow("an address") << u"https://x.y/opportunities/pipelines"_s
                                << QStringList{u"endpoint GET /opportunities/pipelines"_s};
    QTest::newRow("a purpose") << u"SMS send"_s << QStringList{u"preset send-messages"_s};
    QTest::newRow("an event") << u"InvoiceV"_s << QStringList{u"event InvoiceVoid"_s};
    QTest::newRow("nothing") << u"xyzzy"_s << QStringList{QString()};
}

void TestScopeSearch::findsWishes()
{
    QFETCH(QString, text);
    QFETCH(QStringList, wishes);
    ScopeSearch search(*m_catalog);
    search.setText(text);
    for (qsizetype i = 0; i < wishes.size(); ++i)
        QCOMPARE(i < search.wishes().size() ? search.wishes().at(i).toText() : QString(), wishes.at(i));
}

void TestScopeSearch::everyCallIsFoundByItsText()
{
    ScopeSearch search(*m_catalog);
    QVERIFY(m_catalog->endpoints().size() >= 575);
    for (const QString &endpoint : m_catalog->endpoints()) {
        search.setText(endpoint);
        QVERIFY2(search.wishes().contains(ScopeWish{ScopeWish::Kind::Endpoint, endpoint}),
                 qPrintable(endpoint));
        bool allowed = false;
        for (const Scope *scope : m_catalog->forEndpoint(endpoint))
            allowed = allowed || search.matches(*scope);
        QVERIFY2(allowed, qPrintable(endpoint));
    }
}

void TestScopeSearch::nothingSearchedShowsAll()
{
    ScopeSearch search(*m_catalog);
    search.setText(u"xyzzy"_s);
    QVERIFY(!search.isEmpty());
    QVERIFY(search.matches(u"brand.XYZZY"_s));
    QVERIFY(!search.matches(u"brand.new"_s));
    search.setText(u"   "_s);
    QVERIFY(search.isEmpty());
    QVERIFY(search.wishes().isEmpty());
    for (const Scope &scope : m_catalog->scopes())
        QVERIFY(search.matches(scope));
    QVERIFY(search.matches(u"brand.new"_s));
}

QTEST_GUILESS_MAIN(TestScopeSearch)

#include "tst_scopesearch.moc"
