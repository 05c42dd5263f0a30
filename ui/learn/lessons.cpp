#include "learn/lessons.h"

#include <QFile>

#include <algorithm>

namespace hloauth {

namespace {

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Lessons::Lessons(const QString &directory, const QString &language)
{
    const QString translations = directory + u'/' + language;
    const QString contents = QStringLiteral("/contents.md");
    const QString translated = readText(translations + contents);
    QString group;
    const QStringList lines =
        (translated.isEmpty() ? readText(directory + contents) : translated).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(QStringLiteral("## ")))
            group = line.mid(3).trimmed();
        if (!line.startsWith(QStringLiteral("* ")))
            continue;
        const QString id = line.mid(2).trimmed();
        const QString file = u'/' + id + QStringLiteral(".md");
        const QString english = readText(directory + file);
        const QString own = readText(translations + file);
        const QString &text = own.isEmpty() ? english : own;
        const QString title = text.section(u'\n', 0, 0).mid(2).trimmed(); // after "# "
        if (!text.isEmpty())
            m_lessons.append({id, group, title, text, own.isEmpty() ? QString() : english});
    }
}

const Lesson *Lessons::find(const QString &id) const
{
    const auto found = std::find_if(m_lessons.begin(), m_lessons.end(),
                                    [&id](const Lesson &lesson) { return lesson.id == id; });
    return found == m_lessons.end() ? nullptr : &*found;
}

QString headingAnchor(const QString &heading)
{
    QString anchor;
    for (const QChar character : heading.toLower()) {
        if (character.isLetterOrNumber())
            anchor += character;
        else if (character == u' ' || character == u'-')
            anchor += u'-';
    }
    return anchor;
}

} // namespace hloauth
