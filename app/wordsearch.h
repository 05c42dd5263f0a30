#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hloauth {

/// Finds words in a text, whatever their case and accents: "cafe" finds "Café".
class WordSearch {
public:
    /// A place in a text, in UTF-16 units.
    struct Range {
        qsizetype start = 0;
        qsizetype length = 0;

        bool operator==(const Range &) const = default;
    };

    WordSearch() = default;
    explicit WordSearch(const QString &query);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// Every word is somewhere in \a text. Without words, nothing matches.
    bool matches(const QString &text) const;
    /// How many of the words are in \a text.
    qsizetype countIn(const QString &text) const;
    /// All places of all words, in order; places that touch are one.
    QList<Range> rangesIn(const QString &text) const;

private:
    QStringList m_words; ///< folded
};

} // namespace hloauth
