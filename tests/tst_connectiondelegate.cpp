#include "connections/connectiondelegate.h"

#include "connections/connectionsmodel.h"

#include <QListView>
#include <QStandardItemModel>
#include <QTest>

using namespace hloauth;
using namespace Qt::StringLiterals;

class TestConnectionDelegate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesThreeLinesWhereThereIsRoom();
    void showsTheWholeStateInANarrowList();

private:
    QRect rowAt(int width);
    bool hasInk(const QRect &place);

    QStandardItemModel m_model;
    QListView m_list;
};

void TestConnectionDelegate::init()
{
    m_model.clear();
    auto *row = new QStandardItem(u"Sunrise Dental"_s);
    row->setData(u"Sub-account"_s, ConnectionsModel::OwnerRole);
    row->setData(u"Needs a new sign-in, and says so at some length"_s, ConnectionsModel::StateWordRole);
    m_model.appendRow(row);
    m_list.setModel(&m_model);
    m_list.setItemDelegate(new ConnectionDelegate(&m_list));
    m_list.setResizeMode(QListView::Adjust);
}

QRect TestConnectionDelegate::rowAt(int width)
{
    m_list.resize(width, 400);
    m_list.show();
    if (!QTest::qWaitForWindowExposed(&m_list))
        qFatal("the list does not come up");
    m_list.doItemsLayout();
    return m_list.visualRect(m_model.index(0, 0));
}

bool TestConnectionDelegate::hasInk(const QRect &place)
{
    const QImage image = m_list.viewport()->grab(place).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != image.pixel(0, 0))
                return true;
        }
    }
    return false;
}

void TestConnectionDelegate::takesThreeLinesWhereThereIsRoom()
{
    const int line = m_list.fontMetrics().height();
    const QRect row = rowAt(line * 60);
    QVERIFY2(row.height() > 3 * line && row.height() < 5 * line, qPrintable(QString::number(row.height())));
}

void TestConnectionDelegate::showsTheWholeStateInANarrowList()
{
    const int line = m_list.fontMetrics().height();
    const QRect row = rowAt(line * 12);
    const int wide = rowAt(line * 60).height();
    QCOMPARE(rowAt(line * 12), row);
    QVERIFY2(row.height() >= wide + line, qPrintable(u"%1, %2"_s.arg(row.height()).arg(wide)));
    QVERIFY(hasInk(QRect(row.left() + 2 * line, row.bottom() - 8 - line, 8 * line, line)));
}

QTEST_MAIN(TestConnectionDelegate)

#include "tst_connectiondelegate.moc"
