#include "widgets/stepsview.h"

#include "widgets/scale.h"
#include "widgets/text.h"

#include <QGridLayout>
#include <QLabel>

namespace hloauth {

StepsView::StepsView(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(space::small);
    m_layout->setVerticalSpacing(space::small);
    m_layout->setColumnStretch(1, 1);
}

void StepsView::setSteps(const QStringList &steps)
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < steps.size(); ++i) {
        auto *number = new QLabel(tr("%1.").arg(i + 1));
        number->setAlignment(Qt::AlignRight | Qt::AlignTop);
        m_layout->addWidget(number, i, 0);
        m_layout->addWidget(wrappedLabel(steps.at(i)), i, 1);
    }
}

} // namespace hloauth
