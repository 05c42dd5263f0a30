#include "wizard/draftkeeper.h"

#include "wizard/signinsession.h"
#include "wizard/tokenpickup.h"

namespace hloauth {

namespace {

/// Nothing was begun; at most "Do I need this at all?" was answered.
bool holdsOnlyAnswers(const WizardDraft &draft)
{
    WizardDraft early;
    early.need = draft.need;
    early.step = draft.step;
    return draft == early && draft.step <= Step::CreateApp;
}

} // namespace

DraftKeeper::DraftKeeper(SignInSession &session, const TokenPickup &pickup, const QString &directory,
                         std::function<Step()> furthest, QObject *parent)
    : QObject(parent), m_session(session), m_pickup(pickup), m_furthest(std::move(furthest)),
      m_file(directory)
{
    m_resting.setSingleShot(true);
    m_resting.setInterval(500);
    connect(&m_resting, &QTimer::timeout, this, &DraftKeeper::keep);
    connect(&pickup, &TokenPickup::stateChanged, this, [this] {
        // What was unfinished is finished.
        if (m_pickup.state() == TokenPickup::State::Kept && m_session.kind() == SignInSession::Kind::New)
            m_file.remove();
    });
}

std::optional<WizardDraft> DraftKeeper::offer()
{
    const auto draft = m_file.load();
    if (!draft)
        return {};
    if (holdsOnlyAnswers(*draft)) {
        m_session.beginNew(*draft);
        return {};
    }
    m_isOffering = true;
    return draft;
}

std::optional<WizardDraft> DraftKeeper::takeUp()
{
    m_isOffering = false;
    return m_file.load();
}

void DraftKeeper::discard()
{
    m_isOffering = false;
    m_file.remove();
}

void DraftKeeper::keep()
{
    const bool isMade = m_pickup.state() == TokenPickup::State::Kept;
    if (m_session.kind() != SignInSession::Kind::New || isMade || m_isOffering)
        return;
    const WizardDraft draft = m_session.draftToKeep(m_furthest());
    if (draft.need.isEmpty() && holdsOnlyAnswers(draft))
        return;
    m_file.save(draft);
}

void DraftKeeper::keepSoon()
{
    m_resting.start();
}

bool DraftKeeper::hasAny()
{
    keep();
    const auto draft = m_file.load();
    return draft && !holdsOnlyAnswers(*draft);
}

} // namespace hloauth
