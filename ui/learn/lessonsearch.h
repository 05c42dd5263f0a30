#pragma once

#include "wordsearch.h"

#include <QList>
#include <QString>

namespace hloauth {

/// A topic in which all words were found, and the line that has most of them.
struct LessonHit {
    QString id;
    QString title;
    QString snippet;
};

/// Searches all topics.
class LessonSearch {
public:
    /// \a markdown with everything in its place. Words are looked for in \a english, too, if they are not
    /// there: HighLevel's pages and most of what is said about it are English.
    void add(const QString &id, const QString &title, const QString &markdown, const QString &english = {});
    void clear() { m_texts.clear(); }
    bool isEmpty() const { return m_texts.isEmpty(); }

    /// Those with all the words in the title first, then in the order in which they were added.
    QList<LessonHit> find(const WordSearch &words) const;

private:
    struct Text {
        QString id;
        QString title;
        QStringList lines;
        QStringList english;
    };

    QList<Text> m_texts;
};

/// \a line of Markdown without its markup.
QString plainLine(const QString &line);

} // namespace hloauth
