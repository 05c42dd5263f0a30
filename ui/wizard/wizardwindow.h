#pragma once

#include "uicontext.h"
#include "wizard/wizarddraft.h"

#include <QMap>
#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace hloauth {

class AuthorizePage;
class Banner;
class DraftKeeper;
class LegsPanel;
class LinkSignIn;
class PageSplitter;
class SignInSession;
class StartPage;
class TokenPickup;
class WizardFooter;
class WizardPage;
struct AuthorizationLink;
struct Connection;

/// The wizard: the legs on the left, one page in the middle, the lesson on the right or in the page's place.
class WizardWindow : public QWidget {
    Q_OBJECT

public:
    explicit WizardWindow(const UiContext &context, QWidget *parent = nullptr);
    ~WizardWindow() override;

    /// At the first page, with the offer to go on where an unfinished sign-in stopped.
    void start();
    /// Fills in everything of \a connection and shows the link; not while tokens are under way that
    /// would be lost.
    void signInAgain(const Connection &connection);

    /// A link that she brings from elsewhere: to be checked, or the answer that a page waits for.
    void takeLink(const QString &link);

    Step step() const { return m_step; }
    void goTo(Step step);
    SignInSession &session() { return *m_session; }
    TokenPickup &pickup() { return *m_pickup; }
    WizardPage *page(Step step); ///< made when it is first asked for
    AuthorizePage &authorizePage();
    void setLearnVisible(bool visible);
    bool isLearnVisible() const;

Q_SIGNALS:
    void finished(const QString &connectionId); ///< a connection was made and she is done with it
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    WizardPage *makePage(Step step);
    void addPage(Step step, WizardPage *page);
    /// \a page first, then what is under it and beside it.
    void orderKeyboardFrom(const QWidget &page);
    QWidget *makeCentre();
    void buildLegs();
    void connectPages();
    void connectLearn();
    void focusPage();
    void next();
    void back();
    void connectToHighLevel();
    void beginWith(const AuthorizationLink &link);
    void practise(Step first);
    void continueDraft();
    void updateLegs();
    void fitLegs(); ///< with their words or without
    void updateBanner();
    void updateLearn(); ///< her ids in the examples

    UiContext m_context;
    std::unique_ptr<SignInSession> m_session;
    std::unique_ptr<TokenPickup> m_pickup;
    DraftKeeper *m_drafts;
    LinkSignIn *m_links;
    Step m_step = Step::Start;
    Step m_furthest = Step::Start;
    QMap<Step, QScrollArea *> m_areas; ///< each around a page
    StartPage *m_startPage = nullptr;
    Banner *m_banner = nullptr;
    LegsPanel *m_legs = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QStackedWidget *m_stack = nullptr;
    WizardFooter *m_footer = nullptr;
    PageSplitter *m_splitter = nullptr;
    bool m_closeAnyway = false;
};

} // namespace hloauth
