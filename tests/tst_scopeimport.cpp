#include "catalog/scopecatalog.h"
#include "catalog/scopeimport.h"

#include <QSet>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

using Form = ScopeImport::Form;
using Kind = ScopeImport::Oddity::Kind;

class TestScopeImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsEverythingWrongWithALink();
    void readsTexts_data();
    void readsTexts();
    void namesOddities_data();
    void namesOddities();
    void guessesWhatWasMeant_data();
    void guessesWhatWasMeant();
    void takesNoSecret_data();
    void takesNoSecret();
    void findsEachScopeOfTheCatalogue();
    void survivesGarbage();

private:
    ScopeImport read(const QString &text) const { return ScopeImport::read(text, *m_catalog); }
    QList<Kind> kinds(const ScopeImport &result) const;

    std::optional<ScopeCatalog> m_catalog;
};

void TestScopeImport::initTestCase()
{
    m_catalog = ScopeCatalog::builtIn(nullptr);
    QVERIFY(m_catalog);
}

QList<Kind> TestScopeImport::kinds(const ScopeImport &result) const
{
    QList<Kind> found;
    for (const ScopeImport::Oddity &oddity : result.oddities)
        found += oddity.kind;
    return found;
}

void TestScopeImport::findsEverythingWrongWithALink()
{
    const ScopeImport result = read(
        u"https://marketplace.gohighlevel.com/oauth/chooselocation?response_type=code&client_id=abc&"
        "scope=contacts.readonly+contcts.write++lunch.order+calendars.readonly&redirect_uri=http%3A%2F%2Flocalhost"_s);
    QCOMPARE(result.form, Form::Link);
    QCOMPARE(result.known, (QStringList{u"contacts.readonly"_s, u"calendars.readonly"_s}));
    QCOMPARE(result.misspelt.size(), 1);
    QCOMPARE(result.misspelt.first().text, u"contcts.write"_s);
    QCOMPARE(result.misspelt.first().meant.first(), u"contacts.write"_s);
    QCOMPARE(result.unknown, QStringList{u"lunch.order"_s});
    QCOMPARE(kinds(result), (QList{Kind::PlusForSpace, Kind::StraySpace}));
    QCOMPARE(result.oddities.last().where, u"contcts.write"_s);
}

void TestScopeImport::readsTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Form>("form");
    QTest::addColumn<QStringList>("known");
    QTest::addColumn<QStringList>("unknown");
    const QStringList both{u"contacts.readonly"_s, u"contacts.write"_s};
    const auto row = [](const char *name, const QString &text, Form form, const QStringList &known,
                        const QStringList &unknown = {}) {
        QTest::newRow(name) << text << form << known << unknown;
    };
    row("empty", {}, Form::Nothing, {});
    row("prose", u"Please send me the list by Monday."_s, Form::Nothing, {});
    row("spaces", u"contacts.readonly contacts.write"_s, Form::List, both);
    row("portal lines", u"View Contacts\ncontacts.readonly\r\nEdit Contacts\ncontacts.write\n"_s, Form::List,
        both);
    row("bullets and commas", u"• contacts.readonly,\n- contacts.write;"_s, Form::List, both);
    row("json", u"{\"scopes\": [\"contacts.readonly\", \"contacts.write\"]}"_s, Form::List, both);
    row("sentence", u"It needs contacts.readonly and (contacts.write)."_s, Form::List, both);
    row("unknown in a list", u"contacts.readonly store/shipping.readonly"_s, Form::List,
        {u"contacts.readonly"_s}, {u"store/shipping.readonly"_s});
    row("unknown alone", u"brand.new"_s, Form::List, {}, {u"brand.new"_s});
    row("host beside a list", u"app.gohighlevel.com asks for contacts.readonly here"_s, Form::List,
        {u"contacts.readonly"_s});
    row("env", u"GHL_CLIENT_ID=65f0-ab\nexport GHL_SCOPES=\"contacts.readonly contacts.write\" # two\n"_s,
        Form::Settings, both);
    row("env over lines", u"SCOPES='contacts.readonly\ncontacts.write'\nPORT=3000"_s, Form::Settings, both);
    row("env without scopes", u"PORT=3000\nHOST=app.example.com\n"_s, Form::Settings, {});
    row("env with a link",
        u"AUTH_URL=https://a.b/v2/oauth/chooselocation?scope=contacts.readonly%20contacts.write"_s,
        Form::Link, both);
    row("link", u"https://x.y/z?a=1&scope=contacts.readonly%20contacts.write&b=2"_s, Form::Link, both);
    row("link with escaped ampersands",
        u"<a href=\"https://x.y/z?a=1&amp;scope=contacts.readonly%20contacts.write\">"_s, Form::Link, both);
    row("link in a mail", u"Use https://x.y/z?scope=contacts.readonly%20contacts.write please, thanks"_s,
        Form::Link, both);
    row("link without scopes", u"https://x.y/v2/oauth/chooselocation?client_id=1"_s, Form::Link, {});
    row("link with an empty scope", u"https://x.y/z?scope=&a=1"_s, Form::Link, {});
    row("slash encoded", u"https://x.y/z?scope=conversations%2Fmessage.readonly"_s, Form::Link,
        {u"conversations/message.readonly"_s});
    row("unknown in a link", u"https://x.y/z?scope=contacts.readonly%20everything"_s, Form::Link,
        {u"contacts.readonly"_s}, {u"everything"_s});
}

void TestScopeImport::readsTexts()
{
    QFETCH(QString, text);
    const ScopeImport result = read(text);
    QTEST(result.form, "form");
    QTEST(result.known, "known");
    QTEST(result.unknown, "unknown");
    QCOMPARE(result.misspelt, QList<ScopeImport::Misspelling>());
}

void TestScopeImport::namesOddities_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QList<Kind>>("expected");
    const QString a = u"contacts.readonly"_s;
    const QString b = u"contacts.write"_s;
    const auto row = [](const char *name, const QString &value, const QList<Kind> &kinds) {
        QTest::newRow(name) << value << kinds;
    };
    row("clean", a + u"%20" + b, {});
    row("plain blank", a + u' ' + b, {});
    row("plus", a + u'+' + b, {Kind::PlusForSpace});
    row("encoded plus", a + u"%2b" + b, {Kind::EncodedPlus});
    row("comma", a + u',' + b, {Kind::Comma});
    row("encoded comma and space", a + u"%2C%20" + b, {Kind::Comma});
    row("line break", a + u"%0D%0A" + b, {Kind::LineBreak});
    row("doubled", a + u"%20%20" + b, {Kind::StraySpace});
    row("leading", u"%20" + a, {Kind::StraySpace});
    row("trailing", a + u"%20", {Kind::StraySpace});
    row("trailing plus", a + u'+', {Kind::PlusForSpace, Kind::StraySpace});
    row("trailing blank", a + u' ', {Kind::StraySpace});
    row("inside", u"contacts.%20readonly%20" + b, {Kind::SpaceInside});
    row("inside, before the point", u"contacts+.readonly"_s, {Kind::PlusForSpace, Kind::SpaceInside});
    row("torn in three", u"contacts%20.%20readonly"_s, {Kind::SpaceInside});
    row("torn around a sign", u"contacts.%20%E2%9C%93%20readonly"_s, {Kind::SpaceInside});
    row("torn around a repetition", b + u"%20contacts.%20"_s + b + u"%20readonly"_s,
        {Kind::Repeated, Kind::SpaceInside});
    row("encoded twice", a + u"%2520" + b, {Kind::EncodedTwice});
    row("repeated", a + u"%20" + b + u"%20" + a, {Kind::Repeated});
}

void TestScopeImport::namesOddities()
{
    QFETCH(QString, value);
    QFETCH(QList<Kind>, expected);
    const ScopeImport result = ScopeImport::readParameter(value, *m_catalog);
    QCOMPARE(kinds(result), expected);
    QVERIFY(result.known.contains(u"contacts.readonly"_s));
    QCOMPARE(result.unknown, QStringList());
}

void TestScopeImport::guessesWhatWasMeant_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("meant"); // empty: nothing
    const auto row = [](const char *name, const char *meant) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(meant);
    };
    row("contact.readonly", "contacts.readonly");
    row("contacts.readnly", "contacts.readonly");
    row("Contacts.ReadOnly", "contacts.readonly");
    row("contacts:write", "contacts.write");
    row("contacts.read", "contacts.readonly");
    row("saas/location.reed", "saas/location.read");
    row("conversation/messages.write", "conversations/message.write");
    row("store/shipping.readonly", "");
    row("courses.readonly", "");
    row("snapshots.write", "");
    row("lunch.order", "");
}

void TestScopeImport::guessesWhatWasMeant()
{
    QFETCH(QString, name);
    QFETCH(QString, meant);
    QCOMPARE(ScopeImport::meantBy(name, *m_catalog).value(0), meant);
}

void TestScopeImport::takesNoSecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("token alone") << u"eyJhbGciOiJI.eyJzdWIiOiIx.SflKxwRJSMeKKF2QT4"_s;
    QTest::newRow("token in settings") << u"ACCESS_TOKEN=eyJhbGciOiJI.eyJzdWIi.SflKxwRJ"_s;
    QTest::newRow("secret") << u"0f9a1d52-8b1c-4e8e-9c55-3c2f7f6e1a2b"_s;
    QTest::newRow("private token") << u"pit-0f9a1d52-8b1c-4e8e-9c55-3c2f7f6e1a2b"_s;
}

void TestScopeImport::takesNoSecret()
{
    QFETCH(QString, text);
    QVERIFY(read(text).isEmpty());
    QCOMPARE(read(text + u"\ncontacts.readonly").unknown, QStringList());
}

void TestScopeImport::findsEachScopeOfTheCatalogue()
{
    QStringList all;
    for (const Scope &scope : m_catalog->scopes())
        all += scope.name;
    const QSet<QString> wanted(all.cbegin(), all.cend());
    const QStringList texts{all.join(u'\n'), u"https://x.y/?scope="_s + all.join(u"%20"_s)};
    for (const QString &text : texts) {
        const ScopeImport result = read(text);
        QCOMPARE(QSet<QString>(result.known.cbegin(), result.known.cend()), wanted);
        QVERIFY(result.unknown.isEmpty() && result.misspelt.isEmpty() && result.oddities.isEmpty());
    }
}

void TestScopeImport::survivesGarbage()
{
    QCOMPARE(read(QString(1000000, u'%')).form, Form::Nothing);
    QVERIFY(read(u"https://x.y/?scope=" + u"%20+"_s.repeated(100000)).isEmpty());
    QVERIFY(read(u"https://x.y/?scope=%%%ZZ%FF%00"_s).known.isEmpty());
    QVERIFY(read(QString(QChar(0)) + QChar(0xd800) + u"contacts.readonly").known.size() <= 1);
}

QTEST_GUILESS_MAIN(TestScopeImport)

#include "tst_scopeimport.moc"
