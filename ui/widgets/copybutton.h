#pragma once

#include <QPushButton>
#include <QTimer>

#include <functional>

namespace hloauth {

class Clipboard;

/// Copies one value and says that it did.
class CopyButton : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Plain, Secret };
    /// Gives the text to copy; asked when the button is pressed.
    using Source = std::function<QString()>;

    /// \a what names the value for screen readers: "Copy access token".
    CopyButton(Clipboard &clipboard, Kind kind, const QString &what, Source source,
               QWidget *parent = nullptr);

    /// Where to paste the value; shown as tool tip.
    void setWhereToPaste(const QString &text);
    /// Another text than "Copy".
    void setCaption(const QString &caption);
    /// No text, but a tool tip with it: for one of many in a column.
    void setIconOnly();

    QSize sizeHint() const override;

Q_SIGNALS:
    void copied();

private:
    void copy();
    void showFeedback(bool done);
    void showToolTip();
    QSize sizeFor(const QString &text) const;

    Clipboard &m_clipboard;
    Kind m_kind;
    Source m_source;
    QString m_caption;
    QString m_where;
    QTimer m_feedback;
};

} // namespace hloauth
