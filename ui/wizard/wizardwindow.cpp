#include "wizard/wizardwindow.h"

#include "connections/workspace.h"
#include "learn/learnpanel.h"
#include "learn/pagesplitter.h"
#include "widgets/banner.h"
#include "widgets/clipboard.h"
#include "widgets/keyboardorder.h"
#include "widgets/legspanel.h"
#include "widgets/linkdrop.h"
#include "widgets/lossquestion.h"
#include "widgets/notice.h"
#include "widgets/scale.h"
#include "widgets/scrolled.h"
#include "widgets/secretfield.h"
#include "widgets/serverbanner.h"
#include "widgets/text.h"
#include "widgets/windowplacement.h"
#include "widgets/windowsize.h"
#include "wizard/authorizepage.h"
#include "wizard/createapppage.h"
#include "wizard/credentialspage.h"
#include "wizard/draftkeeper.h"
#include "wizard/linksignin.h"
#include "wizard/needpage.h"
#include "wizard/purposepage.h"
#include "wizard/redirectpage.h"
#include "wizard/scopespage.h"
#include "wizard/signinsession.h"
#include "wizard/startpage.h"
#include "wizard/steptext.h"
#include "wizard/tokenpickup.h"
#include "wizard/tokenspage.h"
#include "wizard/wizardfooter.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hloauth {

namespace {
constexpr Step firstLegStep = Step::Purpose; // the steps before it are not part of a leg

} // namespace

WizardWindow::WizardWindow(const UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_session(std::make_unique<SignInSession>(context)),
      m_pickup(std::make_unique<TokenPickup>(*m_session, context)),
      m_drafts(new DraftKeeper(
          *m_session, *m_pickup, context.workspace.options().dataDirectory, [this] { return m_furthest; },
          this)),
      m_links(new LinkSignIn(*this, context, *m_pickup, *m_drafts)), m_banner(new Banner(this)),
      m_legs(new LegsPanel), m_footer(new WizardFooter), m_splitter(new PageSplitter(context))
{
    setObjectName(QStringLiteral("wizardWindow"));
    setWindowTitle(tr("HighLevel OAuth Helper"));
    buildLegs();
    m_splitter->setPage(makeCentre());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_legs);
    middle->addWidget(m_splitter, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addLayout(middle, 1);
    connectPages();
    connectLearn();
    connect(m_footer, &WizardFooter::back, this, &WizardWindow::back);
    connect(m_footer, &WizardFooter::next, this, &WizardWindow::next);
    auto *close = new QShortcut(QKeySequence(QKeySequence::Close), this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    connect(m_links, &LinkSignIn::wanted, this, &WizardWindow::beginWith);
    connect(new LinkDrop(*this), &LinkDrop::dropped, this, &WizardWindow::takeLink);
    resizeToFit(*this, {fontMetrics().averageCharWidth() * 160, fontMetrics().height() * 46});
    auto *placement = new WindowPlacement(*this, context.workspace.options().dataDirectory);
    connect(m_splitter, &PageSplitter::learnShown, placement, &WindowPlacement::restoreDivisions);
    goTo(Step::Start);
    setLearnVisible(placement->rememberOpen(QStringLiteral("learn"), [this] { return isLearnVisible(); }));
}

WizardWindow::~WizardWindow() = default;

void WizardWindow::buildLegs()
{
    m_legs->addLeg(tr("Leg 1: your app"), QStringLiteral("app"));
    for (const Step step : {Step::Purpose, Step::CreateApp, Step::Scopes, Step::Redirect, Step::Credentials})
        m_legs->addStep(stepTitle(step));
    m_legs->addLeg(tr("Leg 2: authorize"), QStringLiteral("consent"));
    m_legs->addStep(stepTitle(Step::Authorize));
    m_legs->addLeg(tr("Leg 3: your tokens"), QStringLiteral("token"));
    m_legs->addStep(stepTitle(Step::Tokens));
}

QWidget *WizardWindow::makeCentre()
{
    m_title = headingLabel(QString(), TextSize::Title);
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_subtitle = quietLabel(QString());
    m_stack = new QStackedWidget;
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::page, space::large, space::page, space::small);
    head->setSpacing(space::tight);
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_footer);
    return centre;
}

WizardPage *WizardWindow::makePage(Step step)
{
    switch (step) {
    case Step::Start:
        return m_startPage = new StartPage(*m_session, m_context);
    case Step::Need:
        return new NeedPage(*m_session, m_context);
    case Step::Purpose:
        return new PurposePage(*m_session, m_context);
    case Step::CreateApp:
        return new CreateAppPage(*m_session, m_context);
    case Step::Scopes:
        return new ScopesPage(*m_session, m_context);
    case Step::Redirect:
        return new RedirectPage(*m_session, m_context);
    case Step::Credentials:
        return new CredentialsPage(*m_session, m_context);
    case Step::Authorize: {
        auto *page = new AuthorizePage(*m_session, m_context);
        connect(page, &AuthorizePage::codeObtained, this, [this] { goTo(Step::Tokens); });
        return page;
    }
    case Step::Tokens:
        return new TokensPage(*m_session, *m_pickup, m_context);
    }
    Q_UNREACHABLE();
}

void WizardWindow::addPage(Step step, WizardPage *page)
{
    page->layout()->setContentsMargins(space::page, space::small, space::page, space::small);
    QScrollArea *area = scrolled(page, page->title());
    m_areas.insert(step, area);
    m_stack->addWidget(area);
    orderKeyboardFrom(*page);
    connect(page, &WizardPage::changed, this, [this, page] {
        if (page == this->page(m_step))
            m_footer->showPage(*page);
    });
    connect(page, &WizardPage::goTo, this, &WizardWindow::goTo);
    connect(page, &WizardPage::keyboardLost, this, [this, page] {
        if (page == this->page(m_step))
            focusPage();
    });
    const auto notices = page->findChildren<Notice *>();
    for (const Notice *notice : notices)
        connect(notice, &Notice::mainButtonChanged, page, &WizardPage::changed);
}

WizardPage *WizardWindow::page(Step step)
{
    if (!m_areas.contains(step))
        addPage(step, makePage(step));
    return static_cast<WizardPage *>(m_areas.value(step)->widget());
}

AuthorizePage &WizardWindow::authorizePage()
{
    return *static_cast<AuthorizePage *>(page(Step::Authorize));
}

void WizardWindow::orderKeyboardFrom(const QWidget &page)
{
    QList<const QWidget *> parts = {&page, m_footer};
    if (const QWidget *learn = m_splitter->learn())
        parts.append(learn);
    orderKeyboard(*this, parts);
}

void WizardWindow::connectLearn()
{
    connect(m_footer, &WizardFooter::learnToggled, m_splitter, &PageSplitter::setLearnVisible);
    connect(m_splitter, &PageSplitter::learnShown, m_footer, &WizardFooter::showLearnVisible);
    connect(m_splitter, &PageSplitter::learnMade, this, [this](LearnPanel *learn) {
        learn->setTopic(page(m_step)->learnTopic());
        orderKeyboardFrom(*page(m_step));
        updateLearn();
    });
    auto *help = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(help, &QShortcut::activated, m_splitter, &PageSplitter::toggleLearn);
}

void WizardWindow::connectPages()
{
    page(Step::Start);
    connect(m_startPage, &StartPage::connectChosen, this, &WizardWindow::connectToHighLevel);
    connect(m_startPage, &StartPage::practiseChosen, this, [this] { practise(firstLegStep); });
    connect(m_startPage, &StartPage::practiseFaultsChosen, this, [this] { practise(Step::Authorize); });
    connect(m_startPage, &StartPage::needChosen, this, [this] { goTo(Step::Need); });
    connect(m_startPage, &StartPage::linkCheckChosen, m_links, [this] { m_links->check({}); });
    connect(m_startPage, &StartPage::continueChosen, this, &WizardWindow::continueDraft);
    connect(m_startPage, &StartPage::discardChosen, this, [this] {
        m_drafts->discard();
        m_startPage->withdrawDraft();
    });
    connect(m_pickup.get(), &TokenPickup::stateChanged, this, [this] {
        updateLegs();
        updateLearn();
    });
    connect(m_pickup.get(), &TokenPickup::connectionChanged, this, &WizardWindow::updateLearn);
    connect(m_session.get(), &SignInSession::began, this, [this] {
        m_furthest = firstLegStep;
        m_pickup->reset();
        updateBanner();
        updateLearn();
    });
    // Scopes take long to choose: they outlive a crash on their page too.
    connect(&m_session->selection(), &ScopeSelection::changed, this, [this] {
        if (m_step >= firstLegStep)
            m_drafts->keepSoon();
    });
    updateBanner();
}

void WizardWindow::start()
{
    if (const auto draft = m_drafts->offer())
        m_startPage->offerDraft(*draft);
    goTo(Step::Start);
}

void WizardWindow::signInAgain(const Connection &connection)
{
    if (m_pickup->hasSomethingToLose())
        return; // they come first
    m_session->beginAgain(connection);
    const QPointer<WizardWindow> self(this);
    m_context.workspace.vault().readClientSecret(
        connection, [self, id = connection.id](const SecretResult &result) {
            if (!self || self->m_session->formerId() != id)
                return;
            self->m_session->setClientSecret(result.value);
            self->m_furthest = Step::Authorize;
            self->goTo(result.value.isEmpty() ? Step::Credentials : Step::Authorize);
        });
}

void WizardWindow::connectToHighLevel()
{
    const auto begin = [this] {
        // An unfinished sign-in of this run goes on; a practice gives way.
        if (m_session->kind() != SignInSession::Kind::New || m_pickup->state() == TokenPickup::State::Kept)
            m_session->beginNew();
        m_drafts->begin();
        m_startPage->withdrawDraft();
        goTo(firstLegStep);
    };
    if (m_drafts->isOffering())
        askBeforeLoss(*this, tr("There is an unfinished sign-in"),
                      tr("What you chose and entered for it is replaced by the new one."), tr("&Replace it"),
                      begin);
    else
        begin();
}

/// On the page that waits for an answer it may be that; anywhere else it is a link to check.
void WizardWindow::takeLink(const QString &link)
{
    if (m_step != Step::Authorize || !authorizePage().takeLink(link))
        m_links->check(link);
}

void WizardWindow::beginWith(const AuthorizationLink &link)
{
    m_drafts->begin();
    m_startPage->withdrawDraft();
    m_session->beginWith(link);
    goTo(Step::Credentials);
}

void WizardWindow::practise(Step first)
{
    QString problem;
    if (m_session->beginPractice(&problem))
        goTo(first);
    else
        m_startPage->showProblem(problem);
}

void WizardWindow::continueDraft()
{
    const auto draft = m_drafts->takeUp();
    m_startPage->withdrawDraft();
    if (!draft) {
        connectToHighLevel();
        return;
    }
    m_session->beginNew(*draft);
    m_furthest = draft->step;
    // The secret was not kept: from its page on there is no going on without it.
    goTo(std::clamp(draft->step, firstLegStep, Step::Credentials));
}

void WizardWindow::goTo(Step step)
{
    const bool leaving = step != m_step;
    if (leaving) {
        page(m_step)->leave();
        m_splitter->uncoverPage();
    }
    m_step = step;
    m_furthest = std::max(m_furthest, step);
    WizardPage *shown = page(step);
    m_title->setText(shown->title());
    m_subtitle->setText(shown->subtitle());
    if (m_splitter->learn())
        m_splitter->learn()->setTopic(shown->learnTopic());
    m_stack->setCurrentWidget(m_areas.value(step));
    shown->enter();
    m_footer->showPage(*shown);
    updateLegs();
    if (leaving)
        m_drafts->keep();
    focusPage();
}

void WizardWindow::focusPage()
{
    WizardPage *shown = page(m_step);
    if (QWidget *first = shown->firstFocus()) {
        first->setFocus();
        return;
    }
    for (QWidget *widget = shown->nextInFocusChain(); widget != shown; widget = widget->nextInFocusChain()) {
        const bool takesKeys = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (takesKeys && shown->isAncestorOf(widget) && widget->isEnabled() && widget->isVisibleTo(shown)) {
            widget->setFocus();
            return;
        }
    }
}

void WizardWindow::next()
{
    if (!page(m_step)->hasNext() || !page(m_step)->missing().isEmpty())
        return;
    if (m_step == Step::Tokens) {
        const QString id = m_pickup->connection().id;
        Q_EMIT finished(id);
        return;
    }
    // After a wrong secret the consent is still good: only the exchange is to be done again.
    if (m_step == Step::Credentials && m_session->canRetryExchange()) {
        goTo(Step::Tokens);
        return;
    }
    goTo(static_cast<Step>(static_cast<int>(m_step) + 1));
}

void WizardWindow::back()
{
    if (m_step == firstLegStep || m_step == Step::Need)
        goTo(Step::Start);
    else
        goTo(static_cast<Step>(static_cast<int>(m_step) - 1));
}

void WizardWindow::updateLegs()
{
    const int current = static_cast<int>(m_step) - static_cast<int>(firstLegStep);
    const int furthest = static_cast<int>(m_furthest) - static_cast<int>(firstLegStep);
    const int last = static_cast<int>(Step::Tokens) - static_cast<int>(firstLegStep);
    for (int step = 0; step <= last; ++step) {
        LegsPanel::State state = step < furthest ? LegsPanel::State::Done : LegsPanel::State::ToDo;
        if (step == current)
            state = LegsPanel::State::Current;
        if (step == last && m_pickup->state() == TokenPickup::State::Kept)
            state = LegsPanel::State::Done;
        m_legs->setState(step, state);
    }
}

void WizardWindow::updateBanner()
{
    if (m_session->isPractice())
        m_banner->setText(
            Tone::Practice, tr("PRACTICE"),
            tr("Everything here happens inside this computer. HighLevel is not asked, and the tokens are "
               "good for nothing else."));
    else
        showServers(*m_banner, m_context.workspace.options());
}

void WizardWindow::updateLearn()
{
    LearnPanel *learn = m_splitter->learn();
    if (!learn)
        return; // it asks when it is made
    const bool hasTokens = m_pickup->tokens().isValid()
                        && (m_pickup->hasUnkeptTokens() || m_pickup->state() == TokenPickup::State::Kept);
    LearnValues values;
    if (hasTokens) {
        const QByteArray token = m_pickup->tokens().accessToken;
        values = LearnValues::of(m_pickup->connection());
        values.userId = m_pickup->tokens().userId;
        values.maskedToken = SecretField::masked(QString::fromUtf8(token));
        values.copyCommand = [this, learn](const QString &command) {
            const QString text = LearnValues::withToken(command, m_pickup->tokens().accessToken);
            if (text.isEmpty())
                return;
            m_context.clipboard.copySecret(text);
            learn->showCopied();
        };
    } else {
        values.api = m_session->servers().api;
    }
    learn->setValues(values);
}

void WizardWindow::setLearnVisible(bool visible)
{
    m_splitter->setLearnVisible(visible);
}

bool WizardWindow::isLearnVisible() const
{
    return m_splitter->isLearnVisible();
}

void WizardWindow::closeEvent(QCloseEvent *event)
{
    if (m_pickup->hasSomethingToLose() && !m_closeAnyway) {
        event->ignore();
        askBeforeLoss(
            *this, tr("The tokens are not kept yet"),
            tr("If you close now, the tokens are lost and HighLevel has to be asked for consent again."),
            [this] {
                m_closeAnyway = true;
                close();
            });
        return;
    }
    m_drafts->keep();
    page(m_step)->leave();
    event->accept();
    Q_EMIT closed();
}

void WizardWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitLegs();
}

void WizardWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitLegs();
}

void WizardWindow::fitLegs()
{
    constexpr int leastLetters = 100;
    m_legs->setNarrow(width() < fontMetrics().averageCharWidth() * leastLetters);
}

void WizardWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    if (isReturn && button && button->isEnabled() && !button->isCheckable())
        button->click();
    else if (isReturn && m_footer->hasNext())
        m_footer->pressNext();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hloauth
