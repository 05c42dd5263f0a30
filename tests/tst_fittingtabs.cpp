#include "support/windowcheck.h"
#include "widgets/fittingtabs.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

class TestFittingTabs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAListWhereTabsDoNotFit();
};

void TestFittingTabs::isAListWhereTabsDoNotFit()
{
    FittingTabs tabs(u"What it allows"_s);
    const QStringList texts{u"Calls (12)"_s, u"Webhooks (3)"_s, u"For (1)"_s};
    for (const QString &text : texts)
        tabs.addTab(new QLabel(text), text);
    auto *bar = tabs.findChild<QTabBar *>();
    auto *list = tabs.findChild<QComboBox *>();
    tabs.resize(600, 200);
    tabs.show();
    QVERIFY(QTest::qWaitForWindowActive(&tabs));
    QVERIFY(bar->isVisible() && list->isHidden());
    bar->setFocus();
    QCOMPARE(findingsIn(tabs), QString());

    tabs.resize(bar->sizeHint().width() - 1, 200);
    QVERIFY(bar->isHidden() && list->isVisible());
    QVERIFY(list->hasFocus());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(findingsIn(tabs), QString());
    QSignalSpy changed(&tabs, &FittingTabs::currentChanged);
    list->setCurrentIndex(2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(static_cast<QLabel *>(tabs.currentWidget())->text(), texts.at(2));
    tabs.setTabText(2, u"For (2)"_s);
    QCOMPARE(list->currentText(), u"For (2)"_s);

    tabs.resize(600, 200);
    QVERIFY(bar->isVisible() && list->isHidden());
    QCOMPARE(bar->currentIndex(), 2);
}

QTEST_MAIN(TestFittingTabs)

#include "tst_fittingtabs.moc"
