#pragma once

#include "widgets/tone.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace hloauth {

class ChangeSpeaker;
class Clipboard;
class CopyButton;
class FlowLayout;
class SymbolView;
struct OAuthError;

/// A box that says one thing: what happened, what to do, and the buttons that do it. Empty and hidden
/// until say() is called.
class Notice : public QFrame {
    Q_OBJECT

public:
    explicit Notice(Clipboard &clipboard, QWidget *parent = nullptr);

    /// Replaces what was said before, with its buttons and details. \a title may be empty.
    void say(Tone tone, const QString &title, const QString &text);
    /// What it says is what its page is about then: it is seen when the page comes up and when she comes back
    /// to the window, once, wherever the keyboard is.
    void setSubject() { m_isSubject = true; }
    /// A button under the text. Its accessible name is \a caption.
    QPushButton *addAction(const QString &objectName, const QString &caption, std::function<void()> action);
    /// Of its buttons the one to press now; nullptr: none, or none any more. Until it is cleared, its page
    /// has the accent there, and nowhere else.
    void setMain(QPushButton *button);
    QPushButton *mainButton() const { return m_main; }
    /// HighLevel's own words, one click away, with a Copy button; hidden if \a text is empty.
    void setDetails(const QString &text);
    /// As setDetails(), for the words of somebody else.
    void setDetails(const QString &caption, const QString &text);
    void clear();

    bool isEmpty() const { return isHidden(); }
    QString title() const;
    QString text() const;
    Tone tone() const { return m_tone; }

    /// As high as its texts and rows of buttons are at its width: more than that it does not take.
    QSize sizeHint() const override;

Q_SIGNALS:
    void mainButtonChanged();

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void toggleDetails();
    QString unspoken();
    void showOnce();

    Tone m_tone = Tone::Neutral;
    bool m_isUnspoken = false;
    bool m_isSubject = false;
    bool m_isUnseen = false;
    QTimer m_soon; ///< until the page has its place, and the keyboard its own
    SymbolView *m_symbol;
    QLabel *m_title;
    QLabel *m_text;
    QWidget *m_actions;
    FlowLayout *m_actionsLayout;
    QPushButton *m_detailsButton;
    QWidget *m_detailsBox;
    QPlainTextEdit *m_details;
    CopyButton *m_copyDetails;
    ChangeSpeaker *m_speaker;
    QList<QPushButton *> m_buttons;
    QPushButton *m_main = nullptr; ///< of m_buttons
};

/// What to show under "HighLevel's own words": status, texts, trace id and answer.
QString detailsOf(const OAuthError &error);

} // namespace hloauth
