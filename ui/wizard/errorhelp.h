#pragma once

#include "wizard/sessionremedies.h"

#include <QPointer>

namespace hloauth {

class KnownErrorsDialog;
class Notice;

/// The help that a page of the wizard gives about an error: the causes in a notice, and the window "I
/// see an error", which keeps what was typed until clear().
class ErrorHelp : public QObject {
    Q_OBJECT

public:
    ErrorHelp(SignInSession &session, const UiContext &context, SessionRemedies::Place place, QWidget &page);
    ~ErrorHelp() override;

    SessionRemedies &remedies() { return m_remedies; }
    QList<Diagnosis> causesOf(const QString &text) const;

    void open(); ///< with what was typed there before
    void openWith(const QString &text); ///< as if it had been typed
    void openEntry(const QString &id); ///< the causes of the entry's symptom
    /// The likeliest cause, buttons for what helps, and one for the other causes. \a offered: what the
    /// page itself has buttons for.
    void tell(Notice &notice, const QList<Diagnosis> &causes, const QString &text);
    void addRemedies(Notice &notice, const QList<Diagnosis> &causes, const QString &text,
                     const QList<Remedy> &offered);
    void clear(); ///< the trouble is over

Q_SIGNALS:
    void openWanted(); ///< the link, in the browser
    void answerGiven(const QString &text); ///< HighLevel's answer was among what was typed

private:
    KnownErrorsDialog &dialog();
    void raise();
    void sayDone(Notice &notice, Remedy remedy, const QString &whatWasDone);

    UiContext m_context;
    OAuthStep m_step;
    QWidget &m_page;
    SessionRemedies m_remedies;
    QPointer<KnownErrorsDialog> m_dialog;
};

} // namespace hloauth
