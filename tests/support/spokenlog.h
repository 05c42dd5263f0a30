#pragma once

#include <QObject>
#include <QStringList>

namespace hloauth {

/// What announce() has screen readers say, in any window, while it lives.
class SpokenLog : public QObject {
public:
    SpokenLog();

    QStringList said() const { return m_said; }
    void clear() { m_said.clear(); }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStringList m_said;
};

} // namespace hloauth
