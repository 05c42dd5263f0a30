#pragma once

#include "wizard/wizardpage.h"

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace hloauth {

class CopyButton;
class Notice;
class SymbolLine;

/// Leg 1: where HighLevel sends the answer, and how the link is made.
class RedirectPage : public WizardPage {
    Q_OBJECT

public:
    RedirectPage(SignInSession &session, const UiContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QString learnTopic() const override { return QStringLiteral("redirect"); }
    QString missing() const override;
    QWidget *firstFocus() const override;
    void enter() override;

private:
    QWidget *makeRedirect();
    void addOwnRedirect(QVBoxLayout &layout);
    QWidget *makeLinkOptions();
    QWidget *makeVersion();
    void takeValues();
    void updateTexts();
    void sayAboutRedirect();
    QString redirectProblem() const;
    QString versionProblem() const;

    QButtonGroup *m_where;
    QLineEdit *m_address;
    QSpinBox *m_port;
    QLineEdit *m_own;
    Notice *m_notice;
    QButtonGroup *m_host;
    QLabel *m_hostNote = nullptr;
    QCheckBox *m_sameTab = nullptr;
    QButtonGroup *m_version;
    QLineEdit *m_versionId = nullptr;
    SymbolLine *m_versionProblem = nullptr;
    QCheckBox *m_olderPath = nullptr;
    bool m_filling = false;
};

} // namespace hloauth
