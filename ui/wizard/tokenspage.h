#pragma once

#include "wizard/wizardpage.h"

#include <QTimer>

#include <memory>

class QPushButton;

namespace hloauth {

class EmptyView;
class ErrorHelp;
class FreshnessBox;
class Notice;
class TokenPickup;
class TokenTest;
class TokensView;

/// Leg 3: the exchange, and the tokens that it brought.
class TokensPage : public WizardPage {
    Q_OBJECT

public:
    TokensPage(SignInSession &session, TokenPickup &pickup, const UiContext &context,
               QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString learnTopic() const override { return QStringLiteral("tokens"); }
    QString missing() const override;
    bool hasNext() const override;
    bool hasBack() const override;
    QString nextText() const override;
    QWidget *firstFocus() const override;
    ~TokensPage() override;
    void enter() override;

protected:
    QPushButton *usualMainButton() const override;

private:
    void fillProgress();
    QWidget *makeResult();
    void showState();
    void showProgress();
    void setCopied(bool copied);
    bool isWorthless() const; ///< a code that nobody here asked for, and HighLevel does not know
    void sayFailed();
    void sayNotKept();
    void sayKept();
    void sayDifferences();
    void showConnection();
    void showFreshness();
    QWidget *makeTools();
    void test();
    void openExport();
    void noteRefreshTokenCopied();

    TokenPickup &m_pickup;
    ErrorHelp *m_errors;
    QTimer m_clock;
    EmptyView *m_progress;
    QPushButton *m_cancel = nullptr;
    Notice *m_notice;
    Notice *m_keptNotice;
    Notice *m_differences;
    Notice *m_testNotice;
    QPushButton *m_test = nullptr;
    std::unique_ptr<TokenTest> m_tokenTest;
    QWidget *m_result = nullptr;
    TokensView *m_view;
    bool m_isCopied = false; ///< the access token: what she came for is done
    FreshnessBox *m_freshness;
};

} // namespace hloauth
