#include "learn/lessonsearch.h"

#include <QRegularExpression>

#include <algorithm>

namespace hloauth {

namespace {

constexpr qsizetype snippetLength = 140; // of characters: two or three lines in the panel

/// The part of \a line around the first of the \a words.
QString snippetOf(const QString &line, const WordSearch &words)
{
    if (line.size() <= snippetLength)
        return line;
    const QList<WordSearch::Range> ranges = words.rangesIn(line);
    qsizetype start = ranges.isEmpty() ? 0 : std::max<qsizetype>(0, ranges.constFirst().start - 30);
    while (start > 0 && line.at(start - 1) != u' ')
        --start;
    QString part = line.mid(start, snippetLength);
    if (start + part.size() < line.size())
        part = part.left(std::max(part.lastIndexOf(u' '), snippetLength / 2)) + QStringLiteral(" …");
    return start > 0 ? QString(QStringLiteral("… ") + part) : part;
}

QStringList plainLines(const QString &markdown)
{
    QStringList plain;
    const QStringList lines = markdown.split(u'\n');
    for (const QString &line : lines)
        plain.append(plainLine(line));
    plain.removeAll(QString());
    return plain;
}

} // namespace

QString plainLine(const QString &line)
{
    static const QRegularExpression lead(QStringLiteral("\\A\\s*(#+ |\\* |\\d+\\. |```)"));
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression marks(QStringLiteral("(?<!\\\\)[*`]+"));
    static const QRegularExpression escape(QStringLiteral("\\\\([!-/:-@\\[-`{-~])"));
    QString plain = line;
    plain.remove(lead);
    plain.replace(link, QStringLiteral("\\1"));
    plain.remove(marks);
    plain.replace(escape, QStringLiteral("\\1"));
    return plain.trimmed();
}

void LessonSearch::add(const QString &id, const QString &title, const QString &markdown,
                       const QString &english)
{
    m_texts.append({id, title, plainLines(markdown), plainLines(english)});
}

QList<LessonHit> LessonSearch::find(const WordSearch &words) const
{
    QList<LessonHit> inTitle;
    QList<LessonHit> others;
    for (const Text &text : m_texts) {
        const bool isInText = words.matches(text.title + u'\n' + text.lines.join(u'\n'));
        if (!isInText && !words.matches(text.english.join(u'\n')))
            continue;
        const QStringList &lines = isInText ? text.lines : text.english;
        const auto best =
            std::max_element(lines.begin(), lines.end(), [&words](const QString &one, const QString &other) {
                return words.countIn(one) < words.countIn(other);
            });
        const QString snippet = best == lines.end() ? QString() : snippetOf(*best, words);
        (words.matches(text.title) ? inTitle : others).append({text.id, text.title, snippet});
    }
    return inTitle + others;
}

} // namespace hloauth
