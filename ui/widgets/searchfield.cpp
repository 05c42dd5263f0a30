#include "widgets/searchfield.h"

#include "widgets/icon.h"

#include <QAction>
#include <QLineEdit>

namespace hloauth {

void makeSearchField(QLineEdit &edit)
{
    edit.setClearButtonEnabled(true);
    // Screen readers take it for a button.
    QAction *icon = edit.addAction(paletteIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    icon->setText(edit.accessibleName());
    QObject::connect(icon, &QAction::triggered, &edit, qOverload<>(&QWidget::setFocus));
}

} // namespace hloauth
