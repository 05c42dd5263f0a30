#include "connections/outcomenotices.h"

#include "connections/connectionerrors.h"
#include "connections/refreshreport.h"
#include "connections/tokendesk.h"
#include "connections/workspace.h"
#include "diagnosis/tokentest.h"
#include "exporting/testreport.h"
#include "widgets/copiedbubble.h"
#include "widgets/notice.h"

#include <QPushButton>

#include <algorithm>

namespace hloauth {

namespace {
const auto copyUnkept = QStringLiteral("copyUnkeptButton");
}

OutcomeNotices::OutcomeNotices(const UiContext &context, TokenDesk &desk, ConnectionErrors &errors,
                               Notice &notice, QObject *parent)
    : QObject(parent), m_context(context), m_desk(desk), m_errors(errors), m_notice(notice)
{
}

void OutcomeNotices::sayProblem(const QString &id, const RefreshOutcome &outcome)
{
    const RefreshReport report = RefreshReport::of(outcome, m_context.workspace.knownErrors());
    m_notice.say(Tone::Bad, report.title, report.text);
    if (report.isKeychain)
        m_notice.setDetails(tr("The keychain's own words"), report.details);
    else
        m_notice.setDetails(report.details);
    switch (report.fix) {
    case RefreshReport::Fix::TryAgain:
        m_notice.addAction(QStringLiteral("refreshAgainButton"), tr("Try a&gain"),
                           [this, id] { m_desk.refresh(id); });
        break;
    case RefreshReport::Fix::SignIn:
        m_notice.addAction(QStringLiteral("noticeSignInButton"), tr("Sign &in again"),
                           [this, id] { Q_EMIT signInWanted(id); });
        break;
    case RefreshReport::Fix::KeepAgain:
        m_notice.addAction(QStringLiteral("keepAgainButton"), tr("Try a&gain"),
                           [this, id] { m_desk.keepAgain(id); });
        m_notice.addAction(copyUnkept, tr("Copy the re&fresh token"), [this, id] {
            if (m_desk.copyUnkeptRefreshToken(id))
                CopiedBubble::say(*m_notice.findChild<QPushButton *>(copyUnkept), m_context.clipboard);
        });
        break;
    case RefreshReport::Fix::Nothing:
        break;
    }
    if (const Connection *connection = m_context.workspace.connections().findById(id))
        m_errors.offer(m_notice, *connection, outcome.error);
}

void OutcomeNotices::sayTested(const Connection &connection, const TokenTestResult &result)
{
    std::optional<std::chrono::seconds> left;
    if (connection.expiresAt.isValid())
        left = std::chrono::seconds(std::max<qint64>(0, m_context.now().secsTo(connection.expiresAt)));
    sayTestResult(m_notice, result, left, connection.accountName, connection.missingScopes());
    using Verdict = TokenTestResult::Verdict;
    if (result.verdict == Verdict::Dead)
        m_notice.addAction(QStringLiteral("refreshAfterTestButton"), tr("&Get a new token"),
                           [this, id = connection.id] { m_desk.refresh(id); });
    else if (result.verdict == Verdict::NoAnswer)
        m_notice.addAction(QStringLiteral("testAgainButton"), tr("Try a&gain"),
                           [this] { Q_EMIT testWanted(); });
}

void OutcomeNotices::saySignInNeeded(const Connection &connection)
{
    m_notice.say(Tone::Bad, tr("HighLevel no longer renews this connection."),
                 connection.lostRefreshAt.isValid() ? RefreshReport::lost(connection.lostRefreshAt)
                                                    : connection.signInNeeded);
    m_notice.addAction(QStringLiteral("noticeSignInButton"), tr("Sign &in again"),
                       [this, id = connection.id] { Q_EMIT signInWanted(id); });
}

} // namespace hloauth
