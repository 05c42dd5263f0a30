#include "wizard/otherways.h"

#include "widgets/icon.h"

#include <QMenu>

namespace hloauth {

OtherWays::OtherWays(QWidget *parent) : QPushButton(tr("Ot&her ways"), parent)
{
    setObjectName(QStringLiteral("otherWaysButton"));
    setAutoDefault(false);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("otherWaysMenu"));
    menu->setToolTipsVisible(true);
    m_install = menu->addAction(paletteIcon(QStringLiteral("app")), tr("I install it from &inside HighLevel"),
                                this, &OtherWays::installWanted);
    m_install->setObjectName(QStringLiteral("awaitInstallAction"));
    m_install->setToolTip(tr("By “Install” in the Marketplace, or by the app's Test Link. The program waits, "
                             "and asks whose account it is before it keeps anything."));
    QAction *elsewhere =
        menu->addAction(paletteIcon(QStringLiteral("browser")), tr("My browser is on &another computer"),
                        this, &OtherWays::elsewhereWanted);
    elsewhere->setObjectName(QStringLiteral("elsewhereAction"));
    elsewhere->setToolTip(
        tr("Copies the link. When you have allowed it there, bring the address of the page that the browser "
           "ends on back here."));
    setMenu(menu);
}

void OtherWays::setInstallPossible(bool possible)
{
    m_install->setVisible(possible);
}

} // namespace hloauth
