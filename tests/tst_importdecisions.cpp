#include "catalog/importdecisions.h"

#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

class TestImportDecisions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesTheBestGuess();
    void followsDecisions_data();
    void followsDecisions();
    void takesEachScopeOnce();
    void dropsTheSurplus();

private:
    ScopeImport m_found;
};

void TestImportDecisions::init()
{
    m_found = {};
    m_found.known = {u"contacts.readonly"_s};
    m_found.misspelt = {{u"contcts.write"_s, {u"contacts.write"_s, u"contacts.readonly"_s}}};
    m_found.unknown = {u"lunch.order"_s};
}

void TestImportDecisions::takesTheBestGuess()
{
    const ImportDecisions decisions;
    QCOMPARE(decisions.scopes(m_found),
             (QStringList{u"contacts.readonly"_s, u"contacts.write"_s, u"lunch.order"_s}));
    QCOMPARE(decisions.scopes({}), QStringList());
}

void TestImportDecisions::followsDecisions_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QStringList>("scopes");
    const QString known = u"contacts.readonly"_s;
    const QString wrong = u"contcts.write"_s;
    const QString unknown = u"lunch.order"_s;
    QTest::newRow("keep the misspelt") << wrong << wrong << QStringList{known, wrong, unknown};
    QTest::newRow("another one") << wrong << u"contacts.write"_s
                                 << QStringList{known, u"contacts.write"_s, unknown};
    QTest::newRow("leave the misspelt out") << wrong << QString() << QStringList{known, unknown};
    QTest::newRow("leave the unknown out") << unknown << QString() << QStringList{known, u"contacts.write"_s};
    QTest::newRow("one that is not there")
        << u"else"_s << QString() << QStringList{known, u"contacts.write"_s, unknown};
}

void TestImportDecisions::followsDecisions()
{
    QFETCH(QString, name);
    QFETCH(QString, scope);
    ImportDecisions decisions;
    decisions.decide(name, u"changed.mind"_s);
    decisions.decide(name, scope);
    QTEST(decisions.scopes(m_found), "scopes");
}

void TestImportDecisions::takesEachScopeOnce()
{
    ImportDecisions decisions;
    decisions.decide(u"contcts.write"_s, u"contacts.readonly"_s);
    QCOMPARE(decisions.scopes(m_found), (QStringList{u"contacts.readonly"_s, u"lunch.order"_s}));
}

void TestImportDecisions::dropsTheSurplus()
{
    QCOMPARE(ImportDecisions::dropSurplus(&m_found), 0);
    const qsizetype many = 1000;
    for (qsizetype i = 0; i < many; ++i)
        m_found.unknown += u"unknown.%1"_s.arg(i);
    const qsizetype surplus = ImportDecisions::dropSurplus(&m_found);
    QCOMPARE(surplus, 1 + many - m_found.unknown.size());
    QVERIFY(m_found.unknown.size() < 100);
    QCOMPARE(m_found.unknown.first(), u"lunch.order"_s);
    QCOMPARE(m_found.known.size(), 1);
    QCOMPARE(m_found.misspelt.size(), 1);
}

QTEST_GUILESS_MAIN(TestImportDecisions)

#include "tst_importdecisions.moc"
