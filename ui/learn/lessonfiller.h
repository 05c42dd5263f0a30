#pragma once

#include "learn/catalogtexts.h"
#include "learn/learnvalues.h"

#include <QCoreApplication>
#include <QStringList>

namespace hloauth {

/// A topic with everything in its place.
struct FilledLesson {
    QString markdown;
    /// The commands that can be copied: "copy:0" in the text is a link to the first. Each in one
    /// line, with LearnValues::tokenMark() where the token belongs.
    QStringList commands;
};

/// Puts the reader's values, and what the catalogue knows, into a topic's text.
///
/// `{{name}}` or `{{name argument}}` stands for a value; `{{for agency}}` and `{{for sub-account}}`
/// up to `{{end}}` are left out for a token of the other class.
class LessonFiller {
    Q_DECLARE_TR_FUNCTIONS(LessonFiller)

public:
    /// Both must outlive it.
    LessonFiller(const ScopeCatalog &catalog, const KnownErrors &errors);

    FilledLesson fill(const QString &markdown, const LearnValues &values) const;

private:
    QString replaced(const QString &line, const LearnValues &values) const;
    /// Nothing for a name that is not known: the placeholder stays, for a test to find.
    QString valueOf(const QString &name, const QString &argument, const LearnValues &values) const;
    QString ownValue(const QString &name, const LearnValues &values) const;
    QString fact(const QString &name, const QString &argument) const;
    QString count(const QString &name) const;
    static QString note(const LearnValues &values);
    void endBlock(const QStringList &block, const LearnValues &values, FilledLesson *lesson) const;

    const ScopeCatalog &m_catalog;
    CatalogTexts m_texts;
};

} // namespace hloauth
