#include "widgets/symbolline.h"

#include "widgets/changespeaker.h"
#include "widgets/scale.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>

namespace hloauth {

SymbolLine::SymbolLine(QWidget *parent)
    : QWidget(parent), m_symbol(new SymbolView), m_text(wrappedLabel(QString()))
{
    m_symbol->setScale(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_symbol, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
}

SymbolLine::SymbolLine(Symbol symbol, Tone tone, const QString &text, QWidget *parent) : SymbolLine(parent)
{
    m_symbol->setSymbol(symbol, tone);
    m_text->setText(text);
}

void SymbolLine::say(Symbol symbol, Tone tone, const QString &text)
{
    const bool isNew = !text.isEmpty() && text != m_text->text();
    m_symbol->setSymbol(symbol, tone);
    m_text->setText(text);
    setVisible(!text.isEmpty());
    if (!isNew)
        return;
    if (!m_speaker)
        m_speaker = new ChangeSpeaker(*this, [this] { return isVisible() ? m_text->text() : QString(); });
    m_speaker->changed();
}

QString SymbolLine::text() const
{
    return m_text->text();
}

} // namespace hloauth
