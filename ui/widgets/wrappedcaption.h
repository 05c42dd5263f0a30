#pragma once

#include <QSize>
#include <QString>
#include <QStyleOptionButton>

class QAbstractButton;

namespace hloauth {

/// Lays out the caption of a check box or radio button in as many lines as its width asks for.
class WrappedCaption {
public:
    explicit WrappedCaption(const QAbstractButton &button);

    /// The caption with line breaks so that the button is at most \a width pixels wide; wider only if a
    /// single word is.
    QString text(int width) const;
    /// Of the whole button (pixels), if there are \a width pixels for it.
    QSize size(int width) const;
    int leastWidth() const; ///< with no line longer than a short one (pixels)
    /// As \a option says, which has the text with its line breaks; the mark is in the first line.
    void paint(const QStyleOptionButton &option, QWidget &button) const;

private:
    QSize sizeOf(const QString &text) const;

    const QAbstractButton &m_button;
    bool m_isRadio;
};

} // namespace hloauth
