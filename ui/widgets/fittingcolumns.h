#pragma once

#include <QList>

class QTreeView;

namespace hloauth {

/// Keeps \a view's columns in sight: each has its heading's width and its share of the rest, by the letters
/// that it would like to have room for, the last one \a lastLetters and what is left over. Where there is not
/// room for all headings, the columns at the end are hidden.
void fitColumns(QTreeView &view, const QList<int> &letters, int lastLetters);

} // namespace hloauth
