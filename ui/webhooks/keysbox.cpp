#include "webhooks/keysbox.h"

#include "translations.h"
#include "webhooks/webhooktools.h"
#include "widgets/flowlayout.h"
#include "widgets/notice.h"
#include "widgets/pagebutton.h"
#include "widgets/text.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace hloauth {

namespace {

/// Everything about \a key in a few lines.
QString textOf(const WebhookKey &key)
{
    QStringList lines{KeysBox::tr("%1, SHA-256 of the key: %2 …")
                          .arg(key.algorithmName(), QString::fromLatin1(key.fingerprint().left(16)))};
    if (key.ended.isValid())
        lines.append(KeysBox::tr("HighLevel ended it on %1; it counts only without the newer header.")
                         .arg(textLocale().toString(key.ended, QLocale::LongFormat)));
    if (!key.isBuiltIn)
        lines.append(KeysBox::tr("Your own, in the place of HighLevel's."));
    if (!key.source.isEmpty())
        lines.append(KeysBox::tr("Source: %1.").arg(key.source));
    if (!key.confidence.isEmpty())
        lines.append(key.confidence);
    return lines.join(u'\n');
}

} // namespace

KeysBox::KeysBox(WebhookTools &tools, QWidget *parent)
    : QWidget(parent), m_tools(tools), m_list(new QVBoxLayout),
      m_paste(pageButton(QStringLiteral("pasteKeyButton"), tr("&Paste another key"),
                         tr("Takes the public key that is in the clipboard"))),
      m_back(pageButton(QStringLiteral("builtInKeysButton"), tr("&Use the built-in keys again"))),
      m_notice(new Notice(tools.context().clipboard))
{
    m_notice->setObjectName(QStringLiteral("keysNotice"));
    auto *file =
        pageButton(QStringLiteral("keyFileButton"), tr("Key from a &file…"), {}, QStringLiteral("folder"));
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_paste, file, m_back})
        row->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(tr(
        "Webhooks are checked with these public keys. They are no secret: with them nobody can sign. Should "
        "HighLevel change a key, take the new one from its documentation here.")));
    layout->addLayout(m_list);
    layout->addWidget(buttons);
    layout->addWidget(m_notice);
    layout->addStretch(1);
    connect(m_paste, &QPushButton::clicked, this,
            [this] { takeKey(QGuiApplication::clipboard()->text().toUtf8()); });
    connect(file, &QPushButton::clicked, this, &KeysBox::chooseFile);
    connect(m_back, &QPushButton::clicked, this, &KeysBox::goBack);
    connect(&tools, &WebhookTools::keysChanged, this, &KeysBox::showKeys);
    showKeys();
    if (!tools.problem().isEmpty())
        m_notice->say(Tone::Warning, tr("HighLevel's built-in keys are used"), tools.problem());
}

void KeysBox::takeKey(const QByteArray &text)
{
    WebhookKey::Problem problem{};
    const auto key = WebhookKey::fromText(text, &problem);
    QString error;
    if (!key)
        m_notice->say(Tone::Bad, {}, sentenceFor(problem));
    else if (!m_tools.replaceKey(*key, &error))
        m_notice->say(Tone::Warning, tr("The key is used until this program ends."), error);
    else
        m_notice->say(Tone::Good, {}, tr("From now on %1 is checked with this key.").arg(key->header));
}

void KeysBox::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Public key"));
    if (path.isEmpty())
        return;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        takeKey(file.read(WebhookKey::longestText + 1));
    else
        m_notice->say(Tone::Bad, {}, tr("The file can't be read: %1.").arg(file.errorString()));
}

void KeysBox::goBack()
{
    QString error;
    if (m_tools.useBuiltInKeys(&error))
        m_notice->say(Tone::Good, {}, tr("HighLevel's keys are used again."));
    else
        m_notice->say(Tone::Warning, tr("HighLevel's keys are used until this program ends."), error);
}

void KeysBox::showKeys()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const WebhookKey &key : m_tools.keys().all()) {
        QLabel *label = wrappedLabel(textOf(key));
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_list->addWidget(headingLabel(key.header));
        m_list->addWidget(label);
    }
    m_back->setVisible(m_tools.keys().hasOwn() || !m_tools.problem().isEmpty());
}

} // namespace hloauth
