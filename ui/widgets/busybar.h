#pragma once

#include "widgets/motion.h"

#include <QProgressBar>

namespace hloauth {

/// How far something is; while that is not known it runs from side to side, or stays still for who wants as
/// little motion as possible.
class BusyBar : public QProgressBar {
    Q_OBJECT

public:
    /// \a askMotion is asked each time it is shown.
    explicit BusyBar(MotionQuestion askMotion = &askAboutMotion, QWidget *parent = nullptr);

    /// \a total: how much there is to do in all; 0: not known.
    void setProgress(int done, int total);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showProgress();

    MotionQuestion m_askMotion;
    int m_done = 0;
    int m_total = 0;
    bool m_isStill = true; ///< until it is known
};

} // namespace hloauth
