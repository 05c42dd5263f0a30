#include "wizard/consentstory.h"

#include "widgets/icon.h"
#include "widgets/scale.h"
#include "widgets/tone.h"

#include <QPainter>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace hloauth {

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds messageTime = 1300ms;
constexpr double lane = 0.55; // of a line of text, above or below the middle
} // namespace

ConsentStory::ConsentStory(MotionQuestion askMotion, QWidget *parent)
    : QWidget(parent), m_askMotion(std::move(askMotion)), m_again(new QToolButton(this))
{
    setObjectName(QStringLiteral("consentStory"));
    setAccessibleName(tr("What goes where in Leg 2"));
    setAccessibleDescription(
        tr("1. The program opens the link in your browser. 2. In the browser you log in at HighLevel and "
           "allow what the app asks for. 3. HighLevel sends the browser to the redirect address, with a "
           "code. 4. The browser hands the code to the program."));
    setToolTip(accessibleDescription());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_again->setObjectName(QStringLiteral("storyAgainButton"));
    m_again->setIcon(paletteIcon(QStringLiteral("replay")));
    m_again->setAutoRaise(true);
    m_again->setToolTip(tr("Show again what goes where"));
    m_again->setAccessibleName(m_again->toolTip());
    m_again->hide();
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(static_cast<double>(messages));
    m_motion.setDuration(static_cast<int>((messages * messageTime).count()));
    connect(&m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_arrived = value.toDouble();
        update();
    });
    connect(m_again, &QToolButton::clicked, this, &ConsentStory::play);
}

QList<ConsentStory::Message> ConsentStory::story()
{
    return {{Place::Program, Place::Browser, tr("the link")},
            {Place::Browser, Place::HighLevel, tr("you log in and allow")},
            {Place::HighLevel, Place::Browser, tr("the redirect, with a code")},
            {Place::Browser, Place::Program, tr("the code")}};
}

void ConsentStory::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_wasBegun)
        begin();
}

void ConsentStory::begin()
{
    m_wasBegun = true;
    m_askMotion(*this, [this](bool isReduced) {
        m_again->setVisible(!isReduced);
        if (!isReduced && isVisible())
            play();
    });
}

void ConsentStory::play()
{
    m_motion.stop();
    m_arrived = 0; // a value that is not new is not told
    m_motion.start();
}

void ConsentStory::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_motion.stop();
    m_arrived = messages;
}

void ConsentStory::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QRect corner(QPoint(std::min(width(), sizeHint().width()) - m_again->sizeHint().width(), 0),
                       m_again->sizeHint());
    m_again->setGeometry(QStyle::visualRect(layoutDirection(), rect(), corner));
}

QSize ConsentStory::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 105, static_cast<int>(fontMetrics().height() * 6.2)};
}

QSize ConsentStory::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, sizeHint().height()};
}

double ConsentStory::discSide() const
{
    return fontMetrics().height() * 2.8;
}

double ConsentStory::centre() const
{
    return height() / 2.0 - fontMetrics().height() * 0.3; // below are the names
}

QString ConsentStory::nameOf(Place place)
{
    switch (place) {
    case Place::Program:
        return tr("This program");
    case Place::Browser:
        return tr("Your browser");
    case Place::HighLevel:
        break;
    }
    return QStringLiteral("HighLevel");
}

double ConsentStory::halfWidth(Place place) const
{
    return std::max<double>(discSide(), fontMetrics().horizontalAdvance(nameOf(place))) / 2;
}

double ConsentStory::x(Place place) const
{
    // No wider than can be taken in at a glance.
    const double first = halfWidth(Place::Program);
    const double last = std::min(width(), sizeHint().width()) - halfWidth(Place::HighLevel);
    const double at = first + (last - first) / 2 * static_cast<int>(place);
    return layoutDirection() == Qt::RightToLeft ? width() - at : at;
}

void ConsentStory::paintPlace(QPainter &painter, Place place, const QString &icon) const
{
    QRectF disc(0, 0, discSide(), discSide());
    disc.moveCenter({x(place), centre()});
    painter.setPen(QPen(toneBorder(Tone::Neutral, palette()), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(disc);
    QRectF picture(0, 0, discSide() / 2, discSide() / 2);
    picture.moveCenter(disc.center());
    paintIcon(painter, picture, icon, toneColor(Tone::Info, palette()));
    QRectF words(0, 0, 2 * halfWidth(place) + 1, fontMetrics().height());
    words.moveCenter({x(place), disc.bottom() + space::tight + words.height() / 2});
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(words, static_cast<int>(Qt::AlignCenter), nameOf(place));
}

double ConsentStory::y(const Message &message) const
{
    return centre() + (message.isBack() ? lane : -lane) * fontMetrics().height();
}

double ConsentStory::arrivedOf(int number) const
{
    return std::clamp(m_arrived - number, 0.0, 1.0);
}

void ConsentStory::paintArrow(QPainter &painter, int number, const Message &message) const
{
    const double share = arrivedOf(number);
    const double line = fontMetrics().height();
    const double side = x(message.to) > x(message.from) ? 1 : -1;
    const double edge = discSide() / 2 + space::small;
    const QPointF from(x(message.from) + side * edge, y(message));
    const QPointF to(x(message.to) - side * edge, y(message));
    const QPointF head = from + (to - from) * share;
    const QColor accent = accentColor(palette());
    const double arrow = line / 3;

    painter.setPen(QPen(toneBorder(Tone::Neutral, palette()), 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(from, to);
    painter.setPen(
        QPen(share < 1 ? toneBorder(Tone::Neutral, palette()) : accent, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(to, to + QPointF(-side * arrow, -arrow * 0.7));
    painter.drawLine(to, to + QPointF(-side * arrow, arrow * 0.7));
    if (share > 0) {
        painter.setPen(QPen(accent, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(from, head);
    }
    if (share > 0 && share < 1) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(head, line / 4, line / 4);
    }
}

void ConsentStory::paintWords(QPainter &painter, int number, const Message &message) const
{
    // Beside the names, which are wider than the discs.
    const double side = x(message.to) > x(message.from) ? 1 : -1;
    const double one = x(message.from) + side * halfWidth(message.from);
    const double other = x(message.to) - side * halfWidth(message.to);
    QRectF words(std::min(one, other) + space::tight, 0, std::abs(other - one) - 2 * space::tight,
                 2 * fontMetrics().height());
    words.moveTop(message.isBack() ? y(message) + space::tight : y(message) - space::tight - words.height());
    const QString text =
        tr("%1. %2", "number of a step, and what happens").arg(number + 1).arg(message.words);
    const int flags = static_cast<int>(Qt::AlignHCenter | (message.isBack() ? Qt::AlignTop : Qt::AlignBottom))
                    | Qt::TextWordWrap;
    const QRectF needed = fontMetrics().boundingRect(words.toRect(), flags, text);
    const bool fits = needed.width() <= words.width() && needed.height() <= words.height();
    painter.setPen(arrivedOf(number) > 0 ? palette().color(QPalette::WindowText) : mutedColor(palette()));
    // Cut words say less than none; the tool tip has them all.
    painter.drawText(words, flags | (fits ? 0 : Qt::TextDontClip), fits ? text : QString::number(number + 1));
}

void ConsentStory::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPlace(painter, Place::Program, QStringLiteral("app"));
    paintPlace(painter, Place::Browser, QStringLiteral("browser"));
    paintPlace(painter, Place::HighLevel, QStringLiteral("server"));
    const QList<Message> all = story();
    for (int number = 0; number < all.size(); ++number) {
        paintArrow(painter, number, all.at(number));
        paintWords(painter, number, all.at(number));
    }
}

} // namespace hloauth
