#include "widgets/scrolled.h"

#include "widgets/keyboardfollower.h"

#include <QScrollArea>

namespace hloauth {

QScrollArea *scrolled(QWidget *content, const QString &name)
{
    auto *area = new QScrollArea;
    area->setAccessibleName(name);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    followKeyboard(*area);
    return area;
}

} // namespace hloauth
