#include "wizard/consentlink.h"

#include "widgets/flowlayout.h"
#include "widgets/linkpanel.h"
#include "widgets/pagebutton.h"
#include "wizard/otherways.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace hloauth {

namespace {

Step stepOf(LinkPanel::Place place)
{
    switch (place) {
    case LinkPanel::Place::Scopes:
        return Step::Scopes;
    case LinkPanel::Place::Redirect:
        return Step::Redirect;
    case LinkPanel::Place::Credentials:
        break;
    }
    return Step::Credentials;
}

} // namespace

ConsentLink::ConsentLink(QWidget *parent)
    : QWidget(parent), m_link(new LinkPanel), m_ways(new QWidget),
      m_open(pageButton(QStringLiteral("openBrowserButton"), tr("&Open in browser"))),
      m_copy(pageButton(
          QStringLiteral("copyLinkButton"), tr("Copy &link"),
          tr("Copies the link and waits for the answer. Paste it into a browser on this computer."),
          QStringLiteral("copy"))),
      m_otherWays(new OtherWays)
{
    m_link->setChangeable(true);
    makeMain(*m_open, QStringLiteral("open"));
    fillWays();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_link);
    layout->addWidget(m_ways);
    connect(m_link, &LinkPanel::changeRequested, this,
            [this](LinkPanel::Place place) { Q_EMIT goTo(stepOf(place)); });
}

void ConsentLink::fillWays()
{
    auto *row = new FlowLayout(m_ways);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_open, m_copy, static_cast<QPushButton *>(m_otherWays)})
        row->addWidget(button);
    connect(m_open, &QPushButton::clicked, this, &ConsentLink::openWanted);
    connect(m_copy, &QPushButton::clicked, this, &ConsentLink::copyWanted);
    connect(m_otherWays, &OtherWays::installWanted, this, &ConsentLink::installWanted);
    connect(m_otherWays, &OtherWays::elsewhereWanted, this, &ConsentLink::elsewhereWanted);
}

void ConsentLink::setReport(const LinkReport &report)
{
    m_link->setReport(report);
}

void ConsentLink::setWaiting(bool waiting)
{
    m_ways->setVisible(!waiting);
    m_link->setLegendVisible(!waiting);
}

void ConsentLink::setReady(bool ready)
{
    m_ways->setEnabled(ready);
}

void ConsentLink::setWays(bool isPasted, bool isPractice)
{
    m_otherWays->setVisible(!isPasted);
    m_otherWays->setInstallPossible(!isPractice);
}

QPushButton *ConsentLink::mainButton() const
{
    return m_open;
}

} // namespace hloauth
