#pragma once

#include "wizard/wizardpage.h"

#include <array>

class QButtonGroup;

namespace hloauth {

class Notice;
class PrivateTokenGuide;

/// Three questions that tell whether a Private Integration Token would do, and how to make one then.
class NeedPage : public WizardPage {
    Q_OBJECT

public:
    NeedPage(SignInSession &session, const UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString learnTopic() const override { return QStringLiteral("need"); }
    bool hasNext() const override { return false; }
    void enter() override;

private:
    void addQuestion(int number, const QString &question, const QString &explanation);
    void showAnswers(); ///< as the draft has them
    void takeAnswers();
    void updateAdvice();
    void adviseOAuth();
    void advisePrivateToken();
    void addWaysBack();
    void startOver();

    std::array<QButtonGroup *, 3> m_answers{};
    Notice *m_advice;
    PrivateTokenGuide *m_guide;
    bool m_filling = false;
};

} // namespace hloauth
