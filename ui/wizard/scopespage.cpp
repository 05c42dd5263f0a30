#include "wizard/scopespage.h"

#include "catalog/scopeexport.h"
#include "catalog/scopeselection.h"
#include "webhooks/eventexampledialog.h"
#include "widgets/copybutton.h"
#include "widgets/flowlayout.h"
#include "widgets/icon.h"
#include "widgets/notice.h"
#include "widgets/scale.h"
#include "widgets/scopetree.h"
#include "widgets/text.h"
#include "wizard/allowancepanel.h"
#include "wizard/scopeimportdialog.h"
#include "wizard/scopenote.h"
#include "wizard/signinsession.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hloauth {

ScopesPage::ScopesPage(SignInSession &session, const UiContext &context, QWidget *parent)
    : WizardPage(session, context, parent), m_tree(new ScopeTree(context.catalog, session.selection())),
      m_allowance(new AllowancePanel(context.catalog, session.selection())),
      m_note(new ScopeNote(context.catalog, session.selection())), m_notice(new Notice(context.clipboard)),
      m_count(new QLabel), m_halves(new QHBoxLayout)
{
    m_notice->setObjectName(QStringLiteral("scopesNotice"));
    m_count->setObjectName(QStringLiteral("scopeCount"));
    m_halves->setSpacing(space::large);
    m_halves->addWidget(m_tree, 58);
    m_halves->addWidget(makeSide(), 42);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notice);
    layout->addLayout(m_halves, 1);
    layout->addWidget(makeButtons());

    connect(&session.selection(), &ScopeSelection::changed, this, &ScopesPage::updateTexts);
    connect(m_tree, &ScopeTree::currentChanged, m_note, &ScopeNote::setScope);
    connect(m_allowance, &AllowancePanel::unaskedWanted, this,
            [this] { m_tree->setView(ScopeFilter::View::Unasked); });
    connect(m_allowance, &AllowancePanel::exampleWanted, this,
            [this](const QString &event) { EventExampleDialog::openFor(this->context(), event, window()); });
}

QWidget *ScopesPage::makeSide()
{
    auto *side = new QWidget;
    side->setMinimumWidth(fontMetrics().averageCharWidth() * 38);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::large);
    layout->addWidget(m_note); // next to the scopes, one of which it tells of
    layout->addWidget(m_allowance, 1);
    return side;
}

void ScopesPage::resizeEvent(QResizeEvent *event)
{
    WizardPage::resizeEvent(event);
    fit();
}

void ScopesPage::changeEvent(QEvent *event)
{
    WizardPage::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void ScopesPage::fit()
{
    constexpr int lettersBeside = 110;
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * lettersBeside;
    m_halves->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget *ScopesPage::makeButtons()
{
    auto *list = new CopyButton(context().clipboard, CopyButton::Kind::Plain, tr("Copy list for the portal"),
                                [this] { return ScopeExport::portalList(session().selection()); });
    list->setObjectName(QStringLiteral("copyScopesButton"));
    list->setCaption(tr("Copy &list for the portal"));
    list->setWhereToPaste(
        tr("The portal has a list to tick: Advanced Settings → Auth → Scopes. Keep this list beside "
           "it; every scope in it must be ticked there."));
    auto *reasons =
        new CopyButton(context().clipboard, CopyButton::Kind::Plain, tr("Copy scopes with reasons"),
                       [this] { return ScopeExport::reasons(context().catalog, session().selection()); });
    reasons->setObjectName(QStringLiteral("copyReasonsButton"));
    reasons->setCaption(tr("Copy with &reasons"));
    reasons->setWhereToPaste(
        tr("For your app's documentation, or for HighLevel's review of a public app: each "
           "scope with what it is for and what it allows"));
    auto *import = new QPushButton(tr("&Import…"));
    import->setIcon(paletteIcon(QStringLiteral("folder")));
    import->setObjectName(QStringLiteral("importScopesButton"));
    import->setToolTip(tr("Takes scopes over from an authorization link, a list or a settings file"));
    connect(import, &QPushButton::clicked, this, &ScopesPage::import);
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row);
    layout->addWidget(list);
    layout->addWidget(reasons);
    layout->addWidget(import);
    layout->addWidget(m_count);
    m_count->setMinimumHeight(list->sizeHint().height()); // stands beside them, at half their height
    return row;
}

QString ScopesPage::title() const
{
    return tr("Choose scopes");
}

QString ScopesPage::subtitle() const
{
    return tr("Scopes say what your token may do. Choose only what you need, and tick the same ones in your "
              "app in the portal.");
}

QString ScopesPage::missing() const
{
    return session().selection().isEmpty() ? tr("Choose at least one scope.") : QString();
}

void ScopesPage::enter()
{
    const ScopeRules rules = session().draft().rules();
    m_tree->setRules(rules);
    m_allowance->setRules(rules);
    m_note->setRules(rules);
    updateTexts();
}

QStringList ScopesPage::chosenThatAre(ScopeVerdict::Fit fit) const
{
    QStringList names;
    const ScopeRules rules = session().draft().rules();
    const QStringList chosen = session().selection().scopes();
    for (const QString &name : chosen) {
        const Scope *scope = context().catalog.find(name);
        if (scope && rules.check(*scope).fit == fit)
            names.append(name);
    }
    return names;
}

void ScopesPage::dropUnfitting()
{
    QStringList wanted = session().selection().scopes();
    const QStringList names = chosenThatAre(ScopeVerdict::Fit::Unfit);
    for (const QString &name : names)
        wanted.removeAll(name);
    session().selection().setScopes(wanted);
}

void ScopesPage::import()
{
    auto *dialog =
        new ScopeImportDialog(context().catalog, session().draft().rules(), session().selection(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ScopesPage::updateTexts()
{
    const auto count = static_cast<int>(session().selection().count());
    m_count->setText(tr("%n scope(s) chosen", nullptr, count));
    tellWhatDoesNotFit();
    Q_EMIT changed();
}

void ScopesPage::tellWhatDoesNotFit()
{
    const QString comma = QStringLiteral(", ");
    const QStringList unfit = chosenThatAre(ScopeVerdict::Fit::Unfit);
    const QStringList uncertain = chosenThatAre(ScopeVerdict::Fit::Uncertain);
    if (!unfit.isEmpty()) {
        m_notice->say(Tone::Warning,
                      tr("%n chosen scope(s) don't fit your plan or app type.", nullptr,
                         static_cast<int>(unfit.size())),
                      tr("HighLevel would refuse the whole request because of: %1.").arg(unfit.join(comma)));
        m_notice->setMain(
            m_notice->addAction(QStringLiteral("dropScopesButton"),
                                tr("&Take %n scope(s) out", nullptr, static_cast<int>(unfit.size())),
                                [this] { dropUnfitting(); }));
    } else if (!uncertain.isEmpty()) {
        m_notice->say(
            Tone::Info, {},
            tr("HighLevel's documents disagree or are silent on whether your plan and app type can have: "
               "%1. If HighLevel refuses the request, take it out.")
                .arg(uncertain.join(comma)));
    } else {
        m_notice->clear();
    }
}

} // namespace hloauth
