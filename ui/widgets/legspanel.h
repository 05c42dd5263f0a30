#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hloauth {

class StepMark;

/// The three legs, one under the other, each with its steps, as one picture that fills as she goes: where
/// she is, what is done, what is still to come. Where there is no room for all steps, only those of the leg
/// that she is on.
class LegsPanel : public QWidget {
    Q_OBJECT

public:
    enum class State { ToDo, Current, Done };

    explicit LegsPanel(QWidget *parent = nullptr);

    /// \a icon: a name, as of paletteIcon().
    void addLeg(const QString &title, const QString &icon);
    /// A step of the leg that was added last. Returns its number.
    int addStep(const QString &title);
    void setState(int step, State state);
    State state(int step) const;
    /// Leaves the words out: they are tool tips then.
    void setNarrow(bool narrow);
    /// How much of it is done, 0 to 1.
    double filled(int leg) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        int leg = 0;
        QString title;
        State state = State::ToDo;
        QWidget *line = nullptr;
        StepMark *mark = nullptr;
        QLabel *label = nullptr;
    };

    Row makeRow(const QString &title, StepMark *mark, QLabel *label);
    void showRow(Row &row);
    void updateLegs();
    void showSteps(); ///< as many as there is room for
    int heightWith(int steps) const;

    QVBoxLayout *m_layout;
    QList<Row> m_legs;
    QList<Row> m_steps;
    bool m_isNarrow = false;
};

} // namespace hloauth
