#pragma once

#include "widgets/legspanel.h"

namespace hloauth {

/// The mark before a leg or a step. A step has a ring, a dot or a tick; a leg its picture in a disc that
/// fills from below.
class StepMark : public QWidget {
    Q_OBJECT

public:
    /// \a icon: a leg's, by a name as of paletteIcon(); none: a step.
    explicit StepMark(const QString &icon, QWidget *parent = nullptr);

    void setState(LegsPanel::State state);
    LegsPanel::State state() const { return m_state; }
    void setFilled(double filled); ///< 0 to 1
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintLeg(QPainter &painter, const QRectF &disc) const;
    void paintStep(QPainter &painter, const QRectF &disc) const;

    QString m_icon;
    LegsPanel::State m_state = LegsPanel::State::ToDo;
    double m_filled = 0;
};

} // namespace hloauth
