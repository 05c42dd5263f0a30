#pragma once

#include <QCoreApplication>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>

namespace hloauth {

/// What the practice server can have go wrong on purpose, in the order in which it is offered.
enum class PracticeFault {
    None,
    // In the link.
    DraftApp,
    OtherVersion,
    VersionName,
    NoClientId,
    QuotedClientId,
    OlderPath,
    // In the app.
    PublicApp,
    KeyDeleted,
    KeyNotDefault,
    ScopeNotTicked,
    ScopeUnknown,
    AgencyScope,
    RedirectMismatch,
    // In the browser.
    LoginLoop,
    PopupBlocked,
    AlreadyInstalled,
    OnlySubAccounts,
    AgencyLimit,
    ServerErrorPage,
    // On the way back.
    Denied,
    NoState,
    LostRedirect,
    // When the code is exchanged.
    WrongSecret,
    CodeSpent,
    LocationInactive,
    RateLimited,
    ServerFault,
    WebPage,
    ClosedEarly,
    NoAnswer
};

/// Where a fault comes from: they are offered in these groups.
enum class FaultPlace { Link, App, Browser, WayBack, Exchange };

/// What the side that makes the link has to do for a fault to show. The rest is in the practice app.
enum class LinkFault {
    None,
    NoVersionId, ///< version_id left out
    VersionName, ///< the version's name ("1.0.0") in the place of its id
    NoClientId, ///< client_id left out, as in the portal's own install link
    QuotedClientId,
    OlderPath, ///< without /v2
    AgencyScope, ///< asks for a scope that only agencies have
    SaysPublic ///< nothing in the link: the app's owner says that it is public
};

/// What is to be known of a fault.
struct PracticeFaultInfo {
    Q_DECLARE_TR_FUNCTIONS(PracticeFaultInfo)

public:
    PracticeFault fault = PracticeFault::None;
    QLatin1StringView name; ///< for --fault: words with dashes
    FaultPlace place = FaultPlace::Link;
    QLatin1StringView cause; ///< id of the known error; empty where the program sees by itself what happened
    LinkFault link = LinkFault::None;
    const char *whenText;
    const char *expectText;
    const char *lessonText;

    QLatin1StringView placeName() const; ///< one word, for scripts
    bool isAtExchange() const { return place == FaultPlace::Exchange; }
    QString when() const; ///< completes "Show me what goes wrong when …"
    QString expectation() const; ///< one sentence: what will be seen
    QString lesson() const; ///< one sentence: what is to be remembered

    /// All but PracticeFault::None.
    static const QList<PracticeFaultInfo> &all();
    static const PracticeFaultInfo &of(PracticeFault fault); ///< not for PracticeFault::None
    static std::optional<PracticeFault> fromName(const QString &name); ///< "none" is one, too
    static QStringList names(); ///< of all, without "none"
};

} // namespace hloauth
