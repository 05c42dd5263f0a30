#include "catalog/nearest.h"

#include <QList>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <numeric>
#include <utility>

namespace hloauth {

namespace {

// A long text is compared with hundreds of names: no allocation for any of usual length.
using Letters = QVarLengthArray<QChar, 128>;
using Row = QVarLengthArray<int, 129>;

/// From number 1 on, as the table's rows and columns are counted.
Letters lettersOf(const QString &text)
{
    Letters letters(text.size() + 1);
    std::transform(text.begin(), text.end(), letters.begin() + 1, [](QChar c) { return c.toCaseFolded(); });
    return letters;
}

} // namespace

int editDistance(const QString &first, const QString &second, int most)
{
    const qsizetype height = first.size();
    const qsizetype width = second.size();
    const qsizetype limit = std::min<qsizetype>(most, std::max(height, width));
    const int tooMany = static_cast<int>(limit) + 1;
    if (std::abs(height - width) > limit)
        return tooMany;
    const Letters letters = lettersOf(first);
    const Letters others = lettersOf(second);
    const QChar *const x = letters.constData();
    const QChar *const y = others.constData();
    std::array<Row, 3> rows{Row(width + 1), Row(width + 1), Row(width + 1)};
    int *before = rows[0].data();
    int *last = rows[1].data();
    int *row = rows[2].data();
    std::iota(last, last + width + 1, 0);
    int fewestBefore = 0;
    for (qsizetype i = 1; i <= height; ++i) {
        // Only the cells near the diagonal: a way that leads farther off has too many steps.
        const qsizetype from = std::max<qsizetype>(1, i - limit);
        const qsizetype to = std::min(width, i + limit);
        row[from - 1] = from == 1 ? static_cast<int>(i) : tooMany;
        int fewest = row[from - 1];
        for (qsizetype j = from; j <= to; ++j) {
            int steps = std::min(std::min(last[j], row[j - 1]) + 1, last[j - 1] + (x[i] == y[j] ? 0 : 1));
            if (i > 1 && j > 1 && x[i] == y[j - 1] && x[i - 1] == y[j])
                steps = std::min(steps, before[j - 2] + 1);
            row[j] = steps;
            fewest = std::min(fewest, steps);
        }
        if (to < width)
            row[to + 1] = tooMany;
        if (fewest > limit && fewestBefore > limit)
            return tooMany;
        fewestBefore = fewest;
        before = std::exchange(last, std::exchange(row, before));
    }
    return last[width];
}

QStringList nearest(const QString &text, const QStringList &candidates, qsizetype count)
{
    // A pasted page is not a slip of the pen, and would take long to compare.
    if (text.size() > 300)
        return {};
    QList<std::pair<int, QString>> ranked;
    for (const QString &candidate : candidates) {
        const auto most = static_cast<int>(std::max(text.size(), candidate.size()) / 2);
        const int distance = editDistance(text, candidate, most);
        if (distance <= most)
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
