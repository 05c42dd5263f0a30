#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <memory>

namespace hloauth {

/// A text made ready to be compared with many patterns.
class ComparedText {
public:
    explicit ComparedText(const QString &text);

    const QString &plain() const { return m_plain; } ///< as comparableText() gives it
    const QString &letters() const { return m_letters; } ///< lettersOf() the plain text
    /// Small letters and digits alone, those that look alike made the same; at most 4,000.
    const QString &rough() const { return m_rough; }

    /// The text with the letters set right that a reading machine takes for others, where no word has them.
    const ComparedText &repaired() const;

    static QString roughened(const QString &text);
    /// Letters and digits alone, whatever their case.
    static QString lettersOf(const QString &text);

private:
    QString m_plain;
    QString m_letters;
    mutable std::shared_ptr<const ComparedText> m_repaired; ///< for the first of many patterns that asks
    QString m_rough;
};

/// What an error looks like: a regular expression, and phrases in plain words.
///
/// A phrase fits whatever stands between its letters (spaces, line breaks, underscores, hyphens) and
/// whatever their case. A match right after "no", "not" or "without" does not count: "no blank page" is
/// good news.
class ErrorPattern {
public:
    /// Letters and digits that a phrase must have, so that it can't fit by chance.
    static constexpr qsizetype shortestPhrase = 9;

    ErrorPattern() = default;
    /// \a expression may be empty; a space in it also stands for a line break or for nothing.
    ErrorPattern(const QString &expression, const QStringList &phrases);

    bool isEmpty() const { return m_expression.pattern().isEmpty() && m_phrases.isEmpty(); }
    QString problem() const; ///< a clause if the expression is none, or fits every text; else empty

    bool fits(const ComparedText &text) const;
    /// One of the phrases is in the text with a few wrong letters, as when it was read off a picture or
    /// typed by hand. The words that turn the meaning ("not", "invalid") must be right.
    bool nearlyFits(const ComparedText &text) const;

private:
    struct Phrase {
        QString letters; ///< without which it can't be there; to look for them costs little
        QRegularExpression expression;
        QString rough;
    };

    bool isFoundIn(const ComparedText &text) const;

    QRegularExpression m_expression;
    QList<Phrase> m_phrases;
};

} // namespace hloauth
