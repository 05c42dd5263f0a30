#include "wordsearch.h"

#include <algorithm>

namespace hloauth {

namespace {

/// A text without case, accents and special apostrophes and spaces, and where each of its characters came
/// from.
struct Folded {
    QString text;
    QList<qsizetype> origin;
};

void foldCharacter(QChar character, qsizetype position, Folded *folded)
{
    if (character.unicode() < 128) {
        folded->text += character.toLower();
        folded->origin += position;
        return;
    }
    // As the keyboard has them, whatever a text has.
    if (character == QChar(0x2019) || character.isSpace()) {
        foldCharacter(character.isSpace() ? u' ' : u'\'', position, folded);
        return;
    }
    const QString parts = QString(character).normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar part : parts) {
        if (part.category() == QChar::Mark_NonSpacing)
            continue;
        folded->text += part;
        folded->origin += position;
    }
}

Folded fold(const QString &text)
{
    Folded folded;
    folded.text.reserve(text.size());
    folded.origin.reserve(text.size());
    for (qsizetype position = 0; position < text.size(); ++position)
        foldCharacter(text.at(position), position, &folded);
    return folded;
}

QList<WordSearch::Range> joined(QList<WordSearch::Range> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const auto &one, const auto &other) { return one.start < other.start; });
    QList<WordSearch::Range> result;
    for (const WordSearch::Range &range : std::as_const(ranges)) {
        if (result.isEmpty() || result.constLast().start + result.constLast().length < range.start) {
            result.append(range);
            continue;
        }
        WordSearch::Range &last = result.last();
        last.length = std::max(last.start + last.length, range.start + range.length) - last.start;
    }
    return result;
}

} // namespace

WordSearch::WordSearch(const QString &query)
    : m_words(fold(query).text.simplified().split(u' ', Qt::SkipEmptyParts))
{
    m_words.removeDuplicates();
}

bool WordSearch::matches(const QString &text) const
{
    return !isEmpty() && countIn(text) == m_words.size();
}

qsizetype WordSearch::countIn(const QString &text) const
{
    const QString folded = fold(text).text;
    return std::count_if(m_words.begin(), m_words.end(),
                         [&folded](const QString &word) { return folded.contains(word); });
}

QList<WordSearch::Range> WordSearch::rangesIn(const QString &text) const
{
    const Folded folded = fold(text);
    QList<Range> ranges;
    for (const QString &word : m_words) {
        for (qsizetype at = folded.text.indexOf(word); at >= 0;
             at = folded.text.indexOf(word, at + word.size())) {
            const qsizetype start = folded.origin.at(at);
            // With the accents that follow the last letter as characters of their own.
            const qsizetype after = at + word.size();
            const qsizetype next = after < folded.origin.size() ? folded.origin.at(after) : text.size();
            const qsizetype end = std::max(next, folded.origin.at(after - 1) + 1);
            ranges.append({start, end - start});
        }
    }
    return joined(ranges);
}

} // namespace hloauth
