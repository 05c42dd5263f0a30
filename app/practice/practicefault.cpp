#include "practice/practicefault.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

using Fault = PracticeFault;

const QList<PracticeFaultInfo> &linkFaults()
{
    static const QList<PracticeFaultInfo> faults{
        {Fault::DraftApp, "draft-app"_L1, FaultPlace::Link, "no-version-id"_L1, LinkFault::NoVersionId,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "the app is still a draft and the link has no version ID"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "The page will show an error code instead of the accounts to choose from."),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "An app without a live version can be installed only by a link that names the "
                           "version.")},
        {Fault::OtherVersion, "other-version"_L1, FaultPlace::Link, "no-version-id-wrong"_L1, LinkFault::None,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "the version ID in the link is not that of the draft"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "The page will show an error code, although the link has a version ID."),
         QT_TRANSLATE_NOOP(
             "PracticeFaultInfo",
             "Only an app's first version has the app's own ID; a later one's is to be found in "
             "the portal under Manage → Versions.")},
        {Fault::VersionName, "version-name"_L1, FaultPlace::Link, "version-id-garbled"_L1,
         LinkFault::VersionName,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "the version's name stands in the place of its ID"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "The page will show an error that only programmers speak."),
         QT_TRANSLATE_NOOP(
             "PracticeFaultInfo",
             "HighLevel's “CastError” names the value that is no ID: compare it with your link.")},
        {Fault::NoClientId, "no-client-id"_L1, FaultPlace::Link, "client-id-left-out"_L1,
         LinkFault::NoClientId,
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "the link has no client ID, like the portal's own install link"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "The page will stay blank."),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "A link needs the full client ID and the version ID; a blank page means that the "
                           "first is missing.")},
        {Fault::QuotedClientId, "quoted-client-id"_L1, FaultPlace::Link, "id-garbled"_L1,
         LinkFault::QuotedClientId,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "the client ID was copied with quotes around it"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "The page will show an error that only programmers speak."),
         QT_TRANSLATE_NOOP(
             "PracticeFaultInfo",
             "A single sign too many makes an ID useless: copy it with the portal's own button.")},
        {Fault::OlderPath, "older-path"_L1, FaultPlace::Link, "no-integration-found"_L1, LinkFault::OlderPath,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "the link has the older path, without /v2"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "The page will say that there is no such app."),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "“No integration found” often means the link's path, not the client ID.")},
    };
    return faults;
}

const QList<PracticeFaultInfo> &appFaults()
{
    static const QList<PracticeFaultInfo> faults{
        {Fault::PublicApp, "public-app"_L1, FaultPlace::App, "no-integration-public"_L1,
         LinkFault::SaysPublic,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "the app is public and not approved yet"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "The page will say that there is no such app."),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "For your own accounts make the app private: it then works without a review.")},
        {Fault::KeyDeleted, "client-not-found"_L1, FaultPlace::App, "client-id-not-found"_L1, LinkFault::None,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "the app's key was deleted and another one made"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "The page will say that it does not know the client ID."),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "Client ID and secret belong together: a new key means both are new.")},
        {Fault::KeyNotDefault, "not-default-key"_L1, FaultPlace::App, "client-key-not-default"_L1,
         LinkFault::None, QT_TRANSLATE_NOOP("PracticeFaultInfo", "another key of the app is the default one"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "The page will say that the credentials are not valid."),
         QT_TRANSLATE_NOOP(
             "PracticeFaultInfo",
             "The page of consent takes only the key that is marked as default under Secrets.")},
        {Fault::ScopeNotTicked, "cannot-be-added"_L1, FaultPlace::App, "cannot-be-added"_L1, LinkFault::None,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "a scope of the link is not ticked in the app"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "The page will say that the app can't be added."),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "A link may ask for less than the app has, but never for more.")},
        {Fault::ScopeUnknown, "invalid-scope"_L1, FaultPlace::App, "scope-mismatch"_L1, LinkFault::None,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "HighLevel does not know a scope of the link any more"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "The page will call a scope invalid, without naming it."),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "Paste the whole list into the portal: what it does not take is to be left out of "
                           "the link, too.")},
        {Fault::AgencyScope, "agency-scope"_L1, FaultPlace::App, "cannot-be-added-agency-scopes"_L1,
         LinkFault::AgencyScope,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "an app for sub-accounts asks for a scope of the agency"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "The page will say that the app can't be added."),
         QT_TRANSLATE_NOOP(
             "PracticeFaultInfo",
             "Some scopes exist for agencies only: leave them out of an app for sub-accounts.")},
        {Fault::RedirectMismatch, "redirect-mismatch"_L1, FaultPlace::App, "redirect-mismatch"_L1,
         LinkFault::None,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "another redirect address is registered in the app"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "The page will say that the redirect address does not match."),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "The address in the link and the one in the app must be the same, letter for "
                           "letter.")},
    };
    return faults;
}

const QList<PracticeFaultInfo> &browserFaults()
{
    static const QList<PracticeFaultInfo> faults{
        {Fault::LoginLoop, "login-loop"_L1, FaultPlace::Browser, "login-loop"_L1, LinkFault::None,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "you are not logged in in the browser"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "The page will ask for a login and offer none."),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "Log in at app.gohighlevel.com in the same browser first, then open the link.")},
        {Fault::PopupBlocked, "popup-blocked"_L1, FaultPlace::Browser, "popup-blocked"_L1, LinkFault::None,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "the browser blocks the window for the login"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "The page will wait for a login window that never opens."),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "A link with “log in in the same tab” needs no second window.")},
        {Fault::AlreadyInstalled, "picker-empty"_L1, FaultPlace::Browser, "picker-empty"_L1, LinkFault::None,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "the app is installed already"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "The list of sub-accounts will be empty, without a word."),
         QT_TRANSLATE_NOOP(
             "PracticeFaultInfo",
             "A sub-account that has the app is left out of the list: uninstall it there first.")},
        {Fault::OnlySubAccounts, "only-sub-accounts"_L1, FaultPlace::Browser, "no-agency-choice"_L1,
         LinkFault::None,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "you want the agency and can choose sub-accounts only"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "The page will offer sub-accounts, but not the agency."),
         QT_TRANSLATE_NOOP(
             "PracticeFaultInfo",
             "For whom an app is can't be changed later: another target user needs a new app.")},
        {Fault::AgencyLimit, "agency-limit"_L1, FaultPlace::Browser, "agency-limit"_L1, LinkFault::None,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "a private app comes to its sixth agency"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "The page will name a limit and install nothing."),
         QT_TRANSLATE_NOOP(
             "PracticeFaultInfo",
             "A private app may be installed in five agencies; for more, HighLevel reviews it.")},
        {Fault::ServerErrorPage, "server-error-page"_L1, FaultPlace::Browser, "server-error-on-page"_L1,
         LinkFault::None, QT_TRANSLATE_NOOP("PracticeFaultInfo", "HighLevel itself has a fault"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "The page will show an error of the server."),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "A fault of the server passes: change nothing, and try again later.")},
    };
    return faults;
}

const QList<PracticeFaultInfo> &wayBackFaults()
{
    static const QList<PracticeFaultInfo> faults{
        {Fault::Denied, "denied"_L1, FaultPlace::WayBack, "access-denied"_L1, LinkFault::None,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "somebody presses “Deny”"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "Press “Deny” on the page, and see what comes back."),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "After “Deny” nothing is installed and nothing is lost: the link works again.")},
        {Fault::NoState,
         "no-state"_L1,
         FaultPlace::WayBack,
         {},
         LinkFault::None,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "the install is begun inside HighLevel"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "The answer will come without the seal of this sign-in, and the program will ask "
                           "whether it was you."),
         QT_TRANSLATE_NOOP(
             "PracticeFaultInfo",
             "An answer without the seal is taken only if you pressed “Install” or “Test Link” in "
             "HighLevel yourself.")},
        {Fault::LostRedirect, "lost-redirect"_L1, FaultPlace::WayBack, "redirect-mismatch"_L1,
         LinkFault::None,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "the redirect address was entered in the app but not saved"),
         QT_TRANSLATE_NOOP(
             "PracticeFaultInfo",
             "After “Allow & Install” the browser will end on a dashboard, and the program will "
             "wait in vain."),
         QT_TRANSLATE_NOOP(
             "PracticeFaultInfo",
             "If the browser ends on HighLevel's dashboard, the redirect address did not count: "
             "save it in the app.")},
    };
    return faults;
}

const QList<PracticeFaultInfo> &exchangeFaults()
{
    static const QList<PracticeFaultInfo> faults{
        {Fault::WrongSecret, "wrong-secret"_L1, FaultPlace::Exchange, "client-credentials"_L1,
         LinkFault::None,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "the client secret is not the one of this key"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "The consent will succeed; then HighLevel will refuse to give the tokens."),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "A wrong secret shows only when the code is handed in, and the code stays good.")},
        {Fault::CodeSpent, "code-spent"_L1, FaultPlace::Exchange, "code-invalid"_L1, LinkFault::None,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "another program used the code first"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "The consent will succeed; then HighLevel will call the code invalid."),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "A code is good once: ask for consent again to get a new one.")},
        {Fault::LocationInactive, "location-inactive"_L1, FaultPlace::Exchange, "location-inactive"_L1,
         LinkFault::None,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "the account is paused, for instance for an unpaid bill"),
         QT_TRANSLATE_NOOP(
             "PracticeFaultInfo",
             "The consent will succeed; then HighLevel will say that the account is not active."),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "A paused account gives no tokens; once it is active again, everything works as "
                           "before.")},
        {Fault::RateLimited, "rate-limited"_L1, FaultPlace::Exchange, "rate-limited-exchange"_L1,
         LinkFault::None,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "too many requests were made in a short time"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "The consent will succeed; then HighLevel will ask to wait."),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "Too many requests: wait as long as HighLevel says, then try again.")},
        {Fault::ServerFault, "server-fault"_L1, FaultPlace::Exchange, "server-fault-exchange"_L1,
         LinkFault::None,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "HighLevel's server fails while the code is exchanged"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "The consent will succeed; then the server will report a fault of its own."),
         QT_TRANSLATE_NOOP(
             "PracticeFaultInfo",
             "After a fault of the server the code may be used up: a new consent is the sure way.")},
        {Fault::WebPage, "html-answer"_L1, FaultPlace::Exchange, "not-json-exchange"_L1, LinkFault::None,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "a hotel's network answers in HighLevel's place"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "The consent will succeed; then a web page will come instead of the tokens."),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "A web page in the place of data comes from a network that wants a login first.")},
        {Fault::ClosedEarly, "closed-early"_L1, FaultPlace::Exchange, "closed-early-exchange"_L1,
         LinkFault::None,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "the connection breaks in the middle of the answer"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "The consent will succeed; then the answer will stop half-way."),
         QT_TRANSLATE_NOOP(
             "PracticeFaultInfo",
             "When an answer breaks off, the code may be used up: a new consent is the sure way.")},
        {Fault::NoAnswer, "no-answer"_L1, FaultPlace::Exchange, "timeout-exchange"_L1, LinkFault::None,
         QT_TRANSLATE_NOOP("PracticeFaultInfo", "no answer comes at all"),
         QT_TRANSLATE_NOOP("PracticeFaultInfo",
                           "The consent will succeed; then nothing will happen for half a minute."),
         QT_TRANSLATE_NOOP(
             "PracticeFaultInfo",
             "Without an answer nobody knows whether the code was used: a new consent is the sure "
             "way.")},
    };
    return faults;
}

} // namespace

QLatin1StringView PracticeFaultInfo::placeName() const
{
    switch (place) {
    case FaultPlace::Link:
        return "link"_L1;
    case FaultPlace::App:
        return "app"_L1;
    case FaultPlace::Browser:
        return "browser"_L1;
    case FaultPlace::WayBack:
        return "way-back"_L1;
    case FaultPlace::Exchange:
        return "exchange"_L1;
    }
    Q_UNREACHABLE();
}

QString PracticeFaultInfo::when() const
{
    return tr(whenText);
}

QString PracticeFaultInfo::expectation() const
{
    return tr(expectText);
}

QString PracticeFaultInfo::lesson() const
{
    return tr(lessonText);
}

const QList<PracticeFaultInfo> &PracticeFaultInfo::all()
{
    static const QList<PracticeFaultInfo> faults =
        linkFaults() + appFaults() + browserFaults() + wayBackFaults() + exchangeFaults();
    return faults;
}

const PracticeFaultInfo &PracticeFaultInfo::of(PracticeFault fault)
{
    const auto found = std::find_if(all().begin(), all().end(),
                                    [fault](const PracticeFaultInfo &info) { return info.fault == fault; });
    Q_ASSERT(found != all().end());
    return *found;
}

std::optional<PracticeFault> PracticeFaultInfo::fromName(const QString &name)
{
    if (name == "none"_L1)
        return PracticeFault::None;
    const auto found = std::find_if(all().begin(), all().end(),
                                    [&name](const PracticeFaultInfo &info) { return name == info.name; });
    return found == all().end() ? std::nullopt : std::optional(found->fault);
}

QStringList PracticeFaultInfo::names()
{
    QStringList names;
    for (const PracticeFaultInfo &info : all())
        names.append(info.name);
    return names;
}

} // namespace hloauth
