#include "wizard/waitingbox.h"

#include "durationtext.h"
#include "widgets/announcement.h"
#include "widgets/busybar.h"
#include "widgets/copybutton.h"
#include "widgets/flowlayout.h"
#include "widgets/text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hloauth {

WaitingBox::WaitingBox(Clipboard &clipboard, QWidget *parent)
    : QFrame(parent), m_headline(headingLabel(tr("Waiting for your answer in the browser…"))),
      m_timeLeft(quietLabel(QString())),
      m_copy(new CopyButton(clipboard, CopyButton::Kind::Plain, tr("Copy link"), [this] { return m_link; }))
{
    auto *progress = new BusyBar;
    progress->setAccessibleName(tr("Waiting for the browser"));
    progress->setMaximumHeight(fontMetrics().height() / 2);
    m_timeLeft->setObjectName(QStringLiteral("timeLeft"));
    m_timeLeft->setWordWrap(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_headline, 1);
    head->addWidget(m_timeLeft);

    m_copy->setObjectName(QStringLiteral("copyWaitingLinkButton"));
    m_copy->setCaption(tr("Copy &link"));
    m_copy->setWhereToPaste(tr("Paste it into the address bar of another browser on this computer."));
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    auto *again = addButton(QStringLiteral("openAgainButton"), tr("Open &again"));
    auto *paste = addButton(QStringLiteral("pasteButton"), tr("&Paste the address…"));
    auto *error = addButton(QStringLiteral("seeErrorButton"), tr("I see an &error…"));
    auto *cancel = addButton(QStringLiteral("cancelWaitButton"), tr("&Cancel"));
    setFocusProxy(again);
    for (QWidget *button :
         {static_cast<QWidget *>(again), static_cast<QWidget *>(m_copy), static_cast<QWidget *>(paste),
          static_cast<QWidget *>(error), static_cast<QWidget *>(cancel)})
        row->addWidget(button);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(progress);
    layout->addWidget(buttons);
    connect(again, &QPushButton::clicked, this, &WaitingBox::openAgain);
    connect(paste, &QPushButton::clicked, this, &WaitingBox::paste);
    connect(error, &QPushButton::clicked, this, &WaitingBox::seeError);
    connect(cancel, &QPushButton::clicked, this, &WaitingBox::cancel);
}

QPushButton *WaitingBox::addButton(const QString &objectName, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    return button;
}

void WaitingBox::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    announce(*this, m_headline->text());
}

void WaitingBox::setTimeLeft(std::chrono::milliseconds left)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(left);
    const QString text = tr("%1 left").arg(durationText(seconds));
    const int stage = RestlessText::stageOf(seconds);
    if (m_restlessTime.show(text, stage) && stage <= RestlessText::lastMinute)
        announce(*m_timeLeft, spoken(m_headline->text(), text));
}

} // namespace hloauth
