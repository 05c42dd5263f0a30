#pragma once

#include "wizard/draftfile.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace hloauth {

class SignInSession;
class TokenPickup;

/// An unfinished sign-in: kept while it goes on, offered at the next start, and gone when its tokens are
/// kept.
class DraftKeeper : public QObject {
    Q_OBJECT

public:
    /// \a furthest says where the sign-in of \a session has come to.
    DraftKeeper(SignInSession &session, const TokenPickup &pickup, const QString &directory,
                std::function<Step()> furthest, QObject *parent = nullptr);

    /// The one of an earlier run. Nothing is kept until it is taken up, discarded, or another one begins.
    /// Answers alone are nothing to offer: the session goes on with them.
    std::optional<WizardDraft> offer();
    bool isOffering() const { return m_isOffering; }
    std::optional<WizardDraft> takeUp(); ///< nothing if it is gone meanwhile
    void discard();
    void begin() { m_isOffering = false; } ///< another one, which replaces it

    void keep();
    void keepSoon(); ///< when nothing follows for half a second
    /// In the session, or of an earlier run. Answers alone are quickly given again.
    bool hasAny();

private:
    SignInSession &m_session;
    const TokenPickup &m_pickup;
    std::function<Step()> m_furthest;
    DraftFile m_file;
    QTimer m_resting;
    bool m_isOffering = false;
};

} // namespace hloauth
