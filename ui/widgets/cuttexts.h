#pragma once

class QAbstractItemView;
class QComboBox;

namespace hloauth {

/// What \a view has no room for is said whole by a tool tip, above what the row's own says.
void tellCutTexts(QAbstractItemView &view);

/// The same for what is chosen in \a combo.
void tellCutTexts(QComboBox &combo);

} // namespace hloauth
