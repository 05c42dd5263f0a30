#pragma once

#include "widgets/announcement.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>

namespace hloauth {

/// Has a screen reader say what came of many changes in a row, such as what a search found: when there is a
/// pause, and now and then while there is none. What the keyboard goes to meanwhile is read out first.
class ChangeSpeaker : public QObject {
    Q_OBJECT

public:
    /// \a words: what there is to say then; empty for nothing. It belongs to \a where.
    ChangeSpeaker(QWidget &where, std::function<QString()> words);

    void changed();
    void setUrgency(Urgency urgency) { m_urgency = urgency; }

private:
    void speak();

    QWidget &m_where;
    std::function<QString()> m_words;
    Urgency m_urgency = Urgency::Polite;
    QTimer m_pause;
    QElapsedTimer m_unspoken; ///< since the first change that was not spoken of
};

} // namespace hloauth
