#pragma once

#include "wizard/wizardpage.h"

#include <array>

class QButtonGroup;

namespace hloauth {

class Notice;

/// Three questions that tell whether a Private Integration Token would do.
class NeedPage : public WizardPage {
    Q_OBJECT

public:
    NeedPage(SignInSession &session, const UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString learnTopic() const override { return QStringLiteral("need"); }
    bool hasNext() const override { return false; }

private:
    void addQuestion(int number, const QString &question, const QString &explanation);
    void updateAnswer();
    void sayShorterWay();

    std::array<QButtonGroup *, 3> m_answers{};
    Notice *m_answer;
};

} // namespace hloauth
