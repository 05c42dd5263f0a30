#include "widgets/linkcheckdialog.h"

#include "link/authorizationlink.h"
#include "widgets/copybutton.h"
#include "widgets/emptyview.h"
#include "widgets/icon.h"
#include "widgets/linkpanel.h"
#include "widgets/scrolled.h"
#include "widgets/text.h"
#include "widgets/windowsize.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hloauth {

namespace {

constexpr int editLines = 4;
constexpr int widthInLetters = 90;
constexpr int heightInLines = 40;

} // namespace

LinkCheckDialog::LinkCheckDialog(const ScopeCatalog &catalog, LinkContext context, Clipboard &clipboard,
                                 QWidget *parent)
    : QDialog(parent), m_check(catalog, std::move(context)), m_edit(new QPlainTextEdit),
      m_panel(new LinkPanel), m_nothing(new EmptyView(QStringLiteral("link"))),
      m_summary(headingLabel(QString())), m_fix(new QPushButton(tr("&Fix all")))
{
    setWindowTitle(tr("Check a link"));
    m_edit->setObjectName(QStringLiteral("linkEdit"));
    m_edit->setPlaceholderText(tr("https://marketplace.gohighlevel.com/v2/oauth/chooselocation?…"));
    m_edit->setAccessibleName(tr("Link to check"));
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(fontMetrics().lineSpacing() * editLines + 2 * m_edit->frameWidth() + 8);
    m_nothing->say(tr("No link yet"), tr("What is wrong with it is shown here, and put right."));
    m_summary->setObjectName(QStringLiteral("linkSummary"));
    m_fix->setObjectName(QStringLiteral("fixLinkButton"));
    m_fix->setAutoDefault(false);

    auto *intro =
        wrappedLabel(tr("Paste an authorization link from anywhere: Make, Zapier, n8n, the developer portal, "
                        "a forum. Nothing is opened and nothing is sent."));
    intro->setBuddy(m_edit);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(m_edit);
    layout->addWidget(makeResult(clipboard), 1);
    layout->addWidget(makeButtons());
    connect(m_edit, &QPlainTextEdit::textChanged, this, &LinkCheckDialog::check);
    connect(m_fix, &QPushButton::clicked, this, &LinkCheckDialog::putRight);
    resizeToFit(*this, {fontMetrics().averageCharWidth() * widthInLetters,
                        fontMetrics().lineSpacing() * heightInLines});
    check();
}

void LinkCheckDialog::setLink(const QString &link)
{
    m_edit->setPlainText(link);
}

QWidget *LinkCheckDialog::makeResult(Clipboard &clipboard)
{
    auto *copy = new CopyButton(clipboard, CopyButton::Kind::Plain, tr("Copy the corrected link"),
                                [this] { return m_report.corrected; });
    copy->setObjectName(QStringLiteral("copyFixedLinkButton"));
    copy->setCaption(tr("&Copy the corrected link"));
    m_copy = copy;
    auto *row = new QHBoxLayout;
    row->addWidget(m_summary, 1);
    row->addWidget(m_fix);
    row->addWidget(m_copy);
    auto *content = new QWidget;
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->addLayout(row);
    contentLayout->addWidget(m_panel);
    contentLayout->addWidget(m_nothing, 1);
    contentLayout->addStretch(1);
    return scrolled(content);
}

QDialogButtonBox *LinkCheckDialog::makeButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_signIn = buttons->addButton(tr("&Sign in with it"), QDialogButtonBox::ActionRole);
    m_signIn->setObjectName(QStringLiteral("signInWithLinkButton"));
    m_signIn->setToolTip(tr("Takes over scopes, redirect address and client ID; only the client secret is to "
                            "be entered then"));
    m_signIn->setAutoDefault(false);
    connect(m_signIn, &QPushButton::clicked, this, [this] {
        if (const auto link = usableLink())
            Q_EMIT signInWanted(*link);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

/// What is still wrong with it, the wizard says where it can be changed.
std::optional<AuthorizationLink> LinkCheckDialog::usableLink() const
{
    auto link = AuthorizationLink::fromUrl(QUrl(m_report.corrected));
    if (link && (link->scopes.isEmpty() || link->redirectUri.isEmpty()))
        link.reset();
    return link;
}

void LinkCheckDialog::check()
{
    const QString text = m_edit->toPlainText();
    const bool isEmpty = text.trimmed().isEmpty();
    m_report = isEmpty ? LinkReport() : m_check.check(text);
    m_panel->setReport(m_report);
    m_panel->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_summary->setVisible(!isEmpty);
    m_fix->setVisible(m_report.canBeFixed());
    m_copy->setVisible(m_report.canBeFixed());
    m_signIn->setEnabled(usableLink().has_value());
    m_summary->setText(isEmpty ? QString() : summary());
}

QString LinkCheckDialog::summary() const
{
    const auto errors = static_cast<int>(m_report.count(LinkFinding::Severity::Error));
    const auto warnings = static_cast<int>(m_report.count(LinkFinding::Severity::Warning));
    if (errors > 0)
        return tr("%n thing(s) keep this link from working.", nullptr, errors);
    if (warnings > 0)
        return tr("It should work; %n thing(s) may go wrong or are not safe.", nullptr, warnings);
    return tr("Nothing was found that would keep this link from working.");
}

void LinkCheckDialog::putRight()
{
    // As an edit, so that Undo brings the pasted text back.
    m_edit->selectAll();
    m_edit->insertPlainText(m_report.corrected);
    m_edit->setFocus();
}

} // namespace hloauth
