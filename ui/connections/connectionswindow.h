#pragma once

#include "uicontext.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace hloauth {

class Banner;
class ConnectionDetails;
class ConnectionErrors;
class ConnectionTools;
class ConnectionsModel;
class EmptyView;
class PageSplitter;
class Removal;
class RemovalNotice;
class TokenDesk;
struct Connection;
struct LearnValues;
struct RefreshOutcome;
struct TokenTestResult;

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
    void buildMenus();
    QWidget *makeList();
    void connectDetails();
    void connectDesk();
    void connectTools();
    void connectKeeper();
    void connectLearn();
    /// Does \a action to the chosen connection, after a question if that would renew what another program
    /// renews.
    void renewChosen(std::chrono::seconds minimumValidity, std::function<void()> action);
    const Connection *chosen() const;
    void showChosen();
    LearnValues learnValues(); ///< of the chosen connection
    void sayProblem(const QString &id, const RefreshOutcome &outcome);
    void sayCopiedAt(QPushButton &button);
    void sayTested(const QString &id, const TokenTestResult &result);
    void saySignInNeeded(const Connection &connection);
    void rename();
    void renameTo(const QString &id, const QString &name);
    void connectRemoval();
    void remove();
    void showAbout();
    void showDiagnostics();

    UiContext m_context;
    ConnectionsModel *m_model;
    QListView *m_list = nullptr;
    TokenDesk *m_desk;
    ConnectionDetails *m_details;
    ConnectionErrors *m_errors;
    ConnectionTools *m_tools;
    QStackedWidget *m_stack;
    QWidget *m_listBox = nullptr;
    EmptyView *m_nothing; ///< shown while no connection is chosen: what to do, or why there is none
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
