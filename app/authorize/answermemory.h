#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <chrono>
#include <functional>

namespace hloauth {

/// Which sign-ins there were, and which codes came, so that an old answer can be called by its name. Keeps
/// hashes alone, and not more than a few hundred.
class AnswerMemory {
public:
    using Clock = std::function<std::chrono::milliseconds()>;

    enum class Code {
        Fresh,
        Old, ///< first seen longer ago than a code is likely to be good
        Used ///< handed on for the exchange before
    };

    /// HighLevel does not say how long; its token endpoint's kind of server has five minutes by default.
    static constexpr std::chrono::minutes codeLifetime{5};

    AnswerMemory(); ///< with steadyTime()
    explicit AnswerMemory(Clock clock) : m_clock(std::move(clock)) { }

    void rememberState(const QByteArray &state);
    bool hadState(const QByteArray &state) const;

    /// What is known of the code; remembers when it was seen first.
    Code see(const QByteArray &code);
    void use(const QByteArray &code); ///< it is handed on for the exchange now

private:
    struct Seen {
        std::chrono::milliseconds at{0};
        bool used = false;
    };

    Seen &entry(const QByteArray &code);

    Clock m_clock;
    QList<QByteArray> m_states; ///< the oldest first
    QHash<QByteArray, Seen> m_codes;
};

} // namespace hloauth
