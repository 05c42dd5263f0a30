#include "learn/learnpanel.h"

#include "widgets/text.h"

#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace hloauth {

LearnPanel::LearnPanel(QWidget *parent) : QFrame(parent), m_browser(new QTextBrowser)
{
    setAccessibleName(tr("Learn"));
    m_browser->setObjectName(QStringLiteral("learnText"));
    m_browser->setAccessibleName(tr("Learn"));
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->document()->setDocumentMargin(12);
    m_browser->document()->setIndentWidth(16);
    auto *close = new QPushButton(tr("Close (F1)"));
    close->setObjectName(QStringLiteral("closeLearnButton"));
    close->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 8, 0);
    head->addWidget(headingLabel(tr("Learn")), 1);
    head->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_browser, 1);
    setMinimumWidth(fontMetrics().averageCharWidth() * 32);
    connect(close, &QPushButton::clicked, this, &LearnPanel::closeRequested);
}

void LearnPanel::setTopic(const QString &topic)
{
    if (topic == m_topic)
        return;
    m_topic = topic;
    QFile file(QStringLiteral(":/learn/%1.md").arg(topic));
    const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                                        : tr("There is no text for this page.");
    m_browser->document()->setMarkdown(text, QTextDocument::MarkdownNoHTML);
}

QString LearnPanel::text() const
{
    return m_browser->toPlainText();
}

} // namespace hloauth
