#include "widgets/wrappedcaption.h"

#include <QAbstractButton>
#include <QRadioButton>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace hloauth {

WrappedCaption::WrappedCaption(const QAbstractButton &button)
    : m_button(button), m_isRadio(qobject_cast<const QRadioButton *>(&button))
{
    m_button.ensurePolished();
}

QString WrappedCaption::text(int width) const
{
    QStringList lines;
    const QStringList words = m_button.text().split(u' ');
    for (const QString &word : words) {
        const QString longer = lines.isEmpty() ? word : lines.constLast() + u' ' + word;
        if (!lines.isEmpty() && sizeOf(longer).width() <= width)
            lines.last() = longer;
        else
            lines.append(word);
    }
    return lines.join(u'\n');
}

QSize WrappedCaption::size(int width) const
{
    return sizeOf(text(width));
}

int WrappedCaption::leastWidth() const
{
    constexpr int shortLine = 20;
    return size(m_button.fontMetrics().averageCharWidth() * shortLine).width();
}

QSize WrappedCaption::sizeOf(const QString &text) const
{
    QStyleOptionButton option;
    option.initFrom(&m_button);
    option.text = text;
    const QStyle *style = m_button.style();
    const QSize words =
        style->itemTextRect(option.fontMetrics, QRect(), Qt::TextShowMnemonic, false, text).size();
    return style->sizeFromContents(m_isRadio ? QStyle::CT_RadioButton : QStyle::CT_CheckBox, &option, words,
                                   &m_button);
}

void WrappedCaption::paint(const QStyleOptionButton &option, QWidget &button) const
{
    const QStyle *style = m_button.style();
    QStylePainter painter(&button);
    QStyleOptionButton part = option;
    part.text = option.text.section(u'\n', 0, 0);
    part.rect.setHeight(sizeOf(part.text).height());
    part.rect = style->subElementRect(
        m_isRadio ? QStyle::SE_RadioButtonIndicator : QStyle::SE_CheckBoxIndicator, &part, &m_button);
    painter.drawPrimitive(m_isRadio ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox, part);
    part = option;
    part.rect = style->subElementRect(
        m_isRadio ? QStyle::SE_RadioButtonContents : QStyle::SE_CheckBoxContents, &option, &m_button);
    painter.drawControl(m_isRadio ? QStyle::CE_RadioButtonLabel : QStyle::CE_CheckBoxLabel, part);
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect focus;
    focus.QStyleOption::operator=(option);
    focus.rect = style->subElementRect(
        m_isRadio ? QStyle::SE_RadioButtonFocusRect : QStyle::SE_CheckBoxFocusRect, &option, &m_button);
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
}

} // namespace hloauth
