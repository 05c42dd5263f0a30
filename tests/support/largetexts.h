#pragma once

#include <QApplication>
#include <QFont>
#include <QSize>

namespace hloauth {

/// Letters of twice the size, as long as it lives.
class LargeTexts {
public:
    LargeTexts() : m_usual(QApplication::font())
    {
        QFont large = m_usual;
        large.setPointSizeF(m_usual.pointSizeF() * 2);
        QApplication::setFont(large);
    }
    ~LargeTexts() { QApplication::setFont(m_usual); }
    Q_DISABLE_COPY_MOVE(LargeTexts)

    static constexpr QSize screen{1024, 576}; ///< a small one, without the title bar

private:
    QFont m_usual;
};

} // namespace hloauth
