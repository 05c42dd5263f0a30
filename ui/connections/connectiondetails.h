#pragma once

#include "connections/connection.h"
#include "connections/connectionstate.h"
#include "uicontext.h"

#include <QTimer>
#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace hloauth {

class MoreMenu;
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
    Notice &notice() { return *m_notice; }
    MoreMenu &more() { return *m_more; } ///< what is rarely done
    void showCopied(); ///< feedback at the button

Q_SIGNALS:
    void copyToken();
    void refresh();
    void test();
    void exportToken();
    void locationTokens(); ///< an agency's

private:
    QWidget *makeButtons();
    QWidget *makeFacts();
    void showState(const ConnectionState &state);
    void changeEvent(QEvent *event) override;

    UiContext m_context;
    ConnectionState m_state;
    QLabel *m_name;
    SymbolView *m_symbol;
    QLabel *m_stateWord;
    QLabel *m_why;
    MoreMenu *m_more;
    Notice *m_notice;
    QPushButton *m_copy = nullptr;
    QTimer m_feedback; ///< for as long as it says that it copied
    QPushButton *m_refresh = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_locationTokens = nullptr;
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
