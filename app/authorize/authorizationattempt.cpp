#include "authorize/authorizationattempt.h"

#include "authorize/answermemory.h"
#include "authorize/browserpage.h"
#include "authorize/loopbackreplyhandler.h"

#include <QPointer>
#include <QRandomGenerator>

#include <array>

namespace hloauth {

namespace {

/// 256 bits that can't be guessed (RFC 6749, section 10.10).
QByteArray randomState()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->generate(words.begin(), words.end());
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(words.data()), sizeof(words));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Without a hint, by its duration, at the first place that differs.
bool isSame(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        difference |= one.at(i) ^ other.at(i);
    return difference == 0;
}

} // namespace

AuthorizationAttempt::AuthorizationAttempt(AuthorizationLink link, Mode mode,
                                           std::shared_ptr<AnswerMemory> memory, WaitTimer::Clock clock,
                                           QObject *parent)
    : QObject(parent), m_link(std::move(link)), m_mode(mode),
      m_memory(memory ? std::move(memory) : std::make_shared<AnswerMemory>(clock)), m_timer(std::move(clock))
{
    m_link.state = randomState();
    connect(&m_timer, &WaitTimer::timedOut, this, [this] {
        m_end = End::TimedOut;
        finish();
        Q_EMIT timedOut();
    });
    m_afterglow.setSingleShot(true);
    connect(&m_afterglow, &QTimer::timeout, this, [this] { m_handler.release()->retire(); });
    connect(&m_timer, &WaitTimer::wokeUp, this, [this] {
        if (m_handler)
            m_handler->checkListening();
    });
}

AuthorizationAttempt::~AuthorizationAttempt()
{
    if (m_handler)
        m_handler.release()->retire();
}

AuthorizationAttempt::StartResult AuthorizationAttempt::start(std::chrono::milliseconds timeout)
{
    if (m_mode == Mode::Listen) {
        const StartResult result = listen();
        if (result != StartResult::Waiting)
            return result;
    }
    m_memory->rememberState(m_link.state);
    m_end = End::None;
    m_timer.start(timeout);
    return StartResult::Waiting;
}

AuthorizationAttempt::StartResult AuthorizationAttempt::listen()
{
    auto handler = std::make_unique<LoopbackReplyHandler>(
        RedirectUri(m_link.redirectUri),
        [this](const RedirectResponse &response) { return answer(response); });
    switch (handler->start()) {
    case LoopbackResult::Listening:
        break;
    case LoopbackResult::PortInUse:
        return StartResult::PortInUse;
    case LoopbackResult::PortForbidden:
        return StartResult::PortForbidden;
    case LoopbackResult::NoLoopback:
        return StartResult::NoLoopback;
    }
    connect(handler.get(), &LoopbackReplyHandler::listeningLost, this, [this] {
        if (isWaiting())
            Q_EMIT listenerLost();
    });
    m_link.redirectUri = handler->callback();
    m_handler = std::move(handler);
    return StartResult::Waiting;
}

void AuthorizationAttempt::cancel()
{
    if (!isWaiting())
        return;
    m_end = End::Cancelled;
    finish();
    Q_EMIT cancelled();
}

std::chrono::milliseconds AuthorizationAttempt::timeLeft() const
{
    return m_timer.timeLeft();
}

AuthorizationAttempt::PasteResult AuthorizationAttempt::pasteResponse(const QString &text)
{
    if (!isWaiting())
        return PasteResult::NotWaiting;
    const RedirectResponse response = RedirectResponse::fromPasted(text);
    // The code alone says nothing of its origin: who copied it vouches for it.
    if (!response.code.isEmpty() && text.trimmed().toUtf8() == response.code)
        return takeBareCode(response.code);
    switch (take(response, Source::User)) {
    case Verdict::Accepted:
    case Verdict::Refused:
        return PasteResult::Accepted;
    case Verdict::WrongState:
        return PasteResult::WrongState;
    case Verdict::Earlier:
        return m_memory->see(response.code) == AnswerMemory::Code::Used ? PasteResult::UsedCode
                                                                        : PasteResult::EarlierAttempt;
    case Verdict::MissingState:
    case Verdict::Declined:
        return PasteResult::MissingState;
    case Verdict::Empty:
        break;
    }
    return PasteResult::NothingFound;
}

AuthorizationAttempt::PasteResult AuthorizationAttempt::takeBareCode(const QByteArray &code)
{
    switch (m_memory->see(code)) {
    case AnswerMemory::Code::Used:
        return PasteResult::UsedCode;
    case AnswerMemory::Code::Old:
        return PasteResult::OldCode;
    case AnswerMemory::Code::Fresh:
        break;
    }
    succeed(code);
    return PasteResult::Accepted;
}

void AuthorizationAttempt::acceptMissingState()
{
    if (!isWaiting() || m_codeWithoutState.isEmpty())
        return;
    m_cameWithoutState = true;
    succeed(std::exchange(m_codeWithoutState, {})); // finish() clears the member
}

void AuthorizationAttempt::goOn()
{
    if (m_end != End::Succeeded || !m_cameWithoutState)
        return;
    m_afterglow.stop();
    m_cameWithoutState = false;
    m_end = End::None;
    m_timer.start(std::max<std::chrono::milliseconds>(m_leftAtEnd, std::chrono::minutes(1)));
    if (!m_codeMeanwhile.isEmpty())
        QTimer::singleShot(0, this, [this] {
            if (isWaiting())
                succeed(std::exchange(m_codeMeanwhile, {}));
        });
}

void AuthorizationAttempt::declineMissingState()
{
    m_declined = m_declined || !m_codeWithoutState.isEmpty();
    m_codeWithoutState.clear();
}

void AuthorizationAttempt::tellOnce(bool *told, void (AuthorizationAttempt::*signal)())
{
    if (!std::exchange(*told, true))
        (this->*signal)();
}

AuthorizationAttempt::Verdict AuthorizationAttempt::take(const RedirectResponse &response, Source source)
{
    if (response.isEmpty())
        return Verdict::Empty;
    if (response.hasState && !isSame(response.state, m_link.state)) {
        const bool isEarlier = m_memory->hadState(response.state);
        // What she pastes gets its answer at once, and beside it.
        if (source == Source::Browser && isEarlier)
            tellOnce(&m_toldEarlier, &AuthorizationAttempt::earlierAnswerSeen);
        else if (source == Source::Browser)
            tellOnce(&m_toldWrong, &AuthorizationAttempt::wrongStateSeen);
        return isEarlier ? Verdict::Earlier : Verdict::WrongState;
    }
    if (!response.hasState) {
        // Any page could send an error without a state, to end the wait.
        return response.code.isEmpty() ? Verdict::WrongState : takeWithoutState(response.code, source);
    }
    if (!response.error.isEmpty()) {
        m_end = End::Refused;
        finish();
        Q_EMIT refused(response.error, response.errorDescription);
        return Verdict::Refused;
    }
    succeed(response.code);
    return Verdict::Accepted;
}

AuthorizationAttempt::Verdict AuthorizationAttempt::takeWithoutState(const QByteArray &code, Source source)
{
    if (source == Source::Browser && m_declined)
        return Verdict::Declined;
    m_codeWithoutState = code;
    if (m_awaitsInstall) {
        // One that failed before is sent again by a tab that is loaded again, or by a page that means ill.
        if (m_memory->see(code) == AnswerMemory::Code::Used)
            return Verdict::Earlier;
        acceptMissingState();
        return Verdict::Accepted;
    }
    const QPointer<AuthorizationAttempt> self(this);
    if (source == Source::User)
        Q_EMIT stateMissing();
    else
        tellOnce(&m_toldMissing, &AuthorizationAttempt::stateMissing);
    return self && isWaiting() ? Verdict::MissingState : Verdict::Accepted;
}

BrowserPage AuthorizationAttempt::answer(const RedirectResponse &response)
{
    using Mark = BrowserPage::Mark;
    if (!isWaiting()) {
        const bool isRightOne =
            response.hasState && !response.code.isEmpty() && isSame(response.state, m_link.state);
        if (isRightOne && m_end == End::Succeeded && m_cameWithoutState)
            m_codeMeanwhile = response.code;
        return pageAfterEnd();
    }
    switch (take(response, Source::Browser)) {
    case Verdict::Accepted:
        return {Mark::Tick, tr("HighLevel said yes"),
                tr("You can close this tab and go back to HighLevel OAuth Helper."), 200};
    case Verdict::Refused:
        return {Mark::Cross, tr("HighLevel said no"),
                tr("The reason is shown in HighLevel OAuth Helper. You can close this tab."), 200};
    case Verdict::MissingState:
        return {Mark::Question, tr("One question is left"),
                tr("HighLevel OAuth Helper can't tell whether you started this sign-in. Go back to it to "
                   "answer."),
                200};
    case Verdict::WrongState:
        return {
            Mark::Cross, tr("This is not the sign-in that is under way"),
            tr("It may come from an older link. Go back to HighLevel OAuth Helper and open the link again."),
            403};
    case Verdict::Earlier:
        return {Mark::Cross, tr("This is an answer to an earlier sign-in"),
                tr("HighLevel OAuth Helper waits for a newer one. Answer in the tab that was opened last, or "
                   "go back to it and open the link again."),
                403};
    case Verdict::Declined:
        return {Mark::Cross, tr("This answer is not taken"),
                tr("It does not say which sign-in it belongs to. Go back to HighLevel OAuth Helper and open "
                   "the link from there."),
                403};
    case Verdict::Empty:
        break;
    }
    return {Mark::Cross, tr("The answer is incomplete"),
            tr("It has neither a code nor an error in it. Go back to HighLevel OAuth Helper and open the "
               "link again."),
            400};
}

BrowserPage AuthorizationAttempt::pageAfterEnd() const
{
    using Mark = BrowserPage::Mark;
    switch (m_end) {
    case End::Succeeded:
        return {Mark::Tick, tr("This sign-in is already done"),
                tr("You can close this tab and go back to HighLevel OAuth Helper."), 200};
    case End::TimedOut:
        return {Mark::Cross, tr("This sign-in took too long"),
                tr("HighLevel OAuth Helper no longer waits for it. Go back to it and start again."), 410};
    case End::None:
    case End::Refused:
    case End::Cancelled:
        break;
    }
    return {Mark::Cross, tr("This sign-in has ended"),
            tr("HighLevel OAuth Helper no longer waits for it. Go back to it and start again."), 410};
}

void AuthorizationAttempt::succeed(const QByteArray &code)
{
    m_memory->use(code);
    m_end = End::Succeeded;
    finish();
    Q_EMIT obtained(code);
}

void AuthorizationAttempt::finish()
{
    m_leftAtEnd = m_timer.timeLeft();
    m_timer.stop();
    m_codeWithoutState.clear();
    if (m_handler)
        m_afterglow.start(afterglow);
}

} // namespace hloauth
