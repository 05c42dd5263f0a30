#pragma once

#include <QStringList>

#include <limits>

namespace hloauth {

/// Insertions, deletions, exchanges and swaps of neighbours that turn \a a into \a b; case counts not. More
/// than \a most are not counted: the result is then any number above \a most.
int editDistance(const QString &a, const QString &b, int most = std::numeric_limits<int>::max() - 1);

/// Up to \a count of the \a candidates, nearest first: what the user may have meant. Those that share
/// less than half with \a text are left out.
QStringList nearest(const QString &text, const QStringList &candidates, qsizetype count);

} // namespace hloauth
