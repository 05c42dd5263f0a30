#include "learn/lessonfiller.h"

#include "connections/connection.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

const QString list = u"```\ncurl \"{{api-url}}/contacts/?locationId={{location-id}}\" \\\n"
                     "  -H \"Authorization: Bearer {{access-token}}\"\n```"_s;

Connection connectionOf(UserType type)
{
    Connection connection;
    connection.name = u"Our shop"_s;
    connection.clientId = u"65f0c0ffee65f0c0ffee65f0-ms4k2j9x"_s;
    connection.servers = {QUrl(u"https://market.example"_s), QUrl(u"https://api.example:8443/base"_s)};
    connection.userType = type;
    connection.companyId = u"CompanyIdCompanyId01"_s;
    connection.locationId = type == UserType::Location ? u"LocationIdLocation01"_s : QString();
    return connection;
}

/// A language in which every translated text stands between marks.
class Marking : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString(u"⟦"_s + QString::fromUtf8(source) + u"⟧"_s);
    }
};

/// What stands outside of the marks.
QString unmarked(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const QChar letter : text) {
        if (letter == u'⟧')
            --depth;
        else if (letter == u'⟦')
            ++depth;
        else if (depth == 0)
            outside += letter;
    }
    return outside;
}

} // namespace

class TestLessonFiller : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void examplesSaySo();
    void ownIds();
    void leavesOutTheOtherClass_data();
    void leavesOutTheOtherClass();
    void commandsNeedAToken();
    void aCommandInOneLine();
    void onlyCommandsWithATokenCanBeCopied();
    void harmlessForAShell_data();
    void harmlessForAShell();
    void namesAreNoMarkup();
    void tokensGoInAtTheEnd_data();
    void tokensGoInAtTheEnd();
    void unknownPlaceholdersStay();
    void whatIsFilledInIsTranslated_data();
    void whatIsFilledInIsTranslated();

private:
    FilledLesson fill(const QString &markdown, const LearnValues &values = {}) const
    {
        return m_filler->fill(markdown, values);
    }

    KnownErrors m_errors = KnownErrors::builtIn();
    std::optional<ScopeCatalog> m_catalog;
    std::unique_ptr<LessonFiller> m_filler;
};

void TestLessonFiller::initTestCase()
{
    QString problem;
    m_catalog = ScopeCatalog::builtIn(&problem);
    QVERIFY2(m_catalog, qPrintable(problem));
    m_filler = std::make_unique<LessonFiller>(*m_catalog, m_errors);
}

void TestLessonFiller::examplesSaySo()
{
    const QString text = fill(u"{{values-note}}\n`{{api-url}}/{{location-id}}` {{access-token}}"_s).markdown;
    QVERIFY(text.contains("made up"_L1) && text.contains("After Leg 3"_L1));
    QVERIFY(
        text.contains("`https://services.leadconnectorhq.com/EXAMPLE0SUBACCOUNT00` YOUR_ACCESS_TOKEN"_L1));
}

void TestLessonFiller::ownIds()
{
    const LearnValues values = LearnValues::of(connectionOf(UserType::Location));
    const QString text =
        fill(u"{{values-note}}\n{{api-url}} {{location-id}} {{company-id}} {{app-id}}"_s, values).markdown;
    QVERIFY2(text.contains("https://api.example:8443/base LocationIdLocation01 CompanyIdCompanyId01 "
                           "65f0c0ffee65f0c0ffee65f0\n"_L1),
             qPrintable(text));
    QVERIFY(text.contains("your own: Our shop"_L1));
    QVERIFY(!text.contains("made up"_L1));
}

void TestLessonFiller::leavesOutTheOtherClass_data()
{
    QTest::addColumn<LearnValues>("values");
    QTest::addColumn<QString>("text");
    QTest::newRow("no token yet") << LearnValues() << u"both\nagency\nsub\nboth\n"_s;
    QTest::newRow("agency") << LearnValues::of(connectionOf(UserType::Company)) << u"both\nagency\nboth\n"_s;
    QTest::newRow("sub-account") << LearnValues::of(connectionOf(UserType::Location))
                                 << u"both\nsub\nboth\n"_s;
    QTest::newRow("class not known") << LearnValues::of(connectionOf(UserType::Unknown))
                                     << u"both\nagency\nsub\nboth\n"_s;
}

void TestLessonFiller::leavesOutTheOtherClass()
{
    QFETCH(LearnValues, values);
    QTEST(fill(u"both\n{{for agency}}\nagency\n{{end}}\n{{for sub-account}}\nsub\n{{end}}\nboth"_s, values)
              .markdown,
          "text");
}

void TestLessonFiller::commandsNeedAToken()
{
    LearnValues values = LearnValues::of(connectionOf(UserType::Location));
    QVERIFY(fill(list, values).commands.isEmpty());
    QVERIFY(!fill(list, values).markdown.contains("copy:"_L1));
    values.copyCommand = [](const QString &) {};
    QCOMPARE(fill(list, values).commands.size(), 1);
    QVERIFY(fill(list, values).markdown.contains("[Copy with my token](copy:0)"_L1));
}

void TestLessonFiller::aCommandInOneLine()
{
    LearnValues values = LearnValues::of(connectionOf(UserType::Location));
    values.maskedToken = u"••••••••1234"_s;
    values.copyCommand = [](const QString &) {};
    const FilledLesson lesson = fill(list, values);
    QCOMPARE(lesson.commands.value(0),
             u"curl \"https://api.example:8443/base/contacts/?locationId=LocationIdLocation01\" "
             "-H \"Authorization: Bearer {{access-token}}\""_s);
    QVERIFY(lesson.markdown.contains(u"Bearer ••••••••1234"_s));
}

void TestLessonFiller::onlyCommandsWithATokenCanBeCopied()
{
    LearnValues values = LearnValues::of(connectionOf(UserType::Location));
    values.copyCommand = [](const QString &) {};
    const FilledLesson lesson =
        fill(u"```\n{ \"id\": 1 }\n```\n\n```\ncurl https://example.com\n```\n\n"_s + list + u"\n\n"_s + list,
             values);
    QCOMPARE(lesson.commands.size(), 2);
    QVERIFY(lesson.markdown.contains("copy:1"_L1));
}

void TestLessonFiller::harmlessForAShell_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("ends the quotes") << u"x\"; rm -rf ~ #"_s;
    QTest::newRow("runs a command") << u"$(reboot)"_s;
    QTest::newRow("backticks") << u"`reboot`"_s;
    QTest::newRow("a second line") << u"abc\nreboot"_s;
    QTest::newRow("a line break at the end") << u"abc\n"_s;
    QTest::newRow("markup") << u"[here](https://example.com)"_s;
}

void TestLessonFiller::harmlessForAShell()
{
    QFETCH(QString, id);
    Connection connection = connectionOf(UserType::Location);
    connection.locationId = id;
    connection.servers.api = QUrl(u"https://api.example/$(reboot)"_s);
    LearnValues values = LearnValues::of(connection);
    values.copyCommand = [](const QString &) {};
    QCOMPARE(fill(list, values).commands.value(0),
             u"curl \"https://services.leadconnectorhq.com/contacts/?locationId=EXAMPLE0SUBACCOUNT00\" "
             "-H \"Authorization: Bearer {{access-token}}\""_s);
}

void TestLessonFiller::namesAreNoMarkup()
{
    Connection connection = connectionOf(UserType::Location);
    connection.accountName = u"[Win](https://evil.example) *now*\n# big {{access-token}}"_s;
    const QString text = fill(u"{{values-note}}"_s, LearnValues::of(connection)).markdown;
    QVERIFY2(text.contains("\\[Win\\]\\(https"_L1), qPrintable(text));
    QVERIFY2(text.contains("\\*now\\*"_L1), qPrintable(text));
    QCOMPARE(text.count(u'\n'), 1);
}

void TestLessonFiller::tokensGoInAtTheEnd_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("command");
    QTest::newRow("token") << QByteArray("aa.bb-cc_dd~+/=") << u"Bearer aa.bb-cc_dd~+/="_s;
    QTest::newRow("none") << QByteArray() << QString();
    QTest::newRow("quotes") << QByteArray("aa\"; reboot") << QString();
    QTest::newRow("command") << QByteArray("$(reboot)") << QString();
    QTest::newRow("line break") << QByteArray("aa\n") << QString();
}

void TestLessonFiller::tokensGoInAtTheEnd()
{
    QFETCH(QByteArray, token);
    QTEST(LearnValues::withToken(u"Bearer {{access-token}}"_s, token), "command");
}

void TestLessonFiller::unknownPlaceholdersStay()
{
    QVERIFY(fill(u"{{no-such-thing}} {{scope-for GET /nowhere/at/all}}"_s)
                .markdown.startsWith("{{no-such-thing}} {{scope-for"_L1));
}

void TestLessonFiller::whatIsFilledInIsTranslated_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"values-note", "webhook-events", "scopes-agency", "scopes-agency-pro",
                             "scopes-agency-token", "errors-authorize", "errors-calls"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// The pseudo-language's test can't tell it from a lesson, which is English there.
void TestLessonFiller::whatIsFilledInIsTranslated()
{
    QFETCH(QString, name);
    Marking language;
    QCoreApplication::installTranslator(&language);
    const KnownErrors errors = KnownErrors::builtIn();
    const QString placeholder = u"{{"_s + name + u"}}"_s;
    QString text = LessonFiller(*m_catalog, errors).fill(placeholder, {}).markdown;
    QVERIFY(text.contains(u'⟦'));
    const QList<Scope> &scopes = m_catalog->scopes();
    for (const Scope &scope : scopes) { // headings, as HighLevel's portal has them
        const QString heading = u"## "_s + markdownText(scope.resource) + u'\n';
        text.remove(heading);
    }
    static const QRegularExpression code(u"`[^`]*`"_s);
    static const QRegularExpression word(u"\\p{L}{2,}"_s);
    QStringList english;
    for (auto words = word.globalMatch(unmarked(text.remove(code))); words.hasNext();)
        english += words.next().captured();
    QVERIFY2(english.isEmpty(), qPrintable(english.join(u' ').left(300)));
}

QTEST_GUILESS_MAIN(TestLessonFiller)

#include "tst_lessonfiller.moc"
