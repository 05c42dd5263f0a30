#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hloauth {

class StepMark;

/// The three legs, one under the other, each with its steps: where the user is, what is done, what
/// is still to come.
class LegsPanel : public QWidget {
    Q_OBJECT

public:
    enum class State { ToDo, Current, Done };

    explicit LegsPanel(QWidget *parent = nullptr);

    void addLeg(const QString &title);
    /// A step of the leg that was added last. Returns its number.
    int addStep(const QString &title);
    void setState(int step, State state);
    State state(int step) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row {
        int leg = 0;
        QString title;
        State state = State::ToDo;
        StepMark *mark = nullptr;
        QLabel *label = nullptr;
    };

    Row addRow(const QString &title, bool isLeg);
    void showRow(Row &row);
    void updateLegs();

    QVBoxLayout *m_layout;
    QList<Row> m_legs;
    QList<Row> m_steps;
};

} // namespace hloauth
