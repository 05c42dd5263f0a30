#pragma once

#include <chrono>
#include <optional>

class QLabel;
class QString;

namespace hloauth {

/// The text of a label that changes all the time, such as a countdown. Screen readers are told of it only
/// when it comes to another stage, and not each second.
class RestlessText {
public:
    /// Has no other text from now on.
    explicit RestlessText(QLabel &label);

    /// \a stage: any number that stays the same while there is nothing new to tell. True if they were told.
    bool show(const QString &text, int stage);

    /// Of what runs out: another one each minute, half a minute before the end, and 10 s before it.
    static int stageOf(std::chrono::seconds left);
    static constexpr int lastMinute = 2; ///< the first of the stages from there on; they count down to 0

private:
    QLabel &m_label;
    std::optional<int> m_stage;
};

} // namespace hloauth
