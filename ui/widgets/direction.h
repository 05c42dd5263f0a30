#pragma once

#include <QMargins>
#include <QString>

class QLineEdit;
class QPlainTextEdit;

namespace hloauth {

/// Margins as they are from left to right; mirrored where reading goes to the left, which layouts don't do.
QMargins mirrored(int left, int top, int right, int bottom);

/// A path, an address or a call, to be shown among other words: read from left to right in every language, or
/// the slash at its end would be shown at its beginning. The same text where all is read like that.
QString leftToRight(const QString &text);

/// The same for a field that holds nothing else, such as a token, an address or code.
void keepLeftToRight(QLineEdit &edit);
void keepLeftToRight(QPlainTextEdit &edit);

} // namespace hloauth
