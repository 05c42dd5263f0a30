#pragma once

#include "learn/lessonfiller.h"
#include "learn/lessons.h"

#include <QCoreApplication>
#include <QMarginsF>

class QPagedPaintDevice;
class QTextDocument;

namespace hloauth {

/// All topics as one document, with a list of contents: to print, or to keep as a file. Dark text on
/// white, whatever the window looks like. No token is in it, not even its last characters.
class LessonBook {
    Q_DECLARE_TR_FUNCTIONS(LessonBook)

public:
    LessonBook(const Lessons &lessons, const LessonFiller &filler, const LearnValues &values);

    /// One Markdown text; topics are on the second level of headings.
    QString markdown() const { return m_markdown; }
    /// A page that needs nothing else: links between topics stay in it.
    QString html() const;
    /// With page numbers, also in the list of contents. False if \a device can't be painted on.
    bool print(QPagedPaintDevice &device) const;
    static QMarginsF pageMargins(); ///< in millimetres

    /// False if the file can't be written: one sentence in \a problem.
    bool saveHtml(const QString &path, QString *problem) const;
    bool savePdf(const QString &path, QString *problem) const;

private:
    void layOut(QTextDocument &document) const;
    void addPageNumbers(QTextDocument &document) const;

    QStringList m_ids; ///< of the topics, in order
    QString m_markdown;
};

} // namespace hloauth
