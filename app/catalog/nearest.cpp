#include "catalog/nearest.h"

#include <QList>

#include <algorithm>

namespace hloauth {

int editDistance(const QString &first, const QString &second)
{
    const QString a = first.toCaseFolded();
    const QString b = second.toCaseFolded();
    const qsizetype width = b.size() + 1;
    QList<int> before(width);
    QList<int> last(width);
    for (qsizetype j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        QList<int> row(width);
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j < width; ++j) {
            const int exchange = a.at(i - 1) == b.at(j - 1) ? 0 : 1;
            row[j] = std::min({last.at(j) + 1, row.at(j - 1) + 1, last.at(j - 1) + exchange});
            const bool swapped = i > 1 && j > 1 && a.at(i - 1) == b.at(j - 2) && a.at(i - 2) == b.at(j - 1);
            if (swapped)
                row[j] = std::min(row.at(j), before.at(j - 2) + 1);
        }
        before = std::exchange(last, row);
    }
    return last.constLast();
}

QStringList nearest(const QString &text, const QStringList &candidates, qsizetype count)
{
    // A pasted page is not a slip of the pen, and would take long to compare.
    if (text.size() > 300)
        return {};
    QList<std::pair<int, QString>> ranked;
    for (const QString &candidate : candidates) {
        const int distance = editDistance(text, candidate);
        if (2 * distance <= std::max(text.size(), candidate.size()))
            ranked.append({distance, candidate});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList result;
    for (const auto &[distance, candidate] : ranked.mid(0, count))
        result.append(candidate);
    return result;
}

} // namespace hloauth
