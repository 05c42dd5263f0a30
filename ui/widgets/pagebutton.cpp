#include "widgets/pagebutton.h"

#include "widgets/icon.h"
#include "widgets/outlinedstyle.h"

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

void makeMain(QPushButton &button, const QString &icon)
{
    button.setDefault(true);
    button.setIcon(OutlinedStyle::isInUse() ? paletteIcon(icon) : QIcon());
}

} // namespace hloauth
