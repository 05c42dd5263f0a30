#pragma once

#include "diagnosis/appsituation.h"
#include "uicontext.h"
#include "widgets/causesview.h"
#include "wizard/wizarddraft.h"

#include <QObject>

namespace hloauth {

class SignInSession;

/// Does what helps against an error during a sign-in: changes the draft, opens pages, copies values, and
/// asks the page that shows the error for what only that can do.
class SessionRemedies : public QObject {
    Q_OBJECT

public:
    enum class Place { Authorize, Tokens };

    SessionRemedies(SignInSession &session, const UiContext &context, Place place, QObject *parent = nullptr);

    RemedyKit kit();
    AppSituation situation() const; ///< what is known of the app, from the draft

    QString caption(Remedy remedy) const; ///< for a button; empty if it can't be done now
    QString apply(Remedy remedy); ///< one sentence on what was done

Q_SIGNALS:
    void linkChanged(); ///< an attempt that waits has an outdated link
    void openWanted(); ///< the link, in the browser
    void pasteWanted();
    void goTo(hloauth::Step step);

private:
    QString changeCaption(Remedy remedy) const;
    QString changeLink(Remedy remedy);
    QString openCaption(Remedy remedy) const;
    QString go(Step step, const QString &said);
    QString copy(const QString &text, const QString &said);

    SignInSession &m_session;
    UiContext m_context;
    Place m_place;
};

} // namespace hloauth
