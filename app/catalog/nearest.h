#pragma once

#include <QStringList>

namespace hloauth {

/// Insertions, deletions, exchanges and swaps of neighbours that turn \a a into \a b; case counts not.
int editDistance(const QString &a, const QString &b);

/// Up to \a count of the \a candidates, nearest first: what the user may have meant. Those that share
/// less than half with \a text are left out.
QStringList nearest(const QString &text, const QStringList &candidates, qsizetype count);

} // namespace hloauth
