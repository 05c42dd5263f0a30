#pragma once

#include "uicontext.h"
#include "widgets/restlesstext.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hloauth {

class ScopeDiffView;
class SecretField;
class TokenPickup;

/// The tokens that came: whose they are, how long they last, what they allow, and each to be copied.
class TokensView : public QWidget {
    Q_OBJECT

public:
    /// \a pickup must outlive it.
    TokensView(TokenPickup &pickup, const UiContext &context, QWidget *parent = nullptr);

    void showTokens();
    void showConnection(); ///< the names of account and connection
    void showValidity(); ///< at this time
    QPushButton &copyButton(); ///< the access token's
    QString nameProblem() const; ///< why the connection can't have the name that is entered

Q_SIGNALS:
    void nameProblemChanged();
    void accessTokenCopied();
    void refreshTokenCopied();

private:
    void fillForm();
    void explainSecrets();
    SecretField *addField(const QString &objectName, const QString &label, const QString &what, bool secret);
    void rename();
    void showNameProblem(const QString &problem);

    TokenPickup &m_pickup;
    UiContext m_context;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QLabel *m_nameProblem;
    QLabel *m_owner;
    QLabel *m_validity;
    RestlessText m_restlessValidity; ///< m_validity's
    SecretField *m_access = nullptr;
    SecretField *m_refresh = nullptr;
    SecretField *m_locationId = nullptr;
    SecretField *m_companyId = nullptr;
    SecretField *m_userId = nullptr;
    ScopeDiffView *m_scopes;
};

} // namespace hloauth
