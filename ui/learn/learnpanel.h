#pragma once

#include "learn/lessonfiller.h"
#include "learn/lessons.h"
#include "learn/lessonsearch.h"
#include "uicontext.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace hloauth {

class BookButton;
class LessonBook;
class LessonList;
class Notice;

/// What belongs to the page beside it, in a few plain words; and everything else there is to learn, by
/// contents and by search.
class LearnPanel : public QFrame {
    Q_OBJECT

public:
    explicit LearnPanel(const UiContext &context, QWidget *parent = nullptr);

    /// The page beside it has changed. \a topic: a file in resources/learn without ".md".
    void setTopic(const QString &topic);
    /// Whose ids the examples have.
    void setValues(const LearnValues &values);
    /// Feedback after LearnValues::copyCommand.
    void showCopied();

    QString topic() const { return m_topic; } ///< that is shown
    QString text() const; ///< of the topic that is shown

Q_SIGNALS:
    void closeRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class View { Topic, Contents, Hits };
    struct Place {
        View view = View::Topic;
        QString topic;
        int scroll = 0;
    };

    void build();
    QWidget *makeHead();
    void showView(View view);
    void showTopic(const QString &topic, const QString &anchor);
    void goBack();
    void search();
    void render();
    void markWords();
    void follow(const QUrl &link);
    void openOutside(const QUrl &url);
    void copyCommand(const QString &number);
    LessonBook book() const;

    UiContext m_context;
    Lessons m_lessons;
    LessonFiller m_filler;
    LessonSearch m_search; ///< filled when it is first needed
    LearnValues m_values;
    QString m_pageTopic;
    QString m_topic;
    QStringList m_commands; ///< of the topic that is shown
    QList<Place> m_former;
    View m_view = View::Topic;
    bool m_isStale = true; ///< what is shown does not fit topic, values or colours any more

    QLineEdit *m_searchEdit;
    QPushButton *m_back;
    QPushButton *m_contents;
    BookButton *m_book;
    QStackedWidget *m_stack;
    QTextBrowser *m_browser;
    LessonList *m_list;
    QLabel *m_nothing;
    Notice *m_notice;
};

} // namespace hloauth
