#include "catalog/scopecatalog.h"
#include "catalog/scopeselection.h"

#include <QSignalSpy>
#include <QTest>

using namespace hloauth;

namespace {

const QString contactsRead = QStringLiteral("contacts.readonly");
const QString contactsWrite = QStringLiteral("contacts.write");
const QString calendarsRead = QStringLiteral("calendars.readonly");
const QString hiddenScope = QStringLiteral("locations/write");
const QString strange = QStringLiteral("store/shipping.readonly");
const QString tagsRead = QStringLiteral("locations/tags.readonly");
const ScopeWish contacts{ScopeWish::Kind::Preset, QStringLiteral("contacts")};
const ScopeWish sending{ScopeWish::Kind::Preset, QStringLiteral("send-messages")};
const ScopeWish addContact{ScopeWish::Kind::Endpoint, QStringLiteral("POST /contacts/")};
const ScopeWish newContact{ScopeWish::Kind::Event, QStringLiteral("ContactCreate")};

bool anyScope(const Scope &)
{
    return true;
}

} // namespace

class tst_ScopeSelection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void startsEmpty();
    void keepsTheCataloguesOrder();
    void keepsUnknownScopesInTheOrderInWhichTheyCame();
    void setAddsAndTakesAway();
    void setScopesReplaces();
    void setScopesSplitsAndDropsDoubles();
    void selectAllLeavesOutHiddenAndKeepsTheRest();
    void selectReadOnlyLeavesNothingElse();
    void clearTakesAway();
    void tellsOfEveryChangeOnceAndOfNothingElse();
    void isReadyWhenItTells();

    void aWishBringsTheLeastThatItNeeds();
    void aWishTakesNothingThatIsNotAllowed();
    void whatAnotherWishNeedsStays();
    void whatWasChosenByHandStays();
    void knowsWhatNobodyAskedFor();
    void anUnmetWishNamesWhatIsMissing();
    void restoresWishes();
    void wishesAreTextsAndBack();

    void splits_data();
    void splits();

private:
    std::optional<ScopeCatalog> m_catalog;
    std::unique_ptr<ScopeSelection> m_selection;
};

void tst_ScopeSelection::initTestCase()
{
    QString error;
    m_catalog = ScopeCatalog::builtIn(&error);
    QVERIFY2(m_catalog, qPrintable(error));
    QVERIFY(!m_catalog->contains(strange));
}

void tst_ScopeSelection::init()
{
    m_selection = std::make_unique<ScopeSelection>(*m_catalog);
}

void tst_ScopeSelection::cleanup()
{
    m_selection.reset();
}

void tst_ScopeSelection::startsEmpty()
{
    QVERIFY(m_selection->isEmpty());
    QCOMPARE(m_selection->count(), 0);
    QVERIFY(m_selection->scopes().isEmpty());
    QVERIFY(!m_selection->contains(contactsRead));
}

void tst_ScopeSelection::keepsTheCataloguesOrder()
{
    m_selection->set(contactsWrite, true);
    m_selection->set(contactsRead, true);
    m_selection->set(calendarsRead, true);
    QCOMPARE(m_selection->scopes(), QStringList({calendarsRead, contactsRead, contactsWrite}));
}

void tst_ScopeSelection::keepsUnknownScopesInTheOrderInWhichTheyCame()
{
    const QString other = QStringLiteral("a.first.by.name");
    m_selection->setScopes({strange, contactsRead, other});
    QCOMPARE(m_selection->scopes(), QStringList({contactsRead, strange, other}));
    QCOMPARE(m_selection->unknownScopes(), QStringList({strange, other}));
    QCOMPARE(m_selection->count(), 3);
    QVERIFY(m_selection->contains(strange));

    m_selection->set(strange, false);
    m_selection->set(strange, true);
    QCOMPARE(m_selection->unknownScopes(), QStringList({other, strange}));
}

void tst_ScopeSelection::setAddsAndTakesAway()
{
    m_selection->set(contactsRead, true);
    m_selection->set(hiddenScope, true);
    QVERIFY(m_selection->contains(contactsRead));
    QVERIFY(m_selection->contains(hiddenScope));
    QVERIFY(m_selection->unknownScopes().isEmpty());
    m_selection->set(contactsRead, false);
    QCOMPARE(m_selection->scopes(), QStringList(hiddenScope));
}

void tst_ScopeSelection::setScopesReplaces()
{
    m_selection->setScopes({contactsRead, strange});
    m_selection->setScopes({calendarsRead});
    QCOMPARE(m_selection->scopes(), QStringList(calendarsRead));
    QVERIFY(m_selection->unknownScopes().isEmpty());
}

void tst_ScopeSelection::setScopesSplitsAndDropsDoubles()
{
    m_selection->setScopes(
        {QStringLiteral(" contacts.readonly  contacts.write,"), contactsRead, QString(), strange, strange});
    QCOMPARE(m_selection->scopes(), QStringList({contactsRead, contactsWrite, strange}));
    QCOMPARE(m_selection->count(), 3);
}

void tst_ScopeSelection::selectAllLeavesOutHiddenAndKeepsTheRest()
{
    m_selection->set(strange, true);
    m_selection->selectAll();
    QVERIFY(!m_selection->contains(hiddenScope));
    QVERIFY(m_selection->contains(strange));
    QCOMPARE(m_selection->count(), m_catalog->scopes().size() - 2 + 1);

    m_selection->clear();
    m_selection->set(hiddenScope, true);
    m_selection->selectAll();
    QVERIFY(m_selection->contains(hiddenScope)); // it was asked for by name
    QCOMPARE(m_selection->count(), m_catalog->scopes().size() - 1);
}

void tst_ScopeSelection::selectReadOnlyLeavesNothingElse()
{
    m_selection->setScopes({contactsWrite, strange});
    m_selection->selectReadOnly();
    const QStringList chosen = m_selection->scopes();
    QVERIFY(chosen.contains(contactsRead));
    for (const Scope &scope : m_catalog->scopes())
        QVERIFY2(chosen.contains(scope.name) == (scope.isReadOnly() && !scope.hidden),
                 qPrintable(scope.name));
    QVERIFY(m_selection->unknownScopes().isEmpty()); // nobody knows what they can change
}

void tst_ScopeSelection::clearTakesAway()
{
    m_selection->setScopes({contactsRead, strange});
    m_selection->clear();
    QVERIFY(m_selection->isEmpty());
    QVERIFY(m_selection->unknownScopes().isEmpty());
}

void tst_ScopeSelection::tellsOfEveryChangeOnceAndOfNothingElse()
{
    QSignalSpy changed(m_selection.get(), &ScopeSelection::changed);
    m_selection->clear();
    m_selection->set(contactsRead, false);
    m_selection->set(QString(), true);
    QCOMPARE(changed.count(), 0);
    m_selection->set(contactsRead, true);
    QCOMPARE(changed.count(), 1);
    m_selection->set(contactsRead, true);
    m_selection->setScopes({contactsRead, contactsRead});
    QCOMPARE(changed.count(), 1);
    m_selection->selectAll();
    QCOMPARE(changed.count(), 2);
    m_selection->selectAll();
    QCOMPARE(changed.count(), 2);
    m_selection->selectReadOnly();
    QCOMPARE(changed.count(), 3);
    m_selection->clear();
    QCOMPARE(changed.count(), 4);
    m_selection->setScopes({QStringLiteral("x.write"), QStringLiteral("y.write")});
    QCOMPARE(changed.count(), 5);
    m_selection->setScopes(
        {QStringLiteral("y.write"), QStringLiteral("x.write")}); // another order is a change
    QCOMPARE(changed.count(), 6);
}

void tst_ScopeSelection::isReadyWhenItTells()
{
    QStringList seen;
    connect(m_selection.get(), &ScopeSelection::changed, this, [&] { seen = m_selection->scopes(); });
    m_selection->set(strange, true);
    QCOMPARE(seen, QStringList(strange));
    m_selection->setScopes({contactsRead});
    QCOMPARE(seen, QStringList(contactsRead));
}

void tst_ScopeSelection::aWishBringsTheLeastThatItNeeds()
{
    QSignalSpy changed(m_selection.get(), &ScopeSelection::changed);
    m_selection->addWish(addContact, anyScope);
    QCOMPARE(m_selection->scopes(), QStringList{contactsWrite});
    m_selection->addWish(newContact, anyScope);
    QCOMPARE(m_selection->scopes(), (QStringList{contactsRead, contactsWrite}));
    QCOMPARE(changed.size(), 2);
    m_selection->addWish(newContact, anyScope); // again
    m_selection->addWish({ScopeWish::Kind::Preset, QStringLiteral("no such")}, anyScope);
    m_selection->addWish({ScopeWish::Kind::Endpoint, QStringLiteral("GET /no/such")}, anyScope);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(m_selection->wishes(), (QList{addContact, newContact}));
    QCOMPARE(m_selection->wishesFor(contactsRead), QList{newContact});
    m_selection->removeWish(addContact);
    QCOMPARE(m_selection->scopes(), QStringList{contactsRead});
}

void tst_ScopeSelection::aWishTakesNothingThatIsNotAllowed()
{
    const auto onlyReading = [](const Scope &scope) { return scope.isReadOnly(); };
    m_selection->addWish(contacts, onlyReading);
    QVERIFY(m_selection->contains(contactsRead));
    QVERIFY(!m_selection->contains(contactsWrite));
    QCOMPARE(m_selection->unmetWishes(), QList{contacts});
    QCOMPARE(m_selection->missingFor(contacts), QStringList{contactsWrite});
}

void tst_ScopeSelection::whatAnotherWishNeedsStays()
{
    m_selection->addWish(contacts, anyScope);
    m_selection->addWish(sending, anyScope);
    m_selection->removeWish(contacts);
    QVERIFY(m_selection->contains(contactsRead)); // for sending
    QVERIFY(!m_selection->contains(contactsWrite));
    m_selection->removeWish(sending);
    QVERIFY(m_selection->isEmpty());
}

void tst_ScopeSelection::whatWasChosenByHandStays()
{
    m_selection->set(contactsWrite, true);
    m_selection->addWish(contacts, anyScope);
    m_selection->removeWish(contacts);
    QCOMPARE(m_selection->scopes(), QStringList{contactsWrite});
}

void tst_ScopeSelection::knowsWhatNobodyAskedFor()
{
    m_selection->setScopes({contactsRead, calendarsRead, strange});
    QCOMPARE(m_selection->unaskedScopes().size(), 3);
    m_selection->addWish(newContact, anyScope);
    QCOMPARE(m_selection->unaskedScopes(), (QStringList{calendarsRead, strange}));
    // Of two scopes that allow a call, one is enough: nothing asks for the other.
    const ScopeWish remove{ScopeWish::Kind::Endpoint, QStringLiteral("DELETE /locations/:locationId")};
    m_selection->setScopes(
        {QStringLiteral("locations.write"), QStringLiteral("locations.internal-access-only")});
    m_selection->addWish(remove, anyScope);
    QCOMPARE(m_selection->count(), 2);
    QCOMPARE(m_selection->unaskedScopes(), QStringList{QStringLiteral("locations.internal-access-only")});
}

void tst_ScopeSelection::anUnmetWishNamesWhatIsMissing()
{
    m_selection->addWish(contacts, anyScope);
    QVERIFY(m_selection->unmetWishes().isEmpty());
    m_selection->set(tagsRead, false);
    QCOMPARE(m_selection->unmetWishes(), QList{contacts});
    QCOMPARE(m_selection->missingFor(contacts), QStringList{tagsRead});
    m_selection->set(tagsRead, true);
    QVERIFY(m_selection->unmetWishes().isEmpty());
    m_selection->clear();
    QVERIFY(m_selection->wishes().isEmpty());
}

void tst_ScopeSelection::restoresWishes()
{
    QSignalSpy changed(m_selection.get(), &ScopeSelection::changed);
    const ScopeWish forgotten{ScopeWish::Kind::Preset, QStringLiteral("of an older version")};
    m_selection->restore({contactsRead, contactsWrite, strange}, {addContact, forgotten, addContact});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_selection->wishes(), QList{addContact});
    QCOMPARE(m_selection->scopes(), (QStringList{contactsRead, contactsWrite, strange}));
    m_selection->removeWish(addContact);
    QCOMPARE(m_selection->scopes(), (QStringList{contactsRead, strange}));
    m_selection->restore({contactsRead, strange}, {});
    QCOMPARE(changed.size(), 2); // nothing new
}

void tst_ScopeSelection::wishesAreTextsAndBack()
{
    for (const ScopeWish &wish : {contacts, addContact, newContact})
        QCOMPARE(ScopeWish::fromText(wish.toText()), wish);
    for (const char *text : {"", "preset", "preset ", "wish contacts", "POST /contacts/"})
        QVERIFY2(!ScopeWish::fromText(QString::fromLatin1(text)), text);
}

void tst_ScopeSelection::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("scopes");
    const QStringList two{QStringLiteral("a.readonly"), QStringLiteral("b/c.write")};
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("only separators") << QStringLiteral(" ,\n;\t ") << QStringList();
    QTest::newRow("spaces") << QStringLiteral("  a.readonly   b/c.write ") << two;
    QTest::newRow("commas") << QStringLiteral("a.readonly,b/c.write") << two;
    QTest::newRow("lines") << QStringLiteral("a.readonly\r\nb/c.write\n") << two;
    QTest::newRow("mixed") << QStringLiteral("a.readonly; ,\n\tb/c.write,") << two;
    QTest::newRow("no-break space") << QStringLiteral("a.readonly\u00a0b/c.write") << two;
    QTest::newRow("doubles") << QStringLiteral("a.readonly b/c.write a.readonly") << two;
}

void tst_ScopeSelection::splits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, scopes);
    QCOMPARE(ScopeSelection::split(text), scopes);
}

QTEST_GUILESS_MAIN(tst_ScopeSelection)
#include "tst_scopeselection.moc"
