#include "webhooks/webhookreceiverview.h"

#include "translations.h"
#include "webhooks/receivedmodel.h"
#include "webhooks/receivedview.h"
#include "webhooks/webhooktools.h"
#include "widgets/changespeaker.h"
#include "widgets/copybutton.h"
#include "widgets/cuttexts.h"
#include "widgets/direction.h"
#include "widgets/emptyview.h"
#include "widgets/fittingcolumns.h"
#include "widgets/notice.h"
#include "widgets/pagebutton.h"
#include "widgets/scrolled.h"
#include "widgets/searchfield.h"
#include "widgets/text.h"
#include "widgets/tonedelegate.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QSplitter>
#include <QTreeView>

namespace hloauth {

using namespace std::chrono_literals;

namespace {

constexpr int firstFreePort = 1024;
constexpr int lastPort = 65535;
constexpr int leastLetters = 43; // in a row of the list: for time, event and verdict

} // namespace

WebhookReceiverView::WebhookReceiverView(WebhookTools &tools, QWidget *parent)
    : QWidget(parent), m_tools(tools), m_model(new ReceivedModel(this)),
      m_found(new QSortFilterProxyModel(this)), m_port(new QSpinBox),
      m_toggle(pageButton(QStringLiteral("receiveButton"), tr("&Receive"))), m_state(quietLabel(QString())),
      m_copy(new CopyButton(tools.context().clipboard, CopyButton::Kind::Plain, tr("Copy the address"),
                            [this] { return address(); })),
      m_notice(new Notice(tools.context().clipboard)), m_search(new QLineEdit),
      m_counts(quietLabel(QString())), m_view(new QTreeView),
      m_nothing(new EmptyView(QStringLiteral("inbox"))), m_details(new ReceivedView(tools))
{
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_notice->setObjectName(QStringLiteral("receiverNotice"));
    makeView();
    auto *splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("receivedDivision"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(scrolled(m_details, tr("Events")));
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(tr(
        "Shows webhooks as they arrive. HighLevel can't reach this computer by itself: run a tunnel of your "
        "own (cloudflared, ngrok and others) that leads to the address below, and enter the tunnel's https "
        "address as your app's webhook URL.")));
    layout->addWidget(makeControls());
    layout->addWidget(m_notice);
    layout->addWidget(splitter, 1);
    m_arrivals = new ChangeSpeaker(*this, [this] { return m_counts->text(); });
    m_look.setInterval(200ms);
    connect(&m_look, &QTimer::timeout, this, &WebhookReceiverView::showNews);
    connect(&tools, &WebhookTools::keysChanged, this, &WebhookReceiverView::makeReceiver);
    makeReceiver();
}

WebhookReceiverView::~WebhookReceiverView() = default;

void WebhookReceiverView::makeReceiver()
{
    const quint16 port = m_receiver ? m_receiver->port() : 0;
    if (!m_receiver)
        m_receiver = std::make_unique<WebhookReceiver>(m_tools.check(), m_tools.context().now);
    else
        m_receiver->setCheck(m_tools.check());
    if (port != 0)
        start(port);
    showState();
}

QWidget *WebhookReceiverView::makeControls()
{
    m_port->setObjectName(QStringLiteral("receiverPort"));
    m_port->setRange(firstFreePort, lastPort);
    m_port->setValue(WebhookReceiver::usualPort);
    m_port->setGroupSeparatorShown(false);
    m_port->setAccessibleName(tr("Port"));
    m_state->setObjectName(QStringLiteral("receiverState"));
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(QStringLiteral("copyReceiverAddress"));
    auto *label = new QLabel(tr("&Port"));
    label->setBuddy(m_port);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_port);
    row->addWidget(m_toggle);
    row->addWidget(m_state, 1);
    row->addWidget(m_copy);
    connect(m_toggle, &QPushButton::clicked, this, &WebhookReceiverView::toggle);
    return box;
}

QWidget *WebhookReceiverView::makeList()
{
    m_search->setObjectName(QStringLiteral("receivedSearch"));
    m_search->setPlaceholderText(tr("Search by event, account or verdict"));
    m_search->setAccessibleName(tr("Search the events"));
    makeSearchField(*m_search);
    m_counts->setObjectName(QStringLiteral("receivedCounts"));
    auto *clearButton = pageButton(QStringLiteral("clearReceivedButton"), tr("C&lear the list"));
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_counts, 1);
    row->addWidget(clearButton);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addLayout(row);
    auto *speaker = new ChangeSpeaker(*this, [this] {
        const int found = m_found->rowCount();
        return found == 0 ? spoken(m_nothing->title(), m_nothing->text())
                          : tr("%n event(s) found", nullptr, found);
    });
    connect(m_search, &QLineEdit::textChanged, this, [this, speaker](const QString &text) {
        m_found->setFilterFixedString(text.trimmed());
        showNothing();
        speaker->changed();
    });
    connect(clearButton, &QPushButton::clicked, this, &WebhookReceiverView::clear);
    return box;
}

void WebhookReceiverView::makeView()
{
    m_view->setObjectName(QStringLiteral("receivedView"));
    m_view->setMinimumSize(fontMetrics().averageCharWidth() * leastLetters, fontMetrics().height() * 9);
    m_view->setAccessibleName(tr("Events"));
    m_view->setModel(m_found);
    m_view->setItemDelegate(new ToneDelegate(m_view));
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setAlternatingRowColors(true);
    m_view->setTextElideMode(Qt::ElideRight);
    tellCutTexts(*m_view);
    // By ReceivedModel::Column. It is there for the verdicts; who wants to know the size opens the event.
    fitColumns(*m_view, {{10, 12}, {12, 18}, {18, 18}, {10, 20}, {13, 13}},
               {ReceivedModel::SizeColumn, ReceivedModel::AccountColumn});
    m_nothing->setObjectName(QStringLiteral("noWebhooks"));
    m_nothing->cover(*m_view);
    showNothing();
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &WebhookReceiverView::showChosen);
}

void WebhookReceiverView::showNothing()
{
    if (m_model->rowCount() > 0 && m_found->rowCount() == 0)
        m_nothing->say(tr("Nothing found"),
                       tr("Search for a part of the event, the account or the verdict."));
    else
        m_nothing->say(tr("No webhooks yet"), tr("They are listed here as they arrive."));
}

void WebhookReceiverView::toggle()
{
    if (isListening())
        stop();
    else
        start(static_cast<quint16>(m_port->value()));
}

void WebhookReceiverView::start(quint16 port)
{
    m_notice->clear();
    const LoopbackResult result = m_receiver->start(port);
    if (result != LoopbackResult::Listening)
        sayWhyNot(result, port);
    showState();
}

void WebhookReceiverView::stop()
{
    m_receiver->stop();
    showNews();
    showState();
}

bool WebhookReceiverView::isListening() const
{
    return m_receiver->isListening();
}

QString WebhookReceiverView::address() const
{
    return isListening() ? QStringLiteral("http://localhost:%1/").arg(m_receiver->port()) : QString();
}

void WebhookReceiverView::sayWhyNot(LoopbackResult result, quint16 port)
{
    switch (result) {
    case LoopbackResult::Listening:
        break;
    case LoopbackResult::PortInUse:
        m_notice->say(
            Tone::Bad, {},
            tr("Another program has port %1; choose another port, and let your tunnel lead to that.")
                .arg(port));
        break;
    case LoopbackResult::PortForbidden:
        m_notice->say(Tone::Bad, {},
                      tr("The system does not let this program have port %1; choose another, and let your "
                         "tunnel lead to that.")
                          .arg(port));
        break;
    case LoopbackResult::NoLoopback:
        m_notice->say(Tone::Bad, {},
                      tr("This computer can't be listened on (127.0.0.1); look at its network settings."));
        break;
    }
}

void WebhookReceiverView::showState()
{
    const bool on = isListening();
    m_toggle->setText(on ? tr("&Stop") : tr("&Receive"));
    m_toggle->setDefault(!on);
    m_port->setEnabled(!on);
    m_copy->setEnabled(on);
    m_state->setText(on ? tr("Receiving at %1, from this computer only.").arg(leftToRight(address()))
                        : tr("Off. Press Receive to begin."));
    if (on)
        m_look.start();
    else
        m_look.stop();
    showNews();
}

/// What is searched for, or sent again, is no reason to begin receiving.
void WebhookReceiverView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && !m_port->hasFocus())
        event->accept();
    else
        QWidget::keyPressEvent(event);
}

void WebhookReceiverView::showNews()
{
    const auto before = m_model->total();
    m_model->update(m_receiver->inbox());
    if (m_model->total() > before)
        m_arrivals->changed();
    const int rows = m_model->rowCount();
    const auto total = qint64(m_model->total());
    const QLocale locale = textLocale();
    m_counts->setText(
        total == rows ? tr("%Ln events", nullptr, rows)
                      : tr("the last %1 of %2 events").arg(locale.toString(rows), locale.toString(total)));
    showNothing();
    showChosen();
}

void WebhookReceiverView::showChosen()
{
    // One that has left the list meanwhile stays in view until another is chosen.
    if (const auto entry = m_model->at(m_found->mapToSource(m_view->currentIndex())))
        m_details->show(entry);
}

void WebhookReceiverView::clear()
{
    m_receiver->inbox().clear();
    showNews();
    m_details->show({});
}

} // namespace hloauth
