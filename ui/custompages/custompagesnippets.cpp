#include "custompages/custompagesnippets.h"

#include "widgets/copybutton.h"
#include "widgets/scale.h"
#include "widgets/text.h"

#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>

namespace hloauth {

CustomPageSnippets::CustomPageSnippets(Clipboard &clipboard, QWidget *parent)
    : QWidget(parent), m_languages(new QComboBox), m_code(new QPlainTextEdit)
{
    m_languages->setObjectName(QStringLiteral("snippetLanguages"));
    m_languages->setAccessibleName(tr("Language"));
    for (const auto &[title, ending] : {std::pair("Node.js", "js"), std::pair("PHP", "php"),
                                        std::pair("Python", "py"), std::pair("C#", "cs")})
        m_languages->addItem(QString::fromLatin1(title), QString::fromLatin1(ending));
    m_code->setObjectName(QStringLiteral("snippetCode"));
    m_code->setAccessibleName(tr("Code"));
    m_code->setReadOnly(true);
    m_code->setTabChangesFocus(true);
    m_code->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_code->setFont(fixedFont(font()));
    auto *label = new QLabel(tr("&Language:"));
    label->setBuddy(m_languages);
    auto *copy = new CopyButton(clipboard, CopyButton::Kind::Plain, tr("Copy the code"),
                                [this] { return m_code->toPlainText(); });
    copy->setObjectName(QStringLiteral("copySnippetButton"));
    copy->setCaption(tr("C&opy code"));
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_languages);
    row->addStretch(1);
    row->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        wrappedLabel(tr("For your server, never for the page itself: whoever has the shared secret can make "
                        "sessions of his own. The code takes the secret from the environment variable "
                        "HIGHLEVEL_SHARED_SECRET and refuses what it can't decrypt.")));
    layout->addLayout(row);
    layout->addWidget(m_code, 1);
    connect(m_languages, &QComboBox::currentIndexChanged, this, &CustomPageSnippets::show);
    show(0);
}

void CustomPageSnippets::show(int row)
{
    QFile file(
        QStringLiteral(":/snippets/custom-page-session.%1").arg(m_languages->itemData(row).toString()));
    // A part of the program: it is always there.
    m_code->setPlainText(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString());
}

} // namespace hloauth
