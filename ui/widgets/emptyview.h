#pragma once

#include <QWidget>

class QAbstractItemView;
class QLabel;
class QVBoxLayout;

namespace hloauth {

/// What a view shows while it has nothing else to show: a quiet picture, what there is not, and what to do
/// about it.
class EmptyView : public QWidget {
    Q_OBJECT

public:
    /// \a icon: a name, as of paletteIcon().
    explicit EmptyView(const QString &icon, QWidget *parent = nullptr);

    void say(const QString &title, const QString &text);
    QString title() const;
    QString text() const;
    /// Below the text: a button, or a wait's progress. It becomes the view's child.
    void add(QWidget *widget);

    /// Puts itself over \a list whenever that has no rows; lets the mouse through.
    void cover(QAbstractItemView &list);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showIfEmpty();
    int pictureSide() const;
    void fit();
    int heightOfWords(int margin) const; ///< and what was added, with \a margin around them (pixels)

    QString m_icon;
    QAbstractItemView *m_list = nullptr;
    QWidget *m_picture;
    QLabel *m_title;
    QLabel *m_text;
    QVBoxLayout *m_layout;
    QList<QWidget *> m_added;
};

} // namespace hloauth
