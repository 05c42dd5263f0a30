#include "catalog/scopecatalog.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

class TestScopePresets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellWhatTheyAreFor();
    void holdKnownScopes_data();
    void holdKnownScopes();
    void noneOfTheirScopesIsMisspelt();
    void setsFollowTheirRule();
    void areFoundByName();

private:
    std::optional<ScopeCatalog> m_catalog;
};

void TestScopePresets::initTestCase()
{
    m_catalog = ScopeCatalog::builtIn(nullptr);
    QVERIFY(m_catalog);
}

void TestScopePresets::tellWhatTheyAreFor()
{
    QSet<QString> names;
    qsizetype purposes = 0;
    for (const ScopePreset &preset : m_catalog->presets()) {
        static const QRegularExpression word(u"^[a-z]+(-[a-z]+)*$"_s);
        QVERIFY2(word.match(preset.name).hasMatch(), qPrintable(preset.name));
        QVERIFY(!preset.title.isEmpty());
        QVERIFY2(preset.sentence.endsWith(u'.') && preset.sentence.count(u'.') == 1, qPrintable(preset.name));
        QVERIFY2(!names.contains(preset.name), qPrintable(preset.name));
        names += preset.name;
        purposes += preset.kind == ScopePreset::Kind::Purpose ? 1 : 0;
    }
    QVERIFY(purposes >= 10);
}

void TestScopePresets::holdKnownScopes_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QStringList>("scopes");
    const auto row = [](const QString &preset, const QStringList &scopes) {
        QTest::newRow(qPrintable(preset)) << preset << scopes;
    };
    row(u"contacts"_s, {u"contacts.readonly"_s, u"contacts.write"_s, u"locations/customFields.readonly"_s,
                        u"locations/tags.readonly"_s});
    row(u"messages-to-sheet"_s, {u"conversations/message.readonly"_s});
    row(u"send-messages"_s, {u"contacts.readonly"_s, u"conversations/message.write"_s});
    row(u"location-tokens"_s, {u"locations.readonly"_s, u"oauth.readonly"_s, u"oauth.write"_s});
    row(u"agency-overview"_s, {u"companies.readonly"_s, u"locations.readonly"_s, u"users.readonly"_s});
    row(u"provisioning"_s, {u"companies.readonly"_s, u"locations.readonly"_s, u"locations.write"_s,
                            u"snapshots.readonly"_s, u"users.readonly"_s, u"users.write"_s});
}

void TestScopePresets::holdKnownScopes()
{
    QFETCH(QString, preset);
    const ScopePreset *found = m_catalog->preset(preset);
    QVERIFY(found);
    QTEST(found->scopes, "scopes");
}

void TestScopePresets::noneOfTheirScopesIsMisspelt()
{
    // A name that the catalogue lacks is left out, so that only the number tells.
    const QHash<QString, qsizetype> sizes{
        {u"appointments"_s, 4},  {u"opportunities"_s, 3}, {u"invoices-payments"_s, 8},
        {u"forms-surveys"_s, 2}, {u"workflows"_s, 4},     {u"social-posts"_s, 7},
        {u"saas"_s, 5}};
    for (auto size = sizes.cbegin(); size != sizes.cend(); ++size) {
        const ScopePreset *preset = m_catalog->preset(size.key());
        const QStringList scopes = preset ? preset->scopes : QStringList();
        QVERIFY2(scopes.size() == size.value(), qPrintable(size.key() + u": " + scopes.join(u' ')));
    }
}

void TestScopePresets::setsFollowTheirRule()
{
    QCOMPARE(m_catalog->preset(u"all"_s)->scopes.size(), 140); // all but the hidden ones
    for (const QString &name : m_catalog->preset(u"read-only"_s)->scopes)
        QVERIFY2(m_catalog->find(name)->isReadOnly(), qPrintable(name));
    QCOMPARE(m_catalog->preset(u"webhooks"_s)->scopes.size(), 7);
    for (const ScopePreset &preset : m_catalog->presets()) {
        for (const QString &name : preset.scopes)
            QVERIFY2(!m_catalog->find(name)->hidden, qPrintable(preset.name + u' ' + name));
    }
}

void TestScopePresets::areFoundByName()
{
    for (const ScopePreset &preset : m_catalog->presets())
        QCOMPARE(m_catalog->preset(preset.name), &preset);
    QCOMPARE(m_catalog->preset(u"Contacts"_s), nullptr);
    QCOMPARE(m_catalog->preset({}), nullptr);
}

QTEST_GUILESS_MAIN(TestScopePresets)

#include "tst_scopepresets.moc"
