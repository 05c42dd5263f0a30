#include "widgets/searchfield.h"

#include "widgets/fittinghint.h"
#include "widgets/icon.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace hloauth {

namespace {

class SearchField {
    Q_DECLARE_TR_FUNCTIONS(hloauth::SearchField)
};

} // namespace

void makeSearchField(QLineEdit &edit)
{
    edit.setClearButtonEnabled(true);
    // Screen readers take it for a button.
    QAction *icon = edit.addAction(paletteIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    icon->setText(edit.accessibleName());
    if (auto *cross =
            edit.findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction"))) // Qt's name for it
        cross->setText(SearchField::tr("Clear the search"));
    fitHint(edit);
    QObject::connect(icon, &QAction::triggered, &edit, qOverload<>(&QWidget::setFocus));
}

} // namespace hloauth
