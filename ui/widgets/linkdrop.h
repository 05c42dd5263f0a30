#pragma once

#include <QObject>

class QMimeData;
class QWidget;

namespace hloauth {

/// Lets a link from the browser be dropped anywhere on a window.
class LinkDrop : public QObject {
    Q_OBJECT

public:
    explicit LinkDrop(QWidget &window);

    /// The web address in what is dragged; empty if there is none.
    static QString linkIn(const QMimeData &mime);

Q_SIGNALS:
    void dropped(const QString &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace hloauth
