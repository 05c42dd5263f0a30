#include "wizard/scopenote.h"

#include "catalog/scopeexport.h"
#include "catalog/scopereview.h"
#include "catalog/scopeselection.h"
#include "translations.h"
#include "widgets/pagebutton.h"
#include "widgets/scale.h"
#include "widgets/scopewords.h"
#include "widgets/text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hloauth {

namespace {

constexpr qsizetype mostNamed = 3; // more would push the lists above out of sight

/// "POST /contacts/, PUT /contacts/:contactId and 19 more"; a path may break after each part of it.
QString breakable(const QStringList &texts)
{
    return someOf(texts, mostNamed).replace(QLatin1Char('/'), QStringLiteral("/\u200B"));
}

} // namespace

ScopeNote::ScopeNote(const ScopeCatalog &catalog, ScopeSelection &selection, QWidget *parent)
    : QWidget(parent), m_catalog(catalog), m_selection(selection), m_name(headingLabel(QString())),
      m_text(wrappedLabel(QString())),
      m_choose(pageButton(QStringLiteral("chooseAnywayButton"), tr("Choose it any&way")))
{
    m_name->setObjectName(QStringLiteral("scopeNoteName"));
    m_text->setObjectName(QStringLiteral("scopeNoteText"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addWidget(m_name);
    layout->addWidget(m_text);
    layout->addWidget(m_choose, 0, Qt::AlignLeft);
    connect(&m_selection, &ScopeSelection::changed, this, &ScopeNote::refresh);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        if (m_scope)
            m_selection.set(m_scope->name, true);
    });
    refresh();
}

void ScopeNote::setScope(const Scope *scope)
{
    m_scope = scope;
    refresh();
}

void ScopeNote::setRules(const ScopeRules &rules)
{
    m_rules = rules;
    refresh();
}

void ScopeNote::refresh()
{
    m_choose->setVisible(m_scope && m_rules.check(*m_scope).fit == ScopeVerdict::Fit::Uncertain
                         && !m_selection.contains(m_scope->name));
    if (!m_scope) {
        m_name->setText(tr("About a scope"));
        m_text->setText(tr("Go to a scope in the list to read what it allows and why it is chosen."));
        return;
    }
    QStringList lines{ScopeWords::whyNot(m_rules, *m_scope), ScopeWords::wayToGet(m_rules, *m_scope),
                      reasons(), effect()};
    lines += ScopeWords::caveats(m_rules, *m_scope);
    lines.removeAll(QString());
    m_name->setText(m_scope->name);
    m_text->setText(lines.join(QLatin1Char('\n')));
}

QString ScopeNote::reasons() const
{
    if (!m_selection.contains(m_scope->name))
        return {};
    QStringList names;
    const QList<ScopeWish> wishes = m_selection.wishesFor(m_scope->name);
    for (const ScopeWish &wish : wishes)
        names += ScopeExport::nameOf(m_catalog, wish);
    return names.isEmpty() ? tr("Chosen by hand; nothing that you asked for needs it.")
                           : tr("Chosen for: %1.").arg(names.join(QStringLiteral(", ")));
}

QString ScopeNote::effect() const
{
    const ScopeLoss loss = ScopeLoss::of(m_catalog, m_selection, m_scope->name);
    const bool chosen = m_selection.contains(m_scope->name);
    if (loss.isEmpty())
        return chosen ? tr("Without it nothing is lost: other chosen scopes allow the same.") : QString();
    QStringList parts;
    if (!loss.endpoints.isEmpty())
        parts += tr("%n call(s) (%1)", nullptr, static_cast<int>(loss.endpoints.size()))
                     .arg(breakable(loss.endpoints));
    if (!loss.events.isEmpty())
        parts += tr("%n webhook event(s) (%1)", nullptr, static_cast<int>(loss.events.size()))
                     .arg(breakable(loss.events));
    QStringList wishes;
    for (const ScopeWish &wish : loss.wishes)
        wishes += tr("“%1”").arg(ScopeExport::nameOf(m_catalog, wish));
    if (!chosen)
        return tr("It would allow %1.").arg(listText(parts));
    if (parts.isEmpty())
        return tr("Without it %1 would not be complete.").arg(listText(wishes));
    if (wishes.isEmpty())
        return tr("Without it these stop working: %1.").arg(listText(parts));
    return tr("Without it these stop working: %1; and %2 would not be complete.")
        .arg(listText(parts), listText(wishes));
}

} // namespace hloauth
