#pragma once

#include "link/linktext.h"

#include <QTextEdit>

class QUrl;

namespace hloauth {

struct LinkFinding;

/// An authorization link with its parts in colours, wrapped anywhere, to select and read. The meaning of
/// the part under the mouse or the text cursor is told.
class LinkView : public QTextEdit {
    Q_OBJECT

public:
    explicit LinkView(QWidget *parent = nullptr);

    void setLink(const QUrl &url);
    /// Any text; ranges of findings count in it.
    void setLink(const LinkText &link);
    QString link() const { return m_link.text; }
    /// Underlines their parts, errors red and all else amber.
    void setFindings(const QList<LinkFinding> &findings);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The mouse or the text cursor came to another part; empty when it left the link.
    void partChanged(const QString &meaning);

protected:
    bool viewportEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void colour();
    void underline();
    void adaptHeight();
    void showPart(const QString &meaning);
    QString meaningAt(const QPoint &place) const; ///< in the viewport
    QString textAt(qsizetype position) const; ///< its meaning, and what is wrong with it

    struct Mark {
        TextRange range;
        bool isError = false;
        QString text;
    };

    LinkText m_link;
    QList<Mark> m_marks;
    QString m_meaning;
};

} // namespace hloauth
