#pragma once

#include "uicontext.h"
#include "wizard/wizarddraft.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace hloauth {

class SignInSession;

/// One page of the wizard: a thin view of the session. It asks the window for other pages by signals.
class WizardPage : public QWidget {
    Q_OBJECT

public:
    WizardPage(SignInSession &session, const UiContext &context, QWidget *parent = nullptr);

    virtual QString title() const = 0;
    virtual QString subtitle() const = 0;
    virtual QString learnTopic() const = 0; ///< file name in resources/learn, without .md

    virtual void enter() { } ///< the page comes up: show what the session says
    virtual void leave() { } ///< another page comes up
    /// What has to be done before the next page, as a short sentence; empty if nothing.
    virtual QString missing() const { return {}; }
    virtual bool hasNext() const { return true; }
    virtual bool hasBack() const { return true; }
    virtual QString nextText() const; ///< with a mnemonic
    /// The button on it that does what is to be done now; nullptr: the next page is what comes next.
    QPushButton *mainButton() const;
    /// The widget that gets the keyboard when the page comes up; nullptr: the first.
    virtual QWidget *firstFocus() const { return nullptr; }

Q_SIGNALS:
    void changed(); ///< what missing(), hasNext() and the like answer
    void goTo(hloauth::Step step);
    void keyboardLost(); ///< what had it has gone: it goes where it would if the page came up

protected:
    SignInSession &session() const { return m_session; }
    const UiContext &context() const { return m_context; }

    /// A radio button with a quiet explanation under it that screen readers get as description.
    static QRadioButton *addOption(QVBoxLayout &layout, QButtonGroup &group, int id,
                                   const QString &objectName, const QString &text,
                                   const QString &explanation);
    /// A quiet \a text to put under a radio button or check box, in line with its caption.
    static QLabel *makeExplanation(QAbstractButton &button, const QString &text);
    /// As mainButton(), while no notice asks for something else.
    virtual QPushButton *usualMainButton() const { return nullptr; }
    void openPortal(); ///< in practice that of the practice server

private:
    SignInSession &m_session;
    UiContext m_context;
};

} // namespace hloauth
