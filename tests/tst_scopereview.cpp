#include "catalog/scopecatalog.h"
#include "catalog/scopeexport.h"
#include "catalog/scopereview.h"
#include "catalog/scopeselection.h"

#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

const ScopeWish contacts{ScopeWish::Kind::Preset, u"contacts"_s};
const ScopeWish addContact{ScopeWish::Kind::Endpoint, u"POST /contacts/"_s};

bool anyScope(const Scope &)
{
    return true;
}

} // namespace

class TestScopeReview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsWhatASelectionAllows();
    void tellsWhatIsLost();
    void whatAnotherScopeAllowsIsNotLost();
    void tellsWhatAnUnchosenScopeWouldBring();
    void writesTheListForThePortal();
    void writesTheReasons();

private:
    std::optional<ScopeCatalog> m_catalog;
};

void TestScopeReview::initTestCase()
{
    m_catalog = ScopeCatalog::builtIn(nullptr);
    QVERIFY(m_catalog);
}

void TestScopeReview::countsWhatASelectionAllows()
{
    ScopeSelection selection(*m_catalog);
    QCOMPARE(ScopeReview::of(*m_catalog, selection), ScopeReview());
    selection.setScopes(
        {u"contacts.readonly"_s, u"contacts.write"_s, u"conversations/message.readonly"_s, u"not.known"_s});
    const ScopeReview review = ScopeReview::of(*m_catalog, selection);
    QCOMPARE(review.endpoints.size(), 10 + 21 + 7);
    QCOMPARE(review.events.size(), 10);
    QCOMPARE(review.eventCount(), 13);
    QCOMPARE(review.changes, QStringList{u"Contacts"_s});
    QCOMPARE(review.deletes, QStringList{u"Contacts"_s});
    QCOMPARE(review.unasked.size(), 4);
    selection.addWish(contacts, anyScope);
    selection.set(u"locations/tags.readonly"_s, false);
    const ScopeReview after = ScopeReview::of(*m_catalog, selection);
    QCOMPARE(after.unasked, (QStringList{u"conversations/message.readonly"_s, u"not.known"_s}));
    QCOMPARE(after.unmet, QList{contacts});
}

void TestScopeReview::tellsWhatIsLost()
{
    ScopeSelection selection(*m_catalog);
    selection.addWish(contacts, anyScope);
    selection.addWish(addContact, anyScope);
    const ScopeLoss loss = ScopeLoss::of(*m_catalog, selection, u"contacts.write"_s);
    QCOMPARE(loss.endpoints.size(), 21);
    QVERIFY(loss.endpoints.contains(u"POST /contacts/"_s));
    QCOMPARE(loss.events, QStringList());
    QCOMPARE(loss.wishes, (QList{contacts, addContact}));
    QCOMPARE(ScopeLoss::of(*m_catalog, selection, u"contacts.readonly"_s).events.size(), 11);
    QVERIFY(ScopeLoss::of(*m_catalog, selection, u"not.known"_s).isEmpty());
}

void TestScopeReview::whatAnotherScopeAllowsIsNotLost()
{
    const ScopeWish remove{ScopeWish::Kind::Endpoint, u"DELETE /locations/:locationId"_s};
    ScopeSelection selection(*m_catalog);
    selection.setScopes({u"locations.write"_s, u"locations.internal-access-only"_s});
    QVERIFY(!ScopeLoss::of(*m_catalog, selection, u"locations.write"_s).endpoints.contains(remove.what));
    selection.set(u"locations.internal-access-only"_s, false);
    QVERIFY(ScopeLoss::of(*m_catalog, selection, u"locations.write"_s).endpoints.contains(remove.what));
}

void TestScopeReview::tellsWhatAnUnchosenScopeWouldBring()
{
    const ScopeSelection selection(*m_catalog);
    const ScopeLoss gain = ScopeLoss::of(*m_catalog, selection, u"contacts.readonly"_s);
    QCOMPARE(gain.endpoints.size(), 10);
    QVERIFY(gain.wishes.isEmpty());
}

void TestScopeReview::writesTheListForThePortal()
{
    ScopeSelection selection(*m_catalog);
    QCOMPARE(ScopeExport::portalList(selection), QString());
    selection.setScopes({u"users.readonly"_s, u"contacts.write"_s, u"not.known"_s});
    QCOMPARE(ScopeExport::portalList(selection), u"contacts.write\nusers.readonly\nnot.known"_s);
}

void TestScopeReview::writesTheReasons()
{
    ScopeSelection selection(*m_catalog);
    selection.addWish(contacts, anyScope);
    selection.addWish(addContact, anyScope);
    selection.set(u"not.known"_s, true);
    const QString text = ScopeExport::reasons(*m_catalog, selection);
    for (const QString &scope : selection.scopes())
        QVERIFY2(text.contains(u"### `"_s + scope + u'`'), qPrintable(text));
    QVERIFY2(text.contains(u"Needed for: Contacts in and out, POST /contacts/"_s), qPrintable(text));
    QVERIFY(text.contains(u"`DELETE /contacts/:contactId`"_s));
    QVERIFY(text.contains(u"`ContactCreate`"_s));
    QVERIFY(text.contains(u"chosen by hand"_s));
    QVERIFY(text.contains(u"Not in HighLevel's documents"_s));
}

QTEST_GUILESS_MAIN(TestScopeReview)

#include "tst_scopereview.moc"
