#include "widgets/scrolled.h"

#include "widgets/keyboardfollower.h"

#include <QScrollArea>

namespace hloauth {

QScrollArea *scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    followKeyboard(*area);
    return area;
}

} // namespace hloauth
