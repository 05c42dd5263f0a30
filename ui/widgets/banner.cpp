#include "widgets/banner.h"

#include "widgets/scale.h"
#include "widgets/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace hloauth {

Banner::Banner(QWidget *parent)
    : QFrame(parent), m_mark(headingLabel(QString())), m_text(wrappedLabel(QString()))
{
    m_mark->setWordWrap(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::large, space::small, space::large, space::small);
    layout->setSpacing(space::medium);
    layout->addWidget(m_mark);
    layout->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void Banner::setText(Tone tone, const QString &mark, const QString &text)
{
    m_tone = tone;
    m_mark->setText(mark);
    m_text->setText(text);
    setAccessibleName(mark);
    setAccessibleDescription(text);
    recolour();
    setVisible(!text.isEmpty());
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::recolour()
{
    const QPalette surroundings = parentWidget() ? parentWidget()->palette() : palette();
    QPalette marked = m_mark->palette();
    if (marked.color(QPalette::WindowText) == toneColor(m_tone, surroundings))
        return;
    marked.setColor(QPalette::WindowText, toneColor(m_tone, surroundings));
    m_mark->setPalette(marked);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneBackground(m_tone, palette()));
    painter.setPen(toneBorder(m_tone, palette()));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace hloauth
