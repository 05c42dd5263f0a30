#pragma once

#include "widgets/restlesstext.h"
#include "wizard/wizardpage.h"

#include <QTimer>

#include <memory>
#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hloauth {

class ErrorHelp;
class FreshnessBox;
class Notice;
class ScopeDiffView;
class SecretField;
class TokenPickup;
class TokenTest;

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
    ~TokensPage() override;
    void enter() override;

private:
    QWidget *makeProgress();
    QWidget *makeResult();
    SecretField *addField(QFormLayout &form, const QString &objectName, const QString &label,
                          const QString &what, bool secret);
    void showState();
    bool isWorthless() const; ///< a code that nobody here asked for, and HighLevel does not know
    void sayFailed();
    void sayNotKept();
    void sayKept();
    void sayDifferences();
    void showTokens();
    void showConnection();
    void updateValidity();
    QWidget *makeTools();
    void test();
    void openExport();
    void noteRefreshTokenCopied();
    void rename();

    TokenPickup &m_pickup;
    ErrorHelp *m_errors;
    QTimer m_clock;
    QWidget *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QPushButton *m_cancel = nullptr;
    Notice *m_notice;
    Notice *m_keptNotice;
    Notice *m_differences;
    Notice *m_testNotice;
    QPushButton *m_test = nullptr;
    std::unique_ptr<TokenTest> m_tokenTest;
    QWidget *m_result = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_nameProblem = nullptr;
    QLabel *m_owner = nullptr;
    QLabel *m_validity = nullptr;
    std::optional<RestlessText> m_restlessValidity; ///< m_validity's
    SecretField *m_access = nullptr;
    SecretField *m_refresh = nullptr;
    SecretField *m_locationId = nullptr;
    SecretField *m_companyId = nullptr;
    SecretField *m_userId = nullptr;
    QFormLayout *m_form = nullptr;
    ScopeDiffView *m_scopes = nullptr;
    FreshnessBox *m_freshness;
};

} // namespace hloauth
