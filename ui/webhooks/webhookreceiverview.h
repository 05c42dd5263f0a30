#pragma once

#include "webhooks/webhookreceiver.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QSpinBox;
class QTreeView;

namespace hloauth {

class ChangeSpeaker;
class CopyButton;
class EmptyView;
class Notice;
class ReceivedModel;
class ReceivedView;
class WebhookTools;

/// Starts and stops the receiver, and shows live what comes in.
class WebhookReceiverView : public QWidget {
    Q_OBJECT

public:
    explicit WebhookReceiverView(WebhookTools &tools, QWidget *parent = nullptr);
    ~WebhookReceiverView() override;

    void start(quint16 port); ///< 0: one that the system gives
    void stop();
    bool isListening() const;
    QString address() const; ///< where it listens; empty while it does not
    ReceivedModel &model() { return *m_model; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeControls();
    QWidget *makeList();
    void makeView();
    void makeReceiver();
    void toggle();
    void sayWhyNot(LoopbackResult result, quint16 port);
    void showState();
    void showNews();
    void showNothing();
    void showChosen();
    void clear();

    WebhookTools &m_tools;
    std::unique_ptr<WebhookReceiver> m_receiver;
    ReceivedModel *m_model;
    QSortFilterProxyModel *m_found;
    QSpinBox *m_port;
    QPushButton *m_toggle;
    QLabel *m_state;
    CopyButton *m_copy;
    Notice *m_notice;
    QLineEdit *m_search;
    QLabel *m_counts;
    QTreeView *m_view;
    EmptyView *m_nothing;
    ReceivedView *m_details;
    ChangeSpeaker *m_arrivals = nullptr;
    QTimer m_look; ///< for what has come: a flood must not repaint for each
};

} // namespace hloauth
