#include "diskwriter.h"
#include "support/uibench.h"
#include "wizard/draftfile.h"
#include "wizard/scopeimportdialog.h"
#include "wizard/signinsession.h"
#include "wizard/wizardwindow.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

const QString oddLink =
    u"https://marketplace.gohighlevel.com/oauth/chooselocation?response_type=code&client_id="
    "65f0c0ffee65f0c0ffee65f0-ms4k2j9x&scope=contacts.readonly+contcts.write++lunch.order"_s;
const QString secret = u"0f9a1d52-8b1c-4e8e-9c55-3c2f7f6e1a2b"_s;
const QString settings =
    u"GHL_CLIENT_SECRET=%1\nGHL_TOKEN=eyJhbGciOi.eyJzdWIi.c2ln\nGHL_SCOPES=\"contacts.readonly "
    "contacts.write\"\nDB=postgres://me:pass.word@db.example.com/x\n"_s.arg(secret);

/// The dialog over a selection of its own.
class Opened {
public:
    explicit Opened(const QStringList &chosen = {}, const ScopeRules &rules = {})
        : catalog(ScopeCatalog::builtIn(nullptr).value()), selection(catalog)
    {
        selection.setScopes(chosen);
        dialog = std::make_unique<ScopeImportDialog>(catalog, rules, selection);
        dialog->show();
    }

    void paste(const QString &text) const { edit()->setPlainText(text); }
    QPlainTextEdit *edit() const { return UiBench::find<QPlainTextEdit>(*dialog, "importText"); }
    /// All that the dialog says, but for what was typed.
    QString said() const
    {
        QCoreApplication::sendPostedEvents(); // shows what was added
        QStringList texts;
        for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
            if (widget->isVisibleTo(dialog.get()))
                texts += QStringList{widget->property("text").toString(), widget->toolTip(),
                                     widget->accessibleName(), widget->accessibleDescription()};
        }
        return texts.join(u'\n');
    }
    bool canAdd() const { return UiBench::find<QPushButton>(*dialog, "importAddButton")->isEnabled(); }
    void add() const { UiBench::click(*dialog, "importAddButton"); }
    void replace() const { UiBench::click(*dialog, "importReplaceButton"); }

    ScopeCatalog catalog;
    ScopeSelection selection;
    std::unique_ptr<ScopeImportDialog> dialog;
};

void drop(QWidget &target, const QMimeData &data)
{
    QDragEnterEvent entering(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &entering);
    QVERIFY(entering.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

QString fileWith(const QTemporaryDir &dir, const QByteArray &content)
{
    QFile file(dir.filePath(u".env"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("can't write");
    return file.fileName();
}

} // namespace

class TestScopeImportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAllFourFindings();
    void honoursChoices_data();
    void honoursChoices();
    void keepsDecisionsWhileTyping();
    void addsOrReplaces();
    void replacingForgetsWhatIsNoLongerWished();
    void namesWhatCannotBeHad();
    void tellsNoSecret();
    void saysWhatToPaste_data();
    void saysWhatToPaste();
    void readsFiles();
    void refusesFiles_data();
    void refusesFiles();
    void takesWhatIsDropped();
    void survivesHugeTexts();
    void worksByKeyboard();
    void opensFromThePage();
};

void TestScopeImportDialog::showsAllFourFindings()
{
    const Opened opened;
    QVERIFY(!opened.canAdd());
    opened.paste(oddLink);
    const QString said = opened.said();
    for (const char *part : {"1 documented scope will be ticked.", "contacts.readonly", "contcts.write →",
                             "Keep lunch.order", "“+” stands between scopes", "There is a space too many"})
        QVERIFY2(said.contains(QString::fromUtf8(part)), part);
    QCOMPARE(UiBench::find<QComboBox>(*opened.dialog, "meant-contcts.write")->currentText(),
             u"contacts.write"_s);
    QVERIFY(UiBench::find<QCheckBox>(*opened.dialog, "unknown-lunch.order")->isChecked());
    QVERIFY(opened.canAdd());
}

void TestScopeImportDialog::honoursChoices_data()
{
    QTest::addColumn<QString>("meant");
    QTest::addColumn<bool>("keepsUnknown");
    QTest::addColumn<QStringList>("scopes");
    const QString known = u"contacts.readonly"_s;
    QTest::newRow("as offered") << u"contacts.write"_s << true
                                << QStringList{known, u"contacts.write"_s, u"lunch.order"_s};
    QTest::newRow("as it is") << u"contcts.write"_s << true
                              << QStringList{known, u"contcts.write"_s, u"lunch.order"_s};
    QTest::newRow("left out") << QString() << false << QStringList{known};
}

void TestScopeImportDialog::honoursChoices()
{
    QFETCH(QString, meant);
    QFETCH(bool, keepsUnknown);
    const Opened opened;
    opened.paste(oddLink);
    auto *choice = UiBench::find<QComboBox>(*opened.dialog, "meant-contcts.write");
    QVERIFY(choice->findData(meant) >= 0);
    choice->setCurrentIndex(choice->findData(meant));
    UiBench::find<QCheckBox>(*opened.dialog, "unknown-lunch.order")->setChecked(keepsUnknown);
    QVERIFY(opened.selection.isEmpty());
    opened.add();
    QTEST(opened.selection.scopes(), "scopes");
    QCOMPARE(opened.dialog->result(), static_cast<int>(QDialog::Accepted));
}

void TestScopeImportDialog::keepsDecisionsWhileTyping()
{
    const Opened opened;
    opened.paste(oddLink);
    UiBench::click(*opened.dialog, "unknown-lunch.order");
    opened.paste(oddLink + u"+forms.readonly");
    QVERIFY(!UiBench::find<QCheckBox>(*opened.dialog, "unknown-lunch.order")->isChecked());
    opened.add();
    QVERIFY(!opened.selection.contains(u"lunch.order"_s));
    QVERIFY(opened.selection.contains(u"forms.readonly"_s));
}

void TestScopeImportDialog::addsOrReplaces()
{
    const QString text = u"contacts.readonly, contacts.write"_s;
    const QStringList former{u"contacts.readonly"_s, u"forms.readonly"_s, u"brandnew.write"_s};
    const Opened adding(former);
    adding.paste(text);
    QVERIFY(adding.said().contains(u"New: 1. Chosen already: 1. Replacing would take out: 2."_s));
    adding.add();
    QCOMPARE(adding.selection.scopes(), (QStringList{u"contacts.readonly"_s, u"contacts.write"_s,
                                                     u"forms.readonly"_s, u"brandnew.write"_s}));
    const Opened replacing(former);
    replacing.paste(text);
    replacing.replace();
    QCOMPARE(replacing.selection.scopes(), (QStringList{u"contacts.readonly"_s, u"contacts.write"_s}));
    const Opened cancelling(former);
    cancelling.paste(text);
    cancelling.dialog->reject();
    QCOMPARE(cancelling.selection.count(), former.size());
}

void TestScopeImportDialog::replacingForgetsWhatIsNoLongerWished()
{
    Opened opened;
    const ScopeWish forms{ScopeWish::Kind::Preset, u"forms-surveys"_s};
    const ScopeWish reading{ScopeWish::Kind::Endpoint, u"GET /contacts/:contactId"_s};
    for (const ScopeWish &wish : {forms, reading})
        opened.selection.addWish(wish, [](const Scope &) { return true; });
    QCOMPARE(opened.selection.wishes().size(), 2);
    opened.paste(u"contacts.readonly"_s);
    opened.replace();
    QCOMPARE(opened.selection.wishes(), QList{reading});
    QCOMPARE(opened.selection.scopes(), QStringList{u"contacts.readonly"_s});
}

void TestScopeImportDialog::namesWhatCannotBeHad()
{
    const Opened opened({}, {PlanTier::Any, AppType::SubAccount});
    opened.paste(u"contacts.readonly saas/location.write"_s);
    QVERIFY2(opened.said().contains(u"saas/location.write: "_s), qPrintable(opened.said()));
    opened.paste(u"contacts.readonly saas/location.writ"_s); // meant, so that decisions count
    auto *choice = UiBench::find<QComboBox>(*opened.dialog, "meant-saas/location.writ");
    QVERIFY(opened.said().contains(u"saas/location.write: "_s));
    choice->setCurrentIndex(choice->findData(QString()));
    QVERIFY(!opened.said().contains(u"saas/location.write: "_s));
    const Opened allowing({}, {PlanTier::AgencyPro, AppType::Both});
    allowing.paste(u"contacts.readonly saas/location.write"_s);
    QVERIFY(!allowing.said().contains(u"Not for your plan"_s));
}

void TestScopeImportDialog::tellsNoSecret()
{
    const Opened opened;
    QTemporaryDir dir;
    for (const bool fromFile : {false, true}) {
        if (fromFile)
            opened.dialog->readFile(fileWith(dir, settings.toUtf8()));
        else
            opened.paste(settings);
        const QString said = opened.said();
        QVERIFY(said.contains(u"2 documented scopes"_s));
        for (const QString &part : {secret, secret.left(8), u"eyJ"_s, u"pass.word"_s, u"postgres"_s})
            QVERIFY2(!said.contains(part), qPrintable(part));
    }
    QCOMPARE(opened.edit()->toPlainText(), QString()); // a file is not even shown
    opened.paste(settings);
    opened.add();
    QCOMPARE(opened.selection.scopes(), (QStringList{u"contacts.readonly"_s, u"contacts.write"_s}));
    QCOMPARE(opened.edit()->toPlainText(), QString());
    QVERIFY(!opened.edit()->document()->isUndoAvailable());
}

void TestScopeImportDialog::saysWhatToPaste_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("advice");
    QTest::newRow("prose") << u"Please send me the list by Monday."_s
                           << u"Paste an authorization link, the"_s;
    QTest::newRow("link") << u"https://app.gohighlevel.com/v2/location/abc"_s
                          << u"Paste the whole authorization link"_s;
    QTest::newRow("settings") << u"PORT=3000\nHOST=a.b\n"_s << u"Paste the line with them"_s;
    QTest::newRow("garbage") << QString(300, QChar(0xfffd)) << u"Paste an authorization link, the"_s;
}

void TestScopeImportDialog::saysWhatToPaste()
{
    QFETCH(QString, text);
    QFETCH(QString, advice);
    const Opened opened;
    QVERIFY(!opened.said().contains(advice));
    opened.paste(text);
    QVERIFY2(opened.said().contains(advice), qPrintable(opened.said()));
    QVERIFY(!opened.canAdd());
    opened.paste(u"  \n"_s);
    QVERIFY(!opened.said().contains(advice));
}

void TestScopeImportDialog::readsFiles()
{
    QTemporaryDir dir;
    const Opened opened;
    opened.paste(oddLink);
    opened.dialog->readFile(fileWith(dir, settings.toUtf8()));
    QVERIFY(opened.said().contains(u"Read from “.env”"_s));
    QVERIFY(!opened.said().contains(u"lunch.order"_s));
    // As Windows' editor may keep it.
    QByteArray utf16("\xff\xfe");
    for (const QChar c : u"SCOPES=forms.readonly"_s)
        utf16 += QByteArray(1, static_cast<char>(c.cell())) + '\0';
    opened.dialog->readFile(fileWith(dir, utf16));
    QVERIFY(opened.said().contains(u"forms.readonly"_s));
    opened.paste(u"surveys.readonly"_s);
    QVERIFY(!opened.said().contains(u"Read from"_s));
    QVERIFY(!opened.said().contains(u"forms.readonly"_s));
}

void TestScopeImportDialog::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("missing") << QByteArray() << u"can't be read"_s;
    QTest::newRow("binary") << QByteArray("SCOPES=forms.readonly\0\1\2", 24) << u"no settings file"_s;
    QTest::newRow("too large") << QByteArray("SCOPES=forms.readonly\n" + QByteArray(1100000, ' '))
                               << u"no settings file"_s;
}

void TestScopeImportDialog::refusesFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sentence);
    QTemporaryDir dir;
    const Opened opened;
    opened.paste(oddLink);
    opened.dialog->readFile(content.isEmpty() ? dir.filePath(u"none"_s) : fileWith(dir, content));
    QVERIFY2(opened.said().contains(sentence), qPrintable(opened.said()));
    QVERIFY(!opened.canAdd());
}

void TestScopeImportDialog::takesWhatIsDropped()
{
    QTemporaryDir dir;
    const Opened opened;
    opened.paste(u"surveys.readonly"_s);
    QMimeData text;
    text.setText(u"contacts.readonly"_s);
    drop(*opened.dialog, text);
    QCOMPARE(opened.edit()->toPlainText(), u"contacts.readonly"_s); // in place of what was there
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(fileWith(dir, settings.toUtf8()))});
    drop(*opened.dialog, file);
    QVERIFY(opened.said().contains(u"2 documented scopes"_s));
    QVERIFY(!opened.edit()->toPlainText().contains(u"file:"_s));
}

void TestScopeImportDialog::survivesHugeTexts()
{
    const Opened opened;
    QGuiApplication::clipboard()->setText(u"contacts.readonly "_s + QString(5000000, u'x'));
    opened.edit()->paste();
    QCOMPARE(opened.edit()->toPlainText(), QString());
    QVERIFY2(opened.said().contains(u"The text is long"_s), qPrintable(opened.said().left(500)));
    QVERIFY(opened.said().contains(u"contacts.readonly"_s));
    QString names;
    for (int i = 0; i < 400; ++i)
        names += u"made%1.up%1 "_s.arg(i);
    opened.paste(names);
    QVERIFY(opened.said().contains(u"more words are left out"_s));
    QVERIFY(opened.dialog->findChildren<QCheckBox *>().size() < 100);
    opened.paste(u"https://a.b/c?scope=contacts.readonly%20"_s + QString(3000, u'q') + u".write");
    for (const QString &line : opened.said().split(u'\n'))
        QVERIFY(line.size() < 400);
}

void TestScopeImportDialog::worksByKeyboard()
{
    const Opened opened;
    QVERIFY(opened.dialog->focusWidget() == opened.edit());
    QGuiApplication::clipboard()->setText(oddLink);
    QTest::keySequence(opened.edit(), QKeySequence(QKeySequence::Paste));
    QCoreApplication::sendPostedEvents(); // shows what was added
    const auto tabTo = [&opened](const char *name) {
        for (int i = 0; i < 12 && opened.dialog->focusWidget()->objectName() != QLatin1String(name); ++i)
            QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(opened.dialog->focusWidget()->objectName(), QString::fromLatin1(name));
    };
    tabTo("meant-contcts.write");
    QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_End); // leave it out
    tabTo("unknown-lunch.order");
    QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_Space);
    tabTo("importAddButton");
    QTest::keyClick(opened.dialog->focusWidget(), Qt::Key_Return);
    QCOMPARE(opened.selection.scopes(), QStringList{u"contacts.readonly"_s});
    QVERIFY(!opened.dialog->isVisible());
}

void TestScopeImportDialog::opensFromThePage()
{
    UiBench bench;
    WizardWindow window(bench.context());
    window.show();
    window.session().beginNew();
    window.goTo(Step::Scopes);
    UiBench::click(window, "importScopesButton");
    auto *dialog = UiBench::find<ScopeImportDialog>(window, "scopeImportDialog");
    UiBench::find<QPlainTextEdit>(*dialog, "importText")->setPlainText(settings);
    UiBench::click(*dialog, "importAddButton");
    QCOMPARE(window.session().selection().scopes(),
             (QStringList{u"contacts.readonly"_s, u"contacts.write"_s}));
    window.close();
    QFile draft(DraftFile(bench.directory()).path());
    diskWriter().waitForDone();
    QVERIFY(draft.open(QIODevice::ReadOnly));
    const QByteArray kept = draft.readAll();
    QVERIFY(kept.contains("contacts.write"));
    QVERIFY(!kept.contains(secret.toUtf8()));
}

QTEST_MAIN(TestScopeImportDialog)

#include "tst_scopeimportdialog.moc"
