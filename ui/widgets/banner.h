#pragma once

#include "widgets/tone.h"

#include <QFrame>

class QLabel;

namespace hloauth {

/// A strip over the whole width of a window with something that must not be forgotten.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Hidden while \a text is empty. \a mark is shown in bold before it.
    void setText(Tone tone, const QString &mark, const QString &text);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    Tone m_tone = Tone::Info;
    QLabel *m_mark;
    QLabel *m_text;
};

} // namespace hloauth
