#include "diskwriter.h"
#include "wizard/draftfile.h"

#include <QFile>
#include <QJsonArray>
#include <QScopeGuard>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

/// Everything different from its default.
WizardDraft fullDraft()
{
    WizardDraft draft;
    draft.need = {true, false, true};
    draft.appType = AppType::Both;
    draft.targetUser = TargetUser::SubAccount;
    draft.isPublic = true;
    draft.isPaid = true;
    draft.plan = PlanTier::Agency;
    draft.tokenFor = UserType::Company;
    draft.stepsDone = {u"sign-in"_s, u"create"_s};
    draft.scopes = {u"contacts.readonly"_s, u"brandnew.write"_s};
    draft.wishes = {{ScopeWish::Kind::Preset, u"contacts"_s},
                    {ScopeWish::Kind::Endpoint, u"POST /contacts/"_s},
                    {ScopeWish::Kind::Event, u"ContactCreate"_s}};
    draft.ownRedirect = true;
    draft.port = 50123;
    draft.ownRedirectUri = u"https://example.com/oauth"_s;
    draft.whiteLabel = true;
    draft.sameTab = true;
    draft.olderPath = true;
    draft.version = WizardDraft::VersionChoice::Own;
    draft.versionId = u"65f0c0ffee65f0c0ffee65f1"_s;
    draft.clientId = u"65f0c0ffee65f0c0ffee65f0-ms4k2j9x"_s;
    draft.step = Step::Credentials;
    return draft;
}

} // namespace

class TestWizardDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackFromTheFile();
    void nobodyWaitsForTheDisk();
    void survivesDamage_data();
    void survivesDamage();
    void takesNoNonsense();
    void readsOlderDrafts();
    void takesChoices();
    void asksForTheRightToken_data();
    void asksForTheRightToken();
    void choosesTheVersion();
};

void TestWizardDraft::comesBackFromTheFile()
{
    QTemporaryDir dir;
    const DraftFile file(dir.filePath(u"new/folder"_s));
    QVERIFY(!file.load());
    for (const WizardDraft &draft : {WizardDraft(), fullDraft()}) {
        file.save(draft);
        QVERIFY(file.load() == draft);
    }
    file.remove();
    QVERIFY(!file.load());
}

void TestWizardDraft::nobodyWaitsForTheDisk()
{
    QTemporaryDir dir;
    const DraftFile file(dir.path());
    QSemaphore disk;
    diskWriter().start([&disk] { disk.acquire(); });
    const auto end = qScopeGuard([&disk] {
        disk.release();
        diskWriter().waitForDone();
    });
    file.save(WizardDraft());
    file.save(fullDraft());
    QVERIFY(!QFile::exists(file.path()));
    disk.release();
    QVERIFY(file.load() == fullDraft());
}

void TestWizardDraft::survivesDamage_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("{\"clientId\": \"65f0");
    QTest::newRow("not an object") << QByteArray("[1, 2]");
    QTest::newRow("binary") << QByteArray(300, '\0');
}

void TestWizardDraft::survivesDamage()
{
    QFETCH(QByteArray, content);
    QTemporaryDir dir;
    const DraftFile draftFile(dir.path());
    QFile file(draftFile.path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QVERIFY(!draftFile.load());
    draftFile.save(fullDraft()); // and is written over
    QVERIFY(draftFile.load() == fullDraft());
}

void TestWizardDraft::takesNoNonsense()
{
    const QJsonObject nonsense{
        {u"appType"_s, 7},
        {u"plan"_s, u"golden"_s},
        {u"targetUser"_s, u"nobody"_s},
        {u"paid"_s, u"yes"_s},
        {u"need"_s, QJsonObject{{u"oneSubAccount"_s, 1}, {u"onlyForMyself"_s, u"yes"_s}}},
        {u"tokenFor"_s, u"Everybody"_s},
        {u"port"_s, 700000},
        {u"scopes"_s, QJsonArray{1, u"contacts.readonly"_s, QJsonObject()}},
        {u"wishes"_s, QJsonArray{7, u"preset"_s, u"hope for better"_s, u"preset contacts"_s}},
        {u"version"_s, true},
        {u"step"_s, u"nowhere"_s}};
    WizardDraft expected;
    expected.scopes = {u"contacts.readonly"_s};
    expected.wishes = {{ScopeWish::Kind::Preset, u"contacts"_s}};
    QVERIFY(WizardDraft::fromJson(nonsense) == expected);
}

/// As it was written before there were answers, a target user, a price and wishes.
void TestWizardDraft::readsOlderDrafts()
{
    QJsonObject older = fullDraft().toJson();
    older.insert(u"appType"_s, u"agency"_s);
    for (const QString &key : {u"need"_s, u"targetUser"_s, u"paid"_s, u"wishes"_s}) {
        QVERIFY(older.contains(key));
        older.remove(key);
    }
    WizardDraft expected = fullDraft();
    expected.appType = AppType::Agency;
    expected.need = {};
    expected.wishes.clear();
    expected.targetUser = TargetUser::Agency; // what an agency's app was for
    expected.isPaid = false;
    QVERIFY(WizardDraft::fromJson(older) == expected);
}

void TestWizardDraft::takesChoices()
{
    WizardDraft draft;
    const AppChoices choices{AppType::Both, TargetUser::SubAccount, TargetUser::Agency, true,
                             true,          PlanTier::Agency};
    QVERIFY(draft.choices() == AppChoices());
    draft.setChoices(choices);
    QVERIFY(draft.choices() == choices);
    QVERIFY(draft.tokenFor == UserType::Company);
    draft.setChoices({});
    QVERIFY(draft == WizardDraft());
}

void TestWizardDraft::asksForTheRightToken_data()
{
    QTest::addColumn<AppType>("appType");
    QTest::addColumn<UserType>("tokenFor");
    QTest::addColumn<UserType>("asked");
    QTest::newRow("sub-account app") << AppType::SubAccount << UserType::Company << UserType::Location;
    QTest::newRow("agency app") << AppType::Agency << UserType::Location << UserType::Company;
    QTest::newRow("both, a sub-account") << AppType::Both << UserType::Location << UserType::Location;
    QTest::newRow("both, the agency") << AppType::Both << UserType::Company << UserType::Company;
}

void TestWizardDraft::asksForTheRightToken()
{
    QFETCH(AppType, appType);
    QFETCH(UserType, tokenFor);
    QFETCH(UserType, asked);
    WizardDraft draft;
    draft.appType = appType;
    draft.tokenFor = tokenFor;
    QVERIFY(draft.askedUserType() == asked);
}

void TestWizardDraft::choosesTheVersion()
{
    WizardDraft draft = fullDraft();
    QCOMPARE(draft.usedVersionId(), u"65f0c0ffee65f0c0ffee65f1"_s);
    draft.version = WizardDraft::VersionChoice::FromClientId;
    QCOMPARE(draft.usedVersionId(), u"65f0c0ffee65f0c0ffee65f0"_s);
    draft.version = WizardDraft::VersionChoice::None;
    QCOMPARE(draft.usedVersionId(), QString());
}

QTEST_GUILESS_MAIN(TestWizardDraft)

#include "tst_wizarddraft.moc"
