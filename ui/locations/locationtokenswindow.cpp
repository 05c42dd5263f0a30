#include "locations/locationtokenswindow.h"

#include "connections/agencysession.h"
#include "connections/workspace.h"
#include "locations/accountsmodel.h"
#include "locations/accountstable.h"
#include "tokens/locationjournal.h"
#include "translations.h"
#include "widgets/busybar.h"
#include "widgets/direction.h"
#include "widgets/flowlayout.h"
#include "widgets/notice.h"
#include "widgets/pagebutton.h"
#include "widgets/scrolled.h"
#include "widgets/text.h"
#include "widgets/windowplacement.h"
#include "widgets/windowsize.h"
#include "widgets/wrapping.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <functional>

namespace hloauth {

using namespace std::chrono_literals;
using Phase = LocationTokenDesk::Phase;
using Earlier = LocationTokenDesk::Earlier;
using Format = LocationTokenFile::Format;

LocationTokensWindow::LocationTokensWindow(const UiContext &context, const Connection &agency,
                                           QWidget *parent)
    : QDialog(parent), m_context(context), m_agency(agency), m_model(new AccountsModel(this)),
      m_desk(new LocationTokenDesk(context, agency, this)), m_table(new AccountsTable(*m_model)),
      m_keep(new WrappingCheckBox(tr("&Keep their refresh tokens as connections of their own"))),
      m_notice(new Notice(context.clipboard)), m_bar(new BusyBar), m_progressText(new QLabel),
      m_make(pageButton(QStringLiteral("makeTokensButton"), tr("&Make tokens…"),
                        tr("Asks for the file that they are written to, and begins"))),
      m_pause(pageButton(QStringLiteral("pauseButton"), tr("&Pause"))),
      m_cancel(pageButton(QStringLiteral("cancelRunButton"), tr("Cance&l"),
                          tr("What was made is kept beside the file, and you can go on later"))),
      m_reload(pageButton(QStringLiteral("reloadButton"), tr("List aga&in"),
                          tr("Asks HighLevel who there is"), QStringLiteral("refresh")))
{
    setObjectName(QStringLiteral("locationTokensWindow"));
    setWindowTitle(tr("Location tokens – %1").arg(agency.name));
    m_keep->setObjectName(QStringLiteral("keepConnections"));
    m_notice->setObjectName(QStringLiteral("locationTokensNotice"));
    const QString keepWhy =
        tr("They then go into the keychain and not into the file: each works once, and two programs that use "
           "the same one lose the connection.");
    m_keep->setAccessibleDescription(keepWhy);
    auto *content = new QWidget;
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->addWidget(headingLabel(tr("A token for each of the sub-accounts that you choose")));
    contentLayout->addWidget(m_notice); // here the table that it speaks of stays in view with it
    contentLayout->addWidget(m_table, 1);
    contentLayout->addWidget(m_keep);
    contentLayout->addWidget(quietLabel(keepWhy));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scrolled(content, windowTitle()), 1);
    layout->addWidget(makeProgress());
    layout->addWidget(makeButtons());
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(200ms);
    connect(&m_redraw, &QTimer::timeout, this, &LocationTokensWindow::showProgress);
    connect(m_model, &AccountsModel::ticksChanged, this, &LocationTokensWindow::showPhase);
    connect(m_table, &AccountsTable::searched, this, &LocationTokensWindow::accentNext);
    connectDesk();
    resizeToFit(*this, {fontMetrics().averageCharWidth() * 156, fontMetrics().height() * 44});
    new WindowPlacement(*this, context.workspace.options().dataDirectory);
    reload();
}

LocationTokensWindow::~LocationTokensWindow() = default;

QWidget *LocationTokensWindow::makeProgress()
{
    m_bar->setObjectName(QStringLiteral("locationTokensBar"));
    m_bar->setAccessibleName(tr("Progress"));
    m_progressText->setObjectName(QStringLiteral("locationTokensProgress"));
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_bar, 1);
    row->addWidget(m_progressText);
    return box;
}

QWidget *LocationTokensWindow::makeButtons()
{
    auto *close = pageButton(QStringLiteral("closeButton"), tr("&Close"));
    auto *box = new QWidget;
    auto *row = new FlowLayout(box);
    for (QPushButton *button : {m_make, m_pause, m_cancel, m_reload, close})
        row->addWidget(button);
    row->setAlignment(close, Qt::AlignRight);
    makeMain(*m_make, QStringLiteral("token"));
    connect(m_make, &QPushButton::clicked, this, &LocationTokensWindow::chooseFile);
    connect(m_pause, &QPushButton::clicked, this, &LocationTokensWindow::togglePause);
    connect(m_cancel, &QPushButton::clicked, m_desk, &LocationTokenDesk::cancel);
    connect(m_reload, &QPushButton::clicked, this, &LocationTokensWindow::reload);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return box;
}

void LocationTokensWindow::connectDesk()
{
    connect(m_desk, &LocationTokenDesk::changed, this, &LocationTokensWindow::showPhase);
    connect(m_desk, &LocationTokenDesk::listed, this, [this](const QList<SubAccount> &accounts) {
        m_model->add(accounts);
        showProgress();
    });
    connect(m_desk, &LocationTokenDesk::listFinished, this, &LocationTokensWindow::showListFinished);
    connect(m_desk, &LocationTokenDesk::listFailed, this, [this](const RunReport &report) {
        if (m_isClosing)
            return reject();
        m_table->setListing(AccountsTable::Listing::Failed);
        sayReport(report);
        m_notice->addAction(QStringLiteral("listAgainButton"), tr("&Try again"), [this] { reload(); });
    });
    connect(m_desk, &LocationTokenDesk::rowDone, m_model, &AccountsModel::setDone);
    connect(m_desk, &LocationTokenDesk::rowFailed, m_model, &AccountsModel::setFailed);
    connect(m_desk, &LocationTokenDesk::progressed, this, [this] {
        if (!m_redraw.isActive())
            m_redraw.start();
    });
    connect(m_desk, &LocationTokenDesk::finished, this, &LocationTokensWindow::sayFinished);
    connect(m_desk, &LocationTokenDesk::ended, this, &LocationTokensWindow::sayEnded);
}

void LocationTokensWindow::reload()
{
    m_notice->clear();
    m_make->setDefault(true);
    m_model->clear();
    m_desk->list();
}

void LocationTokensWindow::showListFinished()
{
    if (m_isClosing)
        return reject();
    m_table->setListing(AccountsTable::Listing::Whole);
    if (m_model->rowCount() == 0)
        m_notice->say(Tone::Info, tr("There is no sub-account to make a token for."),
                      AgencySession::noneInstalledText());
    showPhase();
}

void LocationTokensWindow::chooseFile()
{
    const QString csv = tr("CSV, for a spreadsheet (*.csv)");
    auto *dialog = new QFileDialog(this, tr("Where the tokens go"), {}, {});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("locationTokensFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({tr("JSON, for a program (*.json)"), csv});
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QStringLiteral("location-tokens.json"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, csv](const QString &filter) {
        dialog->setDefaultSuffix(filter == csv ? QStringLiteral("csv") : QStringLiteral("json"));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { makeTo(path, LocationTokenFile::formatFor(path)); });
    dialog->open();
}

void LocationTokensWindow::makeTo(const QString &path, Format format)
{
    LocationTokenDesk::Order order;
    order.path = QDir::current().absoluteFilePath(path);
    order.format = format;
    order.chosen = m_model->tickedIds();
    order.known = m_model->accounts();
    order.keep = m_keep->isChecked();
    if (LocationJournal(order.path).exists())
        askAboutEarlier(order);
    else
        start(order);
}

void LocationTokensWindow::askAboutEarlier(const LocationTokenDesk::Order &order)
{
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("An unfinished run"),
        tr("An earlier run for %1 was interrupted.").arg(leftToRight(QDir::toNativeSeparators(order.path))),
        QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("earlierRunQuestion"));
    question->setInformativeText(
        tr("Going on keeps the tokens that it made, and makes those that are missing, for the sub-accounts "
           "that were chosen then. Beginning anew throws its tokens away."));
    auto *goOn = question->addButton(tr("&Go on"), QMessageBox::AcceptRole);
    auto *anew = question->addButton(tr("&Begin anew"), QMessageBox::DestructiveRole);
    auto *nothing = question->addButton(tr("&Neither"), QMessageBox::RejectRole);
    question->setDefaultButton(goOn);
    question->setEscapeButton(nothing);
    const auto startWith = [this, order](Earlier earlier) {
        LocationTokenDesk::Order told = order;
        told.earlier = earlier;
        start(told);
    };
    connect(goOn, &QAbstractButton::clicked, this, [startWith] { startWith(Earlier::GoOn); });
    connect(anew, &QAbstractButton::clicked, this, [startWith] { startWith(Earlier::Discard); });
    question->open();
}

void LocationTokensWindow::start(const LocationTokenDesk::Order &order)
{
    m_notice->clear();
    m_make->setDefault(true); // again, after a “Go on” of the notice
    m_order = order;
    if (order.earlier == Earlier::GoOn)
        m_order.chosen.clear(); // those of the run that was interrupted
    if (!m_desk->make(m_order)) {
        m_notice->say(Tone::Bad, {}, m_desk->problem());
        return;
    }
    if (const QStringList chosen = m_desk->chosen(); !chosen.isEmpty())
        m_model->tickOnly(chosen);
    m_model->beginRun(m_desk->done());
    showPhase();
}

void LocationTokensWindow::goOnWithRun()
{
    LocationTokenDesk::Order order = m_order;
    order.earlier = Earlier::GoOn;
    start(order);
}

void LocationTokensWindow::togglePause()
{
    if (m_desk->isPaused())
        m_desk->goOn();
    else
        m_desk->pause();
}

void LocationTokensWindow::showPhase()
{
    const Phase phase = m_desk->phase();
    const bool isIdle = phase == Phase::Idle;
    const bool isRun = phase == Phase::Making || phase == Phase::Keeping;
    m_table->setTickable(!isRun);
    if (phase == Phase::Listing)
        m_table->setListing(AccountsTable::Listing::Asking);
    m_keep->setEnabled(!isRun);
    // The number: a search may hide some of them.
    const int ticked = m_model->tickedCount();
    m_make->setText(ticked > 0 ? tr("&Make %n token(s)…", nullptr, ticked) : tr("&Make tokens…"));
    m_make->setEnabled(isIdle && ticked > 0);
    m_reload->setEnabled(isIdle);
    m_pause->setEnabled(phase == Phase::Making);
    m_pause->setText(m_desk->isPaused() ? tr("&Go on") : tr("&Pause"));
    m_cancel->setEnabled(!isIdle);
    // In one row there is room for those that can be pressed. First what comes: the keyboard goes there.
    m_pause->setVisible(phase == Phase::Making);
    m_cancel->setVisible(!isIdle);
    m_make->setVisible(!isRun);
    m_reload->setVisible(isIdle);
    m_bar->parentWidget()->setVisible(!isIdle);
    accentNext();
    showProgress();
}

/// Not the button for what a search hides, nor one beside the notice's.
void LocationTokensWindow::accentNext()
{
    const auto offered = m_notice->findChildren<QPushButton *>();
    const bool isOffered = std::any_of(offered.begin(), offered.end(), std::mem_fn(&QPushButton::isDefault));
    m_pause->setDefault(m_desk->isPaused());
    m_make->setDefault(!m_desk->isPaused() && !isOffered && m_table->showsTicked());
}

void LocationTokensWindow::showProgress()
{
    const QLocale locale = textLocale();
    QString text;
    std::optional<int> total;
    int value = 0;
    switch (m_desk->phase()) {
    case Phase::Idle:
        return;
    case Phase::Listing:
        total = m_desk->listTotal();
        value = m_model->rowCount();
        text = total ? tr("Listing the sub-accounts: %1 of %2")
                           .arg(locale.toString(value), locale.toString(*total))
                     : tr("Listing the sub-accounts: %1").arg(locale.toString(value));
        break;
    case Phase::Making: {
        const LocationTokenRun::Progress progress = m_desk->progress();
        total = progress.total;
        value = progress.done + progress.failed;
        text = m_desk->isPaused() ? tr("Paused: %1").arg(progress.text(true)) : progress.text();
        break;
    }
    case Phase::Keeping:
        text = tr("Keeping the refresh tokens in the keychain");
        break;
    }
    m_bar->setProgress(value, total.value_or(0));
    // The bar itself tells how far it is; the words would be told with each token.
    const int tenths = total && *total > 0 ? value * 10 / *total : 0;
    const int phase = static_cast<int>(m_desk->phase()) * 2 + (m_desk->isPaused() ? 1 : 0);
    m_restlessProgress.show(text, phase * 100 + tenths);
    // Only ever wider, or the bar would move with each number.
    m_progressText->setMinimumWidth(
        std::max(m_progressText->minimumWidth(), m_progressText->sizeHint().width()));
}

void LocationTokensWindow::sayReport(const RunReport &report)
{
    m_notice->say(report.tone, report.title, report.text);
    if (report.isKeychain)
        m_notice->setDetails(tr("The keychain's own words"), report.details);
    else
        m_notice->setDetails(report.details);
    if (report.needsSignIn)
        m_notice->addAction(QStringLiteral("noticeSignInButton"), tr("&Sign in again"),
                            [this] { Q_EMIT signInAgain(m_agency.id); });
}

void LocationTokensWindow::endWork()
{
    m_redraw.stop();
    m_model->endRun();
    showPhase();
}

void LocationTokensWindow::sayEnded(const RunReport &report)
{
    endWork();
    if (m_isClosing)
        return reject();
    RunReport told = report;
    const QString kept =
        tr("What was made is kept beside the file (tokens: %1). Press “Go on” to make the others.")
            .arg(textLocale().toString(m_desk->progress().done));
    told.text = inARow({told.text, kept});
    sayReport(told);
    m_notice->addAction(QStringLiteral("goOnButton"), tr("Go &on"), [this] { goOnWithRun(); })
        ->setDefault(true);
}

void LocationTokensWindow::sayFinished(const LocationTokenDesk::Result &result)
{
    endWork();
    if (m_isClosing)
        return reject();
    const QLocale locale = textLocale();
    QStringList more{tr("Tokens: %1.").arg(locale.toString(result.tokens))};
    if (result.errors > 0)
        more.append(tr("Sub-accounts without one: %1; the table and the file say why.")
                        .arg(locale.toString(result.errors)));
    if (m_order.keep)
        more.append(
            tr("Sub-accounts that are connections of their own now: %1.").arg(locale.toString(result.kept)));
    more.append(tr("Only you can read the file. Each token is good for about a day."));
    m_notice->say(result.errors > 0 ? Tone::Warning : Tone::Good,
                  tr("The tokens are in %1.").arg(leftToRight(QDir::toNativeSeparators(m_order.path))),
                  inARow(more));
}

/// A run that is under way ends first, so that no token that was made is lost.
void LocationTokensWindow::done(int result)
{
    if (m_desk->phase() != Phase::Idle && !m_isClosing) {
        m_isClosing = true;
        m_desk->goOn();
        m_desk->cancel();
        return;
    }
    QDialog::done(result);
}

} // namespace hloauth
