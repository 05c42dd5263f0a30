#include "widgets/choicecard.h"

#include "widgets/icon.h"
#include "widgets/scale.h"
#include "widgets/tone.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

namespace hloauth {

namespace {
constexpr int padding = space::large;
constexpr int gap = space::tight; // between title and text
} // namespace

ChoiceCard::ChoiceCard(const QString &picture, const QString &title, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_picture(picture), m_description(text)
{
    setText(title);
    setAccessibleDescription(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont ChoiceCard::titleFont() const
{
    return scaled(font(), TextSize::Lead);
}

int ChoiceCard::pictureSide() const
{
    return fontMetrics().height() * 5 / 2;
}

QRect ChoiceCard::textArea(int width) const
{
    const int left = padding + pictureSide() + padding;
    return {left, padding, std::max(width - left - padding, 1), QWIDGETSIZE_MAX};
}

int ChoiceCard::heightForWidth(int width) const
{
    if (const auto known = m_heights.constFind(width); known != m_heights.cend())
        return *known;
    const QRect area = textArea(width);
    const int title = QFontMetrics(titleFont())
                          .boundingRect(area, Qt::TextWordWrap | Qt::TextShowMnemonic, text())
                          .height();
    const int description = fontMetrics().boundingRect(area, Qt::TextWordWrap, m_description).height();
    return *m_heights.insert(width, 2 * padding + std::max(pictureSide(), title + gap + description));
}

QSize ChoiceCard::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 70;
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 36;
    return {width, fontMetrics().height() * 3};
}

bool ChoiceCard::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_heights.clear();
        updateGeometry();
    }
    return QAbstractButton::event(event);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colors = palette();
    const bool hot = underMouse() || hasFocus();
    QColor ground = colors.color(QPalette::Base);
    if (isDown() || underMouse())
        ground = toneBackground(Tone::Info, colors);
    painter.setPen(
        QPen(hot ? colors.color(QPalette::Highlight) : toneBorder(Tone::Neutral, colors), hot ? 2 : 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);

    const int side = pictureSide();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    paintIcon(painter, QRect(mirrored ? width() - padding - side : padding, padding, side, side), m_picture,
              toneColor(Tone::Info, colors));

    QRect area = textArea(width());
    area.setHeight(height());
    area = QStyle::visualRect(layoutDirection(), rect(), area);
    const int flags = Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeft;
    painter.setPen(colors.color(QPalette::Text));
    painter.setFont(titleFont());
    QRect used;
    painter.drawText(area, flags | Qt::TextShowMnemonic, text(), &used);
    area.setTop(used.bottom() + gap);
    painter.setFont(font());
    painter.drawText(area, flags, m_description);
}

} // namespace hloauth
