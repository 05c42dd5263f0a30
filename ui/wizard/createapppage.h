#pragma once

#include "catalog/appadvice.h"
#include "wizard/wizardpage.h"

class QButtonGroup;

namespace hloauth {

class DecisionBox;
class Notice;
class PortalChecklist;

/// Leg 1: the decisions about the app, what is advised for each, and a checklist for making the app in
/// HighLevel's developer portal.
class CreateAppPage : public WizardPage {
    Q_OBJECT

public:
    CreateAppPage(SignInSession &session, const UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString learnTopic() const override { return QStringLiteral("create-app"); }
    void enter() override;

private:
    DecisionBox *makeAppTypes();
    DecisionBox *makeDistribution();
    DecisionBox *makePrice();
    DecisionBox *makePlans();
    QWidget *makeTargetUsers();
    QWidget *makeTokenFor();
    void explain();

    void showChoices(); ///< as the draft has them
    void takeChoices();
    void updateTexts();
    void showAdvice();
    void showConflicts();
    DecisionBox &boxOf(AppConflict::Kind kind) const;
    void choose(const AppChoices &choices);
    void choose(const AppChoices &choices, const QStringList &scopes);

    QButtonGroup *m_appType;
    QButtonGroup *m_targetUser;
    QButtonGroup *m_tokenFor;
    QButtonGroup *m_distribution;
    QButtonGroup *m_price;
    QButtonGroup *m_plan;
    QWidget *m_targetUserBox = nullptr;
    QWidget *m_tokenForBox = nullptr;
    DecisionBox *m_typeBox = nullptr;
    DecisionBox *m_distributionBox = nullptr;
    DecisionBox *m_priceBox = nullptr;
    DecisionBox *m_planBox = nullptr;
    PortalChecklist *m_checklist = nullptr;
    Notice *m_practice;
    bool m_filling = false;
};

} // namespace hloauth
