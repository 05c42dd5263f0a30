#include "wordsearch.h"

#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

class TestWordSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void findsPlaces_data();
    void findsPlaces();
};

void TestWordSearch::matches_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("matches");
    QTest::newRow("one word") << u"token"_s << u"An access token."_s << true;
    QTest::newRow("case") << u"TOKEN"_s << u"An access Token."_s << true;
    QTest::newRow("part of a word") << u"hook"_s << u"Webhooks"_s << true;
    QTest::newRow("both words, other order") << u"token refresh"_s << u"refresh the token"_s << true;
    QTest::newRow("one is missing") << u"token nonsense"_s << u"refresh the token"_s << false;
    QTest::newRow("spaces around") << u"  token  "_s << u"token"_s << true;
    QTest::newRow("accent in the text") << u"cafe"_s << u"Café"_s << true;
    QTest::newRow("accent in the query") << u"café"_s << u"CAFE"_s << true;
    QTest::newRow("accent as a character of its own") << u"cafe"_s << u"Cafe\u0301"_s << true;
    QTest::newRow("letters in one") << u"fine"_s << u"\uFB01ne"_s << true;
    QTest::newRow("typeset apostrophe") << u"l'app"_s << u"Installe l\u2019app"_s << true;
    QTest::newRow("narrow space") << u"page :"_s << u"La page\u202F: blanche"_s << true;
    QTest::newRow("no word") << u"   "_s << u"token"_s << false;
    QTest::newRow("only an accent") << u"\u0301"_s << u"token"_s << false;
    QTest::newRow("endpoint") << u"POST /contacts/"_s << u"It is `POST /contacts/`."_s << true;
}

void TestWordSearch::matches()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QTEST(WordSearch(query).matches(text), "matches");
}

void TestWordSearch::findsPlaces_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("twice") << u"token"_s << u"A Token, a token."_s << QStringList{u"Token"_s, u"token"_s};
    QTest::newRow("overlapping words are one place")
        << u"web webhook"_s << u"Webhook"_s << QStringList{u"Webhook"_s};
    QTest::newRow("with its accent") << u"cafe"_s << u"ein Café."_s << QStringList{u"Café"_s};
    QTest::newRow("with a combining accent")
        << u"cafe"_s << u"ein Cafe\u0301."_s << QStringList{u"Cafe\u0301"_s};
    QTest::newRow("half of a character") << u"f"_s << u"\uFB01ne"_s << QStringList{u"\uFB01"_s};
    QTest::newRow("from its other half") << u"ine"_s << u"\uFB01ne"_s << QStringList{u"\uFB01ne"_s};
    QTest::newRow("nothing") << u"token"_s << u"none"_s << QStringList();
}

void TestWordSearch::findsPlaces()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QStringList found;
    const QList<WordSearch::Range> ranges = WordSearch(query).rangesIn(text);
    for (const WordSearch::Range &range : ranges)
        found += text.mid(range.start, range.length);
    QTEST(found, "found");
}

QTEST_GUILESS_MAIN(TestWordSearch)

#include "tst_wordsearch.moc"
