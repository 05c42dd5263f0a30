#pragma once

#include "link/linkcheck.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hloauth {

class LinkLegend;
class LinkView;

/// An authorization link in coloured parts, the meaning of the part under mouse or text cursor, and what
/// a check found.
class LinkPanel : public QWidget {
    Q_OBJECT

public:
    explicit LinkPanel(QWidget *parent = nullptr);

    void setReport(const LinkReport &report);
    /// What to say of a link in which nothing is wrong; empty: nothing.
    void setPraise(const QString &praise) { m_praise = praise; }
    /// Offers a button at findings that can be changed on a page of the wizard.
    void setChangeable(bool changeable) { m_isChangeable = changeable; }
    void setLegendVisible(bool visible); ///< what the colours mean, while no part is pointed at
    /// What was found above the link, for who has the link before her eyes already.
    void setFindingsFirst(bool first) { m_hasFindingsFirst = first; }
    QString link() const;

    enum class Place { Scopes, Redirect, Credentials };

Q_SIGNALS:
    /// The user wants to change what a finding speaks of.
    void changeRequested(hloauth::LinkPanel::Place place);

private:
    void showMeaning(const QString &meaning);
    void showFindings(const LinkReport &report);
    void addFinding(const LinkFinding &finding, QVBoxLayout &layout);

    LinkView *m_view;
    LinkLegend *m_legend;
    QLabel *m_meaning; ///< of the part that is pointed at, in the place of the legend
    QVBoxLayout *m_layout;
    QWidget *m_findings = nullptr;
    QString m_praise;
    bool m_isChangeable = false;
    bool m_hasLegend = true;
    bool m_hasFindingsFirst = false;
};

} // namespace hloauth
