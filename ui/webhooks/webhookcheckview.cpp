#include "webhooks/webhookcheckview.h"

#include "webhooks/bodyfield.h"
#include "webhooks/checklater.h"
#include "webhooks/reportwords.h"
#include "webhooks/webhooktools.h"
#include "widgets/direction.h"
#include "widgets/notice.h"
#include "widgets/pagebutton.h"
#include "widgets/scale.h"
#include "widgets/text.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace hloauth {

using namespace std::chrono_literals;

WebhookCheckView::WebhookCheckView(WebhookTools &tools, QWidget *parent)
    : QWidget(parent), m_tools(tools), m_headers(new QPlainTextEdit), m_body(new BodyField),
      m_bodyFacts(quietLabel(QString())), m_notice(new Notice(tools.context().clipboard))
{
    m_notice->setObjectName(QStringLiteral("webhookVerdict"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(
        tr("Paste a webhook's headers and its raw body, or drop a file with the body or the whole request. "
           "Everything is checked on this computer; nothing is sent anywhere.")));
    layout->addWidget(makeHeaders());
    layout->addWidget(makeBody(), 1);
    layout->addWidget(m_notice);
    m_rest.setSingleShot(true);
    m_rest.setInterval(250ms);
    connect(&m_rest, &QTimer::timeout, this, &WebhookCheckView::check);
    connect(&tools, &WebhookTools::keysChanged, this, &WebhookCheckView::check);
}

QWidget *WebhookCheckView::makeHeaders()
{
    keepLeftToRight(*m_headers);
    keepLeftToRight(*m_body);
    m_headers->setObjectName(QStringLiteral("webhookHeaders"));
    m_headers->setAccessibleName(tr("Headers"));
    m_headers->setPlaceholderText(tr("X-GHL-Signature: …"));
    m_headers->setTabChangesFocus(true);
    m_headers->setFont(fixedFont(font()));
    constexpr int leastLines = 2; // the verdict below is to be seen, with large letters, too
    constexpr int lines = 4;
    m_headers->setMinimumHeight(m_headers->fontMetrics().lineSpacing() * leastLines + 12);
    m_headers->setMaximumHeight(m_headers->fontMetrics().lineSpacing() * lines + 12);
    auto *label = new QLabel(tr("&Headers, a line each, or the signature alone"));
    label->setBuddy(m_headers);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_headers);
    connect(m_headers, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    return box;
}

QWidget *WebhookCheckView::makeBody()
{
    m_body->setObjectName(QStringLiteral("webhookBody"));
    m_body->setAccessibleName(tr("Body"));
    m_body->setPlaceholderText(tr("{\"type\":\"ContactCreate\", …}"));
    m_bodyFacts->setObjectName(QStringLiteral("webhookBodyFacts"));
    auto *label = new QLabel(tr("&Body, exactly as it arrived"));
    label->setBuddy(m_body);
    auto *file = pageButton(QStringLiteral("webhookFileButton"), tr("&Open a file…"),
                            tr("With the body, or with the whole request"), QStringLiteral("folder"));
    auto *clearAll = pageButton(QStringLiteral("clearWebhookButton"), tr("C&lear"));
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_bodyFacts, 1);
    row->addWidget(file);
    row->addWidget(clearAll);
    layout->addWidget(label);
    layout->addWidget(m_body, 1);
    layout->addLayout(row);
    connect(file, &QPushButton::clicked, this, &WebhookCheckView::chooseFile);
    connect(clearAll, &QPushButton::clicked, this, &WebhookCheckView::clear);
    connect(m_body, &BodyField::bytesChanged, this, [this] {
        showBodyFacts();
        m_rest.start();
    });
    connect(m_body, &BodyField::loadFailed, this,
            [this](const QString &problem) { m_notice->say(Tone::Bad, {}, problem); });
    showBodyFacts();
    return box;
}

void WebhookCheckView::show(const WebhookDelivery &delivery)
{
    QStringList lines;
    for (const WebhookDelivery::Header &header : delivery.headers)
        lines.append(QString::fromUtf8(header.name + ": " + header.value));
    m_headers->setPlainText(lines.join(u'\n'));
    m_body->setBytes(delivery.body);
    check();
}

void WebhookCheckView::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Webhook"));
    if (!path.isEmpty())
        m_body->load(path);
}

void WebhookCheckView::clear()
{
    m_headers->clear();
    m_body->setBytes({});
    m_headers->setFocus();
}

/// A whole request in the field for the body goes where its parts belong.
void WebhookCheckView::takeApart()
{
    if (!m_headers->toPlainText().trimmed().isEmpty())
        return;
    if (const auto request = WebhookDelivery::fromRequest(m_body->bytes()))
        show(*request);
}

void WebhookCheckView::check()
{
    m_rest.stop();
    const int round = ++m_round;
    takeApart();
    if (round != m_round)
        return;
    WebhookDelivery delivery;
    QString problem;
    const auto headers = WebhookDelivery::readHeaders(m_headers->toPlainText(), &problem);
    delivery.body = m_body->bytes();
    delivery.receivedAt = m_tools.context().now();
    const bool isWhole = !delivery.body.isEmpty() && headers && !m_headers->toPlainText().isEmpty();
    if (isWhole) {
        delivery.headers = *headers;
        checkLater(m_tools.check(), delivery, this, [this, round](const WebhookReport &report) {
            if (round == m_round)
                say(report);
        });
        return;
    }
    if (headers)
        m_notice->clear(); // not everything is entered yet
    else
        m_notice->say(Tone::Warning, {},
                      tr("“%1” is no header; paste each as “Name: value”.").arg(problem.left(80)));
    Q_EMIT checked();
}

void WebhookCheckView::say(const WebhookReport &report)
{
    sayReport(*m_notice, report);
    Q_EMIT checked();
}

void WebhookCheckView::showBodyFacts()
{
    const QByteArray bytes = m_body->bytes();
    if (bytes.isEmpty()) {
        m_bodyFacts->setText(
            tr("The raw bytes count: a body that was read as JSON and written again is another."));
        return;
    }
    const QString size = tr("%Ln bytes", nullptr, int(bytes.size()));
    m_bodyFacts->setText(m_body->isShownWhole()
                             ? size
                             : tr("%1; only the beginning is shown, all of it is checked.").arg(size));
}

} // namespace hloauth
