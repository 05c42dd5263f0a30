#pragma once

#include "wizard/wizardpage.h"

namespace hloauth {

class Notice;

/// The three ways in, and the way back into a sign-in that was not finished.
class StartPage : public WizardPage {
    Q_OBJECT

public:
    StartPage(SignInSession &session, const UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString learnTopic() const override { return QStringLiteral("start"); }
    bool hasNext() const override { return false; }
    bool hasBack() const override { return false; }

    /// Offers to go on where an unfinished sign-in stopped.
    void offerDraft(const WizardDraft &draft);
    void withdrawDraft();
    void showProblem(const QString &text);

Q_SIGNALS:
    void connectChosen();
    void practiseChosen();
    void practiseFaultsChosen(); ///< straight to the page on which the practice server fails
    void needChosen();
    void continueChosen();
    void discardChosen();
    void linkCheckChosen();

private:
    QWidget *makeButtons();

    Notice *m_notice;
    Notice *m_problem;
};

} // namespace hloauth
