#pragma once

#include <QList>
#include <QStringList>

namespace hloauth {

/// Rows of cells as lines of text, each column as wide as its widest cell.
QStringList aligned(const QList<QStringList> &rows);

} // namespace hloauth
