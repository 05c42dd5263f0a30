#include "widgets/pagebutton.h"

#include "widgets/icon.h"

#include <QPushButton>

namespace hloauth {

QPushButton *pageButton(const QString &objectName, const QString &text, const QString &tip,
                        const QString &icon)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    button->setAutoDefault(false);
    if (!icon.isEmpty())
        button->setIcon(paletteIcon(icon));
    return button;
}

} // namespace hloauth
