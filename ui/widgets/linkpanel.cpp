#include "widgets/linkpanel.h"

#include "widgets/linklegend.h"
#include "widgets/linkview.h"
#include "widgets/symbolline.h"
#include "widgets/text.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace hloauth {

namespace {

using Kind = LinkFinding::Kind;
using Severity = LinkFinding::Severity;
using Place = LinkPanel::Place;

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Tone::Bad;
    case Severity::Warning:
        return Tone::Warning;
    case Severity::Note:
        break;
    }
    return Tone::Info;
}

/// Where the wizard lets it be changed; nothing if nowhere.
std::optional<Place> placeOf(Kind kind)
{
    if (kind >= Kind::RedirectMissing && kind <= Kind::RedirectOtherQuery)
        return Place::Redirect;
    if (kind == Kind::ScopeNotInPlan || kind == Kind::ScopeNotInType)
        return Place::Scopes;
    if (kind >= Kind::ScopeMissing && kind <= Kind::ScopePerhapsUnfit)
        return Place::Scopes;
    if (kind >= Kind::ClientIdMissing && kind <= Kind::OtherClientId)
        return Place::Credentials;
    const bool isOption =
        (kind >= Kind::VersionIdMissing && kind <= Kind::VersionIdMalformed) || kind == Kind::OlderPath;
    return isOption ? std::optional(Place::Redirect) : std::nullopt;
}

} // namespace

LinkPanel::LinkPanel(QWidget *parent)
    : QWidget(parent), m_view(new LinkView), m_legend(new LinkLegend), m_meaning(quietLabel(QString())),
      m_layout(new QVBoxLayout(this))
{
    m_view->setObjectName(QStringLiteral("linkView"));
    m_legend->setObjectName(QStringLiteral("linkLegend"));
    m_meaning->setObjectName(QStringLiteral("linkMeaning"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_view);
    m_layout->addWidget(m_legend);
    m_layout->addWidget(m_meaning);
    connect(m_view, &LinkView::partChanged, this, &LinkPanel::showMeaning);
    showMeaning({});
}

void LinkPanel::showMeaning(const QString &meaning)
{
    m_meaning->setText(meaning);
    m_meaning->setVisible(!meaning.isEmpty());
    m_legend->setVisible(m_hasLegend && meaning.isEmpty());
    if (meaning.isEmpty())
        return;
    // The text cursor's own announcement is of a letter only.
    m_view->setAccessibleDescription(meaning);
    QAccessibleEvent changed(m_view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

QString LinkPanel::link() const
{
    return m_view->link();
}

void LinkPanel::setLegendVisible(bool visible)
{
    m_hasLegend = visible;
    showMeaning(m_meaning->text());
}

void LinkPanel::setReport(const LinkReport &report)
{
    m_view->setLink(report.link);
    m_view->setFindings(report.findings);
    m_view->setVisible(!report.link.isEmpty());
    m_legend->setLink(report.link);
    showFindings(report);
}

void LinkPanel::showFindings(const LinkReport &report)
{
    delete m_findings;
    m_findings = new QWidget;
    m_findings->setObjectName(QStringLiteral("linkFindings"));
    auto *layout = new QVBoxLayout(m_findings);
    layout->setContentsMargins(0, 0, 0, 0);
    QList<LinkFinding> findings = report.findings;
    std::stable_sort(findings.begin(), findings.end(),
                     [](const LinkFinding &a, const LinkFinding &b) { return a.severity < b.severity; });
    for (const LinkFinding &finding : std::as_const(findings))
        addFinding(finding, *layout);
    const bool isGood = report.count(Severity::Error) + report.count(Severity::Warning) == 0;
    if (isGood && !m_praise.isEmpty())
        layout->insertWidget(0, new SymbolLine(Symbol::Tick, Tone::Good, m_praise));
    m_layout->insertWidget(m_hasFindingsFirst ? 0 : -1, m_findings);
    m_findings->setVisible(layout->count() > 0); // not before it has a parent, or it is a window
}

void LinkPanel::addFinding(const LinkFinding &finding, QVBoxLayout &layout)
{
    const Tone tone = toneOf(finding.severity);
    auto *line =
        new SymbolLine(symbolFor(tone), tone, inARow({finding.what(), finding.why(), finding.fix()}));
    line->setObjectName(QStringLiteral("finding_") + finding.name());
    const std::optional<Place> place = m_isChangeable ? placeOf(finding.kind) : std::nullopt;
    if (!place) {
        layout.addWidget(line);
        return;
    }
    auto *change = new QPushButton(tr("Change it"));
    change->setAutoDefault(false);
    change->setAccessibleName(tr("%1: %2").arg(change->text(), finding.what()));
    connect(change, &QPushButton::clicked, this, [this, place] { Q_EMIT changeRequested(*place); });
    auto *row = new QHBoxLayout;
    row->addWidget(line, 1);
    row->addWidget(change, 0, Qt::AlignTop);
    layout.addLayout(row);
}

} // namespace hloauth
