#pragma once

#include <QEvent>
#include <QString>

class QWidget;

namespace hloauth {

enum class Urgency {
    Polite, ///< after what is being read out
    Pressing ///< in its place, as something went wrong
};

/// Has a screen reader say \a text, with which \a where changes while the keyboard is somewhere else. No
/// secret: it may be heard, and is kept in lists of what was said. Not said while \a where is not on screen.
void announce(QWidget &where, const QString &text, Urgency urgency = Urgency::Polite);

/// Comes to the widget of which something is announced, whether or not a screen reader listens.
class AnnouncementEvent : public QEvent {
public:
    explicit AnnouncementEvent(const QString &text) : QEvent(kind()), m_text(text) { }

    static Type kind();
    const QString &text() const { return m_text; }

private:
    QString m_text;
};

/// "Title. Text", to be said in one go; either may be empty.
QString spoken(const QString &title, const QString &text);

} // namespace hloauth
