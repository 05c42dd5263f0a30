#include "learn/learnpanel.h"

#include "connections/workspace.h"
#include "learn/bookbutton.h"
#include "learn/lessonlist.h"
#include "learn/lessonview.h"
#include "translations.h"
#include "widgets/changespeaker.h"
#include "widgets/direction.h"
#include "widgets/flowlayout.h"
#include "widgets/notice.h"
#include "widgets/pagebutton.h"
#include "widgets/scale.h"
#include "widgets/searchfield.h"
#include "widgets/text.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hloauth {

namespace {

constexpr qsizetype shownQueryLength = 20;

} // namespace

LearnPanel::LearnPanel(const UiContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_filler(context.catalog, context.workspace.knownErrors()),
      m_searchEdit(new QLineEdit),
      m_back(pageButton(QStringLiteral("learnBackButton"), tr("Back"), tr("To what was shown before"))),
      m_contents(pageButton(QStringLiteral("learnContentsButton"), tr("Contents"), tr("All topics"))),
      m_book(new BookButton([this] { return book(); })), m_stack(new QStackedWidget), m_text(new LessonView),
      m_list(new LessonList), m_nothing(wrappedLabel(QString())), m_notice(new Notice(context.clipboard)),
      m_hits(new ChangeSpeaker(*this, [this] { return hitsText(); }))
{
    setObjectName(QStringLiteral("learnPanel"));
    m_back->setAccessibleName(tr("Back in Learn")); // the page beside it has one, too
    setAccessibleName(tr("Learn"));
    build();
    connectAll();
    showView(View::Topic);
}

void LearnPanel::build()
{
    m_text->setObjectName(QStringLiteral("learnText"));
    m_text->setAccessibleName(tr("Learn"));
    m_list->setObjectName(QStringLiteral("learnList"));
    m_nothing->setObjectName(QStringLiteral("learnNothing"));
    m_nothing->setMargin(space::medium);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_notice->setObjectName(QStringLiteral("learnNotice"));
    QWidget *head = makeHead();
    for (QWidget *view :
         {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_nothing)})
        m_stack->addWidget(view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_notice);
    setMinimumWidth(fontMetrics().averageCharWidth() * 27);
    auto *back = new QShortcut(QKeySequence(QKeySequence::Back), this);
    back->setContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &LearnPanel::goBack);
}

void LearnPanel::connectAll()
{
    connect(m_back, &QPushButton::clicked, this, &LearnPanel::goBack);
    // Assistive technology toggles it without a click.
    connect(m_contents, &QPushButton::toggled, this,
            [this](bool checked) { showView(checked ? View::Contents : View::Topic); });
    connect(m_searchEdit, &QLineEdit::textChanged, this, &LearnPanel::search);
    connect(m_list, &LessonList::chosen, this, [this](const QString &topic) {
        showTopic(topic, {});
        m_text->setFocus();
    });
    connect(m_text, &LessonView::topicChosen, this, &LearnPanel::showTopic);
    connect(m_text, &LessonView::pageChosen, this, &LearnPanel::openOutside);
    connect(m_text, &LessonView::commandChosen, this, &LearnPanel::copyCommand);
    connect(m_book, &BookButton::saved, this, [this](const QString &path) {
        m_notice->say(Tone::Good, {}, tr("Saved as %1.").arg(QFileInfo(path).fileName()));
        m_notice->addAction(QStringLiteral("openSavedButton"), tr("Open it"),
                            [this, path] { openOutside(QUrl::fromLocalFile(path)); });
    });
    connect(m_book, &BookButton::failed, this,
            [this](const QString &problem) { m_notice->say(Tone::Bad, {}, problem); });
}

QWidget *LearnPanel::makeHead()
{
    auto *close = new QPushButton(tr("Close (F1)"));
    close->setObjectName(QStringLiteral("closeLearnButton"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &LearnPanel::closeRequested);
    m_searchEdit->setObjectName(QStringLiteral("learnSearch"));
    m_searchEdit->setPlaceholderText(tr("Search all topics"));
    m_searchEdit->setAccessibleName(tr("Search all topics"));
    m_searchEdit->setAccessibleDescription(tr("The topics that have these words are listed below"));
    makeSearchField(*m_searchEdit);
    m_contents->setCheckable(true);
    m_book->setObjectName(QStringLiteral("learnBookButton"));
    auto *title = new QHBoxLayout;
    title->addWidget(headingLabel(tr("Learn")), 1);
    title->addWidget(close);
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget *button : {m_back, m_contents, static_cast<QPushButton *>(m_book)})
        row->addWidget(button);
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(mirrored(space::medium, space::small, space::small, 0));
    layout->addLayout(title);
    layout->addWidget(m_searchEdit);
    layout->addWidget(buttons);
    return head;
}

void LearnPanel::setTopic(const QString &topic)
{
    if (topic == m_pageTopic)
        return;
    m_pageTopic = topic;
    // A new page has nothing to do with where the reader was before.
    m_former.clear();
    m_topic = topic;
    m_isStale = true;
    m_notice->clear();
    m_searchEdit->clear();
    showView(View::Topic);
}

void LearnPanel::setValues(const LearnValues &values)
{
    const bool isSame = values.looksLike(m_values);
    m_values = values;
    if (isSame)
        return;
    m_search.clear();
    m_isStale = true;
    if (isVisible())
        render();
}

void LearnPanel::showCopied()
{
    m_notice->say(Tone::Good, {}, tr("Copied with your token. The clipboard is cleared after a minute."));
}

void LearnPanel::takeKeyboard()
{
    QWidget *focused = window()->focusWidget();
    if (focused && isAncestorOf(focused))
        return;
    m_formerFocus = focused;
    m_stack->currentWidget()->setFocus();
}

void LearnPanel::giveKeyboardBack()
{
    const QWidget *focused = window()->focusWidget();
    const bool canTakeIt = m_formerFocus && m_formerFocus->isVisible() && m_formerFocus->isEnabled();
    if (canTakeIt && focused && isAncestorOf(focused))
        m_formerFocus->setFocus();
    m_formerFocus = nullptr;
}

QString LearnPanel::text() const
{
    return m_text->toPlainText();
}

void LearnPanel::showView(View view)
{
    m_view = view;
    if (view == View::Contents)
        m_list->showContents(m_lessons, m_topic);
    if (view == View::Topic && isVisible() && m_isStale)
        render();
    const bool foundNothing = view == View::Hits && m_list->model()->rowCount() == 0;
    m_stack->setCurrentIndex(foundNothing ? 2 : view == View::Topic ? 0 : 1);
    const QSignalBlocker blocker(m_contents);
    m_contents->setChecked(view == View::Contents);
    m_back->setEnabled(!m_former.isEmpty());
}

void LearnPanel::showTopic(const QString &topic, const QString &anchor)
{
    if (!m_lessons.find(topic))
        return;
    m_former.append({m_view, m_topic, m_text->verticalScrollBar()->value()});
    m_notice->clear();
    m_topic = topic;
    render();
    showView(View::Topic);
    if (anchor.isEmpty()) {
        m_text->showFirstMark();
    } else {
        m_text->showTop();
        m_text->scrollToAnchor(anchor);
    }
}

void LearnPanel::goBack()
{
    if (m_former.isEmpty())
        return;
    const Place place = m_former.takeLast();
    m_notice->clear();
    m_topic = place.topic;
    render();
    if (place.view == View::Hits)
        search();
    else
        showView(place.view);
    m_text->verticalScrollBar()->setValue(place.scroll);
    if (!m_back->isEnabled())
        m_stack->currentWidget()->setFocus();
}

void LearnPanel::search()
{
    const WordSearch words(m_searchEdit->text());
    m_text->markWords(words);
    if (words.isEmpty()) {
        showView(View::Topic);
        return;
    }
    if (m_search.isEmpty()) {
        for (const Lesson &lesson : m_lessons.all())
            m_search.add(lesson.id, lesson.title, m_filler.fill(lesson.markdown, m_values).markdown,
                         m_filler.fill(lesson.english, m_values).markdown);
    }
    m_list->showHits(m_search.find(words), words);
    QString query = m_searchEdit->text().simplified();
    if (query.size() > shownQueryLength)
        query = query.left(shownQueryLength) + u'…';
    m_nothing->setText(tr("Nothing was found for “%1”. Try fewer words, or other ones.").arg(query));
    showView(View::Hits);
    m_hits->changed();
}

QString LearnPanel::hitsText() const
{
    if (m_view != View::Hits)
        return {};
    const int hits = m_list->model()->rowCount();
    return hits == 0 ? m_nothing->text() : tr("%n topic(s) found", nullptr, hits);
}

void LearnPanel::render()
{
    m_isStale = false;
    const Lesson *lesson = m_lessons.find(m_topic);
    if (!lesson) {
        m_text->showLesson({tr("There is no text for this page."), {}});
        return;
    }
    QString markdown = lesson->markdown;
    if (lesson->english.isEmpty() && textLanguage() != QLatin1String("en")) // below the title
        markdown.insert(markdown.indexOf(u'\n') + 1,
                        QStringLiteral("\n*%1*\n").arg(tr("This topic is in English so far.")));
    m_text->showLesson(m_filler.fill(markdown, m_values));
}

void LearnPanel::openOutside(const QUrl &url)
{
    if (!m_context.openUrl(url))
        m_notice->say(Tone::Bad, {},
                      tr("No program could be started to show %1.")
                          .arg(url.isLocalFile() ? tr("the file") : tr("the page at %1").arg(url.host())));
}

void LearnPanel::copyCommand(const QString &command)
{
    const auto copy = m_values.copyCommand; // which may be replaced while it works
    if (copy)
        copy(command);
}

LessonBook LearnPanel::book() const
{
    return {m_lessons, m_filler, m_values};
}

void LearnPanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_isStale)
        render();
}

QSize LearnPanel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 44, QFrame::sizeHint().height()};
}

void LearnPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    const bool changesLook = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (!changesLook)
        return;
    setMinimumWidth(fontMetrics().averageCharWidth() * 27);
}

void LearnPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool searches = m_searchEdit->hasFocus();
    if (searches && isReturn && m_view == View::Hits)
        m_list->chooseFirst();
    else if (searches && event->key() == Qt::Key_Down && m_stack->currentWidget() == m_list)
        m_list->setFocus();
    else if (event->key() == Qt::Key_Escape && !m_searchEdit->text().isEmpty())
        m_searchEdit->clear();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (isReturn && !qobject_cast<QPushButton *>(focusWidget()))
        event->accept(); // or else the wizard takes it for "Next"
    else
        QFrame::keyPressEvent(event);
}

} // namespace hloauth
