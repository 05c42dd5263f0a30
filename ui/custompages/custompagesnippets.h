#pragma once

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace hloauth {

class Clipboard;

/// Code that decrypts custom-page sessions on a server, in several languages.
class CustomPageSnippets : public QWidget {
    Q_OBJECT

public:
    explicit CustomPageSnippets(Clipboard &clipboard, QWidget *parent = nullptr);

private:
    void show(int row);

    QComboBox *m_languages;
    QPlainTextEdit *m_code;
};

} // namespace hloauth
