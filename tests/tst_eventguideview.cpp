#include "support/uibench.h"
#include "support/windowcheck.h"
#include "webhooks/eventexampledialog.h"
#include "webhooks/eventguideview.h"
#include "webhooks/eventsheet.h"
#include "widgets/symbolline.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace hloauth;
using namespace Qt::StringLiterals;

class TestEventGuideView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readsItsDataWhenShown();
    void listsEveryEventByResource();
    void showsWhatIsToBeKnown();
    void needsNoScope();
    void searches();
    void comparesWithAConnection();
    void comparesWithAPreset();
    void followsTheConnections();
    void takesScopes();
    void takesScopesBeforeItIsShown();
    void choosesAnEvent();
    void choosesBeforeItIsShown();
    void choosesWhatTheFilterHides();
    void copies();
    void opensThePage();
    void isUsableWhenSmall_data();
    void isUsableWhenSmall();
    void dialogShowsOneEvent();

private:
    template <typename T>
    T *find(const char *name) const
    {
        return UiBench::find<T>(*m_view, name);
    }
    QTreeWidget *list() const { return find<QTreeWidget>("eventList"); }
    QString shownEvent() const { return find<QLabel>("eventName")->text(); }
    QString verdict() const { return find<SymbolLine>("eventVerdict")->text(); }
    QStringList events() const
    {
        QStringList names;
        for (int group = 0; group < list()->topLevelItemCount(); ++group) {
            for (int row = 0; row < list()->topLevelItem(group)->childCount(); ++row)
                names += list()->topLevelItem(group)->child(row)->text(0);
        }
        return names;
    }
    void pick(const QString &start) const
    {
        auto *choice = find<QComboBox>("eventChoice");
        const int index = choice->findText(start, Qt::MatchStartsWith);
        QVERIFY2(index >= 0, qPrintable(start));
        choice->setCurrentIndex(index);
    }
    void show() const
    {
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    std::unique_ptr<UiBench> m_bench;
    std::unique_ptr<EventGuideView> m_view;
};

void TestEventGuideView::init()
{
    QGuiApplication::clipboard()->clear();
    m_bench = std::make_unique<UiBench>();
    m_view = std::make_unique<EventGuideView>(m_bench->context());
    m_view->resize(1000, 560);
}

void TestEventGuideView::cleanup()
{
    m_view.reset();
    m_bench.reset();
}

void TestEventGuideView::readsItsDataWhenShown()
{
    QCOMPARE(list()->topLevelItemCount(), 0);
    QCOMPARE(find<QComboBox>("eventChoice")->count(), 0);
    show();
    QCOMPARE(events().size(), 59);
}

void TestEventGuideView::listsEveryEventByResource()
{
    show();
    QStringList groups;
    for (int group = 0; group < list()->topLevelItemCount(); ++group)
        groups += list()->topLevelItem(group)->text(0);
    QCOMPARE(groups.constLast(), u"The app itself"_s);
    groups.removeLast();
    QCOMPARE(groups.size(), 13);
    QStringList sorted = groups;
    sorted.sort();
    QCOMPARE(groups, sorted);
    QVERIFY(find<QLabel>("eventCounts")->text().startsWith(u"59 events"_s));
    QVERIFY(!find<QCheckBox>("onlyBrought")->isEnabled());
    QVERIFY(!shownEvent().isEmpty()); // not an empty right side
}

void TestEventGuideView::showsWhatIsToBeKnown()
{
    show();
    m_view->choose(u"NoteCreate"_s);
    QCOMPARE(shownEvent(), u"NoteCreate"_s);
    QCOMPARE(find<QLabel>("eventWhen")->text(), u"A note was added to a contact."_s);
    const QString documented = find<QLabel>("eventScope")->text();
    QVERIFY2(documented.contains("contacts.readonly"_L1) && documented.contains("any plan"_L1)
                 && documented.contains("own table says"_L1),
             qPrintable(documented));
    const QString body = find<QPlainTextEdit>("eventExample")->toPlainText();
    QVERIFY(body.startsWith("{\n  \"type\": \"NoteCreate\",\n  \"locationId\": "_L1));
    QVERIFY(find<QPlainTextEdit>("eventExample")->isReadOnly());
    QVERIFY(verdict().isEmpty());
    QVERIFY(find<QLabel>("eventSource")->text().contains("are documented"_L1));
    QVERIFY(find<QLabel>("eventSource")->text().contains("webhookId"_L1));
    m_view->choose(u"AppointmentUpdate"_s);
    QVERIFY(find<QLabel>("eventScope")->text().contains("guess"_L1));
    QVERIFY(find<QLabel>("eventNote")->text().contains(u"“AppointmentCreate”"_s));
    QVERIFY(find<QLabel>("eventSource")->text().contains("others report"_L1));
    m_view->choose(u"ExternalAuthConnected"_s); // its page has these fields
    QVERIFY(!find<QLabel>("eventSource")->text().contains("webhookId"_L1));
}

void TestEventGuideView::needsNoScope()
{
    show();
    m_view->choose(u"AppInstall"_s);
    QVERIFY(find<QLabel>("eventScope")->text().contains("no scope"_L1));
    QVERIFY(!find<QPushButton>("copyEventScopeButton")->isEnabled());
    QVERIFY(find<QPushButton>("copyExampleButton")->isEnabled());
}

void TestEventGuideView::searches()
{
    show();
    auto *search = find<QLineEdit>("eventSearch");
    search->setText(u"invoice PAID"_s);
    QCOMPARE(events(), QStringList({u"InvoicePaid"_s, u"InvoicePartiallyPaid"_s}));
    QCOMPARE(shownEvent(), u"InvoicePaid"_s);
    search->setText(u"lc-email.readonly"_s); // a scope
    QCOMPARE(events(), QStringList({u"LCEmailStats"_s}));
    search->setText(u"custom objects"_s); // a resource
    QCOMPARE(events().size(), 5);
    search->setText(u"PLAN_CHANGE"_s); // as the body calls it
    QCOMPARE(events(), QStringList({u"PlanChange"_s}));
    search->setText(u"xyzzy"_s);
    QVERIFY(events().isEmpty());
    QVERIFY(find<QLabel>("eventCounts")->text().contains("None is found"_L1));
    search->clear();
    QCOMPARE(events().size(), 59);
}

void TestEventGuideView::comparesWithAConnection()
{
    m_bench->keep(u"Sunrise Dental"_s); // contacts.readonly and locations.readonly
    show();
    pick(u"Connection: Sunrise Dental"_s);
    QVERIFY(find<QCheckBox>("onlyBrought")->isEnabled());
    QCOMPARE(events().size(), 11 + 2 + 4);
    QVERIFY(events().contains("ContactCreate"_L1) && events().contains("LocationUpdate"_L1)
            && events().contains("AppInstall"_L1));
    QVERIFY(find<QLabel>("eventCounts")->text().startsWith("13 of 59 events"_L1));
    m_view->choose(u"ContactCreate"_s);
    QCOMPARE(verdict(), u"Comes with these scopes."_s);
    m_view->choose(u"ContactUpdate"_s);
    QCOMPARE(verdict(), u"Probably comes with these scopes."_s);
    m_view->choose(u"AppInstall"_s);
    QCOMPARE(verdict(), u"Comes without any scope."_s);
    find<QCheckBox>("onlyBrought")->setChecked(false);
    QCOMPARE(events().size(), 59);
    QCOMPARE(shownEvent(), u"AppInstall"_s); // stays
    m_view->choose(u"InboundMessage"_s);
    QVERIFY(verdict().contains("needs conversations/message.readonly"_L1));
    QVERIFY(!list()->currentItem()->icon(0).isNull());
}

void TestEventGuideView::comparesWithAPreset()
{
    show();
    const ScopePreset *preset = m_bench->catalog().preset(u"send-messages"_s);
    QVERIFY(preset);
    pick(u"Preset: "_s + preset->title);
    QVERIFY(events().contains("ConversationProviderOutboundMessage"_L1));
    QVERIFY(!events().contains("InvoicePaid"_L1));
}

void TestEventGuideView::followsTheConnections()
{
    show();
    auto *choice = find<QComboBox>("eventChoice");
    QCOMPARE(choice->findText(u"Connection: "_s, Qt::MatchStartsWith), -1);
    const Connection shop = m_bench->keep(u"Shop"_s);
    pick(u"Connection: Shop"_s);
    list()->topLevelItem(0)->setExpanded(false);
    m_bench->keep(u"Another"_s);
    QVERIFY(!list()->topLevelItem(0)->isExpanded()); // the list was left as it is
    QCOMPARE(choice->currentText(), u"Connection: Shop"_s); // it stays chosen
    QVERIFY(m_bench->workspace().connections().remove(shop.id));
    QCOMPARE(choice->currentText(), u"All events"_s);
    QCOMPARE(events().size(), 59);
}

void TestEventGuideView::takesScopes()
{
    show();
    m_view->setScopes({u"invoices.readonly"_s});
    QCOMPARE(find<QComboBox>("eventChoice")->currentText(), u"With the chosen scopes"_s);
    QCOMPARE(events().size(), 7 + 4);
    m_view->setScopes({}); // again, and none: only what comes anyway
    QCOMPARE(events().size(), 4);
    QCOMPARE(find<QComboBox>("eventChoice")->findText(u"With the chosen scopes"_s), 1);
}

void TestEventGuideView::takesScopesBeforeItIsShown()
{
    m_view->setScopes({u"invoices.readonly"_s});
    QVERIFY(events().isEmpty());
    show();
    QCOMPARE(events().size(), 7 + 4);
    QCOMPARE(find<QComboBox>("eventChoice")->currentText(), u"With the chosen scopes"_s);
}

void TestEventGuideView::choosesAnEvent()
{
    show();
    m_view->choose(u"taskdelete"_s);
    QCOMPARE(shownEvent(), u"TaskDelete"_s);
    QCOMPARE(list()->currentItem()->text(0), u"TaskDelete"_s);
    m_view->choose(u"NoSuchEvent"_s);
    QCOMPARE(shownEvent(), u"TaskDelete"_s);
}

void TestEventGuideView::choosesBeforeItIsShown()
{
    m_view->choose(u"TaskDelete"_s);
    show();
    QCOMPARE(shownEvent(), u"TaskDelete"_s);
    QCOMPARE(list()->currentItem()->text(0), u"TaskDelete"_s);
}

void TestEventGuideView::choosesWhatTheFilterHides()
{
    m_view->setScopes({u"invoices.readonly"_s});
    show();
    find<QLineEdit>("eventSearch")->setText(u"invoice"_s);
    m_view->choose(u"TaskDelete"_s);
    QCOMPARE(shownEvent(), u"TaskDelete"_s);
    QCOMPARE(list()->currentItem()->text(0), u"TaskDelete"_s);
    QVERIFY(verdict().contains("needs contacts.readonly"_L1)); // still compared
}

void TestEventGuideView::copies()
{
    show();
    m_view->choose(u"NoteCreate"_s);
    UiBench::click(*m_view, "copyExampleButton");
    QString problem;
    const auto guide = EventGuide::builtIn(&problem);
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), guide->find(u"NoteCreate"_s)->body);
    UiBench::click(*m_view, "copyEventScopeButton");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"contacts.readonly"_s);
}

void TestEventGuideView::opensThePage()
{
    show();
    m_view->choose(u"NoteCreate"_s);
    UiBench::click(*m_view, "openEventPageButton");
    QCOMPARE(m_bench->opened,
             QList<QUrl>{QUrl(u"https://marketplace.gohighlevel.com/docs/webhook/NoteCreate"_s)});
    QVERIFY(find<SymbolLine>("eventSheetOpened")->text().contains("was opened"_L1));
    m_view->choose(u"NoteDelete"_s);
    QVERIFY(find<SymbolLine>("eventSheetOpened")->text().isEmpty());
    m_bench->hasBrowser = false;
    UiBench::click(*m_view, "openEventPageButton");
    QVERIFY(find<SymbolLine>("eventSheetOpened")->text().contains("No browser"_L1));
}

void TestEventGuideView::isUsableWhenSmall_data()
{
    QTest::addColumn<QString>("event");
    for (const char *event : {"AppInstall", "ConversationProviderOutboundMessage", "OrderCreate",
                              "OpportunityMonetaryValueUpdate", "OutboundMessage"})
        QTest::newRow(event) << QString::fromLatin1(event);
}

void TestEventGuideView::isUsableWhenSmall()
{
    QFETCH(QString, event);
    m_bench->keep(u"A connection whose name is longer than any list is wide"_s);
    m_view->setScopes({u"contacts.readonly"_s});
    m_view->choose(event);
    m_view->resize(1024, 600);
    show();
    find<QCheckBox>("onlyBrought")->setChecked(false);
    QCoreApplication::sendPostedEvents();
    QTest::qWait(0);
    QVERIFY(m_view->width() <= 1024 && m_view->height() <= 600);
    const QString findings = findingsIn(*m_view);
    QVERIFY2(findings.isEmpty(), qPrintable(findings));
}

void TestEventGuideView::dialogShowsOneEvent()
{
    EventExampleDialog *dialog =
        EventExampleDialog::openFor(m_bench->context(), u"InvoicePaid"_s, m_view.get());
    QVERIFY(dialog);
    QVERIFY(dialog->windowTitle().contains("InvoicePaid"_L1));
    QCOMPARE(UiBench::find<QLabel>(*dialog, "eventName")->text(), u"InvoicePaid"_s);
    dialog->reject();
    QVERIFY(!EventExampleDialog::openFor(m_bench->context(), u"NoSuchEvent"_s, m_view.get()));
}

QTEST_MAIN(TestEventGuideView)

#include "tst_eventguideview.moc"
