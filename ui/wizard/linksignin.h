#pragma once

#include "link/authorizationlink.h"
#include "uicontext.h"

#include <QObject>

namespace hloauth {

class DraftKeeper;
class LinkCheckDialog;
class TokenPickup;

/// Checks a link that she brings from elsewhere, and signs in with it if she wants that and nothing is lost
/// by it.
class LinkSignIn : public QObject {
    Q_OBJECT

public:
    /// Over \a window, whose sign-in \a pickup and \a drafts are about.
    LinkSignIn(QWidget &window, const UiContext &context, const TokenPickup &pickup, DraftKeeper &drafts);

    void check(const QString &link); ///< empty: she pastes one

Q_SIGNALS:
    void wanted(const AuthorizationLink &link);

private:
    void signInWith(const AuthorizationLink &link, LinkCheckDialog &dialog);
    bool refusesForTokens(LinkCheckDialog &dialog) const; ///< and says so in it

    QWidget &m_window;
    UiContext m_context;
    const TokenPickup &m_pickup;
    DraftKeeper &m_drafts;
};

} // namespace hloauth
