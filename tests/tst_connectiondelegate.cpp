#include "connections/connectiondelegate.h"

#include "connections/connectionsmodel.h"

#include <QHelpEvent>
#include <QListView>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>

using namespace hloauth;
using namespace Qt::StringLiterals;

class TestConnectionDelegate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesThreeLinesWhereThereIsRoom();
    void showsTheWholeStateInANarrowList();
    void mirrorsItsWords();
    void saysWhatIsCut();

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

void TestConnectionDelegate::mirrorsItsWords()
{
    const int line = m_list.fontMetrics().height();
    m_list.setLayoutDirection(Qt::RightToLeft);
    const QRect row = rowAt(line * 60);
    const QRect right(row.right() - 8 - 5 * line, row.top() + 8, 5 * line, row.height() - 16 - line);
    const QRect left(row.left() + 8, row.top() + 8, 5 * line, row.height() - 16);
    m_list.clearFocus();
    const bool isRight = hasInk(right);
    const bool isLeft = hasInk(left);
    m_list.setLayoutDirection(Qt::LeftToRight);
    QVERIFY(isRight);
    QVERIFY(!isLeft);
}

void TestConnectionDelegate::saysWhatIsCut()
{
    const auto toldAt = [this](int width) {
        const QPoint at = rowAt(width).center();
        QToolTip::hideText();
        QHelpEvent help(QEvent::ToolTip, at, m_list.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(m_list.viewport(), &help);
        return QToolTip::text();
    };
    const int line = m_list.fontMetrics().height();
    m_model.item(0)->setText(u"Sunrise Dental and Sons of the Harbor"_s);
    m_model.item(0)->setToolTip(u"Why"_s);
    QCOMPARE(toldAt(line * 10), u"Sunrise Dental and Sons of the Harbor\nSub-account\nWhy"_s);
    QCOMPARE(toldAt(line * 60), u"Why"_s);
}

QTEST_MAIN(TestConnectionDelegate)

#include "tst_connectiondelegate.moc"
