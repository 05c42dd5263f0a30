#include "authorize/browserpage.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(hloauth::BrowserPage::Mark)

namespace {

QString htmlOf(const BrowserPage &page)
{
    return QString::fromUtf8(page.html());
}

QString between(const QString &text, const QString &before, const QString &after)
{
    const qsizetype found = text.indexOf(before);
    const qsizetype begin = found + before.size();
    const qsizetype end = text.indexOf(after, begin);
    return found < 0 || end < 0 ? QString() : text.mid(begin, end - begin);
}

} // namespace

class TestBrowserPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItIsGiven();
    void marks_data();
    void marks();
    void linesBecomeParagraphs();
    void textIsEscaped();
    void needsNothingElse();
    void policyAllowsTheOwnStyleOnly();
    void readableForEveryone();
};

void TestBrowserPage::saysWhatItIsGiven()
{
    const QString html =
        htmlOf({BrowserPage::Mark::Tick, u"Connected – schön"_s, u"You can close this tab."_s, 200});
    QVERIFY(html.startsWith(u"<!DOCTYPE html>"_s));
    QCOMPARE(between(html, u"<h1>"_s, u"</h1>"_s), u"Connected – schön"_s);
    QCOMPARE(between(html, u"<p>"_s, u"</p>"_s), u"You can close this tab."_s);
    QVERIFY(between(html, u"<title>"_s, u"</title>"_s).startsWith(u"Connected – schön"_s));
    QCOMPARE(between(html, u"<footer>"_s, u"</footer>"_s), u"HighLevel OAuth Helper"_s);
    QVERIFY(html.endsWith(u"</html>\n"_s));
}

void TestBrowserPage::marks_data()
{
    QTest::addColumn<BrowserPage::Mark>("mark");
    QTest::addColumn<QString>("name");
    QTest::newRow("tick") << BrowserPage::Mark::Tick << u"tick"_s;
    QTest::newRow("cross") << BrowserPage::Mark::Cross << u"cross"_s;
    QTest::newRow("question") << BrowserPage::Mark::Question << u"question"_s;
}

void TestBrowserPage::marks()
{
    QFETCH(BrowserPage::Mark, mark);
    QFETCH(QString, name);
    const QString html = htmlOf({mark, u"T"_s, u"t"_s, 400});
    QCOMPARE(html.count(u"<svg "_s), 1);
    QCOMPARE(between(html, u"<svg class=\""_s, u"\""_s), name);
    QVERIFY(html.contains(QString(u"."_s + name + u"{"_s)));
    QVERIFY(between(html, u"<svg "_s, u"</svg>"_s).contains(u"<path d=\""_s));
}

void TestBrowserPage::linesBecomeParagraphs()
{
    const QString html = htmlOf({BrowserPage::Mark::Cross, u"T"_s, u"One.\n\nTwo."_s, 400});
    QVERIFY(html.contains(u"<p>One.</p>"_s));
    QVERIFY(html.contains(u"<p>Two.</p>"_s));
    QCOMPARE(html.count(u"<p>"_s), 2);
    QCOMPARE(htmlOf({BrowserPage::Mark::Cross, u"T"_s, QString(), 400}).count(u"<p>"_s), 0);
}

void TestBrowserPage::textIsEscaped()
{
    const QString nasty = u"</title><script>alert(\"1\")</script>&amp;<img src=x onerror='y'>%1%2"_s;
    const QString html = htmlOf({BrowserPage::Mark::Cross, nasty, nasty, 400});
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(!html.contains(u"<img"_s));
    QCOMPARE(html.count(u"</title>"_s), 1);
    QCOMPARE(html.count(u"&lt;script&gt;"_s), 3);
    QCOMPARE(html.count(u"&amp;amp;"_s), 3);
    QCOMPARE(html.count(u"%1%2"_s), 3);
}

void TestBrowserPage::needsNothingElse()
{
    const QString html = htmlOf({BrowserPage::Mark::Tick, u"T"_s, u"t"_s, 200});
    QVERIFY(!html.contains(u"http:"_s));
    QVERIFY(!html.contains(u"https:"_s));
    QVERIFY(!html.contains(u"//"_s));
    QVERIFY(!html.contains(u"<script"_s));
    QVERIFY(!html.contains(u"url("_s));
    QVERIFY(!html.contains(u"@import"_s));
    QVERIFY(!html.contains(u" src="_s));
    // The one link is the icon, which is there so that the browser asks for none.
    QCOMPARE(html.count(u" href="_s), 1);
    QVERIFY(html.contains(u"<link rel=\"icon\" href=\"data:,\">"_s));
    QVERIFY2(html.size() < 8192, qPrintable(QString::number(html.size())));
}

void TestBrowserPage::policyAllowsTheOwnStyleOnly()
{
    const QByteArray html = BrowserPage{BrowserPage::Mark::Tick, u"T"_s, u"t"_s, 200}.html();
    const QString text = QString::fromUtf8(html);
    const QString policy = between(text, u"Content-Security-Policy\" content=\""_s, u"\""_s);
    QVERIFY2(policy.startsWith(u"default-src 'none';"_s), qPrintable(policy));
    QVERIFY(!policy.contains(u"unsafe"_s));
    const QByteArray style = between(text, u"<style>"_s, u"</style>"_s).toUtf8();
    QVERIFY(!style.isEmpty());
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    QVERIFY(policy.contains(QString(u"style-src 'sha256-"_s + QString::fromLatin1(hash) + u"'"_s)));
    QVERIFY(!text.contains(u" style="_s));
    // The policy has to come before what it is about.
    QVERIFY(html.indexOf("Content-Security-Policy") < html.indexOf("<style>"));
}

void TestBrowserPage::readableForEveryone()
{
    const QString html = htmlOf({BrowserPage::Mark::Tick, u"T"_s, u"t"_s, 200});
    QVERIFY(html.contains(u"<html lang=\"en\">"_s));
    QVERIFY(html.indexOf(u"<meta charset=\"utf-8\">"_s) < 1024);
    QVERIFY(html.contains(u"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"_s));
    QVERIFY(html.contains(u"<meta name=\"referrer\" content=\"no-referrer\">"_s));
    QVERIFY(html.contains(u"@media (prefers-color-scheme:dark)"_s));
    QVERIFY(html.contains(u"aria-hidden=\"true\""_s));
}

QTEST_GUILESS_MAIN(TestBrowserPage)
#include "tst_browserpage.moc"
