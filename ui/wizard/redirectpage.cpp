#include "wizard/redirectpage.h"

#include "widgets/columnslayout.h"
#include "widgets/copybutton.h"
#include "widgets/direction.h"
#include "widgets/flowlayout.h"
#include "widgets/keyboardfollower.h"
#include "widgets/notice.h"
#include "widgets/scale.h"
#include "widgets/symbolline.h"
#include "widgets/text.h"
#include "widgets/wrapping.h"
#include "wizard/signinsession.h"

#include <QButtonGroup>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

namespace hloauth {

namespace {

constexpr int lowestPort = 1024; // below, only administrators may listen
constexpr int highestPort = 65535;

/// Below the text of a radio button.
QHBoxLayout *indentedRow(const QStyle &style)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(mirrored(style.pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
                                         + style.pixelMetric(QStyle::PM_RadioButtonLabelSpacing),
                                     0, 0, 0));
    return row;
}

} // namespace

RedirectPage::RedirectPage(SignInSession &session, const UiContext &context, QWidget *parent)
    : WizardPage(session, context, parent), m_where(new QButtonGroup(this)), m_address(new QLineEdit),
      m_port(new QSpinBox), m_own(new QLineEdit), m_notice(new Notice(context.clipboard)),
      m_host(new QButtonGroup(this)), m_version(new QButtonGroup(this))
{
    m_notice->setObjectName(QStringLiteral("redirectNotice"));
    keepLeftToRight(*m_address);
    keepLeftToRight(*m_own);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::large);
    layout->addWidget(makeRedirect());
    auto *columns = new QWidget;
    auto *columnsLayout = new ColumnsLayout(fontMetrics().averageCharWidth() * 92, 0.5, columns);
    columnsLayout->alignBottoms();
    columnsLayout->setStackedSpacing(space::large);
    columnsLayout->addWidget(makeLinkOptions());
    columnsLayout->addWidget(makeVersion());
    layout->addWidget(columns);
    layout->addStretch(1);
    for (QButtonGroup *group : {m_where, m_host, m_version})
        connect(group, &QButtonGroup::idToggled, this, &RedirectPage::takeValues);
    connect(m_port, &QSpinBox::valueChanged, this, &RedirectPage::takeValues);
    connect(m_own, &QLineEdit::textChanged, this, &RedirectPage::takeValues);
    connect(m_versionId, &QLineEdit::textChanged, this, &RedirectPage::takeValues);
    connect(m_sameTab, &QCheckBox::toggled, this, &RedirectPage::takeValues);
    connect(m_olderPath, &QCheckBox::toggled, this, &RedirectPage::takeValues);
}

QString RedirectPage::title() const
{
    return tr("Redirect and link");
}

QString RedirectPage::subtitle() const
{
    return tr(
        "After you consent, HighLevel sends your browser to the redirect address. Copy it into your app; "
        "all else on this page is right as it is for a new app.");
}

QWidget *RedirectPage::firstFocus() const
{
    return versionProblem().isEmpty() ? nullptr : m_versionId; // what she was sent here for
}

QWidget *RedirectPage::makeRedirect()
{
    auto *box = new QGroupBox(tr("Where the answer goes (HighLevel: redirect URL)"));
    auto *layout = new QVBoxLayout(box);
    addOption(*layout, *m_where, 0, QStringLiteral("redirectLoopback"), tr("To this &computer"),
              tr("The program takes the answer itself. Nothing else on the network can reach it."));
    m_address->setObjectName(QStringLiteral("redirectAddress"));
    m_address->setReadOnly(true);
    m_address->setAccessibleName(tr("Redirect address"));
    auto *copy = new CopyButton(context().clipboard, CopyButton::Kind::Plain, tr("Copy redirect address"),
                                [this] { return m_address->text(); });
    copy->setObjectName(QStringLiteral("copyRedirectButton"));
    copy->setWhereToPaste(
        tr("Paste it in the portal: your app → Advanced Settings → Auth → Redirect URLs, press “Add”, "
           "then “Save”."));
    m_port->setObjectName(QStringLiteral("redirectPort"));
    m_port->setRange(lowestPort, highestPort);
    m_port->setAccessibleName(tr("Port"));
    m_port->setToolTip(
        tr("Change it only if another program uses this port. The portal needs the changed address."));
    auto *portLabel = new QLabel(tr("P&ort"));
    portLabel->setBuddy(m_port);
    auto *port = new QWidget;
    auto *portRow = new QHBoxLayout(port);
    portRow->setContentsMargins(0, 0, 0, 0);
    portRow->addWidget(portLabel);
    portRow->addWidget(m_port);
    auto *parts = new QWidget;
    auto *flow = new FlowLayout(parts);
    for (QWidget *part : {static_cast<QWidget *>(m_address), static_cast<QWidget *>(copy), port})
        flow->addWidget(part);
    auto *row = indentedRow(*style());
    row->addWidget(parts);
    layout->addLayout(row);
    auto *where = indentedRow(*style());
    where->addWidget(
        quietLabel(tr("Paste it in the portal under Advanced Settings → Auth → Redirect URLs, add it and "
                      "save.")),
        1);
    layout->addLayout(where);
    addOwnRedirect(*layout);
    layout->addWidget(m_notice);
    return box;
}

void RedirectPage::addOwnRedirect(QVBoxLayout &layout)
{
    addOption(layout, *m_where, 1, QStringLiteral("redirectOwn"), tr("To an address of my o&wn"),
              tr("For an app that already has one. You copy the address from the browser and paste it here "
                 "at the end."));
    m_own->setObjectName(QStringLiteral("ownRedirect"));
    m_own->setAccessibleName(tr("Own redirect address"));
    m_own->setPlaceholderText(QStringLiteral("https://www.example.com/oauth/callback"));
    auto *row = indentedRow(*style());
    row->addWidget(m_own, 1);
    layout.addLayout(row);
}

QWidget *RedirectPage::makeLinkOptions()
{
    auto *box = new QGroupBox(tr("How the link is made"));
    auto *layout = new QVBoxLayout(box);
    addOption(*layout, *m_host, 0, QStringLiteral("linkStandard"), tr("S&tandard link"),
              QStringLiteral("marketplace.gohighlevel.com"));
    addOption(*layout, *m_host, 1, QStringLiteral("linkWhiteLabel"), tr("White-&label link"),
              tr("marketplace.leadconnectorhq.com: without HighLevel's name, to send to clients"));
    m_hostNote = quietLabel(QString());
    layout->addWidget(m_hostNote);
    layout->addSpacing(space::small);
    m_sameTab = new WrappingCheckBox(tr("Log in in the &same tab, without a pop-up"));
    m_sameTab->setObjectName(QStringLiteral("sameTab"));
    layout->addWidget(m_sameTab);
    m_olderPath = new WrappingCheckBox(tr("Use the ol&der address of the consent page"));
    m_olderPath->setObjectName(QStringLiteral("olderPath"));
    const QString older =
        tr("/oauth/chooselocation instead of /v2/oauth/chooselocation. Fails for most apps made "
           "today: only if the usual one does not work.");
    m_olderPath->setAccessibleDescription(older);
    auto *olderLabel = quietLabel(older);
    olderLabel->setIndent(style()->pixelMetric(QStyle::PM_IndicatorWidth)
                          + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
    auto *both = new QVBoxLayout;
    both->setSpacing(0);
    both->addWidget(m_olderPath);
    both->addWidget(olderLabel);
    layout->addLayout(both);
    layout->addStretch(1);
    return box;
}

QWidget *RedirectPage::makeVersion()
{
    auto *box = new QGroupBox(tr("App version (HighLevel: version ID)"));
    auto *layout = new QVBoxLayout(box);
    addOption(*layout, *m_version, static_cast<int>(WizardDraft::VersionChoice::FromClientId),
              QStringLiteral("versionFromClientId"), tr("The &first one"),
              tr("Its ID is usually the first part of your client ID; the program takes it from there. Right "
                 "for a new app, which is a draft until you publish it."));
    addOption(*layout, *m_version, static_cast<int>(WizardDraft::VersionChoice::Own),
              QStringLiteral("versionOwn"), tr("Anothe&r one"),
              tr("Copy its ID in the portal under Manage → Versions."));
    m_versionId = new QLineEdit;
    keepLeftToRight(*m_versionId);
    m_versionId->setObjectName(QStringLiteral("versionId"));
    m_versionId->setAccessibleName(tr("Version ID"));
    m_versionId->setPlaceholderText(tr("24 digits and letters from a to f"));
    m_versionProblem = new SymbolLine;
    m_versionProblem->setObjectName(QStringLiteral("versionIdProblem"));
    for (QWidget *part : {static_cast<QWidget *>(m_versionId), static_cast<QWidget *>(m_versionProblem)}) {
        auto *row = indentedRow(*style());
        row->addWidget(part, 1);
        layout->addLayout(row);
    }
    connect(m_version->button(static_cast<int>(WizardDraft::VersionChoice::Own)), &QAbstractButton::toggled,
            m_versionId, [this](bool isChosen) {
                if (isChosen && !m_filling)
                    bringIntoView(*m_versionId); // nothing goes on without it
            });
    addOption(*layout, *m_version, static_cast<int>(WizardDraft::VersionChoice::None),
              QStringLiteral("versionNone"), tr("The li&ve one"),
              tr("Leaves the version out. Works only if the app has a published version."));
    layout->addStretch(1);
    return box;
}

void RedirectPage::enter()
{
    const WizardDraft &draft = session().draft();
    m_filling = true;
    m_where->button(draft.ownRedirect ? 1 : 0)->setChecked(true);
    m_port->setValue(draft.port);
    m_own->setText(draft.ownRedirectUri);
    m_host->button(draft.whiteLabel ? 1 : 0)->setChecked(true);
    m_sameTab->setChecked(draft.sameTab);
    m_version->button(static_cast<int>(draft.version))->setChecked(true);
    m_versionId->setText(draft.versionId);
    m_olderPath->setChecked(draft.olderPath);
    m_filling = false;
    const bool choosable = session().servers().areHighLevel();
    for (QAbstractButton *button : m_host->buttons())
        button->setEnabled(choosable);
    m_hostNote->setVisible(!choosable);
    m_hostNote->setText(session().isPractice()
                            ? tr("In practice the link goes to the stand-in inside this program.")
                            : tr("The link goes to %1, as the program was told when it was started.")
                                  .arg(session().servers().marketplace.toString()));
    updateTexts();
}

void RedirectPage::takeValues()
{
    if (m_filling)
        return;
    WizardDraft &draft = session().draft();
    draft.ownRedirect = m_where->checkedId() == 1;
    draft.port = static_cast<quint16>(m_port->value());
    draft.ownRedirectUri = m_own->text().trimmed();
    draft.whiteLabel = m_host->checkedId() == 1;
    draft.sameTab = m_sameTab->isChecked();
    draft.version = static_cast<WizardDraft::VersionChoice>(m_version->checkedId());
    draft.versionId = m_versionId->text().trimmed();
    draft.olderPath = m_olderPath->isChecked();
    updateTexts();
}

QString RedirectPage::redirectProblem() const
{
    switch (session().draft().redirectUri().problem()) {
    case RedirectUri::Problem::None:
        return {};
    case RedirectUri::Problem::Empty:
        return tr("Enter your redirect address.");
    case RedirectUri::Problem::Relative:
        return tr("Write the whole address, beginning with https://.");
    case RedirectUri::Problem::Scheme:
        return tr("The address must begin with https:// (or http:// for this computer).");
    case RedirectUri::Problem::PlainHttp:
        return tr("Use https. With http, others could read the answer on its way.");
    case RedirectUri::Problem::UserInfo:
        return tr("Leave out the name or password before the “@”.");
    case RedirectUri::Problem::Fragment:
        return tr("Leave out “#” and what comes after it.");
    case RedirectUri::Problem::NoPort:
        return tr(
            "An address on this computer needs a port, for example http://localhost:53682/oauth/callback.");
    case RedirectUri::Problem::Malformed:
        break;
    }
    return tr("This is not a web address; check it for spaces and misplaced characters.");
}

QString RedirectPage::missing() const
{
    const QString problem = redirectProblem();
    if (!problem.isEmpty())
        return problem;
    return versionProblem();
}

QString RedirectPage::versionProblem() const
{
    const WizardDraft &draft = session().draft();
    if (draft.version != WizardDraft::VersionChoice::Own || AuthorizationLink::isVersionId(draft.versionId))
        return {};
    return draft.versionId.isEmpty() ? tr("Enter the version ID.")
                                     : tr("A version ID has exactly 24 digits and letters from a to f.");
}

void RedirectPage::updateTexts()
{
    const WizardDraft &draft = session().draft();
    const QString address = RedirectUri::loopback(draft.port).text();
    m_address->setText(address);
    m_address->setMinimumWidth(fontMetrics().horizontalAdvance(address) + 2 * space::large); // all to be seen
    m_own->setEnabled(draft.ownRedirect);
    m_port->setEnabled(!draft.ownRedirect);
    m_versionId->setEnabled(draft.version == WizardDraft::VersionChoice::Own);
    sayAboutRedirect();
    m_versionProblem->say(Symbol::Warning, Tone::Warning,
                          draft.versionId.isEmpty() ? QString() : versionProblem());
    Q_EMIT changed();
}

void RedirectPage::sayAboutRedirect()
{
    const WizardDraft &draft = session().draft();
    const QString problem = redirectProblem();
    const QString word = draft.redirectUri().whiteLabelWord();
    if (draft.ownRedirect && !problem.isEmpty() && !draft.ownRedirectUri.isEmpty()) {
        m_notice->say(Tone::Bad, {}, problem);
    } else if (draft.ownRedirect && !word.isEmpty()) {
        m_notice->say(
            Tone::Warning, tr("“%1” in the address").arg(word),
            tr("The portal refuses it for apps that are white-label friendly, which is its default. Use "
               "another word, such as “crm” or “leadconnector”."));
    } else {
        m_notice->clear();
    }
}

} // namespace hloauth
