#pragma once

#include "connections/connection.h"
#include "connections/connectionstate.h"
#include "uicontext.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace hloauth {

class FlowLayout;
class FreshnessBox;
class Notice;
class SecretField;
class SymbolView;

/// The chosen connection and what can be done with it.
class ConnectionDetails : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionDetails(const UiContext &context, QWidget *parent = nullptr);

    void showConnection(const Connection &connection, const ConnectionState &state);
    void setRemovable(bool removable); ///< not while it is being removed already
    Notice &notice() { return *m_notice; }
    void showCopied(); ///< feedback at the button

Q_SIGNALS:
    void copyToken();
    void refresh();
    void signInAgain();
    void seeError();
    void test();
    void exportToken();
    void showClaims();
    void locationTokens(); ///< an agency's
    void rename();
    void remove();

private:
    QWidget *makeTokenButtons();
    QWidget *makeConnectionButtons();
    QWidget *makeFacts();
    void showState(const ConnectionState &state);
    void changeEvent(QEvent *event) override;

    UiContext m_context;
    ConnectionState m_state;
    QLabel *m_name;
    SymbolView *m_symbol;
    QLabel *m_stateWord;
    QLabel *m_why;
    Notice *m_notice;
    QPushButton *m_copy = nullptr;
    QPushButton *m_refresh = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_locationTokens = nullptr;
    QPushButton *m_remove = nullptr;
    QFormLayout *m_form = nullptr;
    QLabel *m_owner = nullptr;
    QLabel *m_until = nullptr;
    QLabel *m_refreshed = nullptr;
    QLabel *m_scopes = nullptr;
    QLabel *m_kept = nullptr;
    FreshnessBox *m_freshness;
    SecretField *m_locationId = nullptr;
    SecretField *m_companyId = nullptr;
};

} // namespace hloauth
