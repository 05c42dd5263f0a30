#pragma once

#include "link/linkcheck.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace hloauth {

class Clipboard;
class EmptyView;
class LinkPanel;
class Notice;
struct AuthorizationLink;

/// Takes any authorization link, from wherever, says what is wrong with it, puts it right, and offers to
/// sign in with what it asks for.
class LinkCheckDialog : public QDialog {
    Q_OBJECT

public:
    /// \a catalog and \a clipboard must outlive it.
    LinkCheckDialog(const ScopeCatalog &catalog, LinkContext context, Clipboard &clipboard,
                    QWidget *parent = nullptr);

    /// In the place of what is there, which Undo brings back.
    void setLink(const QString &link);
    /// Why it can't be signed in with it now; gone with the next change of the link.
    void refuseSignIn(const QString &title, const QString &text);

Q_SIGNALS:
    void signInWanted(const hloauth::AuthorizationLink &link); ///< as put right

private:
    QWidget *makeResult(Clipboard &clipboard);
    QDialogButtonBox *makeButtons();
    std::optional<AuthorizationLink> usableLink() const;
    void check();
    void sayObstacle();
    QString summary() const;

    LinkCheck m_check;
    LinkReport m_report;
    QPlainTextEdit *m_edit;
    LinkPanel *m_panel;
    EmptyView *m_nothing;
    QLabel *m_summary;
    Notice *m_notice; ///< why it can't be signed in with it
    QPushButton *m_fix;
    QPushButton *m_copy = nullptr;
    QPushButton *m_signIn = nullptr;
};

} // namespace hloauth
