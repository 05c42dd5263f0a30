#pragma once

#include "widgets/screencapture.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace hloauth {

class Clipboard;
class CopyButton;

/// A value that is on screen only when asked for: dots and the last 4 characters until "Reveal" is
/// pressed, and again after a while. Not editable. The hidden value is not in the widget's text, so
/// that no screen reader or accessibility client gets it.
class SecretField : public QWidget {
    Q_OBJECT

public:
    enum class Kind {
        Secret, ///< copied as a secret: marked, and cleared from the clipboard later
        Identifier ///< masked on screen, but of no use to others by itself
    };

    static constexpr std::chrono::seconds defaultRevealTime{30};

    /// \a what as in "access token".
    SecretField(Clipboard &clipboard, Kind kind, const QString &what, QWidget *parent = nullptr);
    ~SecretField() override;

    void setValue(const QString &value);
    const QString &value() const { return m_value; }
    bool isRevealed() const { return m_revealed; }
    QString shownText() const { return m_edit.text(); }
    void setRevealTime(std::chrono::milliseconds time) { m_timer.setInterval(time); }
    void setWhereToPaste(const QString &text);
    /// Its buttons have no texts, but tool tips: for one of many in a column.
    void setQuiet();
    CopyButton &copyButton() { return *m_copyButton; }

    void reveal();
    void mask();

    /// Dots and the last 4 characters; dots alone for a value that is too short to show any of it.
    static QString masked(const QString &value);

Q_SIGNALS:
    void copied(); ///< the value, or a part of it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showValue();

    Clipboard &m_clipboard;
    Kind m_kind;
    QString m_what;
    QString m_value;
    bool m_revealed = false;
    bool m_quiet = false;
    QLineEdit m_edit;
    QPushButton m_revealButton;
    CopyButton *m_copyButton;
    QTimer m_timer;
    CaptureShield m_shield{*this};
};

} // namespace hloauth
