#pragma once

#include "diagnosis/diagnosis.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace hloauth {

/// What can be done about an error in the window that shows it.
struct RemedyKit {
    std::function<QString(Remedy)> caption; ///< for a button; empty if it can't be done there
    std::function<QString(Remedy)> apply; ///< does it, and says in one sentence what was done
};

/// The causes of an error, the likeliest first, each with its fix, how sure that is, and buttons that
/// do it.
class CausesView : public QWidget {
    Q_OBJECT

public:
    explicit CausesView(RemedyKit kit, QWidget *parent = nullptr);

    void setCauses(const QList<Diagnosis> &causes);
    const QList<Diagnosis> &causes() const { return m_causes; }
    const QList<QPushButton *> &buttons() const { return m_buttons; } ///< of all causes, in their order

    /// The confidence as a person says it.
    static QString sureness(const Diagnosis &cause);

Q_SIGNALS:
    void applied(hloauth::Remedy remedy, const QString &whatWasDone);

private:
    QWidget *makeCause(const Diagnosis &cause, qsizetype place);
    QWidget *makeButtons(const Diagnosis &cause, qsizetype place);

    RemedyKit m_kit;
    QList<Diagnosis> m_causes;
    QList<QPushButton *> m_buttons;
    QVBoxLayout *m_layout;
};

} // namespace hloauth
