#pragma once

#include "learn/lessonfiller.h"
#include "wordsearch.h"

#include <QTextBrowser>

namespace hloauth {

/// Shows one topic, in the colours and the size of its surroundings, and says which link was followed.
class LessonView : public QTextBrowser {
    Q_OBJECT

public:
    explicit LessonView(QWidget *parent = nullptr);

    void showLesson(const FilledLesson &lesson);
    /// Of all topics that are shown from now on, too.
    void markWords(const WordSearch &words);

    void showTop();
    void showFirstMark(); ///< the top if there is none

Q_SIGNALS:
    void topicChosen(const QString &topic, const QString &heading);
    void pageChosen(const QUrl &page); ///< on the web, by https
    void commandChosen(const QString &command);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void mark();
    void follow(const QUrl &link);

    FilledLesson m_lesson;
    WordSearch m_words;
};

} // namespace hloauth
