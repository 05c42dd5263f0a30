#include "widgets/linklegend.h"

#include "link/linktext.h"
#include "widgets/flowlayout.h"
#include "widgets/scale.h"
#include "widgets/symbol.h"
#include "widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSet>

namespace hloauth {

LinkLegend::LinkLegend(QWidget *parent) : QWidget(parent)
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::medium);
    add(toneOf(u"client_id"), tr("Your app and its version"));
    add(toneOf(u"redirect_uri"), tr("Where the answer goes"));
    add(toneOf(u"scope"), tr("The scopes"));
    add(toneOf(u"state"), tr("The seal (state)"));
}

void LinkLegend::add(Tone tone, const QString &text)
{
    auto *entry = new QWidget;
    auto *dot = new SymbolView;
    dot->setSymbol(Symbol::Dot, tone);
    dot->setScale(1);
    QLabel *label = quietLabel(text);
    label->setWordWrap(false);
    auto *row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::tight);
    row->addWidget(dot);
    row->addWidget(label);
    layout()->addWidget(entry);
    m_entries.insert(tone, entry);
}

void LinkLegend::setLink(const LinkText &link)
{
    QSet<Tone> used;
    for (const LinkParameter &parameter : link.parameters)
        used.insert(toneOf(parameter.name));
    for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry)
        entry.value()->setVisible(used.contains(entry.key()));
}

Tone LinkLegend::toneOf(QStringView parameter)
{
    if (parameter == QLatin1String("client_id") || parameter == QLatin1String("version_id"))
        return Tone::Info;
    if (parameter == QLatin1String("redirect_uri"))
        return Tone::Practice;
    if (parameter == QLatin1String("scope"))
        return Tone::Good;
    if (parameter == QLatin1String("state"))
        return Tone::Warning;
    return Tone::Neutral;
}

} // namespace hloauth
