#include "support/uibench.h"
#include "widgets/clipboard.h"
#include "widgets/copybutton.h"
#include "widgets/secretfield.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>

using namespace hloauth;
using namespace std::chrono_literals;

namespace {

const QString token = QStringLiteral("eyJhbGciOiJSUzI1NiJ9.payload.signature-ends-in-9f3c");

QPushButton *buttonNamed(const QWidget &window, const QString &name)
{
    const auto buttons = window.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

/// Everything that an accessibility client can read of \a interface and what is in it.
QString allAccessibleTexts(const QAccessibleInterface *interface)
{
    QString all;
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        all += interface->text(kind) + QLatin1Char('\n');
    for (int i = 0; i < interface->childCount(); ++i)
        all += allAccessibleTexts(interface->child(i));
    return all;
}

} // namespace

class TestSecretField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }
    void masks_data();
    void masks();
    void revealsOnRequestAndMasksAgain();
    void masksByItself();
    void masksWhenHiddenAndWhenTheValueChanges();
    void hidesTheValueFromAccessibilityClients();
    void copiesWithoutRevealing();
    void copiesASelectionAsSecret();
    void copiesIdentifiersPlainly();
    void hasNothingToDoWithoutAValue();
    void isQuiet();
};

void TestSecretField::masks_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("shown");
    const QString dots(8, QChar(0x2022));
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("too short to show any") << QStringLiteral("abcdefghijk") << dots;
    QTest::newRow("just long enough")
        << QStringLiteral("abcdefghijkl") << QString(dots + QStringLiteral("ijkl"));
    QTest::newRow("a token") << token << QString(dots + QStringLiteral("9f3c"));
}

void TestSecretField::masks()
{
    QFETCH(QString, value);
    QTEST(SecretField::masked(value), "shown");
}

void TestSecretField::revealsOnRequestAndMasksAgain()
{
    Clipboard clipboard(*QGuiApplication::clipboard());
    SecretField field(clipboard, SecretField::Kind::Secret, QStringLiteral("access token"));
    field.setValue(token);
    QCOMPARE(field.shownText(), SecretField::masked(token));
    QPushButton *reveal = buttonNamed(field, QStringLiteral("Reveal access token"));
    QVERIFY(reveal);
    reveal->click();
    QCOMPARE(field.shownText(), token);
    QCOMPARE(reveal->accessibleName(), QStringLiteral("Hide access token"));
    reveal->click();
    QCOMPARE(field.shownText(), SecretField::masked(token));
}

void TestSecretField::masksByItself()
{
    Clipboard clipboard(*QGuiApplication::clipboard());
    SecretField field(clipboard, SecretField::Kind::Secret, QStringLiteral("access token"));
    field.setValue(token);
    field.setRevealTime(1ms);
    field.reveal();
    QVERIFY(field.isRevealed());
    QTRY_VERIFY(!field.isRevealed());
    QCOMPARE(field.shownText(), SecretField::masked(token));
}

void TestSecretField::masksWhenHiddenAndWhenTheValueChanges()
{
    Clipboard clipboard(*QGuiApplication::clipboard());
    SecretField field(clipboard, SecretField::Kind::Secret, QStringLiteral("access token"));
    field.setValue(token);
    field.show();
    field.reveal();
    field.hide();
    QVERIFY(!field.isRevealed());
    field.reveal();
    field.setValue(QStringLiteral("another-value-0000"));
    QVERIFY(!field.isRevealed());
    QVERIFY(!field.shownText().contains(QLatin1String("another")));
}

void TestSecretField::hidesTheValueFromAccessibilityClients()
{
    Clipboard clipboard(*QGuiApplication::clipboard());
    SecretField field(clipboard, SecretField::Kind::Secret, QStringLiteral("access token"));
    field.setValue(token);
    field.show();
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&field);
    QVERIFY(interface);
    const QString all = allAccessibleTexts(interface);
    QVERIFY(all.contains(QLatin1String("Copy access token")));
    QVERIFY(!all.contains(token.left(8)));
    field.reveal();
    QVERIFY(allAccessibleTexts(interface).contains(token));
}

void TestSecretField::copiesWithoutRevealing()
{
    Clipboard clipboard(*QGuiApplication::clipboard());
    SecretField field(clipboard, SecretField::Kind::Secret, QStringLiteral("access token"));
    field.setValue(token);
    QPushButton *copy = buttonNamed(field, QStringLiteral("Copy access token"));
    QVERIFY(copy);
    const int width = copy->sizeHint().width();
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), token);
    QVERIFY(clipboard.holdsSecret());
    QVERIFY(!field.isRevealed());
    QCOMPARE(copy->text(), QStringLiteral("Copied"));
    QCOMPARE(copy->sizeHint().width(), width);
    QTRY_COMPARE(copy->text(), QStringLiteral("Copy"));
}

void TestSecretField::copiesASelectionAsSecret()
{
    Clipboard clipboard(*QGuiApplication::clipboard());
    SecretField field(clipboard, SecretField::Kind::Secret, QStringLiteral("access token"));
    field.setValue(token);
    field.show();
    auto *edit = field.findChild<QLineEdit *>();
    edit->selectAll();
    QTest::keySequence(edit, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString()); // dots are of no use
    field.reveal();
    edit->selectAll();
    QTest::keySequence(edit, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), token);
    QVERIFY(clipboard.holdsSecret());
}

void TestSecretField::copiesIdentifiersPlainly()
{
    Clipboard clipboard(*QGuiApplication::clipboard());
    SecretField field(clipboard, SecretField::Kind::Identifier, QStringLiteral("agency ID"));
    field.setValue(QStringLiteral("ve9EPM428h8vShlRW1KT"));
    QVERIFY(!field.shownText().contains(QLatin1String("ve9EPM")));
    buttonNamed(field, QStringLiteral("Copy agency ID"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("ve9EPM428h8vShlRW1KT"));
    QVERIFY(!clipboard.holdsSecret());
}

void TestSecretField::hasNothingToDoWithoutAValue()
{
    Clipboard clipboard(*QGuiApplication::clipboard());
    SecretField field(clipboard, SecretField::Kind::Secret, QStringLiteral("refresh token"));
    QVERIFY(!buttonNamed(field, QStringLiteral("Copy refresh token"))->isEnabled());
    QVERIFY(!buttonNamed(field, QStringLiteral("Reveal refresh token"))->isEnabled());
    field.reveal();
    QVERIFY(!field.isRevealed());
}

void TestSecretField::isQuiet()
{
    Clipboard clipboard(*QGuiApplication::clipboard());
    SecretField field(clipboard, SecretField::Kind::Secret, QStringLiteral("refresh token"));
    field.setWhereToPaste(QStringLiteral("Into one program only."));
    const int usualWidth = field.sizeHint().width();
    field.setQuiet();
    field.setValue(token);
    QVERIFY(field.sizeHint().width() < usualWidth);
    // Without a text, what they do is told by name and tool tip.
    QPushButton *copy = buttonNamed(field, QStringLiteral("Copy refresh token"));
    QPushButton *reveal = buttonNamed(field, QStringLiteral("Reveal refresh token"));
    if (!copy || !reveal)
        QFAIL("a button has no name");
    QVERIFY(copy->text().isEmpty() && reveal->text().isEmpty());
    QVERIFY(copy->toolTip().contains(QLatin1String("Copy refresh token")));
    QVERIFY(copy->toolTip().contains(QLatin1String("Into one program only.")));
    QCOMPARE(reveal->toolTip(), QStringLiteral("Reveal refresh token"));
    const int width = copy->sizeHint().width();
    copy->click();
    reveal->click();
    QCOMPARE(copy->sizeHint().width(), width);
    QVERIFY(copy->text().isEmpty() && reveal->text().isEmpty());
    QCOMPARE(reveal->toolTip(), QStringLiteral("Hide refresh token"));
    QCOMPARE(QGuiApplication::clipboard()->text(), token);
}

QTEST_MAIN(TestSecretField)

#include "tst_secretfield.moc"
