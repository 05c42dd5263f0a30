#pragma once

#include "widgets/motion.h"

#include <QVariantAnimation>
#include <QWidget>

class QToolButton;

namespace hloauth {

/// Leg 2 as a picture: what goes from the program to the browser, to HighLevel and back. Moves once by
/// itself, quietly; whoever wants no motion sees the same picture whole.
class ConsentStory : public QWidget {
    Q_OBJECT

public:
    explicit ConsentStory(MotionQuestion askMotion = &askAboutMotion, QWidget *parent = nullptr);

    bool isPlaying() const { return m_motion.state() == QAbstractAnimation::Running; }
    /// How many of the messages have arrived; all of them in the picture that stands still.
    double arrived() const { return m_arrived; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    static constexpr int messages = 4;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Place { Program, Browser, HighLevel };
    struct Message {
        Place from;
        Place to;
        QString words;

        bool isBack() const { return to < from; } ///< towards the program
    };

    static QList<Message> story();
    void begin();
    void play();
    static QString nameOf(Place place);
    double halfWidth(Place place) const; ///< with its name
    double x(Place place) const;
    double y(const Message &message) const;
    double arrivedOf(int number) const; ///< how much of the way, 0 to 1
    double centre() const;
    double discSide() const;
    void paintPlace(QPainter &painter, Place place, const QString &icon) const;
    void paintArrow(QPainter &painter, int number, const Message &message) const;
    void paintWords(QPainter &painter, int number, const Message &message) const;

    MotionQuestion m_askMotion;
    QVariantAnimation m_motion;
    double m_arrived = messages;
    bool m_wasBegun = false;
    QToolButton *m_again;
};

} // namespace hloauth
