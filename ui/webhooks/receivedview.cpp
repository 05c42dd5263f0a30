#include "webhooks/receivedview.h"

#include "webhooks/checklater.h"
#include "webhooks/reportwords.h"
#include "webhooks/webhooktools.h"
#include "widgets/copybutton.h"
#include "widgets/direction.h"
#include "widgets/flowlayout.h"
#include "widgets/notice.h"
#include "widgets/pagebutton.h"
#include "widgets/scale.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>

namespace hloauth {

namespace {

constexpr qsizetype longestShown = 20000; // bytes; more in one line would hold up the window
constexpr qsizetype longestAnswer = 2000;

/// The request as a person reads it.
QString textOf(const ReceivedWebhook &webhook)
{
    const QByteArray request = webhook.delivery.toRequest(webhook.path);
    QString text = QString::fromUtf8(request.left(longestShown)).remove(u'\r');
    if (request.size() > longestShown)
        text += u'\n' + ReceivedView::tr("… only the beginning is shown; Save takes all of it.");
    return text;
}

QString sentenceFor(WebhookReplay::Problem problem)
{
    using Problem = WebhookReplay::Problem;
    switch (problem) {
    case Problem::None:
        break;
    case Problem::Empty:
    case Problem::NotAnAddress:
        return ReceivedView::tr("Enter the address of your program, such as http://localhost:3000/webhook.");
    case Problem::NotHttp:
        return ReceivedView::tr(
            "The address has to begin with http://, as programs on this computer have it.");
    case Problem::NotThisComputer:
        return ReceivedView::tr("Events are sent again to programs on this computer only (localhost), as "
                                "customers' data is in them.");
    case Problem::UserInfo:
        return ReceivedView::tr("Take the name and password out of the address.");
    }
    return {};
}

} // namespace

ReceivedView::ReceivedView(WebhookTools &tools, QWidget *parent)
    : QWidget(parent), m_tools(tools), m_verdict(new Notice(tools.context().clipboard)),
      m_text(new QPlainTextEdit),
      m_copy(
          new CopyButton(tools.context().clipboard, CopyButton::Kind::Plain, tr("Copy the event's body"),
                         [this] { return m_entry ? QString::fromUtf8(m_entry->delivery.body) : QString(); })),
      m_save(pageButton(QStringLiteral("saveEventButton"), tr("Sa&ve…"),
                        tr("The body byte for byte, or the whole request"), QStringLiteral("save"))),
      m_address(new QLineEdit(QStringLiteral("http://localhost:3000/webhook"))),
      m_send(pageButton(QStringLiteral("replayButton"), tr("Send a&gain"),
                        tr("Sends headers and body once more, as they came"), QStringLiteral("replay"))),
      m_notice(new Notice(tools.context().clipboard))
{
    m_verdict->setObjectName(QStringLiteral("receivedVerdict"));
    m_notice->setObjectName(QStringLiteral("receivedNotice"));
    m_text->setObjectName(QStringLiteral("receivedText"));
    m_text->setAccessibleName(tr("Headers and body"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(fixedFont(font()));
    m_text->setPlaceholderText(tr("Choose an event to see it here."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_verdict);
    layout->addWidget(m_text, 1);
    layout->addWidget(makeButtons());
    layout->addWidget(makeReplay());
    layout->addWidget(m_notice);
    connect(&m_replay, &WebhookReplay::finished, this, &ReceivedView::sayReplayed);
    show({});
}

QWidget *ReceivedView::makeButtons()
{
    m_copy->setObjectName(QStringLiteral("copyEventButton"));
    m_copy->setCaption(tr("Copy the bod&y"));
    auto *box = new QWidget;
    auto *row = new FlowLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &ReceivedView::save);
    return box;
}

QWidget *ReceivedView::makeReplay()
{
    m_address->setObjectName(QStringLiteral("replayAddress"));
    auto *label = new QLabel(tr("Addr&ess"));
    label->setBuddy(m_address);
    m_address->setAccessibleName(tr("Address of a program on this computer"));
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_address, 1);
    row->addWidget(m_send);
    const auto replay = [this] { replayTo(m_address->text()); };
    connect(m_send, &QPushButton::clicked, this, replay);
    connect(m_address, &QLineEdit::returnPressed, this, replay);
    return box;
}

void ReceivedView::show(const WebhookInbox::Entry &entry)
{
    if (entry && entry == m_entry)
        return;
    m_entry = entry;
    m_notice->clear();
    m_verdict->clear();
    m_copy->setEnabled(entry != nullptr);
    m_save->setEnabled(entry != nullptr);
    m_send->setEnabled(entry != nullptr);
    m_text->setPlainText(entry ? textOf(*entry) : QString());
    if (!entry)
        return;
    sayReport(*m_verdict, entry->report);
    if (entry->report.isGenuine)
        return;
    // On arrival only the verdict was asked for.
    checkLater(m_tools.check(), entry->delivery, this, [this, entry](const WebhookReport &report) {
        if (m_entry == entry)
            sayReport(*m_verdict, report);
    });
}

void ReceivedView::save()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the event"), QStringLiteral("event.json"),
        tr("Body (*.json)") + QStringLiteral(";;") + tr("Whole request (*.http)"));
    if (path.isEmpty())
        return;
    const QString problem = saveTo(path);
    if (problem.isEmpty())
        m_notice->say(Tone::Good, {}, tr("Saved as %1.").arg(leftToRight(QDir::toNativeSeparators(path))));
    else
        m_notice->say(Tone::Bad, {}, problem);
}

QString ReceivedView::saveTo(const QString &path) const
{
    if (!m_entry)
        return tr("Choose an event first.");
    QSaveFile file(path);
    const bool isWhole = path.endsWith(QStringLiteral(".http"), Qt::CaseInsensitive);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner); // customers' data
        file.write(isWhole ? m_entry->delivery.toRequest(m_entry->path) : m_entry->delivery.body);
        if (file.commit())
            return {};
    }
    return tr("The file can't be written (%1); choose another folder.").arg(file.errorString());
}

void ReceivedView::replayTo(const QString &address)
{
    if (!m_entry)
        return;
    WebhookReplay::Problem problem{};
    const QUrl url = WebhookReplay::target(address, &problem);
    if (problem != WebhookReplay::Problem::None) {
        m_notice->say(Tone::Warning, {}, sentenceFor(problem));
        return;
    }
    m_notice->say(Tone::Info, {}, tr("Sending to %1…").arg(url.toDisplayString()));
    m_replay.send(m_entry->delivery, url);
}

void ReceivedView::sayReplayed(const WebhookReplay::Result &result)
{
    constexpr int firstFailure = 300;
    if (result.status == 0) {
        m_notice->say(Tone::Bad, tr("No answer came"),
                      tr("Start your program and look at the port in the address. (%1)").arg(result.error));
        return;
    }
    const bool isGood = result.status < firstFailure;
    m_notice->say(isGood ? Tone::Good : Tone::Warning, {},
                  isGood ? tr("Your program took it (HTTP %1).").arg(result.status)
                         : tr("Your program answered HTTP %1; HighLevel would take that for a failure.")
                               .arg(result.status));
    m_notice->setDetails(tr("Its answer"), QString::fromUtf8(result.answer.left(longestAnswer)));
}

} // namespace hloauth
