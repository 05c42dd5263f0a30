#pragma once

#include "diagnosis/diagnosis.h"
#include "widgets/causesview.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QStackedWidget;

namespace hloauth {

class Clipboard;
class CopyButton;
class EmptyView;
class Notice;

/// "I see an error": she types or pastes what the browser shows, and reads the likeliest causes with
/// buttons that mend them; below is the list of all known ones, to search. What was typed stays when the
/// dialog is closed, until clear().
class KnownErrorsDialog : public QDialog {
    Q_OBJECT

public:
    /// \a situation is asked each time, because a remedy changes it.
    KnownErrorsDialog(const KnownErrors &errors, OAuthStep step, std::function<AppSituation()> situation,
                      RemedyKit kit, Clipboard &clipboard, QWidget *parent = nullptr);

    /// Adds a button that copies what somebody who helps needs to know; \a source gives it.
    void offerDiagnostics(std::function<QString()> source);

    void setText(const QString &text); ///< as if she had pasted it
    void setSearch(const QString &text); ///< in the list
    /// Shows the causes of the thing seen that the entry \a id tells of, without a text.
    void showEntry(const QString &id);
    void clear();
    /// Shows what a button did, with \a open as the way on if it changed the link.
    void sayDone(const QString &whatWasDone, const std::function<void()> &open = {});

Q_SIGNALS:
    void answerGiven(const QString &text); ///< the text is HighLevel's answer, and she wants it taken
    void applied(hloauth::Remedy remedy, const QString &whatWasDone);

private:
    QWidget *makeInput();
    QWidget *makeList();
    QWidget *makeResult();
    void explainText();
    void fillList();
    void markInList(const QList<Diagnosis> &causes);
    void showCauses(const QList<Diagnosis> &causes);
    void explainDescription(const QString &text);
    void sayNotKnown();

    const KnownErrors &m_errors;
    OAuthStep m_step;
    std::function<AppSituation()> m_situation;
    Clipboard &m_clipboard;
    QPlainTextEdit *m_text = nullptr;
    Notice *m_notice = nullptr; ///< what the text is, if it is no error; what a button did
    QLineEdit *m_search = nullptr;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_result;
    CausesView *m_causes;
    EmptyView *m_nothing; ///< in the place of causes
    EmptyView *m_notFound; ///< in the place of the list
    CopyButton *m_copy = nullptr;
    QDialogButtonBox *m_buttons;
};

} // namespace hloauth
