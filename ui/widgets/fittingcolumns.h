#pragma once

#include <QList>

class QTreeView;

namespace hloauth {

/// How wide a column is, in average letters of the view's font.
struct FittingColumn {
    int least; ///< says nothing when it is narrower; its heading has room in any case
    int wished; ///< it takes no more before all have that
};

/// Keeps \a view's \a columns in sight: each has its least width and its share of the rest, the last one what
/// is left over. Where there is not room for all, those in \a dispensable are hidden, the first of them
/// first: how wide they are is said in letters, so that it does not depend on the language which are seen.
/// The others stay, and are narrower than their least if they must.
void fitColumns(QTreeView &view, const QList<FittingColumn> &columns, const QList<int> &dispensable);

} // namespace hloauth
