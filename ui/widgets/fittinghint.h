#pragma once

class QLineEdit;

namespace hloauth {

/// What stands in \a edit, which has its accessible name and its placeholder already, while nothing is
/// entered: where there is not room for the placeholder, the name; and nothing where there is no room for
/// that.
void fitHint(QLineEdit &edit);

} // namespace hloauth
