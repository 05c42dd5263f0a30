#include "wizard/pastebox.h"

#include "diagnosis/diagnosis.h"
#include "widgets/direction.h"
#include "widgets/fittinghint.h"
#include "widgets/notice.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>

namespace hloauth {

PasteBox::PasteBox(Clipboard &clipboard, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit), m_notice(new Notice(clipboard))
{
    keepLeftToRight(*m_edit);
    m_edit->setObjectName(QStringLiteral("pasteEdit"));
    m_edit->setAccessibleName(tr("Address from the browser"));
    m_edit->setPlaceholderText(tr("The whole address from the browser's address bar, or the code in it"));
    fitHint(*m_edit);
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
    layout->addWidget(m_notice); // above what has the keyboard: what she sees of the page is up to there
    layout->addLayout(row);
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

void PasteBox::clearNotice()
{
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
            Tone::Bad, tr("This answer was refused: it is not to this sign-in."),
            tr("Its seal (state) belongs to another attempt. Press “Open again”, consent, and paste the "
               "address that the browser shows then."));
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

void PasteBox::sayLink()
{
    m_notice->say(
        Tone::Warning, tr("This is the link that asks for consent, not the answer."),
        tr("Open it, consent, and paste the address that the browser shows afterwards; it has “code=” "
           "in it."));
}

void PasteBox::sayOtherAddress(const QString &arrival, const QString &registered, std::function<void()> useIt)
{
    m_notice->say(
        Tone::Warning, tr("The browser arrived at another address than the link says."),
        tr("It is at %1, and the link asks for %2. HighLevel will probably refuse the code, because it "
           "was made for the other one: compare the redirect addresses of the app in the portal.")
            .arg(arrival, registered));
    m_notice->addAction(QStringLiteral("useOtherAddressButton"), tr("Use it &anyway"), std::move(useIt));
}

void PasteBox::sayError(const Diagnosis &cause, const QString &text)
{
    m_notice->say(Tone::Warning, cause.what, cause.fix);
    m_notice->addAction(QStringLiteral("pasteCausesButton"), tr("Causes and &remedies…"),
                        [this, text] { Q_EMIT causesWanted(text); });
}

QString PasteBox::arrivalIn(const QString &text, const QString &redirectUri)
{
    static const QRegularExpression address(QStringLiteral("https?://[^\\s\"'<>?#]+"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QString found = address.match(text).captured();
    const auto comparable = [](const QString &uri) {
        QString plain = QUrl(uri).adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment).toString();
        // One computer by two names; which of them the browser shows is its own affair.
        return plain.replace(QStringLiteral("://127.0.0.1:"), QStringLiteral("://localhost:"));
    };
    return found.isEmpty() || comparable(found) == comparable(redirectUri) ? QString() : found;
}

} // namespace hloauth
