#pragma once

#include "widgets/legspanel.h"

namespace hloauth {

/// The mark before a leg or a step: a tick, a dot or a number.
class StepMark : public QWidget {
    Q_OBJECT

public:
    /// \a number 0: none, only a small ring.
    explicit StepMark(int number, QWidget *parent = nullptr);

    void setState(LegsPanel::State state);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_number;
    LegsPanel::State m_state = LegsPanel::State::ToDo;
};

} // namespace hloauth
