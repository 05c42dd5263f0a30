#pragma once

#include "wizard/wizardpage.h"

class QLabel;

namespace hloauth {

class AllowancePanel;
class Notice;
class ScopeTree;

/// Leg 1: what the app may do.
class ScopesPage : public WizardPage {
    Q_OBJECT

public:
    ScopesPage(SignInSession &session, const UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString learnTopic() const override { return QStringLiteral("scopes"); }
    QString missing() const override;
    void enter() override;

    ScopeTree &tree() { return *m_tree; }

private:
    void updateTexts();
    QStringList unfitting() const; ///< chosen and not to be had under the plan and app type
    void dropUnfitting();

    ScopeTree *m_tree;
    AllowancePanel *m_allowance;
    Notice *m_notice;
    QLabel *m_count;
};

} // namespace hloauth
