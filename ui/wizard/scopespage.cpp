#include "wizard/scopespage.h"

#include "widgets/copybutton.h"
#include "widgets/notice.h"
#include "widgets/scopemodel.h"
#include "widgets/scopetree.h"
#include "widgets/scopewords.h"
#include "widgets/text.h"
#include "wizard/allowancepanel.h"
#include "wizard/signinsession.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

namespace hloauth {

ScopesPage::ScopesPage(SignInSession &session, const UiContext &context, QWidget *parent)
    : WizardPage(session, context, parent), m_tree(new ScopeTree(context.catalog, session.selection())),
      m_allowance(new AllowancePanel(context.catalog, session.selection())),
      m_notice(new Notice(context.clipboard)), m_count(new QLabel)
{
    m_notice->setObjectName(QStringLiteral("scopesNotice"));
    m_count->setObjectName(QStringLiteral("scopeCount"));
    auto *copy =
        new CopyButton(context.clipboard, CopyButton::Kind::Plain, tr("Copy list for the portal"),
                       [this] { return this->session().selection().scopes().join(QLatin1Char(' ')); });
    copy->setObjectName(QStringLiteral("copyScopesButton"));
    copy->setCaption(tr("Copy &list for the portal"));
    copy->setWhereToPaste(
        tr("The portal has a list to tick: Advanced Settings → Auth → Scopes. Keep this list beside "
           "it; every scope in it must be ticked there."));

    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_tree);
    splitter->addWidget(m_allowance);
    splitter->setSizes({60, 40}); // in proportion
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(copy);
    bottom->addWidget(m_count, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_notice);
    layout->addWidget(splitter, 1);
    layout->addLayout(bottom);

    connect(&session.selection(), &ScopeSelection::changed, this, &ScopesPage::updateTexts);
    connect(m_tree, &ScopeTree::currentChanged, this, [this](const Scope *scope) {
        m_allowance->showScope(scope,
                               scope ? ScopeWords::whyNot(m_tree->model().rules(), *scope) : QString());
    });
}

QString ScopesPage::title() const
{
    return tr("Choose scopes");
}

QString ScopesPage::subtitle() const
{
    return tr("Scopes say what your token may do. Choose only what you need, and tick the same ones in your "
              "app in the "
              "portal.");
}

QString ScopesPage::missing() const
{
    return session().selection().isEmpty() ? tr("Choose at least one scope.") : QString();
}

void ScopesPage::enter()
{
    m_tree->setRules(session().draft().rules());
    updateTexts();
}

QStringList ScopesPage::unfitting() const
{
    QStringList names;
    const ScopeRules rules = session().draft().rules();
    const QStringList chosen = session().selection().scopes();
    for (const QString &name : chosen) {
        const Scope *scope = context().catalog.find(name);
        if (scope && !rules.allows(*scope))
            names.append(name);
    }
    return names;
}

void ScopesPage::dropUnfitting()
{
    const QStringList names = unfitting();
    for (const QString &name : names)
        session().selection().set(name, false);
}

void ScopesPage::updateTexts()
{
    m_allowance->refresh();
    const qsizetype count = session().selection().count();
    m_count->setText(count == 1 ? tr("1 scope chosen") : tr("%1 scopes chosen").arg(count));
    const QStringList names = unfitting();
    if (names.isEmpty()) {
        m_notice->clear();
    } else {
        m_notice->say(Tone::Warning,
                      names.size() == 1
                          ? tr("1 chosen scope does not fit your plan or app type.")
                          : tr("%1 chosen scopes don't fit your plan or app type.").arg(names.size()),
                      tr("HighLevel would refuse the whole request because of: %1.")
                          .arg(names.join(QStringLiteral(", "))));
        m_notice->addAction(QStringLiteral("dropScopesButton"), tr("&Take them out"),
                            [this] { dropUnfitting(); });
    }
    Q_EMIT changed();
}

} // namespace hloauth
