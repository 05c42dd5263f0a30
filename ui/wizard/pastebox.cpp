#include "wizard/pastebox.h"

#include "widgets/notice.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace hloauth {

PasteBox::PasteBox(Clipboard &clipboard, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit), m_notice(new Notice(clipboard))
{
    m_edit->setObjectName(QStringLiteral("pasteEdit"));
    m_edit->setAccessibleName(tr("Address from the browser"));
    m_edit->setPlaceholderText(tr("The whole address from the browser's address bar, or the code in it"));
    m_notice->setObjectName(QStringLiteral("pasteNotice"));
    auto *use = new QPushButton(tr("&Use it"));
    use->setObjectName(QStringLiteral("usePasteButton"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(use);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(
        wrappedLabel(tr("When the browser has arrived at the redirect address, copy the whole address "
                        "from its address bar and paste it here. It does not matter if the page itself "
                        "shows an error.")));
    layout->addLayout(row);
    layout->addWidget(m_notice);
    setFocusProxy(m_edit);
    const auto hand = [this] { Q_EMIT pasted(m_edit->text()); };
    connect(use, &QPushButton::clicked, this, hand);
    connect(m_edit, &QLineEdit::returnPressed, this, hand);
}

void PasteBox::clear()
{
    m_edit->clear();
    m_notice->clear();
}

void PasteBox::showResult(AuthorizationAttempt::PasteResult result)
{
    switch (result) {
    case AuthorizationAttempt::PasteResult::Accepted:
    case AuthorizationAttempt::PasteResult::MissingState:
        m_notice->clear();
        break;
    case AuthorizationAttempt::PasteResult::WrongState:
        m_notice->say(
            Tone::Warning, {},
            tr("This address belongs to another attempt. Press “Open again”, consent, and paste the address "
               "that the browser shows then."));
        break;
    case AuthorizationAttempt::PasteResult::EarlierAttempt:
        m_notice->say(
            Tone::Warning, {},
            tr("This is an answer to an earlier attempt. Press “Open again”, consent, and paste the "
               "address that the browser shows then."));
        break;
    case AuthorizationAttempt::PasteResult::UsedCode:
        m_notice->say(Tone::Warning, {},
                      tr("This code was used already, and a code works once. Press “Open again” to get a new "
                         "one."));
        break;
    case AuthorizationAttempt::PasteResult::OldCode:
        m_notice->say(Tone::Warning, {},
                      tr("This code is older than five minutes; HighLevel will hardly take it. Press “Open "
                         "again” to get a new one."));
        break;
    case AuthorizationAttempt::PasteResult::NothingFound:
        m_notice->say(
            Tone::Warning, {},
            tr("There is no code in it. Copy the whole address from the browser's address bar; it has "
               "“code=” in it."));
        break;
    case AuthorizationAttempt::PasteResult::NotWaiting:
        m_notice->say(Tone::Warning, {}, tr("The program no longer waits. Open the link again."));
        break;
    }
}

} // namespace hloauth
