#include "secrecy/overwrite.h"
#include "secrecy/wipe.h"
#include "tokens/tokenset.h"

#include <QTest>

using namespace hloauth;

namespace {

const QByteArray word =
    QByteArrayLiteral("canary-7f3a-canary"); // 18 letters: a buffer of its own on every Qt

} // namespace

class TestWipe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overwrites();
    void empties();
    void leavesACopyToItsHolder();
    void leavesLiteralsAlone();
    void tokenSetsLeaveCopiesWhole();
};

void TestWipe::overwrites()
{
    QByteArray memory = word + "rest";
    overwrite(memory.data(), std::size_t(word.size()));
    QCOMPARE(memory, QByteArray(word.size(), '\0') + "rest");
}

void TestWipe::empties()
{
    QByteArray bytes(word.constData(), word.size());
    wipe(bytes);
    QVERIFY(bytes.isEmpty());
    QString text = QString::fromLatin1(word);
    wipe(text);
    QVERIFY(text.isEmpty());
    wipe(text); // once more does no harm
}

void TestWipe::leavesACopyToItsHolder()
{
    QString text = QString::fromLatin1(word);
    const QString copy = text;
    wipe(text);
    QVERIFY(text.isEmpty());
    QCOMPARE(copy, QString::fromLatin1(word));
}

void TestWipe::leavesLiteralsAlone()
{
    // Their memory can't be written to.
    QByteArray bytes = QByteArrayLiteral("a literal");
    QString text = QStringLiteral("a literal");
    QByteArray raw = QByteArray::fromRawData("raw", 3);
    wipe(bytes);
    wipe(text);
    wipe(raw);
    QVERIFY(bytes.isEmpty() && text.isEmpty() && raw.isEmpty());
}

void TestWipe::tokenSetsLeaveCopiesWhole()
{
    TokenSet kept;
    {
        TokenSet tokens;
        tokens.accessToken = QByteArray(word.constData(), word.size());
        tokens.refreshToken = QByteArray(word.constData(), word.size());
        kept = tokens;
        QCOMPARE(kept, tokens);
    }
    QCOMPARE(kept.accessToken, word);
    QCOMPARE(kept.refreshToken, word);
}

QTEST_GUILESS_MAIN(TestWipe)
#include "tst_wipe.moc"
