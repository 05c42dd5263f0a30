#pragma once

#include "connections/connection.h"
#include "locations/locationtokendesk.h"
#include "uicontext.h"
#include "widgets/restlesstext.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QPushButton;

namespace hloauth {

class AccountsModel;
class AccountsTable;
class BusyBar;
class Notice;

/// The tokens of an agency's sub-accounts: chooses them, makes the tokens as fast as HighLevel's limit
/// allows, and saves them as CSV or JSON.
class LocationTokensWindow : public QDialog {
    Q_OBJECT

public:
    LocationTokensWindow(const UiContext &context, const Connection &agency, QWidget *parent = nullptr);
    ~LocationTokensWindow() override;

    QString connectionId() const { return m_agency.id; }
    /// Makes the tokens of who is chosen; asks first if a run for that file was interrupted.
    void makeTo(const QString &path, LocationTokenFile::Format format);

    void done(int result) override;

Q_SIGNALS:
    void signInAgain(const QString &connectionId);

private:
    QWidget *makeButtons();
    QWidget *makeProgress();
    void connectDesk();
    void reload();
    void chooseFile();
    void askAboutEarlier(const LocationTokenDesk::Order &order);
    void start(const LocationTokenDesk::Order &order);
    void goOnWithRun();
    void togglePause();
    void showPhase();
    void accentNext();
    void showProgress();
    void showListFinished();
    void sayReport(const RunReport &report);
    void sayEnded(const RunReport &report);
    void sayFinished(const LocationTokenDesk::Result &result);
    void endWork(); ///< of a run, however it ended

    UiContext m_context;
    const Connection m_agency;
    AccountsModel *m_model;
    LocationTokenDesk *m_desk;
    AccountsTable *m_table;
    QCheckBox *m_keep;
    Notice *m_notice;
    BusyBar *m_bar;
    QLabel *m_progressText;
    RestlessText m_restlessProgress{*m_progressText};
    QPushButton *m_make;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    QPushButton *m_reload;
    QTimer m_redraw; ///< so that a fast run does not repaint for each token
    LocationTokenDesk::Order m_order; ///< the last one
    bool m_isClosing = false;
};

} // namespace hloauth
