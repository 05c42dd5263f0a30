#pragma once

#include <QDialog>

class QFormLayout;

namespace hloauth {

class Clipboard;
struct TokenClaims;

/// What an access token says of itself, read without asking anybody. The token is not in it.
class ClaimsDialog : public QDialog {
    Q_OBJECT

public:
    ClaimsDialog(const TokenClaims &claims, Clipboard &clipboard, QWidget *parent = nullptr);

private:
    static void addRow(QFormLayout &form, const QString &name, const QString &value);
    QFormLayout *makeForm(const TokenClaims &claims);
};

} // namespace hloauth
