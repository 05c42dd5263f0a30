#pragma once

#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace hloauth {

/// Numbered instructions, each wrapping beside its number.
class StepsView : public QWidget {
    Q_OBJECT

public:
    explicit StepsView(QWidget *parent = nullptr);

    void setSteps(const QStringList &steps);

private:
    QGridLayout *m_layout;
};

} // namespace hloauth
