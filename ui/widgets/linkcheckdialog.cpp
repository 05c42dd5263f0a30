#include "widgets/linkcheckdialog.h"

#include "link/authorizationlink.h"
#include "link/redirecturi.h"
#include "widgets/changespeaker.h"
#include "widgets/copybutton.h"
#include "widgets/direction.h"
#include "widgets/emptyview.h"
#include "widgets/flowlayout.h"
#include "widgets/icon.h"
#include "widgets/linkdrop.h"
#include "widgets/linkpanel.h"
#include "widgets/notice.h"
#include "widgets/scrolled.h"
#include "widgets/text.h"
#include "widgets/windowsize.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace hloauth {

namespace {

constexpr int leastEditLines = 2; // what is found comes first where there is not room for all
constexpr int mostEditLines = 4;
constexpr int widthInLetters = 90;
constexpr int heightInLines = 40;

/// Whether it is about what a sign-in can't go without.
bool keepsFromSignIn(const LinkFinding &finding)
{
    using Kind = LinkFinding::Kind;
    const bool isRedirect = finding.kind >= Kind::RedirectMissing && finding.kind <= Kind::RedirectWildcard;
    return !finding.isFixed
        && (isRedirect || finding.kind == Kind::ScopeMissing || finding.kind == Kind::Placeholder);
}

} // namespace

LinkCheckDialog::LinkCheckDialog(const ScopeCatalog &catalog, LinkContext context, Clipboard &clipboard,
                                 QWidget *parent)
    : QDialog(parent), m_check(catalog, std::move(context)), m_edit(new QPlainTextEdit),
      m_panel(new LinkPanel), m_nothing(new EmptyView(QStringLiteral("link"))),
      m_summary(headingLabel(QString())), m_notice(new Notice(clipboard)),
      m_fix(new QPushButton(tr("&Fix all")))
{
    setWindowTitle(tr("Check a link"));
    keepLeftToRight(*m_edit);
    m_edit->setObjectName(QStringLiteral("linkEdit"));
    m_edit->setPlaceholderText(tr("https://marketplace.gohighlevel.com/v2/oauth/chooselocation?…"));
    m_edit->setAccessibleName(tr("Link to check"));
    m_edit->setTabChangesFocus(true);
    const auto heightOf = [this](int lines) {
        return fontMetrics().lineSpacing() * lines + 2 * m_edit->frameWidth() + 8;
    };
    m_edit->setMinimumHeight(heightOf(leastEditLines));
    m_edit->setMaximumHeight(heightOf(mostEditLines));
    m_panel->setFindingsFirst(true);
    m_nothing->say(tr("No link yet"),
                   tr("Paste one above: what is wrong with it is shown here, and put right."));
    m_summary->setObjectName(QStringLiteral("linkSummary"));
    m_notice->setObjectName(QStringLiteral("signInNotice"));
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
    layout->addWidget(m_notice);
    layout->addWidget(makeButtons());
    // On the field it would be put into what is there, as any text is.
    for (QWidget *target : {static_cast<QWidget *>(this), m_edit->viewport()})
        connect(new LinkDrop(*target), &LinkDrop::dropped, this, &LinkCheckDialog::setLink);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &LinkCheckDialog::check);
    auto *speaker = new ChangeSpeaker(*this, [this] { return m_summary->text(); });
    connect(m_edit, &QPlainTextEdit::textChanged, speaker, &ChangeSpeaker::changed);
    connect(m_fix, &QPushButton::clicked, this, [this] {
        setLink(m_report.corrected);
        m_edit->setFocus();
    });
    resizeToFit(*this, {fontMetrics().averageCharWidth() * widthInLetters,
                        fontMetrics().lineSpacing() * heightInLines});
    check();
}

void LinkCheckDialog::setLink(const QString &link)
{
    m_edit->selectAll();
    m_edit->insertPlainText(link);
}

void LinkCheckDialog::refuseSignIn(const QString &title, const QString &text)
{
    m_notice->say(Tone::Warning, title, text);
}

QWidget *LinkCheckDialog::makeResult(Clipboard &clipboard)
{
    auto *copy = new CopyButton(clipboard, CopyButton::Kind::Plain, tr("Copy the corrected link"),
                                [this] { return m_report.corrected; });
    copy->setObjectName(QStringLiteral("copyFixedLinkButton"));
    copy->setCaption(tr("&Copy the corrected link"));
    m_copy = copy;
    auto *row = new FlowLayout;
    row->addWidget(m_fix);
    row->addWidget(m_copy);
    auto *content = new QWidget;
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->addWidget(m_summary);
    contentLayout->addLayout(row);
    contentLayout->addWidget(m_panel);
    contentLayout->addWidget(m_nothing, 1);
    contentLayout->addStretch(1);
    return scrolled(content, windowTitle());
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

/// What else is wrong with it, the wizard says where it can be changed; the page of the redirect address is
/// passed over.
std::optional<AuthorizationLink> LinkCheckDialog::usableLink() const
{
    auto link = AuthorizationLink::fromUrl(QUrl(m_report.corrected));
    if (link
        && (link->scopes.isEmpty() || RedirectUri(link->redirectUri).problem() != RedirectUri::Problem::None))
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
    m_signIn->setDefault(m_signIn->isEnabled());
    if (m_report.canBeFixed()) // comes before it is used
        m_fix->setDefault(true);
    sayObstacle();
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

void LinkCheckDialog::sayObstacle()
{
    const auto &findings = m_report.findings;
    auto obstacle = std::find_if(findings.begin(), findings.end(), keepsFromSignIn);
    if (obstacle == findings.end()) // then it is no such link at all
        obstacle = std::find_if(findings.begin(), findings.end(), [](const LinkFinding &finding) {
            return !finding.isFixed && finding.severity == LinkFinding::Severity::Error;
        });
    if (m_signIn->isEnabled() || obstacle == findings.end())
        m_notice->clear();
    else
        m_notice->say(Tone::Info, {},
                      tr("You can sign in with it once this is put right: %1").arg(obstacle->what()));
}

} // namespace hloauth
