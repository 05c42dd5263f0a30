#pragma once

#include "wizard/wizardpage.h"

class QButtonGroup;
class QCheckBox;
class QLabel;
class QPushButton;

namespace hloauth {

class Notice;

/// Leg 1: what kind of app, and a checklist for making it in HighLevel's developer portal.
class CreateAppPage : public WizardPage {
    Q_OBJECT

public:
    CreateAppPage(SignInSession &session, const UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString learnTopic() const override { return QStringLiteral("create-app"); }
    void enter() override;

private:
    QWidget *makeAppTypes();
    QWidget *makeDistribution();
    QWidget *makePlans();
    QWidget *makeChecklist();
    QCheckBox *addItem(class QVBoxLayout &layout, const QString &name, const QString &text);
    void takeChoices();
    void updateTexts();

    QButtonGroup *m_appType;
    QButtonGroup *m_tokenFor;
    QButtonGroup *m_distribution;
    QButtonGroup *m_plan;
    QWidget *m_tokenForBox = nullptr;
    QList<QCheckBox *> m_items;
    QLabel *m_choicesText = nullptr;
    QPushButton *m_portal = nullptr;
    Notice *m_practice;
    bool m_filling = false;
};

} // namespace hloauth
