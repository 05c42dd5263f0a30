#pragma once

#include <QFrame>

#include <chrono>

class QLabel;
class QPushButton;

namespace hloauth {

class Clipboard;
class CopyButton;

/// What is shown while the browser has the word: what is waited for and for how long, and what can be
/// done here meanwhile.
class WaitingBox : public QFrame {
    Q_OBJECT

public:
    explicit WaitingBox(Clipboard &clipboard, QWidget *parent = nullptr);

    void setLink(const QString &link) { m_link = link; }
    void setTimeLeft(std::chrono::milliseconds left);

Q_SIGNALS:
    void openAgain();
    void paste();
    void seeError();
    void cancel();

private:
    QPushButton *addButton(const QString &objectName, const QString &text);

    QString m_link;
    QLabel *m_headline;
    QLabel *m_timeLeft;
    CopyButton *m_copy;
};

} // namespace hloauth
