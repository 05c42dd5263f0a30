#pragma once

#include "findingseverity.h"
#include "link/linktext.h"

#include <QCoreApplication>
#include <QStringList>

namespace hloauth {

/// One thing about an authorization link that keeps it from working, or may.
struct LinkFinding {
    Q_DECLARE_TR_FUNCTIONS(hloauth::LinkFinding)

public:
    using Severity = FindingSeverity;

    enum class Kind {
        // The text
        NoLink,
        IsAnswer, ///< the address that comes back, with a code in it
        ListingPage, ///< the app's page inside HighLevel
        Wrapped,
        EncodedWhole,
        HtmlEscaped,
        BrokenByBlank,
        NoQuestionMark,
        SecondQuestionMark,
        CutOff,
        HalfEscape,
        Fragment,
        Placeholder,
        // Where it goes
        SchemeMissing,
        PlainHttp,
        OtherScheme,
        UserInfo,
        Port,
        ApiHost,
        AppHost,
        LookalikeHost,
        OtherHost,
        PracticeHost,
        OlderPath,
        OtherPath,
        PathSlash,
        // Its parameters
        MisnamedParameter,
        RepeatedParameter,
        IgnoredParameter,
        HarmfulParameter,
        SecretInLink,
        Pkce,
        UnknownLoginMode,
        // client_id, version_id, response_type
        ClientIdMissing,
        ClientIdMissingWithVersion, ///< as in the portal's own install link
        BareAppId,
        TruncatedClientId,
        SecretAsClientId,
        TokenAsClientId,
        DressedClientId, ///< with quotes, blanks or a name around it
        UnusualClientId,
        NoClientId, ///< no shape of a client ID at all
        OtherClientId, ///< not the one of this app
        VersionIdMissing,
        VersionIdMissingForDraft,
        VersionIdIsClientId,
        VersionIdMalformed,
        ResponseTypeMissing,
        ResponseTypeOther,
        // redirect_uri
        RedirectMissing,
        RedirectRelative,
        RedirectWithoutScheme,
        RedirectScheme,
        RedirectPlainHttp,
        RedirectUserInfo,
        RedirectFragment,
        RedirectMalformed,
        RedirectNoPort,
        RedirectEncodedTwice,
        RedirectWildcard,
        RedirectDressed,
        RedirectSpills, ///< its own "&" was not encoded
        RedirectWord, ///< a word that a white-label app may not use
        RedirectOtherScheme, ///< from here on: different from the one that is registered
        RedirectOtherLoopback,
        RedirectOtherHost,
        RedirectOtherPort,
        RedirectOtherCase,
        RedirectOtherSlash,
        RedirectOtherPath,
        RedirectOtherQuery,
        // scope
        ScopeMissing,
        ScopePlus,
        ScopeEncodedPlus,
        ScopeComma,
        ScopeLineBreak,
        ScopeRawSpace,
        ScopeStraySpace,
        ScopeSpaceInside,
        ScopeEncodedTwice,
        ScopeRepeated,
        ScopeMisspelt,
        ScopeRenamed,
        ScopeUnknown,
        ScopeUndocumented,
        ScopeNotInPlan,
        ScopeNotInType,
        ScopePerhapsUnfit,
        // state
        StateMissing,
        StateGuessable,
    };

    /// Of the severity that its kind usually has.
    static LinkFinding of(Kind itsKind, TextRange place = {}, const QString &subject = {},
                          const QStringList &right = {});

    Kind kind = Kind::NoLink;
    Severity severity = Severity::Error;
    TextRange range; ///< in the link's text; of length 0 where something is missing
    QString part; ///< what the sentences speak of: a name or a value, decoded; never a secret
    QStringList meant; ///< what should stand there, best first, as far as it is known
    bool isFixed = false; ///< the corrected link no longer has it

    QString what() const; ///< one sentence: what is wrong
    QString why() const; ///< one sentence: what comes of it
    QString fix() const; ///< one sentence: what to do
    bool isSecret() const; ///< what stands at the range must not be repeated
    QString name() const; ///< of the kind, for programs: "older-path"

    bool operator==(const LinkFinding &) const = default;
};

} // namespace hloauth
