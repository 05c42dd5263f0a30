#pragma once

#include "catalog/scoperules.h"
#include "wizard/wizardpage.h"

class QBoxLayout;
class QLabel;

namespace hloauth {

class AllowancePanel;
class Notice;
class ScopeNote;
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

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit(); ///< what stands beside the scopes stands below them where it is narrow
    void import();
    void updateTexts();
    QWidget *makeSide();
    QWidget *makeButtons();
    /// Chosen, and not to be had under the plan and app type, or perhaps not.
    QStringList chosenThatAre(ScopeVerdict::Fit fit) const;
    void dropUnfitting();
    void tellWhatDoesNotFit();

    ScopeTree *m_tree;
    AllowancePanel *m_allowance;
    ScopeNote *m_note;
    Notice *m_notice;
    QLabel *m_count;
    QBoxLayout *m_halves;
};

} // namespace hloauth
