#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hloauth {

class Notice;
class WebhookTools;

/// The keys by which webhooks are checked, where they come from, and a way to put another in the place of
/// one.
class KeysBox : public QWidget {
    Q_OBJECT

public:
    explicit KeysBox(WebhookTools &tools, QWidget *parent = nullptr);

    /// Takes a key's text as from a file or a paste.
    void takeKey(const QByteArray &text);

private:
    void showKeys();
    void chooseFile();
    void goBack();

    WebhookTools &m_tools;
    QVBoxLayout *m_list;
    QPushButton *m_paste;
    QPushButton *m_back;
    Notice *m_notice;
};

} // namespace hloauth
