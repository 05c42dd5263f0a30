#pragma once

#include "learn/lessonsearch.h"

#include <QListView>

class QStandardItemModel;

namespace hloauth {

class LessonDelegate;
class Lessons;

/// Topics to choose from: all of them under their headings, or those that a search found.
class LessonList : public QListView {
    Q_OBJECT

public:
    explicit LessonList(QWidget *parent = nullptr);

    /// \a current is marked and made visible.
    void showContents(const Lessons &lessons, const QString &current);
    /// The found words are marked.
    void showHits(const QList<LessonHit> &hits, const WordSearch &words);
    void chooseFirst();

Q_SIGNALS:
    void chosen(const QString &topic);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);

    QStandardItemModel *m_model;
    LessonDelegate *m_delegate;
};

} // namespace hloauth
