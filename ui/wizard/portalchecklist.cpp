#include "wizard/portalchecklist.h"

#include "link/servers.h"
#include "widgets/icon.h"
#include "widgets/scale.h"
#include "widgets/text.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hloauth {

namespace {

QString nameOf(const QCheckBox &item)
{
    return item.objectName().section(QLatin1Char('-'), 1);
}

} // namespace

PortalChecklist::PortalChecklist(QWidget *parent)
    : QGroupBox(tr("In HighLevel's developer portal"), parent),
      m_portal(new QPushButton(tr("Open the &developer portal")))
{
    auto *layout = new QVBoxLayout(this);
    m_portal->setObjectName(QStringLiteral("openPortalButton"));
    m_portal->setToolTip(Servers::highLevel().marketplace.toString());
    m_portal->setIcon(paletteIcon(QStringLiteral("open")));
    layout->addWidget(m_portal, 0, Qt::AlignLeft);
    layout->addSpacing(space::tight);
    addItem(*layout, QStringLiteral("sign-in"), tr("Sign in there, or sign up; it is free."));
    addItem(*layout, QStringLiteral("create"), tr("Open “My Apps” and press “Create App”."));
    addItem(*layout, QStringLiteral("name"),
            tr("Give it a name. Without “HighLevel” or “GHL” in it, if it is to be white-label friendly."));
    m_choices = addItem(*layout, QStringLiteral("choices"), QString());
    m_choicesText = findChildren<QLabel *>().constLast();
    addItem(*layout, QStringLiteral("save"),
            tr("Save. The next pages give you what to paste there: scopes, redirect address and keys."));
    layout->addWidget(
        quietLabel(tr("The portal changes from time to time: names and places may differ a little.")));
    connect(m_portal, &QPushButton::clicked, this, &PortalChecklist::portalRequested);
}

QCheckBox *PortalChecklist::addItem(QVBoxLayout &layout, const QString &name, const QString &text)
{
    auto *item = new QCheckBox;
    item->setObjectName(QStringLiteral("checklist-%1").arg(name));
    item->setAccessibleName(text);
    auto *label = wrappedLabel(text);
    label->setBuddy(item);
    auto *row = new QHBoxLayout;
    row->addWidget(item, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    layout.addLayout(row);
    m_items.append(item);
    connect(item, &QCheckBox::toggled, this, &PortalChecklist::changed);
    return item;
}

void PortalChecklist::setDone(const QStringList &names)
{
    for (QCheckBox *item : std::as_const(m_items))
        item->setChecked(names.contains(nameOf(*item)));
}

QStringList PortalChecklist::done() const
{
    QStringList names;
    for (const QCheckBox *item : m_items) {
        if (item->isChecked())
            names.append(nameOf(*item));
    }
    return names;
}

void PortalChecklist::setChoices(const QString &text)
{
    QString shown = text;
    m_choicesText->setText(shown.replace(QLatin1Char('&'), QStringLiteral("&&"))); // no mnemonic
    m_choices->setAccessibleName(text);
}

} // namespace hloauth
