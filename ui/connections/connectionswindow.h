#pragma once

#include "uicontext.h"

#include <QMainWindow>
#include <QTimer>

class QPushButton;
class QStackedWidget;

namespace hloauth {

class Banner;
class Sidebar;
class ConnectionDetails;
class ConnectionErrors;
class OutcomeNotices;
class ConnectionTools;
class ConnectionsModel;
class EmptyView;
class PageSplitter;
class Removal;
class RemovalNotice;
class TokenDesk;
struct Connection;
struct LearnValues;

/// What a returning user sees: her connections, and what can be done with the chosen one.
class ConnectionsWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit ConnectionsWindow(const UiContext &context, QWidget *parent = nullptr);
    ~ConnectionsWindow() override;

    void choose(const QString &connectionId);
    QString chosenId() const;
    void setLearnVisible(bool visible);

Q_SIGNALS:
    void newConnection();
    void signInAgain(const QString &connectionId);
    void everythingRemoved(); ///< all that the program kept; nothing of it is left to show
    void linkDropped(const QString &link); ///< to be checked
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeNothing();
    void buildMenus();
    void connectSidebar();
    void connectDetails();
    void connectMore();
    void connectDesk();
    void connectTools();
    void connectKeeper();
    void connectLearn();
    /// Does \a action to the chosen connection, after a question if that would renew what another program
    /// renews.
    void renewChosen(std::chrono::seconds minimumValidity, std::function<void(const Connection &)> action);
    const Connection *chosen() const;
    void showChosen();
    void sayNothing();
    LearnValues learnValues(); ///< of the chosen connection
    void rename();
    void connectRemoval();
    void remove();
    void showAbout();
    void showDiagnostics();

    UiContext m_context;
    ConnectionsModel *m_model;
    Sidebar *m_sidebar;
    TokenDesk *m_desk;
    ConnectionDetails *m_details;
    ConnectionErrors *m_errors;
    OutcomeNotices *m_notices;
    ConnectionTools *m_tools;
    QStackedWidget *m_stack;
    EmptyView *m_nothing; ///< shown while no connection is chosen: what to do, or why there is none
    QPushButton *m_first = nullptr;
    QPushButton *m_showAll = nullptr; ///< none was found
    Banner *m_banner;
    Removal *m_removal;
    QAction *m_undoAction;
    RemovalNotice *m_removalNotice;
    PageSplitter *m_splitter;
    QAction *m_learnAction = nullptr;
    QTimer m_tick;
    QString m_shownId;
    bool m_shownSignInNeeded = false;
    bool m_closeAnyway = false;
};

} // namespace hloauth
