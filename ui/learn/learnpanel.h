#pragma once

#include "learn/lessonfiller.h"
#include "learn/lessons.h"
#include "learn/lessonsearch.h"
#include "uicontext.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace hloauth {

class BookButton;
class ChangeSpeaker;
class LessonBook;
class LessonList;
class LessonView;
class Notice;

/// What belongs to the page beside it, in a few plain words; and everything else there is to learn, by
/// contents and by search.
class LearnPanel : public QFrame {
    Q_OBJECT

public:
    explicit LearnPanel(const UiContext &context, QWidget *parent = nullptr);

    /// Leaves the page beside it the room that longer languages need.
    QSize sizeHint() const override;

    /// The page beside it has changed. \a topic: a file in resources/learn without ".md".
    void setTopic(const QString &topic);
    /// Whose ids the examples have.
    void setValues(const LearnValues &values);
    /// Feedback after LearnValues::copyCommand.
    void showCopied();

    void takeKeyboard(); ///< for who opens it by a key
    void giveKeyboardBack(); ///< to where it was before, if it is still here

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
    void connectAll();
    QWidget *makeHead();
    void showView(View view);
    QString hitsText() const;
    void showTopic(const QString &topic, const QString &anchor);
    void goBack();
    void search();
    void render();
    void openOutside(const QUrl &url);
    void copyCommand(const QString &command);
    LessonBook book() const;

    UiContext m_context;
    Lessons m_lessons;
    LessonFiller m_filler;
    LessonSearch m_search; ///< filled when it is first needed
    LearnValues m_values;
    QString m_pageTopic;
    QString m_topic;
    QList<Place> m_former;
    View m_view = View::Topic;
    bool m_isStale = true; ///< what is shown does not fit topic and values any more
    QPointer<QWidget> m_formerFocus;

    QLineEdit *m_searchEdit;
    QPushButton *m_back;
    QPushButton *m_contents;
    BookButton *m_book;
    QStackedWidget *m_stack;
    LessonView *m_text;
    LessonList *m_list;
    QLabel *m_nothing;
    Notice *m_notice;
    ChangeSpeaker *m_hits;
};

} // namespace hloauth
