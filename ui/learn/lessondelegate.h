#pragma once

#include "wordsearch.h"

#include <QStyledItemDelegate>

class QTextDocument;

namespace hloauth {

/// Paints a row of LessonList: a heading, a topic, or a topic with the line in which words were found.
class LessonDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { TopicRole = Qt::UserRole, TitleRole, SnippetRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setWords(const WordSearch &words) { m_words = words; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void layOut(QTextDocument &document, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QString marked(const QString &text, bool isSelected, const QPalette &palette) const;

    WordSearch m_words;
};

} // namespace hloauth
