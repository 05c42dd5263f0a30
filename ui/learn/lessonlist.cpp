#include "learn/lessonlist.h"

#include "learn/lessondelegate.h"
#include "learn/lessons.h"

#include <QKeyEvent>
#include <QStandardItemModel>

namespace hloauth {

LessonList::LessonList(QWidget *parent)
    : QListView(parent), m_model(new QStandardItemModel(this)), m_delegate(new LessonDelegate(this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setResizeMode(QListView::Adjust); // rows wrap: their height depends on the width
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Always there: rows that wrap because of it could do without it then, and so on.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QAbstractItemView::clicked, this, &LessonList::choose);
}

void LessonList::showContents(const Lessons &lessons, const QString &current)
{
    m_delegate->setWords({});
    m_model->clear();
    setAccessibleName(tr("Contents"));
    QString group;
    for (const Lesson &lesson : lessons.all()) {
        if (lesson.group != group) {
            group = lesson.group;
            auto *heading = new QStandardItem(group);
            heading->setData(group, LessonDelegate::TitleRole);
            heading->setFlags(Qt::NoItemFlags);
            m_model->appendRow(heading);
        }
        auto *item = new QStandardItem(lesson.title);
        item->setData(lesson.id, LessonDelegate::TopicRole);
        item->setData(lesson.title, LessonDelegate::TitleRole);
        m_model->appendRow(item);
        if (lesson.id == current)
            setCurrentIndex(item->index());
    }
    scrollTo(currentIndex());
}

void LessonList::showHits(const QList<LessonHit> &hits, const WordSearch &words)
{
    m_delegate->setWords(words);
    m_model->clear();
    setAccessibleName(tr("Topics that were found"));
    for (const LessonHit &hit : hits) {
        auto *item = new QStandardItem(tr("%1: %2").arg(hit.title, hit.snippet)); // as it is read out
        item->setData(hit.id, LessonDelegate::TopicRole);
        item->setData(hit.title, LessonDelegate::TitleRole);
        item->setData(hit.snippet, LessonDelegate::SnippetRole);
        m_model->appendRow(item);
    }
}

void LessonList::chooseFirst()
{
    choose(m_model->index(0, 0));
}

void LessonList::choose(const QModelIndex &index)
{
    const QString topic = index.data(LessonDelegate::TopicRole).toString();
    if (!topic.isEmpty())
        Q_EMIT chosen(topic);
}

void LessonList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

} // namespace hloauth
