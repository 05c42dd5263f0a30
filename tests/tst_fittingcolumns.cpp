#include "widgets/fittingcolumns.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

using namespace hloauth;
using namespace Qt::StringLiterals;

namespace {

/// A table of what came, in which the verdict is the third column and the size the last.
struct Table {
    explicit Table(const QStringList &headings)
    {
        model.setHorizontalHeaderLabels(headings);
        view.setModel(&model);
        view.setRootIsDecorated(false);
        fitColumns(view, {{10, 12}, {12, 18}, {15, 15}, {10, 20}, {13, 13}}, {4, 3});
        view.show();
    }

    void setRoom(int letters)
    {
        const int frames = view.width() - view.viewport()->width();
        view.resize(letters * letter() + frames, 200);
        QTest::qWait(0);
    }
    int letter() const { return view.fontMetrics().averageCharWidth(); }
    QList<int> shown() const
    {
        QList<int> columns;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (!view.isColumnHidden(column))
                columns.append(column);
        }
        return columns;
    }

    QStandardItemModel model;
    QTreeView view;
};

const QStringList english{u"Time"_s, u"Event"_s, u"Signature"_s, u"Account"_s, u"Size"_s};
const QStringList french{u"Heure"_s, u"Événement"_s, u"Signature"_s, u"Compte"_s, u"Taille"_s};

} // namespace

class TestFittingColumns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLeastImportantGoFirst_data();
    void theLeastImportantGoFirst();
    void eachHasRoomForWhatIsInIt();
    void whatIsLeftFillsTheView();
};

void TestFittingColumns::theLeastImportantGoFirst_data()
{
    QTest::addColumn<QStringList>("headings");
    QTest::newRow("English") << english;
    QTest::newRow("French") << french;
}

void TestFittingColumns::theLeastImportantGoFirst()
{
    QFETCH(QStringList, headings);
    Table table(headings);
    table.setRoom(100);
    QCOMPARE(table.shown(), (QList{0, 1, 2, 3, 4}));
    table.setRoom(59);
    QCOMPARE(table.shown(), (QList{0, 1, 2, 3}));
    table.setRoom(46);
    QCOMPARE(table.shown(), (QList{0, 1, 2}));
    table.setRoom(25);
    QCOMPARE(table.shown(), (QList{0, 1, 2}));
    table.setRoom(70);
    QCOMPARE(table.shown(), (QList{0, 1, 2, 3, 4}));
}

void TestFittingColumns::eachHasRoomForWhatIsInIt()
{
    Table table(english);
    const QList<int> least{10, 12, 15, 10, 13};
    for (int room = 37; room < 130; ++room) {
        table.setRoom(room);
        for (const int column : table.shown())
            QVERIFY2(table.view.columnWidth(column) >= least.at(column) * table.letter(),
                     qPrintable(u"column %1 in %2 letters"_s.arg(column).arg(room)));
    }
}

void TestFittingColumns::whatIsLeftFillsTheView()
{
    Table table(english);
    for (const int room : {130, 62, 59, 46, 38, 20, 45, 70}) {
        table.setRoom(room);
        QCOMPARE(table.view.header()->length(), table.view.viewport()->width());
    }
}

QTEST_MAIN(TestFittingColumns)
#include "tst_fittingcolumns.moc"
