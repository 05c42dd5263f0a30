#include "widgets/pagebutton.h"

#include <QPushButton>

namespace hloauth {

QPushButton *pageButton(const QString &objectName, const QString &text, const QString &tip)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setAutoDefault(false);
    return button;
}

} // namespace hloauth
