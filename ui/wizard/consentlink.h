#pragma once

#include "link/linkcheck.h"
#include "wizard/wizarddraft.h"

#include <QWidget>

class QPushButton;

namespace hloauth {

class LinkPanel;
class OtherWays;

/// The link that asks for consent, what a check says of it, and the ways to go on with it.
class ConsentLink : public QWidget {
    Q_OBJECT

public:
    explicit ConsentLink(QWidget *parent = nullptr);

    void setReport(const LinkReport &report);
    /// The ways are hidden while the answer is awaited, and the legend with them.
    void setWaiting(bool waiting);
    /// Whether one of the ways can be chosen now.
    void setReady(bool ready);
    /// With \a isPasted, the answer comes back by hand in any case.
    void setWays(bool isPasted, bool isPractice);
    QPushButton *mainButton() const;

Q_SIGNALS:
    void openWanted();
    void copyWanted();
    void installWanted(); ///< it is begun inside HighLevel
    void elsewhereWanted(); ///< with a browser on another computer
    void goTo(hloauth::Step step); ///< where what a finding speaks of can be changed

private:
    void fillWays();

    LinkPanel *m_link;
    QWidget *m_ways;
    QPushButton *m_open;
    QPushButton *m_copy;
    OtherWays *m_otherWays;
};

} // namespace hloauth
