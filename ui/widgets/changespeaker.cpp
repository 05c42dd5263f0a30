#include "widgets/changespeaker.h"

#include <QWidget>

#include <algorithm>
#include <chrono>

namespace hloauth {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds pause = 600ms; // longer than between two letters
constexpr std::chrono::milliseconds longest = 5s;

} // namespace

ChangeSpeaker::ChangeSpeaker(QWidget &where, std::function<QString()> words)
    : QObject(&where), m_where(where), m_words(std::move(words))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ChangeSpeaker::speak);
}

void ChangeSpeaker::changed()
{
    if (!m_pause.isActive())
        m_unspoken.start();
    const std::chrono::milliseconds left = longest - std::chrono::milliseconds(m_unspoken.elapsed());
    m_pause.start(std::clamp(left, 0ms, pause));
}

void ChangeSpeaker::speak()
{
    announce(m_where, m_words(), m_urgency);
}

} // namespace hloauth
