#include "custompages/custompagesessiondialog.h"
#include "custompages/custompagesessionview.h"
#include "support/uibench.h"
#include "widgets/notice.h"
#include "widgets/symbolline.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

constexpr auto secret = "b7f0d6c2-1a44-4c8e-9f0b-2d6c5a9e1f37"_L1;
constexpr auto payload =
    "U2FsdGVkX1//7t3Mu6qZiDVRT2kXH9ObsRW1w6cikOH45v/oOWrrak9HksHmA7zhiPhFNfaBiSSfuMQ2aJipRxDznU96mlZY"
    "O+nd4betg501yJoE95QyJpDYUfqOBmD6W6IMZlwvhR5hp0GXhWNKaTRSQ3BrRZeDJ7AkFkko5nEmJoxMngu30+"
    "pQ2pPwApFnJcwB5l9TLRiWVd7Vqh29qNwJhlF8vcOqpIPVqEeeNq8XaiNsCPk16ufKLeALbN0B"_L1;

void drop(QWidget &target, const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
    QVERIFY(event.isAccepted());
}

} // namespace

class TestCustomPageSessionDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhoIsLookingAsSoonAsBothAreThere();
    void saysWhatIsWrong();
    void warnsOfASecretWithBlanks();
    void readsFilesAndLongTexts();
    void keepsWhatWasEnteredIfAFileIsOfNoUse();
    void hidesTheSecret();
    void keepsTheSecretWithAConnection();
    void keepsItCleanAndWithoutAPayload();
    void usesTheSecretThatIsKept();
    void doesNotOverwriteAnEnteredSecret();
    void carriesNoSecretFromOneConnectionToAnother();
    void saysWhenTheKeychainFails();
    void followsTheConnections();
    void offersTheSnippets();
    void leavesNothingBehindWhenClosed();

private:
    struct Parts {
        explicit Parts(const UiContext &context);

        CustomPageSessionDialog dialog;
        QPlainTextEdit *edit;
        QLineEdit *secretEdit;
        QComboBox *connections;
        Notice *notice;
        CustomPageSessionView *view;
        QPushButton *keep;
        QPushButton *use;
        QPushButton *forget;

        QString status() const { return UiBench::find<SymbolLine>(dialog, "sharedSecretStatus")->text(); }
        QJsonObject json() const;
    };

    static QByteArray kept(UiBench &bench, const Connection &connection);
    static void save(UiBench &bench, const Connection &connection, const QByteArray &value);
};

TestCustomPageSessionDialog::Parts::Parts(const UiContext &context)
    : dialog(context), edit(UiBench::find<QPlainTextEdit>(dialog, "payloadEdit")),
      secretEdit(UiBench::find<QLineEdit>(dialog, "sharedSecretEdit")),
      connections(UiBench::find<QComboBox>(dialog, "sharedSecretConnections")),
      notice(UiBench::find<Notice>(dialog, "sessionNotice")),
      view(dialog.findChild<CustomPageSessionView *>()),
      keep(UiBench::find<QPushButton>(dialog, "keepSharedSecret")),
      use(UiBench::find<QPushButton>(dialog, "useSharedSecret")),
      forget(UiBench::find<QPushButton>(dialog, "forgetSharedSecret"))
{
}

QJsonObject TestCustomPageSessionDialog::Parts::json() const
{
    const QString text = UiBench::find<QPlainTextEdit>(dialog, "sessionJson")->toPlainText();
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QByteArray TestCustomPageSessionDialog::kept(UiBench &bench, const Connection &connection)
{
    std::optional<SecretResult> result;
    bench.workspace().vault().readSharedSecret(connection, [&](const SecretResult &some) { result = some; });
    [&] { QTRY_VERIFY(result); }();
    return result->value;
}

void TestCustomPageSessionDialog::save(UiBench &bench, const Connection &connection, const QByteArray &value)
{
    std::optional<SecretResult> result;
    bench.workspace().vault().saveSharedSecret(connection, value,
                                               [&](const SecretResult &some) { result = some; });
    QTRY_VERIFY(result);
}

void TestCustomPageSessionDialog::init()
{
    QGuiApplication::clipboard()->clear();
}

void TestCustomPageSessionDialog::showsWhoIsLookingAsSoonAsBothAreThere()
{
    UiBench bench;
    Parts parts(bench.context());
    QVERIFY(parts.view->isHidden() && parts.notice->isEmpty());
    QVERIFY(!UiBench::find<QWidget>(parts.dialog, "sessionHint")->isHidden());
    parts.edit->setPlainText(payload);
    QVERIFY(parts.view->isHidden() && parts.notice->isEmpty());
    parts.secretEdit->setText(secret);
    QVERIFY(!parts.view->isHidden() && parts.notice->isEmpty());
    QVERIFY(UiBench::find<QWidget>(parts.dialog, "sessionHint")->isHidden());
    QCOMPARE(parts.json().value(u"userName").toString(), u"Zo\u00eb \U0001f511"_s);
    QStringList shown;
    QStringList read; // by screen readers
    for (QLabel *label : parts.view->findChildren<QLabel *>()) {
        shown += label->text();
        read += QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name);
    }
    QVERIFY(read.contains(u"Name: Zo\u00eb \U0001f511"_s));
    for (const QString &value : {u"Zo\u00eb \U0001f511"_s, u"z@example.com"_s, u"u1"_s, u"c1"_s, u"l1"_s,
                                 u"other"_s, u"user, of the agency"_s, u"A sub-account"_s})
        QVERIFY2(shown.contains(value), qPrintable(value));
    UiBench::click(parts.dialog, "copySessionButton");
    QCOMPARE(QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).object(), parts.json());

    // The other way round, and live.
    parts.edit->clear();
    QVERIFY(parts.view->isHidden() && parts.notice->isEmpty());
    QVERIFY(parts.json().isEmpty());
    parts.edit->setPlainText(u"{\"encryptedData\":\""_s + payload + u"\"}"_s);
    QVERIFY(!parts.view->isHidden());
}

void TestCustomPageSessionDialog::saysWhatIsWrong()
{
    UiBench bench;
    Parts parts(bench.context());
    parts.edit->setPlainText(u"{\"userId\":\"u\",\"companyId\":\"c\"}"_s);
    QCOMPARE(parts.notice->tone(), Tone::Bad);
    QVERIFY(parts.notice->title().contains(u"already"_s));
    parts.edit->setPlainText(payload);
    QVERIFY(parts.notice->isEmpty());
    parts.secretEdit->setText(u"another"_s);
    QVERIFY(parts.notice->title().contains(u"does not decrypt"_s));
    QVERIFY(parts.notice->text().contains(u"Advanced Settings"_s));
    QVERIFY(parts.view->isHidden());
    parts.edit->setPlainText(QString(payload).left(100));
    QVERIFY(!parts.notice->title().contains(u"secret is right"_s));
    parts.secretEdit->setText(secret);
    QVERIFY(parts.notice->title().contains(u"secret is right"_s));
}

void TestCustomPageSessionDialog::warnsOfASecretWithBlanks()
{
    UiBench bench;
    Parts parts(bench.context());
    parts.edit->setPlainText(payload);
    parts.secretEdit->setText(u' ' + secret);
    QCOMPARE(parts.notice->tone(), Tone::Warning);
    QVERIFY(!parts.view->isHidden());
    QCOMPARE(parts.secretEdit->text(), QString(u' ' + secret)); // what was entered stays
}

void TestCustomPageSessionDialog::readsFilesAndLongTexts()
{
    UiBench bench;
    Parts parts(bench.context());
    parts.secretEdit->setText(secret);
    QFile file(bench.directory() + u"/payload.bin"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromBase64(QString(payload).toLatin1()));
    file.close();
    auto *source = UiBench::find<SymbolLine>(parts.dialog, "payloadSource");
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
    drop(parts.dialog, dropped);
    QVERIFY(!parts.view->isHidden());
    QVERIFY(source->text().contains(u"payload.bin"_s));

    parts.edit->setPlainText(u"x"_s); // takes its place
    QVERIFY(source->isHidden() && parts.view->isHidden());

    QMimeData text;
    text.setText(QString(30'000, u'\n') + payload);
    drop(parts.dialog, text);
    QVERIFY(!parts.view->isHidden() && !source->isHidden());
    QVERIFY(parts.edit->toPlainText().isEmpty());
}

void TestCustomPageSessionDialog::keepsWhatWasEnteredIfAFileIsOfNoUse()
{
    UiBench bench;
    Parts parts(bench.context());
    parts.secretEdit->setText(secret);
    parts.edit->setPlainText(payload);
    for (const QString &path : {bench.directory(), QString(bench.directory() + u"/nowhere"_s)}) {
        parts.dialog.readFile(path);
        QVERIFY(!UiBench::find<SymbolLine>(parts.dialog, "payloadSource")->isHidden());
        QCOMPARE(parts.edit->toPlainText(), QString(payload));
        QVERIFY(!parts.view->isHidden());
    }
    // An empty file is there, but nothing is in it.
    QFile file(bench.directory() + u"/empty"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    parts.dialog.readFile(file.fileName());
    QVERIFY(parts.notice->title().contains(u"no payload"_s));
}

void TestCustomPageSessionDialog::hidesTheSecret()
{
    UiBench bench;
    Parts parts(bench.context());
    parts.dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&parts.dialog));
    QCOMPARE(parts.secretEdit->echoMode(), QLineEdit::Password);
    UiBench::click(parts.dialog, "revealSharedSecret");
    QCOMPARE(parts.secretEdit->echoMode(), QLineEdit::Normal);
    // Another tab, and it is hidden again.
    auto *tabs = UiBench::find<QTabWidget>(parts.dialog, "sessionTabs");
    tabs->setCurrentIndex(1);
    QCOMPARE(parts.secretEdit->echoMode(), QLineEdit::Password);
}

void TestCustomPageSessionDialog::keepsTheSecretWithAConnection()
{
    UiBench bench;
    const Connection shop = bench.keep(u"Shop"_s);
    Parts parts(bench.context());
    QVERIFY(parts.keep->isHidden() && parts.use->isHidden() && parts.forget->isHidden());
    parts.secretEdit->setText(secret);
    parts.dialog.chooseConnection(shop.id);
    QTRY_VERIFY(parts.status().contains(u"No shared secret is kept with “Shop”"_s));
    QVERIFY(!parts.keep->isHidden());
    UiBench::click(parts.dialog, "keepSharedSecret");
    QTRY_VERIFY(parts.status().contains(u"Kept in the keychain with “Shop”"_s));
    QCOMPARE(kept(bench, shop), QString(secret).toUtf8());
    QVERIFY(parts.keep->isHidden() && !parts.forget->isHidden());
    UiBench::click(parts.dialog, "forgetSharedSecret");
    QTRY_VERIFY(parts.status().contains(u"No shared secret is kept"_s));
    QVERIFY(kept(bench, shop).isEmpty());
    QCOMPARE(parts.secretEdit->text(), QString(secret)); // and the field keeps what is in it
}

void TestCustomPageSessionDialog::keepsItCleanAndWithoutAPayload()
{
    UiBench bench;
    const Connection shop = bench.keep(u"Shop"_s, [](Connection &edited) { edited.sessionOnly = true; });
    Parts parts(bench.context());
    parts.dialog.chooseConnection(shop.id);
    parts.secretEdit->setText(u"  unproven "_s);
    UiBench::click(parts.dialog, "keepSharedSecret");
    QTRY_VERIFY(parts.status().contains(u"until the program ends"_s));
    QCOMPARE(kept(bench, shop), "unproven"_ba);
    // What decrypts is kept as it decrypts.
    parts.edit->setPlainText(payload);
    parts.secretEdit->setText(u"SSO_KEY=\"%1\""_s.arg(secret));
    QVERIFY(!parts.view->isHidden());
    UiBench::click(parts.dialog, "keepSharedSecret");
    QTRY_COMPARE(kept(bench, shop), QString(secret).toUtf8());
    QTRY_VERIFY(parts.keep->isHidden());
}

void TestCustomPageSessionDialog::usesTheSecretThatIsKept()
{
    UiBench bench;
    const Connection shop = bench.keep(u"Shop"_s);
    save(bench, shop, QString(secret).toUtf8());
    Parts parts(bench.context());
    parts.edit->setPlainText(payload);
    parts.dialog.chooseConnection(shop.id);
    QTRY_VERIFY(!parts.view->isHidden());
    QCOMPARE(parts.secretEdit->echoMode(), QLineEdit::Password);
    QVERIFY(parts.status().contains(u"Kept in the keychain"_s));
}

void TestCustomPageSessionDialog::doesNotOverwriteAnEnteredSecret()
{
    UiBench bench;
    const Connection shop = bench.keep(u"Shop"_s);
    save(bench, shop, QString(secret).toUtf8());
    Parts parts(bench.context());
    parts.secretEdit->setText(u"my own"_s);
    parts.dialog.chooseConnection(shop.id);
    QTRY_VERIFY(parts.status().contains(u"Another shared secret"_s));
    QCOMPARE(parts.secretEdit->text(), u"my own"_s);
    UiBench::click(parts.dialog, "useSharedSecret");
    QCOMPARE(parts.secretEdit->text(), QString(secret));
    QVERIFY(parts.use->isHidden());
}

void TestCustomPageSessionDialog::carriesNoSecretFromOneConnectionToAnother()
{
    UiBench bench;
    const Connection shop = bench.keep(u"Shop"_s);
    const Connection other = bench.keep(u"Other"_s);
    save(bench, shop, QString(secret).toUtf8());
    Parts parts(bench.context());
    parts.dialog.chooseConnection(shop.id);
    QTRY_COMPARE(parts.secretEdit->text(), QString(secret));
    parts.dialog.chooseConnection(other.id);
    QVERIFY(parts.secretEdit->text().isEmpty());
    QTRY_VERIFY(parts.status().contains(u"“Other”"_s));
    // Chosen quickly one after the other, the last one counts.
    parts.dialog.chooseConnection(shop.id);
    parts.dialog.chooseConnection(other.id);
    QTest::qWait(50);
    QVERIFY(parts.secretEdit->text().isEmpty());
}

void TestCustomPageSessionDialog::saysWhenTheKeychainFails()
{
    UiBench bench;
    const Connection shop = bench.keep(u"Shop"_s);
    Parts parts(bench.context());
    parts.edit->setPlainText(payload);
    parts.secretEdit->setText(secret);
    bench.keychain().failReads(SecretStatus::Unavailable);
    parts.dialog.chooseConnection(shop.id);
    QTRY_VERIFY(parts.status().contains(u"keychain can't be used"_s));
    QVERIFY(!parts.view->isHidden());
    bench.keychain().failReads(SecretStatus::Ok);
    bench.keychain().failWrites(SecretStatus::Denied);
    UiBench::click(parts.dialog, "keepSharedSecret");
    QTRY_VERIFY(parts.status().contains(u"keychain can't be used"_s));
    QVERIFY(!parts.keep->isHidden()); // to be tried again
    bench.keychain().failWrites(SecretStatus::Ok);
    UiBench::click(parts.dialog, "keepSharedSecret");
    QTRY_VERIFY(parts.status().contains(u"Kept"_s));
}

void TestCustomPageSessionDialog::followsTheConnections()
{
    UiBench bench;
    const Connection shop = bench.keep(u"Shop"_s);
    save(bench, shop, QString(secret).toUtf8());
    Parts parts(bench.context());
    parts.dialog.chooseConnection(shop.id);
    QTRY_COMPARE(parts.secretEdit->text(), QString(secret));
    bench.keep(u"Later"_s);
    QCOMPARE(parts.connections->count(), 3);
    QCOMPARE(parts.connections->currentText(), u"Shop"_s);
    std::optional<SecretResult> removed;
    bench.workspace().remove(shop, [&](const SecretResult &result) { removed = result; });
    QTRY_VERIFY(removed);
    QCOMPARE(parts.connections->count(), 2);
    QCOMPARE(parts.connections->currentIndex(), 0);
    QVERIFY(parts.secretEdit->text().isEmpty());
    QVERIFY(parts.status().isEmpty());
}

void TestCustomPageSessionDialog::offersTheSnippets()
{
    UiBench bench;
    Parts parts(bench.context());
    auto *languages = UiBench::find<QComboBox>(parts.dialog, "snippetLanguages");
    auto *code = UiBench::find<QPlainTextEdit>(parts.dialog, "snippetCode");
    const QStringList telling = {u"require(\"node:crypto\")"_s, u"<?php"_s, u"from cryptography"_s,
                                 u"using System"_s};
    QCOMPARE(languages->count(), telling.size());
    for (int row = 0; row < languages->count(); ++row) {
        languages->setCurrentIndex(row);
        QVERIFY(code->toPlainText().contains(telling.at(row)));
        QVERIFY(code->toPlainText().contains(u"HIGHLEVEL_SHARED_SECRET"_s));
        UiBench::click(parts.dialog, "copySnippetButton");
        QCOMPARE(QGuiApplication::clipboard()->text(), code->toPlainText());
    }
}

void TestCustomPageSessionDialog::leavesNothingBehindWhenClosed()
{
    UiBench bench;
    Parts parts(bench.context());
    parts.edit->setPlainText(payload);
    parts.secretEdit->setText(secret);
    QVERIFY(!parts.json().isEmpty());
    parts.dialog.reject();
    QVERIFY(parts.edit->toPlainText().isEmpty() && !parts.edit->document()->isUndoAvailable());
    QVERIFY(parts.secretEdit->text().isEmpty());
    QVERIFY(parts.json().isEmpty());
}

QTEST_MAIN(TestCustomPageSessionDialog)
#include "tst_custompagesessiondialog.moc"
