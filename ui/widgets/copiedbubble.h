#pragma once

#include <QLabel>
#include <QPointer>
#include <QTimer>

namespace hloauth {

class Clipboard;

/// Says for some seconds, beside what was pressed, that a secret is in the clipboard and when it is cleared.
/// It lies over the window's own widgets, so that nothing moves.
class CopiedBubble : public QLabel {
    Q_OBJECT

public:
    /// \a beside is in a window that has room for it.
    static void say(QWidget &beside, const Clipboard &clipboard);

    /// "Copied; cleared from the clipboard in 60 s."
    static QString sentence(const Clipboard &clipboard);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit CopiedBubble(QWidget &beside);

    void place();
    void follow();

    QPointer<QWidget> m_beside;
    QTimer m_end;
};

} // namespace hloauth
