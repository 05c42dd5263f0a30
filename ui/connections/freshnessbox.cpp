#include "connections/freshnessbox.h"

#include "connections/refreshreport.h"
#include "connections/sharedtoken.h"
#include "connections/tokenkeeper.h"
#include "connections/workspace.h"
#include "durationtext.h"
#include "widgets/direction.h"
#include "widgets/scale.h"
#include "widgets/text.h"
#include "widgets/wrapping.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QStyle>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

namespace hloauth {

namespace {

/// Shows what is; nobody chose it.
void tick(QCheckBox &box, bool checked)
{
    const QSignalBlocker blocker(box);
    box.setChecked(checked);
}

} // namespace

FreshnessBox::FreshnessBox(const UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_loginStart(context.workspace.options()),
      m_kept(new WrappingCheckBox(tr("Keep fresh a&utomatically"))), m_status(quietLabel(QString())),
      m_atLogin(new WrappingCheckBox(tr("Start when I &log in")))
{
    m_kept->setObjectName(QStringLiteral("keepFreshBox"));
    m_kept->setAccessibleDescription(
        tr("Gets new tokens in the background before the access token runs out"));
    m_status->setObjectName(QStringLiteral("freshnessStatus"));
    m_atLogin->setObjectName(QStringLiteral("startAtLoginBox"));
    m_atLogin->setAccessibleDescription(tr(
        "Starts this program without a window when you log in to your computer, for all that is kept fresh"));
    const int indent = style()->pixelMetric(QStyle::PM_IndicatorWidth)
                     + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    m_status->setContentsMargins(mirrored(indent, 0, 0, 0));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::tight, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(m_kept);
    layout->addWidget(m_status);
    layout->addWidget(m_atLogin);
    // Screen readers toggle a box without a click.
    connect(m_kept, &QCheckBox::toggled, this, &FreshnessBox::setKept);
    connect(m_atLogin, &QCheckBox::toggled, this, &FreshnessBox::setAtLogin);
}

void FreshnessBox::showConnection(const Connection &connection)
{
    m_id = connection.id;
    tick(*m_kept, connection.keepFresh);
    // What lives in memory alone is gone by then.
    m_canStartAtLogin = connection.keepFresh && !connection.sessionOnly;
    m_atLogin->setVisible(m_canStartAtLogin || m_atLogin->isChecked());
    if (isVisible())
        showLoginStart();
    m_status->setText(statusOf(connection));
}

void FreshnessBox::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showLoginStart();
}

/// Asks the system, which takes its time: only when it can be seen.
void FreshnessBox::showLoginStart()
{
    tick(*m_atLogin, m_loginStart.isOn());
    m_atLogin->setVisible(m_canStartAtLogin || m_atLogin->isChecked());
}

QString FreshnessBox::statusOf(const Connection &connection) const
{
    if (connection.refreshTokenGivenAt.isValid())
        return tr("Its refresh token was copied for another program on %1. That program must be the only one "
                  "that renews it: the token works once.")
            .arg(localTimeText(connection.refreshTokenGivenAt));
    if (!connection.keepFresh)
        return tr("New tokens come when you copy an old one, or press “Refresh now”. Leave this off if "
                  "another program, such as Make or Zapier, renews them.");
    if (!connection.signInNeeded.isEmpty())
        return tr("Goes on after the new sign-in.");
    const TokenKeeper::Plan *plan = m_context.keeper.plan(connection.id);
    if (!plan)
        return {};
    if (m_context.keeper.isPaused())
        return tr("Paused: nothing is refreshed. The tray icon's menu lets it go on.");
    if (plan->isRefreshing)
        return tr("Getting new tokens…");
    if (!plan->next.isValid())
        return tr("HighLevel did not say how long the token is good; a new one comes when you copy it.");
    const std::chrono::seconds wait(std::max<qint64>(0, m_context.now().secsTo(plan->next)));
    const QString span = withWholeUnits(durationText(wait));
    QString soon = tr("New tokens come in %1 (%2).").arg(span, localTimeText(plan->next));
    if (plan->failures > 0) {
        const RefreshReport report = RefreshReport::of(plan->lastFailure, m_context.workspace.knownErrors());
        soon = tr("The last try did not work: %1 The tokens are kept; the next try is in %2 (%3).")
                   .arg(report.title, span, localTimeText(plan->next));
    }
    return inARow({soon, QSystemTrayIcon::isSystemTrayAvailable()
                             ? tr("It goes on in the tray when you close the window.")
                             : tr("Your desktop shows no tray icon, so only while this program is open.")});
}

void FreshnessBox::setKept(bool kept)
{
    const Connection *connection = m_context.workspace.connections().findById(m_id);
    if (!connection)
        return;
    if (!kept || !connection->refreshTokenGivenAt.isValid())
        return keep(kept);
    tick(*m_kept, false); // until it is decided
    askAboutSharedToken(*window(), *connection, [this](bool renew) {
        if (renew)
            keep(true);
    });
}

void FreshnessBox::keep(bool kept)
{
    ConnectionList &list = m_context.workspace.connections();
    const bool isSaved = list.update(m_id, [kept](Connection &entry) { entry.setKeptFresh(kept); });
    if (const Connection *connection = list.findById(m_id))
        showConnection(*connection);
    if (!isSaved)
        Q_EMIT failed(list.problem());
}

void FreshnessBox::setAtLogin(bool on)
{
    QString problem;
    if (!m_loginStart.set(on, &problem))
        Q_EMIT failed(problem);
    tick(*m_atLogin, m_loginStart.isOn());
}

} // namespace hloauth
