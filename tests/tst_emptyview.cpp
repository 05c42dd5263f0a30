#include "widgets/emptyview.h"

#include <QListView>
#include <QStringListModel>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

class TestEmptyView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coversAListWithoutRows();
    void staysAsLargeAsTheList();
};

void TestEmptyView::coversAListWithoutRows()
{
    QStringListModel model;
    QListView list;
    list.setModel(&model);
    auto *view = new EmptyView(u"inbox"_s);
    view->say(u"Nothing"_s, u"It comes later."_s);
    view->cover(list);
    list.show();
    QVERIFY(view->isVisible());
    model.setStringList({u"one"_s});
    QVERIFY(!view->isVisible());
    model.removeRow(0);
    QVERIFY(view->isVisible());
    model.insertRow(0);
    QVERIFY(!view->isVisible());
}

void TestEmptyView::staysAsLargeAsTheList()
{
    QStringListModel model;
    QListView list;
    list.setModel(&model);
    auto *view = new EmptyView(u"inbox"_s);
    view->cover(list);
    list.show();
    list.resize(500, 400);
    QTRY_COMPARE(view->size(), list.viewport()->size());
}

QTEST_MAIN(TestEmptyView)

#include "tst_emptyview.moc"
