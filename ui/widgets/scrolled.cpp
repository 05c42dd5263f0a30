#include "widgets/scrolled.h"

#include "widgets/keyboardfollower.h"

#include <QScrollArea>

namespace hloauth {

QScrollArea *scrolled(QWidget *content, const QString &name)
{
    auto *area = new QScrollArea;
    area->setAccessibleName(name);
    area->setWidgetResizable(true); // before, or the content is laid out twice
    area->setWidget(content);
    area->setFrameShape(QFrame::NoFrame);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    followKeyboard(*area);
    return area;
}

} // namespace hloauth
