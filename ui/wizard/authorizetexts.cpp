#include "wizard/authorizetexts.h"

#include "connections/secretbackend.h"
#include "widgets/notice.h"

namespace hloauth {

void AuthorizeTexts::checkingKeychain() const
{
    m_notice.say(Tone::Info, {},
                 tr("Checking that your keychain works… Your system may ask you to unlock it."));
}

void AuthorizeTexts::keychainFails(const SecretResult &result) const
{
    m_notice.say(
        Tone::Warning, tr("Your system's keychain can't be used."),
        tr("The tokens could not be kept safely. Unlock or set up the keychain and try again; or go on and "
           "keep them in memory until you close the program. They are never written to a plain file."));
    m_notice.setDetails(tr("The keychain's own words"), result.detail);
}

void AuthorizeTexts::noBrowser() const
{
    m_notice.say(
        Tone::Warning, tr("No browser could be opened."),
        tr("Press “Copy link” and paste the link into a browser on this computer. The program is waiting "
           "for the answer."));
}

void AuthorizeTexts::wrongState() const
{
    m_notice.say(
        Tone::Warning, tr("An answer to another sign-in came and was refused."),
        tr("Probably an older tab was loaded again. The wait goes on; answer in the tab that was opened "
           "last, or press “Open again”."));
}

void AuthorizeTexts::earlierAnswer() const
{
    m_notice.say(
        Tone::Warning, tr("An answer to an earlier attempt came and was refused."),
        tr("An older tab was used or loaded again. The wait goes on: close the older tabs, and answer in "
           "the one that was opened last."));
}

void AuthorizeTexts::listenerLost() const
{
    m_notice.say(
        Tone::Warning, tr("The program can't be reached at the redirect address any more."),
        tr("Another program or a change of the network took it. Go on in the browser; when it ends on a "
           "page that can't be reached, paste the address from its address bar below."));
}

void AuthorizeTexts::installAwaited(const QString &redirectUri) const
{
    m_notice.say(
        Tone::Info, tr("Begin the install in HighLevel now."),
        tr("It must lead to %1: in the portal that must be the app's redirect address, and the first one "
           "if there are several.")
            .arg(redirectUri));
}

void AuthorizeTexts::installAwaitedStill() const
{
    m_notice.say(
        Tone::Warning, tr("Nothing was kept, and the program waits on."),
        tr("What came was not the install that you mean, or its code was worth nothing. Begin the install "
           "in HighLevel again, or cancel."));
}

void AuthorizeTexts::missingState() const
{
    m_notice.say(
        Tone::Warning, tr("Did you install the app from inside HighLevel just now?"),
        tr("An answer came that does not belong to the link above: it has no seal. That is normal if you "
           "pressed “Install” or “Test Link” in HighLevel yourself. If you did not, somebody may be trying "
           "to connect you to an account of theirs: ignore it."));
}

void AuthorizeTexts::refused(const QString &error) const
{
    if (error == QLatin1String("access_denied"))
        m_notice.say(
            Tone::Warning, tr("The consent was refused in the browser."),
            tr("Nothing was installed and no token was given. If that was not what you wanted, open the "
               "link again and allow it."));
    else
        m_notice.say(
            Tone::Bad, tr("HighLevel did not give its consent."),
            tr("Compare the scopes, the redirect address and the client ID with the portal, save there, and "
               "open the link again."));
}

void AuthorizeTexts::timedOut() const
{
    m_notice.say(
        Tone::Warning, tr("No answer came in time."),
        tr("The program no longer waits, and an answer that comes now is not taken. If the page in the "
           "browser shows an error, look it up; else open the link again."));
}

void AuthorizeTexts::cancelled() const
{
    m_notice.say(Tone::Info, tr("Cancelled."),
                 tr("Nothing was changed. You can open the link again at any time."));
}

} // namespace hloauth
