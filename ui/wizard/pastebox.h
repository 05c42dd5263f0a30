#pragma once

#include "authorize/authorizationattempt.h"

#include <QWidget>

class QLineEdit;

namespace hloauth {

class Clipboard;
class Notice;

/// Takes the redirect's address, or the code alone, from the user's clipboard.
class PasteBox : public QWidget {
    Q_OBJECT

public:
    explicit PasteBox(Clipboard &clipboard, QWidget *parent = nullptr);

    void clear();
    void showResult(AuthorizationAttempt::PasteResult result);

Q_SIGNALS:
    void pasted(const QString &text);

private:
    QLineEdit *m_edit;
    Notice *m_notice;
};

} // namespace hloauth
