#pragma once

#include "authorize/authorizationattempt.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace hloauth {

class Clipboard;
class Notice;
struct Diagnosis;

/// Takes the redirect's address, or the code alone, from the user's clipboard.
class PasteBox : public QWidget {
    Q_OBJECT

public:
    explicit PasteBox(Clipboard &clipboard, QWidget *parent = nullptr);

    void clear();
    void clearNotice();
    void showResult(AuthorizationAttempt::PasteResult result);
    void sayLink(); ///< it is the link that asks, not the answer
    void sayOtherAddress(const QString &arrival, const QString &registered, std::function<void()> useIt);
    void sayError(const Diagnosis &cause, const QString &text);

    /// Where the browser arrived by the address in \a text, without its query; empty if that is
    /// \a redirectUri, or if there is no address.
    static QString arrivalIn(const QString &text, const QString &redirectUri);

Q_SIGNALS:
    void pasted(const QString &text);
    void causesWanted(const QString &text); ///< of the error that was pasted

private:
    QLineEdit *m_edit;
    Notice *m_notice;
};

} // namespace hloauth
