#pragma once

#include <QCoreApplication>

namespace hloauth {

class Notice;
struct SecretResult;

/// What the page of Leg 2 says about what can happen there. The page adds the buttons.
class AuthorizeTexts {
    Q_DECLARE_TR_FUNCTIONS(AuthorizeTexts)

public:
    explicit AuthorizeTexts(Notice &notice) : m_notice(notice) { }

    void checkingKeychain() const;
    void keychainFails(const SecretResult &result) const;
    void noBrowser() const;
    void wrongState() const;
    void earlierAnswer() const;
    void listenerLost() const;
    void missingState() const;
    void installAwaited(const QString &redirectUri) const;
    void installAwaitedStill() const;
    void refused(const QString &error) const; ///< for no known cause
    void timedOut() const;
    void cancelled() const;

private:
    Notice &m_notice;
};

} // namespace hloauth
