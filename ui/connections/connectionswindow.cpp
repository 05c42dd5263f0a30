#include "connections/connectionswindow.h"

#include "aboutdialog.h"
#include "connections/connectiondetails.h"
#include "connections/connectionerrors.h"
#include "connections/connectionsmodel.h"
#include "connections/connectiontools.h"
#include "connections/diagnostics.h"
#include "connections/everythingquestion.h"
#include "connections/moremenu.h"
#include "connections/outcomenotices.h"
#include "connections/removal.h"
#include "connections/removalnotice.h"
#include "connections/renamedialog.h"
#include "connections/sharedtoken.h"
#include "connections/sidebar.h"
#include "connections/tokendesk.h"
#include "connections/tokenkeeper.h"
#include "connections/workspace.h"
#include "diagnosticsdialog.h"
#include "learn/learnpanel.h"
#include "learn/pagesplitter.h"
#include "toolsmenu.h"
#include "widgets/banner.h"
#include "widgets/copiedbubble.h"
#include "widgets/emptyview.h"
#include "widgets/linkdrop.h"
#include "widgets/lossquestion.h"
#include "widgets/notice.h"
#include "widgets/pagebutton.h"
#include "widgets/scrolled.h"
#include "widgets/secretfield.h"
#include "widgets/serverbanner.h"
#include "widgets/text.h"
#include "widgets/windowplacement.h"
#include "widgets/windowsize.h"

#include <QCloseEvent>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace hloauth {

using namespace std::chrono_literals;

ConnectionsWindow::ConnectionsWindow(const UiContext &context, QWidget *parent)
    : QMainWindow(parent), m_context(context),
      m_model(new ConnectionsModel(context.workspace.connections(), context.now, this)),
      m_sidebar(new Sidebar(*m_model)), m_desk(new TokenDesk(context, this)),
      m_details(new ConnectionDetails(context)), m_errors(new ConnectionErrors(context, *this)),
      m_notices(new OutcomeNotices(context, *m_desk, *m_errors, m_details->notice(), this)),
      m_tools(new ConnectionTools(context, *this)), m_stack(new QStackedWidget),
      m_nothing(new EmptyView(QStringLiteral("connect"))), m_banner(new Banner),
      m_removal(new Removal(context.workspace, this)), m_undoAction(new QAction(tr("Undo removing"), this)),
      m_removalNotice(new RemovalNotice(*m_removal, *m_undoAction, context.clipboard)),
      m_splitter(new PageSplitter(context))
{
    setObjectName(QStringLiteral("connectionsWindow"));
    setWindowTitle(tr("Connections – HighLevel OAuth Helper"));
    makeNothing();
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(scrolled(m_details, windowTitle()));

    auto *page = new QSplitter;
    page->setObjectName(QStringLiteral("listDivision"));
    page->setChildrenCollapsible(false);
    page->addWidget(m_sidebar);
    page->addWidget(m_stack);
    page->setStretchFactor(1, 1);
    m_splitter->setPage(page);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_removalNotice);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(centre);
    showServers(*m_banner, context.workspace.options());
    buildMenus();
    connectSidebar();
    connectDetails();
    connectMore();
    connectDesk();
    connectTools();
    connectKeeper();
    connectRemoval();
    connectLearn();
    resizeToFit(*this, {fontMetrics().averageCharWidth() * 160, fontMetrics().height() * 46});
    auto *placement = new WindowPlacement(*this, context.workspace.options().dataDirectory);
    connect(m_splitter, &PageSplitter::learnShown, placement, &WindowPlacement::restoreDivisions);
    choose(placement->remember(QStringLiteral("last"), [this] { return m_shownId; }));
    setLearnVisible(
        placement->rememberOpen(QStringLiteral("learn"), [this] { return m_learnAction->isChecked(); }));
    connect(new LinkDrop(*this), &LinkDrop::dropped, this, &ConnectionsWindow::linkDropped);
    m_tick.setInterval(10s);
    connect(&m_tick, &QTimer::timeout, m_model, &ConnectionsModel::tick);
    m_tick.start();
    showChosen();
}

ConnectionsWindow::~ConnectionsWindow() = default;

void ConnectionsWindow::makeNothing()
{
    m_nothing->setObjectName(QStringLiteral("nothingChosen"));
    m_first = pageButton(QStringLiteral("firstConnectionButton"), tr("&New connection"));
    makeMain(*m_first, QStringLiteral("add"));
    m_showAll = pageButton(QStringLiteral("showAllButton"), tr("&Show all connections"));
    for (QPushButton *button : {m_first, m_showAll})
        m_nothing->add(button);
    connect(m_first, &QPushButton::clicked, this, &ConnectionsWindow::newConnection);
    connect(m_showAll, &QPushButton::clicked, m_sidebar, &Sidebar::endSearch);
}

void ConnectionsWindow::buildMenus()
{
    QMenu *connection = menuBar()->addMenu(tr("C&onnection"));
    connection->addAction(tr("New connection"), QKeySequence(QKeySequence::New), this,
                          &ConnectionsWindow::newConnection);
    m_undoAction->setShortcut(QKeySequence::Undo);
    connection->addAction(m_undoAction);
    connection->addSeparator();
    auto *everything = new EverythingQuestion(m_context, *this);
    connect(everything, &EverythingQuestion::begun, m_removal, &Removal::forget);
    connect(everything, &EverythingQuestion::removed, this, &ConnectionsWindow::everythingRemoved);
    connection->addAction(tr("Remove everything…"), everything, &EverythingQuestion::ask)
        ->setObjectName(QStringLiteral("removeEverythingAction"));
    connection->addSeparator();
    connection->addAction(tr("Close"), QKeySequence(QKeySequence::Close), this, &QWidget::close);
    menuBar()->addMenu(new ToolsMenu(m_context, *this));
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    m_learnAction =
        help->addAction(tr("Learn"), QKeySequence(Qt::Key_F1), m_splitter, &PageSplitter::toggleLearn);
    m_learnAction->setCheckable(true);
    help->addAction(tr("Copy diagnostics…"), this, &ConnectionsWindow::showDiagnostics)
        ->setObjectName(QStringLiteral("diagnosticsAction"));
    help->addAction(tr("About HighLevel OAuth Helper"), this, &ConnectionsWindow::showAbout);
}

void ConnectionsWindow::connectSidebar()
{
    connect(m_sidebar, &Sidebar::newConnection, this, &ConnectionsWindow::newConnection);
    connect(m_sidebar, &Sidebar::changed, this, &ConnectionsWindow::showChosen);
}

void ConnectionsWindow::connectDetails()
{
    connect(m_details, &ConnectionDetails::copyToken, this, [this] {
        renewChosen(TokenDesk::copyMinimum, [this](const Connection &asked) { m_desk->copy(asked.id); });
    });
    connect(m_details, &ConnectionDetails::refresh, this, [this] {
        renewChosen(std::chrono::seconds::max(),
                    [this](const Connection &asked) { m_desk->refresh(asked.id); });
    });
    connect(m_errors, &ConnectionErrors::refreshWanted, m_desk,
            [this](const QString &id) { m_desk->refresh(id); });
    connect(m_errors, &ConnectionErrors::signInWanted, this, &ConnectionsWindow::signInAgain);
    connect(m_notices, &OutcomeNotices::signInWanted, this, &ConnectionsWindow::signInAgain);
    connect(m_notices, &OutcomeNotices::testWanted, m_details, &ConnectionDetails::test);
}

void ConnectionsWindow::connectMore()
{
    const MoreMenu &more = m_details->more();
    more.giveTo(m_sidebar->list());
    connect(&more, &MoreMenu::signInAgain, this, [this] { Q_EMIT signInAgain(chosenId()); });
    connect(&more, &MoreMenu::showClaims, this, [this] {
        if (const Connection *connection = chosen())
            m_tools->showClaims(*connection);
    });
    connect(&more, &MoreMenu::seeError, this, [this] {
        if (const Connection *connection = chosen())
            m_errors->open(*connection, OAuthStep::Api);
    });
    connect(&more, &MoreMenu::rename, this, &ConnectionsWindow::rename);
    connect(&more, &MoreMenu::remove, this, &ConnectionsWindow::remove);
}

void ConnectionsWindow::connectDesk()
{
    const auto ifChosen = [this](auto action) {
        return [this, action](const QString &id) {
            if (chosenId() == id)
                action();
        };
    };
    connect(m_desk, &TokenDesk::busyChanged, this, [this](const QString &id, bool busy) {
        if (busy && chosenId() == id)
            m_details->notice().clear();
        m_model->setRefreshing(id, busy);
    });
    connect(m_desk, &TokenDesk::copied, this, ifChosen([this] { m_details->showCopied(); }));
    connect(m_desk, &TokenDesk::wrappedCopied, this, [this] { m_splitter->learn()->showCopied(); });
    connect(m_desk, &TokenDesk::refreshed, this, ifChosen([this] {
                m_details->notice().say(Tone::Good, {}, tr("New tokens came and are kept."));
            }));
    connect(m_desk, &TokenDesk::kept, this,
            ifChosen([this] { m_details->notice().say(Tone::Good, {}, tr("The tokens are kept now.")); }));
    connect(m_desk, &TokenDesk::failed, this, [this](const QString &id, const RefreshOutcome &outcome) {
        if (chosenId() == id)
            m_notices->sayProblem(id, outcome);
    });
}

void ConnectionsWindow::connectTools()
{
    const auto onChosen = [this](void (ConnectionTools::*what)(const Connection &)) {
        return [this, what] {
            if (const Connection *connection = chosen())
                (m_tools->*what)(*connection);
        };
    };
    connect(m_details, &ConnectionDetails::test, this, [this] {
        renewChosen(ConnectionTools::testMinimum, [this](const Connection &asked) { m_tools->test(asked); });
    });
    connect(m_details, &ConnectionDetails::exportToken, this, onChosen(&ConnectionTools::openExport));
    connect(m_details, &ConnectionDetails::locationTokens, this,
            onChosen(&ConnectionTools::openLocationTokens));
    connect(m_tools, &ConnectionTools::signInWanted, this, &ConnectionsWindow::signInAgain);
    connect(m_tools, &ConnectionTools::busyChanged, this, [this](const QString &id, bool busy) {
        if (busy && chosenId() == id)
            m_details->notice().clear();
        m_model->setRefreshing(id, busy);
    });
    connect(m_tools, &ConnectionTools::tested, this,
            [this](const QString &id, const TokenTestResult &result) {
                const Connection *connection = chosen();
                if (connection && connection->id == id)
                    m_notices->sayTested(*connection, result);
            });
    connect(m_tools, &ConnectionTools::failed, this,
            [this](const QString &id, const RefreshOutcome &outcome) {
                if (chosenId() == id)
                    m_notices->sayProblem(id, outcome);
            });
    connect(m_tools, &ConnectionTools::claimsMissing, this, [this](const QString &id, const QString &why) {
        if (chosenId() == id)
            m_details->notice().say(Tone::Warning, {}, why);
    });
}

void ConnectionsWindow::connectKeeper()
{
    TokenKeeper &keeper = m_context.keeper;
    connect(&keeper, &TokenKeeper::refreshBegan, this,
            [this](const QString &id) { m_model->setRefreshing(id, true); });
    connect(&keeper, &TokenKeeper::refreshed, this, [this](const QString &id) {
        if (chosenId() == id)
            m_details->notice().clear(); // what was said of the former tokens
        m_model->setRefreshing(id, false);
    });
}

void ConnectionsWindow::renewChosen(std::chrono::seconds minimumValidity,
                                    std::function<void(const Connection &)> action)
{
    const Connection *connection = chosen();
    if (!connection)
        return;
    renewOrAsk(*this, m_context, *connection, minimumValidity,
               [this, id = connection->id, action = std::move(action)] {
                   // Another may be chosen since she was asked, and this one may be gone.
                   if (const Connection *asked = m_context.workspace.connections().findById(id))
                       action(Connection(*asked));
               });
}

const Connection *ConnectionsWindow::chosen() const
{
    return m_sidebar->chosen();
}

QString ConnectionsWindow::chosenId() const
{
    return m_sidebar->chosenId();
}

void ConnectionsWindow::choose(const QString &connectionId)
{
    if (!m_model->indexOf(connectionId).isValid())
        return;
    m_splitter->uncoverPage();
    m_sidebar->choose(connectionId);
}

void ConnectionsWindow::showChosen()
{
    const Connection *connection = chosen();
    m_stack->setCurrentIndex(connection ? 1 : 0);
    m_sidebar->setVisible(m_model->rowCount() > 0);
    sayNothing();
    if (m_splitter->learn())
        m_splitter->learn()->setValues(learnValues());
    if (!connection)
        return;
    const bool isSignedInAgain = m_shownSignInNeeded && connection->signInNeeded.isEmpty();
    if (m_shownId != connection->id || isSignedInAgain)
        m_details->notice().clear();
    m_shownId = connection->id;
    m_shownSignInNeeded = !connection->signInNeeded.isEmpty();
    m_details->showConnection(*connection, m_model->stateOf(*connection));
    m_details->more().setRemovable(!m_removal->isRemoving(m_shownId));
    if (!m_details->notice().isEmpty())
        return;
    if (const RefreshOutcome *unkept = m_desk->unkept(m_shownId))
        m_notices->sayProblem(m_shownId, *unkept);
    else if (!connection->signInNeeded.isEmpty())
        m_notices->saySignInNeeded(*connection);
}

/// Why none is chosen.
void ConnectionsWindow::sayNothing()
{
    const QString problem = m_context.workspace.connections().problem();
    const bool isSearched = problem.isEmpty() && m_model->rowCount() > 0;
    m_first->setVisible(!isSearched);
    m_showAll->setVisible(isSearched);
    if (!problem.isEmpty())
        m_nothing->say(tr("The list can't be read"), problem);
    else if (isSearched)
        m_nothing->say(
            tr("Nothing found"),
            tr("No connection has “%1” in its name, account or IDs.").arg(m_sidebar->searchText()));
    else
        m_nothing->say(tr("No connections yet"),
                       tr("A connection is a sub-account or agency that you have a token for. Press “New "
                          "connection” to make one, or to practice first."));
}

void ConnectionsWindow::connectLearn()
{
    connect(m_splitter, &PageSplitter::learnShown, m_learnAction, &QAction::setChecked);
    connect(m_splitter, &PageSplitter::learnMade, this, [this](LearnPanel *learn) {
        learn->setTopic(QStringLiteral("connections"));
        learn->setValues(learnValues());
    });
}

LearnValues ConnectionsWindow::learnValues()
{
    const Connection *connection = chosen();
    if (!connection)
        return {};
    LearnValues values = LearnValues::of(*connection);
    // The token itself stays in the keychain until it is copied.
    values.maskedToken = SecretField::masked(QString(8, u' '));
    values.copyCommand = [this, id = connection->id](const QString &command) {
        m_desk->copy(id,
                     [command](const QByteArray &token) { return LearnValues::withToken(command, token); });
    };
    return values;
}

void ConnectionsWindow::rename()
{
    const Connection *connection = chosen();
    if (!connection)
        return;
    auto *dialog =
        new RenameDialog(m_context.workspace.connections(), *connection, m_context.clipboard, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConnectionsWindow::connectRemoval()
{
    connect(m_removal, &Removal::changed, this,
            [this] { m_details->more().setRemovable(!m_removal->isRemoving(chosenId())); });
    connect(m_removal, &Removal::restored, this, [this](const QString &id) {
        choose(id);
        m_sidebar->list().setFocus();
    });
}

void ConnectionsWindow::remove()
{
    if (const Connection *connection = chosen())
        m_removal->remove(Connection(*connection));
}

void ConnectionsWindow::showAbout()
{
    auto *about = new AboutDialog(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void ConnectionsWindow::showDiagnostics()
{
    auto *dialog = new DiagnosticsDialog(diagnosticsText(m_context.workspace, m_context.now()),
                                         m_context.clipboard, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConnectionsWindow::setLearnVisible(bool visible)
{
    m_splitter->setLearnVisible(visible);
}

void ConnectionsWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // The command line program may have changed the list meanwhile.
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_context.workspace.connections().reload();
}

void ConnectionsWindow::closeEvent(QCloseEvent *event)
{
    // Once: the window may open again, and other tokens may need a keychain then.
    const bool closesAnyway = std::exchange(m_closeAnyway, false);
    if (m_context.workspace.refresher().hasUnkept() && !closesAnyway) {
        event->ignore();
        askBeforeLoss(*this, tr("New tokens are not kept yet"),
                      tr("If you close now, they are lost, and the connection needs a new sign-in."), [this] {
                          m_closeAnyway = true;
                          close();
                      });
        return;
    }
    m_removal->forget(); // the window may stay, hidden, for days
    event->accept();
    Q_EMIT closed();
}

} // namespace hloauth
