#pragma once

#include "translations.h"

#include <QList>
#include <QString>

namespace hloauth {

/// One topic of Learn, as it is written: Markdown with placeholders.
struct Lesson {
    QString id; ///< its file's name without ".md"
    QString group; ///< the heading under which the contents have it
    QString title;
    QString markdown;
    QString english; ///< the same in English; empty if markdown is that
};

/// All topics in reading order, from a folder with a file a topic and contents.md, which lists them. Those
/// that are in a folder in it, which has a language's name ("es"), are read in that language.
class Lessons {
public:
    /// A topic in the contents without a file is left out.
    explicit Lessons(const QString &directory = QStringLiteral(":/learn"),
                     const QString &language = textLanguage());

    const QList<Lesson> &all() const { return m_lessons; }
    const Lesson *find(const QString &id) const; ///< nullptr if there is none

private:
    QList<Lesson> m_lessons;
};

/// A heading as the last part of an address: "What a call is" -> "what-a-call-is".
QString headingAnchor(const QString &heading);

} // namespace hloauth
