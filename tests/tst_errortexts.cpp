#include "diagnosis/diagnosis.h"

#include <QFile>
#include <QTest>

using namespace hloauth;

namespace {

struct Sample {
    QString id; ///< the entry that must be among the causes of the first text; empty: none may be
    QString text;
};

/// One sample a line: id, a tab, the text with \n for a line break. "-" stands for no entry.
QList<Sample> samples(const QString &name)
{
    QFile file(QStringLiteral(HLOAUTH_TEST_DATA) % u'/' % name);
    QList<Sample> found;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return found;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        QString text = line.section(u'\t', 1);
        text.replace(QStringLiteral("\\n"), QStringLiteral("\n"));
        const QString id = line.section(u'\t', 0, 0);
        found += Sample{id == u"-" ? QString() : id, text};
    }
    return found;
}

void addRows(const QList<Sample> &list)
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    for (qsizetype i = 0; i < list.size(); ++i)
        QTest::addRow("%d %s", int(i + 1), qPrintable(list.at(i).text.left(60)))
            << list.at(i).id << list.at(i).text;
}

QStringList idsOf(const QList<Diagnosis> &causes)
{
    QStringList ids;
    for (const Diagnosis &cause : causes)
        ids += cause.otherCauseOf.isEmpty() ? cause.id : cause.otherCauseOf;
    return ids;
}

QString percentEncoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString inJson(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'"', QStringLiteral("\\\""))
        .replace(u'\n', QStringLiteral("\\n"));
    return u"{\"statusCode\":400,\"message\":\"" % escaped
         % u"\",\"traceId\":\"0802b346-1436-4773-b43b-9f82cb0684d4\"}";
}

QString inHtml(const QString &text)
{
    QString page = text.toHtmlEscaped();
    page.replace(u'\'', QStringLiteral("&#39;"));
    return u"<div class=\"err\"><p>HighLevel</p><h2>" % page % u"</h2></div><footer>Terms</footer>";
}

} // namespace

/// Texts as people report them, changed in the ways in which copying changes them.
class tst_ErrorTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownTexts_data() { addRows(samples(QStringLiteral("error-texts.txt"))); }
    void knownTexts();
    void inAnyCaseAndAround_data() { addRows(officialTexts()); }
    void inAnyCaseAndAround();
    void encoded_data() { addRows(officialTexts()); }
    void encoded();
    void withSlips_data() { addRows(officialTexts()); }
    void withSlips();
    void goodTexts_data() { addRows(samples(QStringLiteral("good-texts.txt"))); }
    void goodTexts();

private:
    /// Those that HighLevel or a browser says, and not a person: no sentence of one's own.
    static QList<Sample> officialTexts();
    void compare(const QString &text, const QString &id) const;

    const KnownErrors m_known = KnownErrors::builtIn();
};

QList<Sample> tst_ErrorTexts::officialTexts()
{
    QList<Sample> official = samples(QStringLiteral("error-texts.txt"));
    official.removeIf([](const Sample &sample) {
        return sample.text.startsWith(u'~') || sample.text.contains(u'<') || sample.text.contains(u'%')
            || sample.text.contains(u"\\u");
    });
    return official;
}

void tst_ErrorTexts::compare(const QString &text, const QString &id) const
{
    const QString asTyped = text.startsWith(u'~') ? text.mid(1) : text;
    const QStringList ids = idsOf(m_known.causes(asTyped, {}));
    QVERIFY2(!ids.isEmpty(), qPrintable(asTyped));
    QVERIFY2(ids.contains(id), qPrintable(asTyped % u" -> " % ids.join(u' ')));
}

void tst_ErrorTexts::knownTexts()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    compare(text, id);
}

void tst_ErrorTexts::inAnyCaseAndAround()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    compare(text.toUpper(), id);
    compare(u"HighLevel Marketplace\n\nHello Maria,\n" % text % u"\n\n© HighLevel. Terms of service", id);
    QString wrapped = text;
    compare(wrapped.replace(u' ', QStringLiteral("\r\n    ")), id);
    QString curly = text;
    compare(curly.replace(u'\'', u'\u2019').replace(u'"', u'\u201d'), id);
}

void tst_ErrorTexts::encoded()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    compare(inJson(text), id);
    compare(inJson(inJson(text)), id);
    compare(inHtml(text), id);
    compare(u"https://example.com/callback?error=bad&error_description=" % percentEncoded(text), id);
    compare(u"http://localhost:53682/oauth/callback?error_description="
                % percentEncoded(text).replace(QStringLiteral("%20"), QStringLiteral("+")) % u"&state=zzz",
            id);
}

void tst_ErrorTexts::withSlips()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    if (text.size() < 24)
        return; // a slip in a short text may make another of it
    QString read = text;
    compare(read.replace(u'I', u'l').replace(u'0', u'O'), id);
    const qsizetype comma = text.indexOf(u' ');
    if (comma > 0)
        compare(QString(text).remove(comma, 1), id);
}

void tst_ErrorTexts::goodTexts()
{
    QFETCH(QString, text);
    for (const QString &variant : {text, text.toUpper(), text.toLower()}) {
        const QStringList ids = idsOf(m_known.causes(variant, {}));
        QVERIFY2(ids.isEmpty(), qPrintable(variant % u" -> " % ids.join(u' ')));
    }
}

QTEST_GUILESS_MAIN(tst_ErrorTexts)
#include "tst_errortexts.moc"
