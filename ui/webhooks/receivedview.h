#pragma once

#include "webhooks/webhookinbox.h"
#include "webhooks/webhookreplay.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace hloauth {

class CopyButton;
class Notice;
class WebhookTools;

/// One webhook that came in: its check, headers and body; and what can be done with it.
class ReceivedView : public QWidget {
    Q_OBJECT

public:
    explicit ReceivedView(WebhookTools &tools, QWidget *parent = nullptr);

    void show(const WebhookInbox::Entry &entry); ///< nullptr: nothing
    WebhookInbox::Entry entry() const { return m_entry; }
    /// Writes the body alone, or the whole request for a name that ends with ".http". What went wrong, or
    /// nothing.
    QString saveTo(const QString &path) const;
    void replayTo(const QString &address);

private:
    QWidget *makeButtons();
    QWidget *makeReplay();
    void save();
    void sayReplayed(const WebhookReplay::Result &result);

    WebhookTools &m_tools;
    WebhookInbox::Entry m_entry;
    Notice *m_verdict;
    QPlainTextEdit *m_text;
    CopyButton *m_copy;
    QPushButton *m_save;
    QLineEdit *m_address;
    QPushButton *m_send;
    Notice *m_notice;
    WebhookReplay m_replay;
};

} // namespace hloauth
