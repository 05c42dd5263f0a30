#include "widgets/restlesstext.h"

#include <QLabel>

namespace hloauth {

using namespace std::chrono_literals;

RestlessText::RestlessText(QLabel &label) : m_label(label) { }

bool RestlessText::show(const QString &text, int stage)
{
    const bool isNew = m_stage != stage;
    m_stage = stage;
    if (isNew) // a label that has a name of its own does not tell of its text
        m_label.setAccessibleName(text);
    m_label.setText(text);
    return isNew;
}

int RestlessText::stageOf(std::chrono::seconds left)
{
    if (left <= 10s)
        return 0;
    if (left <= 30s)
        return 1;
    return lastMinute + static_cast<int>((left - 1s) / 1min);
}

} // namespace hloauth
