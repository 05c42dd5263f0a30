#include "widgets/searchfield.h"

#include "widgets/icon.h"

#include <QLineEdit>

namespace hloauth {

void makeSearchField(QLineEdit &edit)
{
    edit.setClearButtonEnabled(true);
    edit.addAction(paletteIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
}

} // namespace hloauth
