#pragma once

#include <QFlags>
#include <QList>
#include <QString>

#include <optional>

namespace hloauth {

struct AuthorizationLink;
struct Connection;

/// One thing that the program knows of the app and its link. Many come in pairs; where neither of a
/// pair is set, it is not known. The knowledge file names them in camelCase ("versionNotSent").
enum class AppFact : quint32 {
    Draft = 1u << 0, ///< the app has no live version
    Live = 1u << 1,
    VersionSent = 1u << 2, ///< the link has a version_id
    VersionNotSent = 1u << 3,
    VersionGuessed = 1u << 4, ///< the version_id is the client ID's first part
    OlderPath = 1u << 5,
    CurrentPath = 1u << 6,
    StandardHost = 1u << 7,
    WhiteLabelHost = 1u << 8,
    SubAccountApp = 1u << 9,
    AgencyApp = 1u << 10,
    AppForBoth = 1u << 11,
    PrivateApp = 1u << 12,
    PublicApp = 1u << 13,
    AgencyScopes = 1u << 14, ///< asks for scopes that only an agency's token can have
    OwnRedirect = 1u << 15,
    LoopbackRedirect = 1u << 16,
    SameTab = 1u << 17,
    NewTab = 1u << 18,
    AsksAgency = 1u << 19,
    AsksSubAccount = 1u << 20,
    ClientIdMissing = 1u << 21, ///< in the link
    ClientIdOdd = 1u << 22, ///< not of the form that client IDs have
    VersionIdOdd = 1u << 23, ///< sent, and not 24 hex digits
    SignedInBefore = 1u << 24, ///< this program has a connection of this app
    Practice = 1u << 25,
    StarterPlan = 1u << 26,
    ClientIdSent = 1u << 27,
};
Q_DECLARE_FLAGS(AppFacts, AppFact)
Q_DECLARE_OPERATORS_FOR_FLAGS(AppFacts)

QString appFactName(AppFact fact); ///< as in the knowledge file
std::optional<AppFact> appFactFromName(const QString &name);
QList<AppFact> allAppFacts();

/// What the program knows of an app and its link, to rank the causes of an error.
struct AppSituation {
    AppFacts facts;

    bool has(AppFact fact) const { return facts.testFlag(fact); }
    /// Sets \a ifTrue or \a ifFalse, and clears the other.
    void set(bool condition, AppFact ifTrue, AppFact ifFalse);

    /// What can be read from the link alone.
    static AppSituation ofLink(const AuthorizationLink &link);
    static AppSituation ofConnection(const Connection &connection);

    bool operator==(const AppSituation &) const = default;
};

} // namespace hloauth
