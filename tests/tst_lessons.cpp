// What stands in the texts of Learn: complete, without dead links, and the same as the catalogue.

#include "learn/lessonfiller.h"
#include "learn/lessons.h"
#include "learn/lessonsearch.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

/// The targets of all links in \a markdown.
QStringList linksIn(const QString &markdown)
{
    static const QRegularExpression link(u"\\]\\(([^)]*)\\)"_s);
    QStringList targets;
    for (auto matches = link.globalMatch(markdown); matches.hasNext();)
        targets += matches.next().captured(1);
    return targets;
}

QStringList anchorsIn(const QString &markdown)
{
    QStringList anchors;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            anchors += headingAnchor(plainLine(line));
    }
    return anchors;
}

LearnValues valuesOf(UserType type)
{
    LearnValues values;
    values.userType = type;
    values.companyId = u"CompanyIdCompanyId01"_s;
    if (type == UserType::Location)
        values.locationId = u"LocationIdLocation01"_s;
    values.maskedToken = u"••••••••1234"_s;
    values.copyCommand = [](const QString &) {};
    return values;
}

} // namespace

class TestLessons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasATopicForEachPage_data();
    void hasATopicForEachPage();
    void everyFileIsInTheContents_data() { languages(); }
    void everyFileIsInTheContents();
    void everyTopicHasTitleAndGroup_data() { languages(); }
    void everyTopicHasTitleAndGroup();
    void everyLinkResolves_data() { languages(); }
    void everyLinkResolves();
    void speaksEnglishWithoutTranslation();
    void searchKnowsBothLanguages();
    void nothingIsLeftUnfilled_data();
    void nothingIsLeftUnfilled();
    void namesEveryWebhookEvent();
    void namesScopesByPlan();
    void explainsEveryVisibleError();
    void searchFinds_data();
    void searchFinds();
    void searchShowsTheLine();
    void titlesComeFirst();

private:
    static void languages();
    QString filled(const QString &topic, const LearnValues &values = {}) const
    {
        return filled(m_lessons, topic, values);
    }
    QString filled(const Lessons &lessons, const QString &topic, const LearnValues &values = {}) const
    {
        const Lesson *lesson = lessons.find(topic);
        return lesson ? m_filler->fill(lesson->markdown, values).markdown : QString();
    }

    Lessons m_lessons;
    KnownErrors m_errors = KnownErrors::builtIn();
    std::optional<ScopeCatalog> m_catalog;
    std::unique_ptr<LessonFiller> m_filler;
    LessonSearch m_search;
};

void TestLessons::initTestCase()
{
    QString problem;
    m_catalog = ScopeCatalog::builtIn(&problem);
    QVERIFY2(m_catalog, qPrintable(problem));
    m_filler = std::make_unique<LessonFiller>(*m_catalog, m_errors);
    for (const Lesson &lesson : m_lessons.all())
        m_search.add(lesson.id, lesson.title, filled(lesson.id));
}

void TestLessons::hasATopicForEachPage_data()
{
    QTest::addColumn<QString>("topic");
    for (const char *topic : {"start", "need", "purpose", "create-app", "scopes", "redirect", "credentials",
                              "authorize", "tokens", "connections"})
        QTest::newRow(topic) << QString::fromLatin1(topic);
}

void TestLessons::hasATopicForEachPage()
{
    QFETCH(QString, topic);
    QVERIFY(m_lessons.find(topic));
}

void TestLessons::languages()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "es"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestLessons::speaksEnglishWithoutTranslation()
{
    const Lessons lessons(u":/learn"_s, u"xx"_s);
    QCOMPARE(lessons.all().size(), m_lessons.all().size());
    QCOMPARE(lessons.find(u"start"_s)->markdown, m_lessons.find(u"start"_s)->markdown);
    QVERIFY(lessons.find(u"start"_s)->english.isEmpty());
}

void TestLessons::searchKnowsBothLanguages()
{
    const Lesson lesson = *Lessons(u":/learn"_s, u"es"_s).find(u"plans"_s);
    QCOMPARE(lesson.english, m_lessons.find(u"plans"_s)->markdown);
    QVERIFY(lesson.markdown != lesson.english);
    LessonSearch search;
    search.add(lesson.id, lesson.title, u"# Los planes\nUna conexión"_s, u"# The plans\nA connection"_s);
    for (const QString &query : {u"conexion"_s, u"connection"_s}) {
        const QList<LessonHit> hits = search.find(WordSearch(query));
        QCOMPARE(hits.size(), 1);
        QVERIFY(WordSearch(query).matches(hits.first().snippet));
    }
}

void TestLessons::everyFileIsInTheContents()
{
    QFETCH(QString, language);
    const Lessons lessons(u":/learn"_s, language);
    QStringList files = QDir(u":/learn"_s).entryList({u"*.md"_s});
    files.removeOne(u"contents.md"_s);
    QVERIFY(files.size() > 20);
    QStringList listed;
    for (const Lesson &lesson : lessons.all())
        listed += lesson.id + u".md"_s;
    listed.sort();
    files.sort();
    QCOMPARE(listed, files); // each once
}

void TestLessons::everyTopicHasTitleAndGroup()
{
    QFETCH(QString, language);
    const Lessons lessons(u":/learn"_s, language);
    QSet<QString> titles;
    for (const Lesson &lesson : lessons.all()) {
        QVERIFY2(!lesson.title.isEmpty() && !lesson.group.isEmpty(), qPrintable(lesson.id));
        QVERIFY2(lesson.markdown.startsWith(u"# "_s + lesson.title), qPrintable(lesson.id));
        titles.insert(lesson.title);
    }
    QCOMPARE(titles.size(), lessons.all().size());
}

void TestLessons::everyLinkResolves()
{
    QFETCH(QString, language);
    const Lessons lessons(u":/learn"_s, language);
    int count = 0;
    for (const Lesson &lesson : lessons.all()) {
        const QStringList targets = linksIn(filled(lessons, lesson.id));
        for (const QString &target : targets) {
            const QByteArray where = (lesson.id + u": "_s + target).toUtf8();
            const QUrl url(target);
            ++count;
            if (!url.isRelative()) {
                QVERIFY2(url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty(), where);
                continue;
            }
            QVERIFY2(url.path().endsWith(".md"_L1), where);
            const Lesson *topic = lessons.find(url.path().chopped(3));
            QVERIFY2(topic, where);
            QVERIFY2(url.fragment().isEmpty()
                         || anchorsIn(filled(lessons, topic->id)).contains(url.fragment()),
                     where);
        }
    }
    QVERIFY(count > 40);
}

void TestLessons::nothingIsLeftUnfilled_data()
{
    QTest::addColumn<LearnValues>("values");
    QTest::newRow("examples") << LearnValues();
    QTest::newRow("sub-account") << valuesOf(UserType::Location);
    QTest::newRow("agency") << valuesOf(UserType::Company);
}

void TestLessons::nothingIsLeftUnfilled()
{
    QFETCH(LearnValues, values);
    for (const Lesson &lesson : m_lessons.all()) {
        const QString text = filled(lesson.id, values);
        QVERIFY2(!text.contains(u"{{"_s) && !text.contains(u"}}"_s), qPrintable(lesson.id));
        QVERIFY2(text.count(u"```"_s) % 2 == 0, qPrintable(lesson.id));
    }
}

void TestLessons::namesEveryWebhookEvent()
{
    const QStringList lines = filled(u"webhook-events"_s).split(u'\n');
    QVERIFY(!m_catalog->webhookEvents().isEmpty());
    for (const WebhookEvent &event : m_catalog->webhookEvents()) {
        const QString head = u"* `%1`: "_s.arg(event.name);
        const QStringList found = lines.filter(head);
        QCOMPARE(found.size(), 1);
        const QString tail =
            event.scope.isEmpty()
                ? u"needs no scope"_s
                : u"`%1`, %2"_s.arg(event.scope, event.scopeIsGuess ? u"a guess"_s : u"documented"_s);
        QVERIFY2(found.first().startsWith(head + tail), qPrintable(found.first()));
    }
    QCOMPARE(lines.filter(u"* `"_s).size(), m_catalog->webhookEvents().size());
    QVERIFY(filled(u"webhook-events"_s)
                .contains(u"%1 events, by the scope"_s.arg(m_catalog->webhookEvents().size())));
}

void TestLessons::namesScopesByPlan()
{
    const QString text = filled(u"plans"_s);
    for (const Scope &scope : m_catalog->scopes()) {
        const bool belongs =
            scope.tier != PlanTier::Any || (scope.agencyTokenTier && *scope.agencyTokenTier != scope.tier);
        const bool isListed = text.contains(u"* `%1`"_s.arg(scope.name));
        QVERIFY2(belongs == isListed, qPrintable(scope.name));
    }
}

void TestLessons::explainsEveryVisibleError()
{
    const QString text = filled(u"authorization-errors"_s) + filled(u"call-errors"_s);
    const QList<Diagnosis> errors = m_errors.visible();
    QVERIFY(!errors.isEmpty());
    for (const Diagnosis &error : errors)
        QVERIFY2(
            text.contains(u"* **%1**: %2"_s.arg(markdownText(error.seen), markdownText(error.sentence()))),
            qPrintable(error.id));
}

void TestLessons::searchFinds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("topic");
    QTest::newRow("an event") << u"contactcreate"_s << u"webhook-events"_s;
    QTest::newRow("several words") << u"COLLECTION make"_s << u"payloads"_s;
    QTest::newRow("words far apart") << u"bearer version"_s << u"requests"_s;
    QTest::newRow("an accent") << u"Zápier"_s << u"automation-tools"_s;
    QTest::newRow("an error") << u"CastError Cast to ObjectId"_s << QString();
    QTest::newRow("an error as it is written") << u"noAppVersionIdFound"_s << u"authorization-errors"_s;
    QTest::newRow("a scope") << u"locations.write 497"_s << u"plans"_s;
    QTest::newRow("nonsense") << u"qwertzuiop"_s << QString();
    QTest::newRow("one of two is nonsense") << u"token qwertzuiop"_s << QString();
    QTest::newRow("markup is no text") << u"```"_s << QString();
}

void TestLessons::searchFinds()
{
    QFETCH(QString, query);
    QFETCH(QString, topic);
    QStringList found;
    const QList<LessonHit> hits = m_search.find(WordSearch(query));
    for (const LessonHit &hit : hits)
        found += hit.id;
    QCOMPARE(!found.isEmpty(), !topic.isEmpty());
    QVERIFY2(topic.isEmpty() || found.contains(topic), qPrintable(found.join(u' ')));
}

void TestLessons::searchShowsTheLine()
{
    const QList<LessonHit> hits = m_search.find(WordSearch(u"invoicepaid guess"_s));
    QCOMPARE(hits.size(), 1);
    QVERIFY2(hits.first().snippet.contains("InvoicePaid"_L1), qPrintable(hits.first().snippet));
    for (const LessonHit &hit : m_search.find(WordSearch(u"token"_s))) {
        QVERIFY2(hit.snippet.size() <= 160, qPrintable(hit.snippet));
        QVERIFY2(WordSearch(u"token"_s).matches(hit.title + hit.snippet), qPrintable(hit.id));
    }
}

void TestLessons::titlesComeFirst()
{
    QCOMPARE(m_search.find(WordSearch(u"webhooks"_s)).constFirst().id, u"webhooks"_s);
    QCOMPARE(m_search.find(WordSearch(u"paid apps"_s)).constFirst().id, u"paid-apps"_s);
}

QTEST_GUILESS_MAIN(TestLessons)

#include "tst_lessons.moc"
