#include "widgets/outlinedstyle.h"

#include "widgets/icon.h"
#include "widgets/scale.h"
#include "widgets/tone.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QDialogButtonBox>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

namespace hloauth {

namespace {

const QString fusion = QStringLiteral("fusion");
constexpr int groupTopMargin = 3; // Fusion's
constexpr int buttonMargin = 5; // above and below; a button is as high as a field then

/// It goes back from where it is. A dialog makes it the button that Return presses if there is no other, but
/// it is not what she came for.
bool isWayOut(const QWidget *widget)
{
    const auto *box = widget ? qobject_cast<const QDialogButtonBox *>(widget->parentWidget()) : nullptr;
    return box
        && (widget == box->button(QDialogButtonBox::Close)
            || widget == box->button(QDialogButtonBox::Cancel));
}

/// The button that goes on, while it can be pressed.
bool isAccented(const QStyleOption &option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    return button && button->features.testFlag(QStyleOptionButton::DefaultButton)
        && option.state.testFlag(QStyle::State_Enabled) && !isWayOut(widget);
}

void drawRound(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &border, double width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, width));
    painter.setBrush(ground);
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), cornerRadius, cornerRadius);
    painter.restore();
}

void drawButton(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    const QColor text = palette.color(QPalette::ButtonText);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool accented = isAccented(option, widget);
    const bool pressed =
        option.state.testFlag(QStyle::State_Sunken) || option.state.testFlag(QStyle::State_On);
    QColor ground = palette.color(QPalette::Button);
    if (accented)
        ground = accentColor(palette);
    else if (enabled)
        ground =
            isDark(palette) ? blend(ground, text, 0.1) : blend(ground, palette.color(QPalette::Base), 0.75);
    if (pressed)
        ground = blend(ground, accented ? QColor(Qt::black) : text, 0.14);
    else if (enabled && option.state.testFlag(QStyle::State_MouseOver))
        ground = blend(ground, accented ? QColor(Qt::black) : text, 0.06);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (accented) {
        drawRound(painter, option.rect, ground, ground, 1);
        if (focused)
            drawRound(painter, option.rect.adjusted(2, 2, -2, -2), Qt::transparent, accentTextColor(palette),
                      1.5);
    } else if (focused) {
        drawRound(painter, option.rect, ground, accentColor(palette), 2);
    } else {
        drawRound(painter, option.rect, ground, toneBorder(Tone::Neutral, palette), 1);
    }
}

void drawField(QPainter &painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor ground = palette.color(enabled ? QPalette::Base : QPalette::Window);
    if (enabled && option.state.testFlag(QStyle::State_HasFocus))
        drawRound(painter, option.rect, ground, accentColor(palette), 2);
    else
        drawRound(painter, option.rect, ground, toneBorder(Tone::Neutral, palette), 1);
}

/// Where the keyboard is. Fusion's lies over the text and makes it faint.
void drawFocus(QPainter &painter, const QStyleOptionFocusRect &option)
{
    if (!option.state.testFlag(QStyle::State_KeyboardFocusChange))
        return;
    const QColor ground = option.backgroundColor;
    const bool isOnAccent = ground.isValid() && ground == option.palette.color(QPalette::Highlight);
    drawRound(painter, option.rect, Qt::transparent,
              isOnAccent ? accentTextColor(option.palette) : accentColor(option.palette), 1.5);
}

bool isMultiLineField(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget);
}

/// Around a list or a field of several lines. Their inner corners are square.
void drawAreaFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) && isMultiLineField(widget);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(focused ? QPen(accentColor(palette), 2) : QPen(toneBorder(Tone::Neutral, palette), 1));
    painter.setBrush(palette.color(QPalette::Base));
    const double inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), space::hair,
                            space::hair);
    painter.restore();
}

/// A field like the others, with two small buttons in it.
void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &box, const QStyle &style,
                 const QWidget *widget)
{
    if (box.frame)
        drawField(painter, box);
    const auto drawStep = [&](QStyle::SubControl which, QAbstractSpinBox::StepEnabledFlag can,
                              QStyle::PrimitiveElement arrow) {
        QStyleOption step = box;
        step.rect = style.subControlRect(QStyle::CC_SpinBox, &box, which, widget)
                        .adjusted(space::hair, space::hair, -space::hair, -space::hair);
        step.state.setFlag(QStyle::State_Enabled,
                           box.state.testFlag(QStyle::State_Enabled) && box.stepEnabled.testFlag(can));
        const bool isOver = step.state.testFlag(QStyle::State_Enabled)
                         && step.state.testFlag(QStyle::State_MouseOver)
                         && box.activeSubControls.testFlag(which);
        if (isOver)
            painter.fillRect(step.rect,
                             blend(box.palette.color(QPalette::Base), box.palette.color(QPalette::Text),
                                   step.state.testFlag(QStyle::State_Sunken) ? 0.2 : 0.1));
        style.drawPrimitive(arrow, &step, &painter, widget);
    };
    if (box.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    drawStep(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, QStyle::PE_IndicatorSpinUp);
    drawStep(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, QStyle::PE_IndicatorSpinDown);
}

/// Fusion's handle is lighter than what it runs in, and as light as the page.
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &bar, const QStyle &style,
                   const QWidget *widget)
{
    const QColor window = bar.palette.color(QPalette::Window);
    const QColor muted = mutedColor(bar.palette);
    painter.fillRect(bar.rect, blend(window, muted, 0.1));
    const auto partRect = [&](QStyle::SubControl part) {
        return style.subControlRect(QStyle::CC_ScrollBar, &bar, part, widget);
    };
    const bool isHeld = bar.state.testFlag(QStyle::State_Sunken)
                     && bar.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const QColor handle = blend(window, muted, isHeld ? 0.9 : 0.6);
    const QRect place = partRect(QStyle::SC_ScrollBarSlider);
    if (bar.state.testFlag(QStyle::State_Enabled) && bar.maximum > bar.minimum)
        drawRound(painter, place.adjusted(space::hair, space::hair, -space::hair, -space::hair), handle,
                  handle, 1);
    const auto drawArrow = [&](QStyle::SubControl part, QStyle::PrimitiveElement arrow) {
        QStyleOption option = bar;
        option.rect = partRect(part).adjusted(space::tight, space::tight, -space::tight, -space::tight);
        style.drawPrimitive(arrow, &option, &painter, widget);
    };
    const bool isVertical = bar.orientation == Qt::Vertical;
    const bool isMirrored = bar.direction == Qt::RightToLeft;
    const auto left = isMirrored ? QStyle::PE_IndicatorArrowRight : QStyle::PE_IndicatorArrowLeft;
    const auto right = isMirrored ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowRight;
    drawArrow(QStyle::SC_ScrollBarSubLine, isVertical ? QStyle::PE_IndicatorArrowUp : left);
    drawArrow(QStyle::SC_ScrollBarAddLine, isVertical ? QStyle::PE_IndicatorArrowDown : right);
}

void drawIndicatorOutline(QPainter &painter, const QStyleOption &option, bool isBox)
{
    QColor outline = mutedColor(option.palette);
    if (!option.state.testFlag(QStyle::State_Enabled))
        outline.setAlphaF(0.5F); // seen, and seen to be off
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, !isBox);
    painter.setPen(outline);
    painter.setBrush(Qt::NoBrush);
    const QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isBox)
        painter.drawRect(rect);
    else
        painter.drawEllipse(rect);
    painter.restore();
}

/// A heading over a column: no relief, a line below.
void drawHeader(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    painter.setPen(toneBorder(Tone::Neutral, option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

/// Of a bar that only says that something is under way: Fusion fills the whole of it, as if all were done.
QRect unendedPart(const QRect &bar)
{
    const int third = bar.width() / 3;
    return bar.adjusted(third, 0, -third, 0);
}

/// \a button's icon as a picture; in \a color if that is valid.
QPixmap labelPicture(const QStyleOptionButton &button, double ratio, const QColor &color)
{
    const bool enabled = button.state.testFlag(QStyle::State_Enabled);
    QPixmap pixmap = button.icon.pixmap(button.iconSize, ratio, enabled ? QIcon::Normal : QIcon::Disabled);
    if (color.isValid()) {
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRect(QPoint(0, 0), button.iconSize), color);
    }
    return pixmap;
}

/// Icon and text, centred together. Qt 6.4 draws them too close, and far apart from right to left.
void drawLabel(QPainter &painter, const QStyleOptionButton &button, const QColor &iconColor,
               const QStyle &style, const QWidget *widget)
{
    QRect room = button.rect;
    if (button.features.testFlag(QStyleOptionButton::HasMenu))
        room = QStyle::visualRect(
            button.direction, button.rect,
            room.adjusted(0, 0, -style.pixelMetric(QStyle::PM_MenuButtonIndicator, &button, widget), 0));
    const QSize words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text);
    const QSize icon = button.iconSize;
    const QSize both(icon.width() + space::small + words.width(), std::max(icon.height(), words.height()));
    const QRect label = QStyle::alignedRect(button.direction, Qt::AlignCenter, both, room);
    const QRect place = QStyle::alignedRect(button.direction, Qt::AlignLeft | Qt::AlignVCenter, icon, label);
    painter.drawPixmap(place.topLeft(),
                       labelPicture(button, painter.device()->devicePixelRatioF(), iconColor));
    const bool underlined = style.styleHint(QStyle::SH_UnderlineShortcut, &button, widget) != 0;
    style.drawItemText(
        &painter, QStyle::alignedRect(button.direction, Qt::AlignRight | Qt::AlignVCenter, words, label),
        Qt::AlignCenter | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), button.palette,
        button.state.testFlag(QStyle::State_Enabled), button.text, QPalette::ButtonText);
}

/// With a text that ends in dots where there is not room for it; Fusion cuts it at the arrow.
QStyleOptionComboBox fitted(const QStyleOptionComboBox &combo, const QStyle &style, const QWidget *widget)
{
    QStyleOptionComboBox label = combo;
    int room =
        style.subControlRect(QStyle::CC_ComboBox, &combo, QStyle::SC_ComboBoxEditField, widget).width();
    if (!combo.currentIcon.isNull())
        room -= combo.iconSize.width() + space::tight;
    label.currentText = combo.fontMetrics.elidedText(combo.currentText, Qt::ElideRight, room - space::tight);
    return label;
}

/// Of the same height with and without an icon.
QSize buttonSize(const QStyleOption *option, const QSize &contents, int iconSide)
{
    constexpr int leastWidth = 80;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool hasText = button && !button->text.isEmpty();
    const int forIcon = button && !button->icon.isNull() ? space::tight : 0;
    const int width = contents.width() + 2 * (hasText ? space::medium : space::tight);
    return {hasText ? std::max(width + forIcon, leastWidth) : width,
            std::max(contents.height(), iconSide) + 2 * buttonMargin};
}

int lineHeight(const QStyleOption *option, const QWidget *widget)
{
    if (option)
        return option->fontMetrics.height();
    return widget ? widget->fontMetrics().height() : QFontMetrics(QApplication::font()).height();
}

QFont inBold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

OutlinedStyle::OutlinedStyle() : QProxyStyle(fusion) { }

bool OutlinedStyle::isFor(const QStyle &style)
{
    return style.name().compare(fusion, Qt::CaseInsensitive) == 0;
}

bool OutlinedStyle::isInUse()
{
    return qobject_cast<const OutlinedStyle *>(QApplication::style()) != nullptr;
}

void OutlinedStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    // What is chosen can be read; where nothing can be chosen now, it looks like that.
    const QColor accent = accentColor(palette);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
        palette.setColor(group, QPalette::Highlight, accent);
    palette.setColor(QPalette::PlaceholderText,
                     mutedColor(palette)); // half of the text's colour is too faint
}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option);
    switch (element) {
    case PE_FrameFocusRect:
        if (focus) {
            drawFocus(*painter, *focus);
            return;
        }
        break;
    case PE_PanelButtonCommand:
        drawButton(*painter, *option, widget);
        return;
    case PE_PanelLineEdit:
        if (frame && frame->lineWidth > 0) {
            drawField(*painter, *option);
            return;
        }
        break;
    case PE_FrameGroupBox: // below the title, where Fusion puts it
        drawRound(*painter, option->rect.adjusted(0, option->fontMetrics.height() + groupTopMargin, 0, 0),
                  toneBackground(Tone::Neutral, option->palette), toneBorder(Tone::Neutral, option->palette),
                  1);
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget)) {
            drawAreaFrame(*painter, *option, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if ((isBox || element == PE_IndicatorRadioButton) && isDark(option->palette))
        drawIndicatorOutline(*painter, *option, isBox);
}

void OutlinedStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeader(*painter, *option);
        return;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        element == CE_ProgressBarContents && bar && bar->minimum == bar->maximum) {
        QStyleOptionProgressBar part = *bar;
        part.rect = unendedPart(bar->rect);
        QProxyStyle::drawControl(element, &part, painter, widget);
        return;
    }
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (element == CE_ComboBoxLabel && combo) {
        const QStyleOptionComboBox label = fitted(*combo, *proxy(), widget);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element != CE_PushButtonLabel || !button) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    QStyleOptionButton label = *button;
    QColor color;
    if (isAccented(*option, widget)) {
        color = accentTextColor(option->palette);
        label.palette.setColor(QPalette::ButtonText, color);
    }
    if (!button->icon.isNull() && !button->text.isEmpty())
        drawLabel(*painter, label, color, *proxy(), widget);
    else
        QProxyStyle::drawControl(element, &label, painter, widget);
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        control == CC_SpinBox && spin) {
        drawSpinBox(*painter, *spin, *proxy(), widget);
        return;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar) {
        drawScrollBar(*painter, *bar, *proxy(), widget);
        return;
    }
    const auto *box = qstyleoption_cast<const QStyleOptionGroupBox *>(option);
    if (control != CC_GroupBox || !box) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    painter->setFont(inBold(painter->font()));
    QStyleOptionGroupBox titled = *box;
    titled.fontMetrics = painter->fontMetrics();
    QProxyStyle::drawComplexControl(control, &titled, painter, widget);
    painter->restore();
}

QSize OutlinedStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    const QSize plain = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return buttonSize(option, size, pixelMetric(PM_ButtonIconSize, option, widget));
    case CT_LineEdit:
    case CT_ItemViewItem:
    case CT_HeaderSection:
    case CT_ComboBox:
    case CT_TabBarTab:
    case CT_MenuItem:
        return plain.grownBy({0, 2, 0, 2});
    case CT_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
            bar && !bar->textVisible)
            return {plain.width(), space::small};
        return plain;
    default:
        return plain;
    }
}

QRect OutlinedStyle::subElementRect(SubElement element, const QStyleOption *option,
                                    const QWidget *widget) const
{
    const QRect plain = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return plain.adjusted(space::tight, 0, -space::tight, 0);
    return plain;
}

QIcon OutlinedStyle::standardIcon(StandardPixmap icon, const QStyleOption *option,
                                  const QWidget *widget) const
{
    // Fusion's has its own colours, and to look for the desktop's holds the window up for a frame.
    return icon == SP_LineEditClearButton ? paletteIcon(QStringLiteral("clear"))
                                          : QProxyStyle::standardIcon(icon, option, widget);
}

int OutlinedStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth: // as wide as the ring of what has the keyboard
        return qobject_cast<const QAbstractScrollArea *>(widget)
                 ? space::hair
                 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_LayoutHorizontalSpacing:
    case PM_SplitterWidth:
        return space::small;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::medium;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
        return std::max(space::large, lineHeight(option, widget)); // grow with the text
    case PM_SmallIconSize: // a menu's; elsewhere there is not always a text beside it
        if (qobject_cast<const QMenu *>(widget))
            return std::max(space::large, lineHeight(option, widget));
        return QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace hloauth
