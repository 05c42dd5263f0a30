#include "catalog/scopeselection.h"
#include "widgets/scopefilter.h"
#include "widgets/scopemodel.h"
#include "widgets/scopetree.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

/// The built-in catalogue: the tree is made for it.
const ScopeCatalog &catalog()
{
    static const std::optional<ScopeCatalog> builtIn = ScopeCatalog::builtIn(nullptr);
    return builtIn.value();
}

/// What is shown, as scope names in their order.
QStringList shown(ScopeTree &tree)
{
    QStringList names;
    const auto scopes = tree.filter().shown();
    for (const Scope *scope : scopes)
        names.append(scope->name);
    return names;
}

QModelIndex find(const QAbstractItemModel &model, const QString &text, int column = 0)
{
    const auto found = model.match(model.index(0, 0), Qt::DisplayRole, text, 1,
                                   Qt::MatchStartsWith | Qt::MatchRecursive | Qt::MatchCaseSensitive);
    return found.isEmpty() ? QModelIndex() : found.first().siblingAtColumn(column);
}

} // namespace

class TestScopeTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsByTierAndResource();
    void groupsHaveTheWholeRow();
    void showsEventsBesideTheScope();
    void finds_data();
    void finds();
    void showsOnlyWhatBringsEvents();
    void showsOnlyWhatIsChosen();
    void hidesUnusualScopesUntilAskedFor();
    void greysWithTheReason_data();
    void greysWithTheReason();
    void letsAnUnfittingScopeBeTakenBack();
    void choosesAllReadOnlyAndNone();
    void choosesOnlyWhatIsShown();
    void aGroupsBoxChoosesItsScopes();
    void addsAScopeThatIsNotKnown();
    void marksScopesThatAreNotKnown();
    void showsOnlyWhatNothingAskedFor();
    void ticksTheLeastScopeForACall();
    void saysWhyNothingIsFound_data();
    void saysWhyNothingIsFound();
    void describesToScreenReaders();
};

void TestScopeTree::groupsByTierAndResource()
{
    ScopeSelection selection(catalog());
    ScopeTree tree(catalog(), selection);
    const ScopeFilter &model = tree.filter();
    QCOMPARE(model.rowCount(), 3); // nothing unknown
    QVERIFY(model.index(0, 0).data().toString().startsWith(u"Any plan"_s));
    QVERIFY(model.index(1, 0).data().toString().startsWith(u"Agency ($297 or $497)"_s));
    QVERIFY(model.index(2, 0).data().toString().startsWith(u"Agency Pro ($497) only"_s));
    const QModelIndex contacts = find(model, u"contacts.write"_s);
    QVERIFY(contacts.parent().data().toString().startsWith(u"Contacts"_s));
    QCOMPARE(contacts.parent().parent(), model.index(0, 0));
}

void TestScopeTree::groupsHaveTheWholeRow()
{
    ScopeSelection selection(catalog());
    ScopeTree tree(catalog(), selection);
    for (const QString &search : {QString(), u"contacts"_s, QString()}) {
        tree.setSearch(search);
        const QModelIndex contacts = find(tree.filter(), u"contacts.write"_s);
        QVERIFY(contacts.isValid());
        QVERIFY(tree.view().isFirstColumnSpanned(0, {}));
        const QModelIndex group = contacts.parent();
        QVERIFY(tree.view().isFirstColumnSpanned(group.row(), group.parent()));
        QVERIFY(!tree.view().isFirstColumnSpanned(contacts.row(), group));
    }
}

void TestScopeTree::showsEventsBesideTheScope()
{
    ScopeSelection selection(catalog());
    ScopeTree tree(catalog(), selection);
    const QString events =
        find(tree.filter(), u"contacts.readonly"_s, ScopeModel::EventsColumn).data().toString();
    QVERIFY2(events.contains(u"ContactCreate"_s), qPrintable(events));
}

void TestScopeTree::finds_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("notFound");
    QTest::newRow("by name") << u"contacts.w"_s << u"contacts.write"_s << u"contacts.readonly"_s;
    QTest::newRow("by resource, any case") << u"trigger LINKS"_s << u"links.write"_s << u"contacts.write"_s;
    QTest::newRow("by endpoint") << u"POST /contacts/"_s << u"contacts.write"_s << u"contacts.readonly"_s;
    QTest::newRow("by endpoint with an id")
        << u"GET /contacts/ocQHyuzHvysMo5N5VsXc"_s << u"contacts.readonly"_s << u"calendars.readonly"_s;
    QTest::newRow("by event, any case") << u"contactcreate"_s << u"contacts.readonly"_s << u"users.write"_s;
}

void TestScopeTree::finds()
{
    QFETCH(QString, search);
    QFETCH(QString, found);
    QFETCH(QString, notFound);
    ScopeSelection selection(catalog());
    ScopeTree tree(catalog(), selection);
    QVERIFY(shown(tree).contains(found));
    QVERIFY(shown(tree).contains(notFound));
    tree.setSearch(search);
    QVERIFY(shown(tree).contains(found));
    QVERIFY(!shown(tree).contains(notFound));
    QVERIFY(tree.view().isExpanded(find(tree.filter(), found).parent()));
    tree.setSearch({});
    QVERIFY(shown(tree).contains(notFound));
}

void TestScopeTree::showsOnlyWhatBringsEvents()
{
    ScopeSelection selection(catalog());
    ScopeTree tree(catalog(), selection);
    tree.setView(ScopeFilter::View::BringsEvents);
    const auto scopes = tree.filter().shown();
    QVERIFY(!scopes.isEmpty());
    for (const Scope *scope : scopes)
        QVERIFY2(!scope->webhookEvents.isEmpty() || !scope->guessedWebhookEvents.isEmpty(),
                 qPrintable(scope->name));
    QVERIFY(shown(tree).contains(u"contacts.readonly"_s));
    QVERIFY(!shown(tree).contains(u"medias.write"_s));
}

void TestScopeTree::showsOnlyWhatIsChosen()
{
    ScopeSelection selection(catalog());
    ScopeTree tree(catalog(), selection);
    selection.set(u"contacts.write"_s, true);
    tree.setView(ScopeFilter::View::Chosen);
    QCOMPARE(shown(tree), QStringList{u"contacts.write"_s});
    selection.set(u"users.readonly"_s, true);
    QCOMPARE(shown(tree).size(), 2);
}

void TestScopeTree::hidesUnusualScopesUntilAskedFor()
{
    ScopeSelection selection(catalog());
    ScopeTree tree(catalog(), selection);
    const QString unusual = u"locations.internal-access-only"_s;
    QVERIFY(catalog().contains(unusual));
    QVERIFY(!shown(tree).contains(unusual));
    tree.findChild<QAbstractButton *>(u"scopesUnusual"_s)->click();
    QVERIFY(shown(tree).contains(unusual));
    tree.findChild<QAbstractButton *>(u"scopesUnusual"_s)->click();
    selection.set(unusual, true);
    tree.setSearch(u"internal"_s);
    QVERIFY(shown(tree).contains(unusual)); // what was chosen is never out of sight
}

void TestScopeTree::greysWithTheReason_data()
{
    QTest::addColumn<PlanTier>("plan");
    QTest::addColumn<AppType>("appType");
    QTest::addColumn<QString>("scope");
    QTest::addColumn<QString>("reason"); // empty: not greyed
    QTest::newRow("any plan") << PlanTier::Any << AppType::SubAccount << u"contacts.write"_s << QString();
    QTest::newRow("plan too small") << PlanTier::Agency << AppType::Both << u"saas/location.write"_s
                                    << u"$497"_s;
    QTest::newRow("plan big enough") << PlanTier::AgencyPro << AppType::Both << u"saas/location.write"_s
                                     << QString();
    QTest::newRow("agency scope, starter plan")
        << PlanTier::Any << AppType::Both << u"companies.readonly"_s << u"$297"_s;
    QTest::newRow("agency scope, sub-account app")
        << PlanTier::AgencyPro << AppType::SubAccount << u"companies.readonly"_s << u"agency token"_s;
    QTest::newRow("agency scope, agency app")
        << PlanTier::AgencyPro << AppType::Agency << u"companies.readonly"_s << QString();
    QTest::newRow("concluded plan") << PlanTier::Any << AppType::Agency << u"snapshots.readonly"_s
                                    << u"disagree or are silent"_s;
    QTest::newRow("disputed access") << PlanTier::AgencyPro << AppType::SubAccount << u"oauth.write"_s
                                     << u"HighLevel's documents disagree"_s;
    QTest::newRow("sub-account scope, agency app")
        << PlanTier::AgencyPro << AppType::Agency << u"contacts.write"_s << QString();
}

void TestScopeTree::greysWithTheReason()
{
    QFETCH(PlanTier, plan);
    QFETCH(AppType, appType);
    QFETCH(QString, scope);
    QFETCH(QString, reason);
    ScopeSelection selection(catalog());
    ScopeTree tree(catalog(), selection);
    tree.setRules({plan, appType});
    const QModelIndex index = find(tree.filter(), scope);
    QCOMPARE(index.flags().testFlag(Qt::ItemIsUserCheckable), reason.isEmpty());
    tree.view().setCurrentIndex(index); // within reach, so that the reason can be read
    QCOMPARE(tree.view().currentIndex(), index);
    if (!reason.isEmpty()) {
        const QString tip = index.data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(reason), qPrintable(tip));
        QVERIFY2(tip.contains(u"To get it"_s), qPrintable(tip));
        QVERIFY(!index.siblingAtColumn(ScopeModel::EventsColumn).data().toString().isEmpty());
    }
    tree.filter().setData(index, Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(selection.contains(scope), reason.isEmpty());
}

void TestScopeTree::letsAnUnfittingScopeBeTakenBack()
{
    ScopeSelection selection(catalog());
    selection.set(u"saas/location.write"_s, true);
    ScopeTree tree(catalog(), selection);
    tree.setRules({PlanTier::Any, AppType::Both});
    const QModelIndex index = find(tree.filter(), u"saas/location.write"_s);
    QVERIFY(index.flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(tree.filter().setData(index, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!selection.contains(u"saas/location.write"_s));
    QVERIFY(!index.flags().testFlag(Qt::ItemIsUserCheckable));
}

void TestScopeTree::choosesAllReadOnlyAndNone()
{
    ScopeSelection selection(catalog());
    ScopeTree tree(catalog(), selection);
    const ScopeRules rules{PlanTier::Agency, AppType::SubAccount};
    tree.setRules(rules);
    tree.chooseAll();
    for (const Scope &scope : catalog().scopes())
        QCOMPARE(selection.contains(scope.name), !scope.hidden && rules.allows(scope));
    tree.chooseReadOnly();
    for (const Scope &scope : catalog().scopes())
        QCOMPARE(selection.contains(scope.name), !scope.hidden && rules.allows(scope) && scope.isReadOnly());
    tree.chooseNone();
    QVERIFY(selection.isEmpty());
}

void TestScopeTree::choosesOnlyWhatIsShown()
{
    ScopeSelection selection(catalog());
    ScopeTree tree(catalog(), selection);
    selection.set(u"users.readonly"_s, true);
    tree.setSearch(u"contacts.write"_s);
    tree.chooseAll();
    QCOMPARE(selection.scopes(), (QStringList{u"contacts.write"_s, u"users.readonly"_s}));
    tree.chooseNone();
    QCOMPARE(selection.scopes(), QStringList{u"users.readonly"_s});
}

void TestScopeTree::aGroupsBoxChoosesItsScopes()
{
    ScopeSelection selection(catalog());
    ScopeTree tree(catalog(), selection);
    const QPersistentModelIndex contacts = find(tree.filter(), u"contacts.write"_s).parent();
    QCOMPARE(contacts.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    selection.set(u"contacts.write"_s, true);
    QCOMPARE(contacts.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::PartiallyChecked));
    tree.filter().setData(contacts, Qt::Checked, Qt::CheckStateRole);
    QCOMPARE(selection.scopes(), (QStringList{u"contacts.readonly"_s, u"contacts.write"_s}));
    QCOMPARE(contacts.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    tree.filter().setData(contacts, Qt::Unchecked, Qt::CheckStateRole);
    QVERIFY(selection.isEmpty());
}

void TestScopeTree::addsAScopeThatIsNotKnown()
{
    ScopeSelection selection(catalog());
    ScopeTree tree(catalog(), selection);
    tree.show();
    auto *add = tree.findChild<QPushButton *>(u"scopeAddAnyway"_s);
    tree.setSearch(u"just words"_s);
    QVERIFY(!add->isVisible());
    tree.setSearch(u"brandnew.write"_s);
    QVERIFY(add->isVisible());
    add->click();
    QCOMPARE(selection.unknownScopes(), QStringList{u"brandnew.write"_s});
    QVERIFY(!add->isVisible());
    const QModelIndex added = find(tree.filter(), u"brandnew.write"_s);
    QVERIFY(added.isValid());
    QCOMPARE(added.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
}

void TestScopeTree::marksScopesThatAreNotKnown()
{
    ScopeSelection selection(catalog());
    selection.setScopes({u"contcts.write"_s, u"lunch.order"_s, u"contacts.write"_s});
    ScopeTree tree(catalog(), selection);
    const QModelIndex slip = find(tree.filter(), u"contcts.write"_s);
    QVERIFY(slip.parent().data().toString().startsWith(u"Not in HighLevel's documents (2"_s));
    QVERIFY(slip.siblingAtColumn(ScopeModel::EventsColumn).data().toString().contains(u"contacts.write"_s));
    tree.setSearch(u"lunch"_s);
    const QPersistentModelIndex unknown = find(tree.filter(), u"lunch.order"_s);
    QVERIFY(unknown.isValid());
    QVERIFY(!find(tree.filter(), u"contcts.write"_s).isValid());
    QVERIFY(tree.filter().setData(unknown, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(selection.unknownScopes(), QStringList{u"contcts.write"_s});
    QVERIFY(!find(tree.filter(), u"lunch.order"_s).isValid());
}

void TestScopeTree::showsOnlyWhatNothingAskedFor()
{
    ScopeSelection selection(catalog());
    selection.set(u"users.readonly"_s, true);
    ScopeTree tree(catalog(), selection);
    tree.setView(ScopeFilter::View::Unasked);
    QCOMPARE(shown(tree), QStringList{u"users.readonly"_s});
    selection.addWish({ScopeWish::Kind::Preset, u"agency-overview"_s}, [](const Scope &) { return true; });
    QCOMPARE(shown(tree), QStringList());
}

void TestScopeTree::ticksTheLeastScopeForACall()
{
    ScopeSelection selection(catalog());
    ScopeTree tree(catalog(), selection);
    QAbstractItemModel &wishes = *tree.wishView().model();
    QCOMPARE(wishes.rowCount(), 0);
    tree.setSearch(u"https://services.leadconnectorhq.com/contacts/ocQHyuzHvysMo5N5VsXc"_s);
    const auto rows = wishes.match(wishes.index(0, 0), Qt::DisplayRole, u"GET /contacts/:contactId"_s);
    QCOMPARE(rows.size(), 1);
    QVERIFY(wishes.setData(rows.first(), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(selection.scopes(), QStringList{u"contacts.readonly"_s});
    QCOMPARE(selection.wishesFor(u"contacts.readonly"_s).size(), 1);
    QVERIFY(wishes.setData(rows.first(), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(selection.isEmpty());
    tree.setRules({PlanTier::Any, AppType::SubAccount});
    tree.setSearch(u"POST /locations/"_s); // not to be had: said, and not ticked
    const QModelIndex locked = wishes.index(0, 0);
    QVERIFY(!locked.flags().testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!wishes.setData(locked, Qt::Checked, Qt::CheckStateRole));
    QVERIFY2(locked.data(Qt::ToolTipRole).toString().contains(u"agency token"_s),
             qPrintable(locked.data(Qt::ToolTipRole).toString()));
    QVERIFY(selection.isEmpty());
}

void TestScopeTree::saysWhyNothingIsFound_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("said");
    QTest::newRow("words") << u"xyzzy"_s << u"xyzzy"_s;
    QTest::newRow("no such call") << u"GET /contcts/"_s << u"/contacts/"_s;
    QTest::newRow("a call without a scope") << catalog().unscopedEndpoints().first() << u"name no scope"_s;
}

void TestScopeTree::saysWhyNothingIsFound()
{
    QFETCH(QString, search);
    QFETCH(QString, said);
    ScopeSelection selection(catalog());
    ScopeTree tree(catalog(), selection);
    tree.show();
    tree.setSearch(search);
    const auto isSaid = [&] {
        const auto labels = tree.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(said);
        });
    };
    QTRY_VERIFY(isSaid()); // what is similar comes when the typing rests
}

void TestScopeTree::describesToScreenReaders()
{
    ScopeSelection selection(catalog());
    ScopeTree tree(catalog(), selection);
    tree.setRules({PlanTier::Any, AppType::SubAccount});
    const auto description = [&tree](const QString &scope) {
        return find(tree.filter(), scope).data(Qt::AccessibleDescriptionRole).toString();
    };
    QVERIFY(description(u"contacts.readonly"_s).contains(u"ContactCreate"_s));
    QVERIFY(
        !description(u"contacts.readonly"_s).contains(u"contacts.readonly"_s)); // the name was read already
    QVERIFY(description(u"locations.write"_s).startsWith(u"Needs an agency token"_s));
    QVERIFY(description(u"medias.write"_s).isEmpty());
}

QTEST_MAIN(TestScopeTree)

#include "tst_scopetree.moc"
