#pragma once

#include <QTextEdit>

class QUrl;

namespace hloauth {

/// An authorization link with its parts in colours, wrapped anywhere, to select and read.
class LinkView : public QTextEdit {
    Q_OBJECT

public:
    explicit LinkView(QWidget *parent = nullptr);

    void setLink(const QUrl &url);
    QString link() const { return m_link; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void colour();
    void adaptHeight();

    QString m_link;
};

} // namespace hloauth
