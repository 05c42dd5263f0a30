#pragma once

#include "authorize/authorizationattempt.h"
#include "connections/keychainprobe.h"
#include "wizard/authorizetexts.h"
#include "wizard/wizardpage.h"

#include <QPointer>
#include <QTimer>

namespace hloauth {

class AnswerMemory;
class BrowserChecklist;
class ConsentLink;
class ConsentStory;
class ErrorHelp;
class FaultMenu;
class Notice;
class PasteBox;
class PortTrouble;
class WaitingBox;
struct SecretResult;

/// Leg 2: the link, the wait for the browser, and what can come of it.
class AuthorizePage : public WizardPage {
    Q_OBJECT

public:
    AuthorizePage(SignInSession &session, const UiContext &context, QWidget *parent = nullptr);
    ~AuthorizePage() override;

    QString title() const override;
    QString subtitle() const override;
    QString learnTopic() const override { return QStringLiteral("authorize"); }
    bool hasNext() const override { return false; }
    void enter() override;
    void leave() override;
    QWidget *firstFocus() const override;

    /// As if it were pasted; false while no answer is awaited.
    bool takeLink(const QString &link);

    /// Time that the user has in the browser.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

Q_SIGNALS:
    void codeObtained(); ///< the session has the code

protected:
    QPushButton *usualMainButton() const override;

private:
    enum class Opening {
        Browser,
        CopyOnly,
        Elsewhere, ///< copied for another computer, whose address comes back by hand
        Later,
        Install ///< none: the install is begun inside HighLevel
    };

    void connectLink();
    void begin(Opening opening);
    void takeProbe(const SecretResult &result, Opening opening);
    void startAttempt(Opening opening);
    void connectAttempt();
    void openLink();
    void stopWaiting();
    void showWaiting();
    void showLink();
    bool isPasteMode() const;

    void takeCode(const QByteArray &code);
    void sayRefused(const QString &error, const QString &description);
    void sayTimedOut();
    void askMissingState();
    void connectFaults();
    void connectPortTrouble();
    void goOnAwaiting(); ///< an install, after one that was not it
    void takePaste(const QString &text);
    void givePaste(const QString &text); ///< to the attempt
    void showPasteBox();
    void leavePasteBox(); ///< she does not write there now, and what is said elsewhere can be shown
    void tellArrival(); ///< something came from the browser, which she may be in
    void connectErrorHelp();
    void renewLink(); ///< what the link says has changed

    KeychainProbe m_probe;
    std::unique_ptr<AuthorizationAttempt> m_attempt;
    std::shared_ptr<AnswerMemory> m_memory; ///< of the attempts before
    std::chrono::milliseconds m_timeout = AuthorizationAttempt::defaultTimeout;
    QTimer m_countdown;
    bool m_probing = false;
    bool m_pasteOnly = false; ///< nothing can be listened on here: the answer is pasted

    ConsentLink *m_link;
    Notice *m_notice;
    WaitingBox *m_waiting;
    BrowserChecklist *m_checklist;
    PasteBox *m_pasteBox;
    ConsentStory *m_story;
    FaultMenu *m_faults;
    PortTrouble *m_portTrouble;
    ErrorHelp *m_errors = nullptr;
    AuthorizeTexts m_texts;
};

} // namespace hloauth
