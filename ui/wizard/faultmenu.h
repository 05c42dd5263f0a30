#pragma once

#include "practice/practicefault.h"
#include "uicontext.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace hloauth {

class Notice;
class PracticeServer;
class SignInSession;

/// "Show me what goes wrong when …": lets the practice server play a fault, and the link with it. Shown
/// in practice only.
class FaultMenu : public QWidget {
    Q_OBJECT

public:
    FaultMenu(SignInSession &session, const UiContext &context, QWidget *parent = nullptr);
    ~FaultMenu() override;

    void enter(); ///< the page comes up

    /// What was seen and is to be remembered, once a sign-in got through; empty if no fault is played.
    static QString lesson(const UiContext &context);

Q_SIGNALS:
    void chosen(); ///< the session has the link that leads to the fault: open it
    void stopped(); ///< and the one that works again

private:
    void fill(QMenu &menu);
    void addGroup(QMenu &menu, FaultPlace place, const QString &title);
    PracticeServer *server() const; ///< if this is a practice
    void play(PracticeFault fault);
    void setUpLink(LinkFault fault);
    void sayPlayed();

    SignInSession &m_session;
    UiContext m_context;
    QPushButton *m_button;
    Notice *m_notice;
    QString m_addedScope; ///< for a fault; taken away again afterwards
};

} // namespace hloauth
