#pragma once

#include <QList>

class QTreeView;

namespace hloauth {

/// Keeps all of \a view's columns in sight: each has its heading's width and its share of the rest, by the
/// letters that it would like to have room for; what the last one gets more than \a lastLetters, if there is
/// room, is its own. \a letters are those of the others.
void fitColumns(QTreeView &view, const QList<int> &letters, int lastLetters);

} // namespace hloauth
