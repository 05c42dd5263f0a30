#include "exporting/claimsdialog.h"
#include "exporting/exportdialog.h"
#include "exporting/exportformats.h"
#include "support/uibench.h"
#include "tokens/tokenclaims.h"
#include "widgets/notice.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

TokenSet secretTokens()
{
    TokenSet tokens;
    tokens.accessToken = "canary-access-token";
    tokens.refreshToken = "canary-refresh-token";
    tokens.userType = UserType::Location;
    tokens.locationId = u"LocationIdLocation01"_s;
    tokens.scopes = QStringList{u"locations.readonly"_s};
    return tokens;
}

} // namespace

class TestExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }
    void showsEveryFormMasked();
    void copiesAsASecret();
    void asksForNoTokenWhereNoneIsNeeded();
    void givesTheRefreshTokenOnRequest();
    void savesForTheOwnerAlone();
    void saysWhenThereIsNoToken();
    void claimsAreShownWithoutTheToken();
};

void TestExportDialog::showsEveryFormMasked()
{
    UiBench bench;
    const Connection connection = bench.keep(u"Shop"_s);
    int asked = 0;
    ExportDialog dialog(bench.context(), connection, true, [&asked](const ExportDialog::Done &) { ++asked; });
    auto *list = UiBench::find<QListWidget>(dialog, "exportFormats");
    QCOMPARE(list->count(), ExportFormat::all().size());
    for (int row = 0; row < list->count(); ++row) {
        list->setCurrentRow(row);
        const ExportFormat &format = ExportFormat::all().at(row);
        const QString preview = UiBench::find<QPlainTextEdit>(dialog, "exportPreview")->toPlainText();
        QVERIFY2(preview.contains(QChar(0x2022)) == format.holdsToken, qPrintable(format.name));
        QVERIFY(!preview.contains(u"token-of-Shop"_s));
        QCOMPARE(UiBench::find<QLabel>(dialog, "exportDescription")->text(), format.description);
        QCOMPARE(UiBench::find<QCheckBox>(dialog, "withRefreshToken")->isEnabled(), format.takesRefreshToken);
    }
    QCOMPARE(asked, 0);
}

void TestExportDialog::copiesAsASecret()
{
    UiBench bench;
    const Connection connection = bench.keep(u"Shop"_s);
    ExportDialog::Done waiting;
    ExportDialog dialog(bench.context(), connection, true,
                        [&waiting](const ExportDialog::Done &done) { waiting = done; });
    dialog.choose(u"header"_s);
    UiBench::click(dialog, "exportCopyButton");
    QVERIFY(waiting);
    QVERIFY(!UiBench::find<QPushButton>(dialog, "exportCopyButton")->isEnabled());
    waiting(secretTokens());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Authorization: Bearer canary-access-token\n"_s);
    QVERIFY(bench.clipboard().holdsSecret());
    QCOMPARE(UiBench::find<Notice>(dialog, "exportNotice")->tone(), Tone::Good);
    QVERIFY(UiBench::find<QPushButton>(dialog, "exportCopyButton")->isEnabled());
    QVERIFY(!UiBench::find<QPlainTextEdit>(dialog, "exportPreview")->toPlainText().contains(u"canary"_s));
}

void TestExportDialog::asksForNoTokenWhereNoneIsNeeded()
{
    UiBench bench;
    const Connection connection = bench.keep(u"Shop"_s);
    bool asked = false;
    ExportDialog dialog(bench.context(), connection, true,
                        [&asked](const ExportDialog::Done &) { asked = true; });
    dialog.choose(u"snippet-python"_s);
    UiBench::click(dialog, "exportCopyButton");
    QVERIFY(!asked);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"/locations/LocationIdLocation01"_s));
    QVERIFY(!bench.clipboard().holdsSecret());
}

void TestExportDialog::givesTheRefreshTokenOnRequest()
{
    UiBench bench;
    const Connection connection = bench.keep(u"Shop"_s, [](Connection &edited) { edited.keepFresh = true; });
    const auto listed = [&] { return *bench.workspace().connections().findById(connection.id); };
    const auto supply = [](const ExportDialog::Done &done) { done(secretTokens()); };
    ExportDialog dialog(bench.context(), connection, true, supply);
    dialog.choose(u"env"_s);
    UiBench::click(dialog, "exportCopyButton");
    QVERIFY(listed().keepFresh && !listed().refreshTokenGivenAt.isValid());
    QVERIFY(!QGuiApplication::clipboard()->text().contains(u"canary-refresh"_s));
    UiBench::find<QCheckBox>(dialog, "withRefreshToken")->setChecked(true);
    UiBench::click(dialog, "exportCopyButton");
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"HIGHLEVEL_REFRESH_TOKEN=canary-refresh-token"_s));
    // Whoever has it renews it from now on.
    QVERIFY(!listed().keepFresh && listed().refreshTokenGivenAt.isValid());
    QVERIFY(UiBench::find<Notice>(dialog, "exportNotice")->text().contains(u"not kept fresh"_s));
    bench.workspace().connections().update(connection.id, [](Connection &entry) { entry.keepFresh = true; });
    dialog.saveTo(bench.directory() + u"/token.env"_s);
    const QString saved = UiBench::find<Notice>(dialog, "exportNotice")->text();
    QVERIFY2(saved.contains(u"read. This"_s), qPrintable(saved));
    ExportDialog without(bench.context(), connection, false, supply);
    without.choose(u"env"_s);
    QVERIFY(!UiBench::find<QCheckBox>(without, "withRefreshToken")->isEnabled());
}

void TestExportDialog::savesForTheOwnerAlone()
{
    UiBench bench;
    const Connection connection = bench.keep(u"Shop"_s);
    ExportDialog dialog(bench.context(), connection, true,
                        [](const ExportDialog::Done &done) { done(secretTokens()); });
    dialog.choose(u"raw"_s);
    const QString path = bench.directory() + u"/token.txt"_s;
    dialog.saveTo(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("canary-access-token\n"));
    QVERIFY(!(file.permissions() & (QFileDevice::ReadOther | QFileDevice::ReadGroup)));
    QVERIFY(UiBench::find<Notice>(dialog, "exportNotice")->text().contains(u"token.txt"_s));
    dialog.saveTo(bench.directory());
    QCOMPARE(UiBench::find<Notice>(dialog, "exportNotice")->tone(), Tone::Bad);
}

void TestExportDialog::saysWhenThereIsNoToken()
{
    UiBench bench;
    const Connection connection = bench.keep(u"Shop"_s);
    ExportDialog dialog(bench.context(), connection, true, [](const ExportDialog::Done &done) { done({}); });
    UiBench::click(dialog, "exportCopyButton");
    QCOMPARE(UiBench::find<Notice>(dialog, "exportNotice")->tone(), Tone::Bad);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestExportDialog::claimsAreShownWithoutTheToken()
{
    UiBench bench;
    const QByteArray payload = R"({"authClass":"Location","authClassId":"L1","primaryAuthClassId":"C1",)"
                               R"("oauthMeta":{"agencyPlan":"pro","client":"app","scopes":["a.readonly"]}})";
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    const auto claims = TokenClaims::decode(part("{}") + '.' + part(payload) + ".canary-signature");
    QVERIFY(claims);
    ClaimsDialog dialog(*claims, bench.clipboard());
    QStringList texts;
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    for (const QString &wanted : {u"L1"_s, u"C1"_s, u"app"_s, u"pro"_s, u"a.readonly"_s})
        QVERIFY2(texts.contains(wanted), qPrintable(wanted));
    QVERIFY(texts.join(u' ').contains(u"Not verified"_s));
    QVERIFY(!UiBench::find<QPlainTextEdit>(dialog, "claimsJson")->toPlainText().contains(u"canary"_s));
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
