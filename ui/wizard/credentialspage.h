#pragma once

#include "link/clientcredentials.h"
#include "widgets/screencapture.h"
#include "wizard/wizardpage.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hloauth {

class Notice;
class SymbolLine;

/// Leg 1: the app's client ID and client secret, checked while they are entered.
class CredentialsPage : public WizardPage {
    Q_OBJECT

public:
    CredentialsPage(SignInSession &session, const UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString learnTopic() const override { return QStringLiteral("credentials"); }
    QString missing() const override;
    void enter() override;
    void leave() override;
    QWidget *firstFocus() const override;

private:
    void buildFields();
    void layOut();
    void showSecret(bool revealed);
    void takeValues();
    void updateTexts();
    void sayAboutId();
    void sayAboutSecret();
    QString factsText() const;
    void swapValues();
    /// Wrong beyond doubt: HighLevel would refuse it. Other servers may have other shapes.
    bool isIdWrong(ClientValueShape shape) const;
    bool isSecretWrong(ClientValueShape shape) const;

    QLineEdit *m_id;
    QLineEdit *m_secret;
    QPushButton *m_reveal;
    QPushButton *m_portal;
    Notice *m_practice;
    SymbolLine *m_idFacts; ///< what there is to say of a value that can be right
    SymbolLine *m_secretFacts;
    Notice *m_idNotice; ///< and of one that can't
    Notice *m_secretNotice;
    Notice *m_swapNotice;
    bool m_filling = false;
    QTimer m_hide; ///< the revealed secret
    CaptureShield m_shield{*this};
};

} // namespace hloauth
