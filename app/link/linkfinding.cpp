#include "link/linkfinding.h"

#include <algorithm>
#include <array>

namespace hloauth {

namespace {

using Kind = LinkFinding::Kind;
using Severity = LinkFinding::Severity;

/// In the sentences {part} is what is spoken of, and {meant} what should stand there.
struct Entry {
    Kind kind;
    Severity severity;
    const char *name;
    const char *what;
    const char *why;
    const char *fix;
};

struct Table {
    Q_DECLARE_TR_FUNCTIONS(hloauth::LinkFinding)

public:
    static constexpr auto entries = std::to_array<Entry>({
        {Kind::NoLink, Severity::Error, "no-link", QT_TR_NOOP("There is no link in this text."),
         QT_TR_NOOP("Nothing can be checked."),
         QT_TR_NOOP("Paste the whole authorization link, from https:// to its end.")},
        {Kind::IsAnswer, Severity::Error, "is-answer",
         QT_TR_NOOP("This is the answer of a sign-in, not the link that asks for one."),
         QT_TR_NOOP("It has a code in it, which works once and for a few minutes."),
         QT_TR_NOOP(
             "Paste the link that you opened before; if the program is waiting for this answer, give it "
             "to “Paste the address”.")},
        {Kind::ListingPage, Severity::Error, "listing-page",
         QT_TR_NOOP("This opens the app's page inside HighLevel and asks for no consent by itself."),
         QT_TR_NOOP(
             "An install that begins there comes back without the seal (state) by which a program knows "
             "its own sign-in."),
         QT_TR_NOOP("Use the install link of the portal or build one with this program.")},
        {Kind::Wrapped, Severity::Warning, "wrapped",
         QT_TR_NOOP("The link stands inside another address, as mail filters and search engines do it."),
         QT_TR_NOOP("Whoever runs that address sees the link, and it may be changed on the way."),
         QT_TR_NOOP("Use the inner link alone.")},
        {Kind::EncodedWhole, Severity::Error, "encoded-whole",
         QT_TR_NOOP("All of the link is percent-encoded."),
         QT_TR_NOOP("A browser takes it for words to search for."), QT_TR_NOOP("Decode it once.")},
        {Kind::HtmlEscaped, Severity::Error, "html-escaped",
         QT_TR_NOOP("“&amp;” stands where “&” belongs, as in the source of a web page."),
         QT_TR_NOOP("Every parameter behind it gets a wrong name, and HighLevel does not see it."),
         QT_TR_NOOP("Write a plain “&” between the parameters.")},
        {Kind::BrokenByBlank, Severity::Error, "broken-by-blank",
         QT_TR_NOOP("A line break or a space tears the link apart."),
         QT_TR_NOOP("Most programs take only what stands before it."),
         QT_TR_NOOP("Put the link on one line, without spaces.")},
        {Kind::NoQuestionMark, Severity::Error, "no-question-mark",
         QT_TR_NOOP("There is no “?” before the first parameter."),
         QT_TR_NOOP(
             "Everything behind the address is taken for a part of the path, so no parameter arrives."),
         QT_TR_NOOP("Write “?” before the first parameter, and “&” before the others.")},
        {Kind::SecondQuestionMark, Severity::Error, "second-question-mark",
         QT_TR_NOOP("A second “?” stands where “&” belongs."),
         QT_TR_NOOP("The parameter behind it becomes a part of the one before."),
         QT_TR_NOOP("Write “&” between the parameters.")},
        {Kind::CutOff, Severity::Error, "cut-off",
         QT_TR_NOOP("The link ends with “…”: a part of it was left out."),
         QT_TR_NOOP("What is missing can't be guessed."),
         QT_TR_NOOP("Copy the link again from where it is shown in full, best with a Copy button.")},
        {Kind::HalfEscape, Severity::Error, "half-escape",
         QT_TR_NOOP("“{part}” is not a complete percent code: two hexadecimal digits have to follow the "
                    "percent sign."),
         QT_TR_NOOP("The link was cut off there, or a percent sign was not encoded."),
         QT_TR_NOOP("Copy the link again, whole; a percent sign itself is written %25.")},
        {Kind::Fragment, Severity::Error, "fragment",
         QT_TR_NOOP("Everything from “#” on is never sent to HighLevel."),
         QT_TR_NOOP("A browser keeps that part to itself."),
         QT_TR_NOOP("Take it out; a “#” inside a value is written %23.")},
        {Kind::Placeholder, Severity::Error, "placeholder",
         QT_TR_NOOP("“{part}” is a placeholder, not a value."),
         QT_TR_NOOP("It comes from an example, and HighLevel knows nothing of that name."),
         QT_TR_NOOP("Put your own value there.")},
        {Kind::SchemeMissing, Severity::Warning, "scheme-missing",
         QT_TR_NOOP("The link does not begin with https://."),
         QT_TR_NOOP("Many programs do not take it for a link."), QT_TR_NOOP("Write https:// before it.")},
        {Kind::PlainHttp, Severity::Error, "plain-http",
         QT_TR_NOOP("The link begins with http:// and not with https://."),
         QT_TR_NOOP("What you allow, and the answer, could be read and changed on the way."),
         QT_TR_NOOP("Write https://.")},
        {Kind::OtherScheme, Severity::Error, "other-scheme", QT_TR_NOOP("The link begins with “{part}:”."),
         QT_TR_NOOP("A browser can't open HighLevel's page with that."), QT_TR_NOOP("Write https://.")},
        {Kind::UserInfo, Severity::Error, "user-info",
         QT_TR_NOOP("A name stands before an “@” in the address."),
         QT_TR_NOOP("The browser goes to what stands after the “@”; such links are made to deceive."),
         QT_TR_NOOP("Take out everything between // and @.")},
        {Kind::Port, Severity::Error, "port", QT_TR_NOOP("The address names port {part}."),
         QT_TR_NOOP("HighLevel's page is at the usual port of https only."),
         QT_TR_NOOP("Take the colon and the number out.")},
        {Kind::ApiHost, Severity::Error, "api-host",
         QT_TR_NOOP("{part} is HighLevel's API, not its page for consent."),
         QT_TR_NOOP("It answers 404 or an error instead of asking you."),
         QT_TR_NOOP("Use https://marketplace.gohighlevel.com.")},
        {Kind::AppHost, Severity::Error, "app-host",
         QT_TR_NOOP("{part} is HighLevel itself, not its page for consent."),
         QT_TR_NOOP("You land on your dashboard, and no program gets an answer."),
         QT_TR_NOOP("Use https://marketplace.gohighlevel.com.")},
        {Kind::LookalikeHost, Severity::Error, "lookalike-host",
         QT_TR_NOOP("{part} looks like HighLevel's address and is not."),
         QT_TR_NOOP("Whoever runs it could take your login and your consent."),
         QT_TR_NOOP("Don't open it; use https://marketplace.gohighlevel.com.")},
        {Kind::OtherHost, Severity::Error, "other-host",
         QT_TR_NOOP("{part} is not HighLevel's address for consent."),
         QT_TR_NOOP("HighLevel's consent page is at marketplace.gohighlevel.com and "
                    "marketplace.leadconnectorhq.com only, also for white-label agencies."),
         QT_TR_NOOP(
             "Use https://marketplace.gohighlevel.com, or https://marketplace.leadconnectorhq.com for a "
             "page without HighLevel's name.")},
        {Kind::PracticeHost, Severity::Error, "practice-host",
         QT_TR_NOOP("{part} is this computer: a practice server, not HighLevel."),
         QT_TR_NOOP("Its consent and its tokens are good for nothing else."),
         QT_TR_NOOP("Use https://marketplace.gohighlevel.com for the real thing.")},
        {Kind::OlderPath, Severity::Error, "older-path",
         QT_TR_NOOP("The path is the older one, without /v2."),
         QT_TR_NOOP("For many apps it answers “No integration found”, although the client ID is right."),
         QT_TR_NOOP("Use /v2/oauth/chooselocation.")},
        {Kind::OtherPath, Severity::Error, "other-path",
         QT_TR_NOOP("“{part}” is not the path of the consent page."),
         QT_TR_NOOP("HighLevel answers with “not found”, a blank page or its dashboard."),
         QT_TR_NOOP("Use /v2/oauth/chooselocation.")},
        {Kind::PathSlash, Severity::Warning, "path-slash",
         QT_TR_NOOP("There is one slash too many in the path."),
         QT_TR_NOOP("HighLevel's page may not be found under it."),
         QT_TR_NOOP("Write /v2/oauth/chooselocation.")},
        {Kind::MisnamedParameter, Severity::Error, "misnamed-parameter",
         QT_TR_NOOP("“{part}” is not a name that HighLevel knows; it is called {meant}."),
         QT_TR_NOOP("HighLevel ignores it and misses {meant}."), QT_TR_NOOP("Call it {meant}.")},
        {Kind::RepeatedParameter, Severity::Error, "repeated-parameter",
         QT_TR_NOOP("{part} is there more than once."), QT_TR_NOOP("Which one counts is not certain."),
         QT_TR_NOOP("Leave it there once.")},
        {Kind::IgnoredParameter, Severity::Warning, "ignored-parameter",
         QT_TR_NOOP("HighLevel ignores {part}."), QT_TR_NOOP("Whoever relies on it is mistaken."),
         QT_TR_NOOP("Take it out.")},
        {Kind::HarmfulParameter, Severity::Warning, "harmful-parameter",
         QT_TR_NOOP("{part} does not belong into this link, and it has kept an app from being installed."),
         QT_TR_NOOP("The consent page then looks for another app or version than the client ID names."),
         QT_TR_NOOP("Take it out.")},
        {Kind::SecretInLink, Severity::Error, "secret-in-link", QT_TR_NOOP("{part} is in the link."),
         QT_TR_NOOP("Everybody who sees the link, and every log on its way, has your app's password then."),
         QT_TR_NOOP("Take it out, and make a new secret in the portal (Manage → Secrets), as this one is no "
                    "longer secret.")},
        {Kind::Pkce, Severity::Error, "pkce",
         QT_TR_NOOP("{part} belongs to PKCE, which HighLevel does not support."),
         QT_TR_NOOP("The consent page ignores it, and the exchange of the code is then refused: “property "
                    "code_verifier should not exist”."),
         QT_TR_NOOP("Take it out, and switch PKCE off in the program that made the link.")},
        {Kind::UnknownLoginMode, Severity::Warning, "unknown-login-mode",
         QT_TR_NOOP("loginWindowOpenMode has the value “{part}”; only “self” is known."),
         QT_TR_NOOP("HighLevel then opens the login in a new tab, as if it were not there."),
         QT_TR_NOOP("Write self, or take it out.")},
        {Kind::ClientIdMissing, Severity::Error, "client-id-missing",
         QT_TR_NOOP("The client ID (client_id) is missing."),
         QT_TR_NOOP(
             "HighLevel's page stays blank; its hidden answer is “CastError: Cast to ObjectId failed”."),
         QT_TR_NOOP("Add client_id with the full client ID from Manage → Secrets.")},
        {Kind::ClientIdMissingWithVersion, Severity::Error, "client-id-missing-with-version",
         QT_TR_NOOP(
             "There is a version_id and no client ID, as in the install link that the portal itself gives."),
         QT_TR_NOOP(
             "HighLevel's page stays blank; its hidden answer is “CastError: Cast to ObjectId failed”."),
         QT_TR_NOOP("Add client_id with the full client ID from Manage → Secrets.")},
        {Kind::BareAppId, Severity::Error, "bare-app-id",
         QT_TR_NOOP(
             "The client ID is only the app's id: the dash and the 8 characters behind it are missing."),
         QT_TR_NOOP("The install seems to work, and the exchange for tokens fails after it."),
         QT_TR_NOOP("Copy the whole client ID from Manage → Secrets.")},
        {Kind::TruncatedClientId, Severity::Error, "truncated-client-id",
         QT_TR_NOOP("The client ID is cut off: it has 24 characters, a dash, and 8 more."),
         QT_TR_NOOP("HighLevel does not find the app."),
         QT_TR_NOOP("Copy the whole client ID from Manage → Secrets.")},
        {Kind::SecretAsClientId, Severity::Error, "secret-as-client-id",
         QT_TR_NOOP("What stands as client ID has the shape of a client secret."),
         QT_TR_NOOP("HighLevel does not find the app, and your app's password is in a link that can be seen "
                    "by others."),
         QT_TR_NOOP("Put the client ID there; if the secret was shown to others, make a new one.")},
        {Kind::TokenAsClientId, Severity::Error, "token-as-client-id",
         QT_TR_NOOP("What stands as client ID is a token."),
         QT_TR_NOOP("HighLevel does not find the app, and everybody who sees the link can use the token."),
         QT_TR_NOOP("Put the client ID from Manage → Secrets there, and replace the token.")},
        {Kind::DressedClientId, Severity::Error, "dressed-client-id",
         QT_TR_NOOP("The client ID has quotes, blanks or its own name around it."),
         QT_TR_NOOP("HighLevel takes them for a part of it: “CastError” or “No integration found”."),
         QT_TR_NOOP("Write the client ID alone.")},
        {Kind::UnusualClientId, Severity::Warning, "unusual-client-id",
         QT_TR_NOOP(
             "The client ID has another form than usual: 24 hexadecimal digits, a dash, 8 small letters "
             "or digits."),
         QT_TR_NOOP("It may have a slip in it."), QT_TR_NOOP("Compare it with Manage → Secrets.")},
        {Kind::NoClientId, Severity::Error, "no-client-id",
         QT_TR_NOOP(
             "“{part}” is not a client ID: that has 24 hexadecimal digits, a dash, and 8 more characters."),
         QT_TR_NOOP("HighLevel answers “CastError” or “No integration found”."),
         QT_TR_NOOP("Copy the client ID from Manage → Secrets.")},
        {Kind::OtherClientId, Severity::Error, "other-client-id",
         QT_TR_NOOP("The client ID is not that of your app ({meant})."),
         QT_TR_NOOP("The consent would be given to another app."), QT_TR_NOOP("Use your app's own link.")},
        {Kind::VersionIdMissing, Severity::Note, "version-id-missing", QT_TR_NOOP("There is no version_id."),
         QT_TR_NOOP(
             "That is fine once a version of the app is live; as long as there is only a draft, HighLevel "
             "answers “error.noAppVersionIdFound”."),
         QT_TR_NOOP("For a draft add version_id, from Manage → Versions; the first version's ID is often the "
                    "client ID's part before the dash.")},
        {Kind::VersionIdMissingForDraft, Severity::Error, "version-id-missing-for-draft",
         QT_TR_NOOP("There is no version_id, and the app is a draft."),
         QT_TR_NOOP("HighLevel looks for a live version and answers “error.noAppVersionIdFound”."),
         QT_TR_NOOP("Add version_id, from Manage → Versions; the first version's ID is often the client ID's "
                    "part before the dash.")},
        {Kind::VersionIdIsClientId, Severity::Error, "version-id-is-client-id",
         QT_TR_NOOP("The version_id is a whole client ID."),
         QT_TR_NOOP("A version's ID has 24 characters and no dash: HighLevel answers “CastError”."),
         QT_TR_NOOP(
             "Use the ID from Manage → Versions; the first version's ID is often the part before the dash.")},
        {Kind::VersionIdMalformed, Severity::Error, "version-id-malformed",
         QT_TR_NOOP("The version_id is not 24 hexadecimal digits."),
         QT_TR_NOOP("HighLevel answers “CastError” or finds no such version."),
         QT_TR_NOOP("Copy it again from Manage → Versions, or leave version_id out if the app is live.")},
        {Kind::ResponseTypeMissing, Severity::Error, "response-type-missing",
         QT_TR_NOOP("response_type is missing."),
         QT_TR_NOOP("HighLevel has to be told that a code is asked for."),
         QT_TR_NOOP("Add response_type=code.")},
        {Kind::ResponseTypeOther, Severity::Error, "response-type-other",
         QT_TR_NOOP("response_type is “{part}”."), QT_TR_NOOP("HighLevel gives out codes only."),
         QT_TR_NOOP("Write response_type=code.")},
        {Kind::RedirectMissing, Severity::Error, "redirect-missing",
         QT_TR_NOOP("The redirect URI (redirect_uri) is missing."),
         QT_TR_NOOP("HighLevel does not know where to send the answer."),
         QT_TR_NOOP("Add redirect_uri, exactly as it is registered in the app.")},
        {Kind::RedirectRelative, Severity::Error, "redirect-relative",
         QT_TR_NOOP("The redirect URI “{part}” is not a whole address."),
         QT_TR_NOOP("HighLevel can't send the browser there."),
         QT_TR_NOOP("Write all of it, beginning with https:// (or http://localhost).")},
        {Kind::RedirectWithoutScheme, Severity::Error, "redirect-without-scheme",
         QT_TR_NOOP("The redirect URI “{part}” does not begin with https:// or http://."),
         QT_TR_NOOP("HighLevel can't send the browser there."), QT_TR_NOOP("Write the scheme before it.")},
        {Kind::RedirectScheme, Severity::Error, "redirect-scheme",
         QT_TR_NOOP("The redirect URI begins with “{part}:”."),
         QT_TR_NOOP("HighLevel takes http and https only."),
         QT_TR_NOOP("Register an address with https:// (or http://localhost) and use that.")},
        {Kind::RedirectPlainHttp, Severity::Warning, "redirect-plain-http",
         QT_TR_NOOP("The redirect URI is http:// to another computer."),
         QT_TR_NOOP("The code could be read on its way; HighLevel means http for your own computer only."),
         QT_TR_NOOP("Use https:// there.")},
        {Kind::RedirectUserInfo, Severity::Error, "redirect-user-info",
         QT_TR_NOOP("The redirect URI has a name or password before an “@”."),
         QT_TR_NOOP("HighLevel does not take such addresses."),
         QT_TR_NOOP("Take it out, in the portal too.")},
        {Kind::RedirectFragment, Severity::Error, "redirect-fragment",
         QT_TR_NOOP("The redirect URI has a “#” in it."),
         QT_TR_NOOP("OAuth forbids it: the code would never reach the server (RFC 6749, section 3.1.2)."),
         QT_TR_NOOP("Take out everything from “#” on, in the portal too.")},
        {Kind::RedirectMalformed, Severity::Error, "redirect-malformed",
         QT_TR_NOOP("The redirect URI “{part}” is not a valid address."),
         QT_TR_NOOP(
             "HighLevel compares it character by character with the registered one, and the browser can't "
             "open it."),
         QT_TR_NOOP("Copy it again from the portal.")},
        {Kind::RedirectNoPort, Severity::Warning, "redirect-no-port",
         QT_TR_NOOP("The redirect URI points to this computer without a port."),
         QT_TR_NOOP("Only a program that may use port 80 can take the answer; most get nothing."),
         QT_TR_NOOP("Register an address with a port, such as http://localhost:53682/oauth/callback.")},
        {Kind::RedirectEncodedTwice, Severity::Error, "redirect-encoded-twice",
         QT_TR_NOOP("The redirect URI is percent-encoded twice."),
         QT_TR_NOOP("HighLevel compares it with the registered one and finds another text."),
         QT_TR_NOOP("Encode it once: “:” is %3A and not %253A.")},
        {Kind::RedirectWildcard, Severity::Error, "redirect-wildcard",
         QT_TR_NOOP("There is a “*” in the redirect URI."),
         QT_TR_NOOP("HighLevel compares it character by character; a wildcard means nothing."),
         QT_TR_NOOP("Register each address by itself and use one of them.")},
        {Kind::RedirectDressed, Severity::Error, "redirect-dressed",
         QT_TR_NOOP("The redirect URI has quotes or blanks around it."),
         QT_TR_NOOP("HighLevel takes them for a part of it, and it differs from the registered one."),
         QT_TR_NOOP("Write the address alone.")},
        {Kind::RedirectSpills, Severity::Error, "redirect-spills",
         QT_TR_NOOP("“{part}” belongs to the redirect URI, and its “&” is not encoded."),
         QT_TR_NOOP("HighLevel takes it for a parameter of the link, and the redirect URI differs from the "
                    "registered one."),
         QT_TR_NOOP("Encode the redirect URI: its “&” is written %26.")},
        {Kind::RedirectWord, Severity::Warning, "redirect-word",
         QT_TR_NOOP("The redirect URI has “{part}” in it."),
         QT_TR_NOOP(
             "An app that is marked white-label friendly may not use HighLevel's name in its addresses: "
             "the portal refuses to save it."),
         QT_TR_NOOP("Use another name, such as “crm” or “leadconnector”, in the portal too.")},
        {Kind::RedirectOtherScheme, Severity::Error, "redirect-other-scheme",
         QT_TR_NOOP(
             "The redirect URI is {part}, and {meant} is registered: one has http and the other https."),
         QT_TR_NOOP("HighLevel compares character by character."),
         QT_TR_NOOP("Use the registered one, or register this one.")},
        {Kind::RedirectOtherLoopback, Severity::Error, "redirect-other-loopback",
         QT_TR_NOOP(
             "The redirect URI is {part}, and {meant} is registered: “localhost” and “127.0.0.1” are not "
             "the same to HighLevel."),
         QT_TR_NOOP("It compares character by character."),
         QT_TR_NOOP("Use the registered one, or register this one.")},
        {Kind::RedirectOtherHost, Severity::Error, "redirect-other-host",
         QT_TR_NOOP("The redirect URI is {part}, and {meant} is registered: the hosts differ."),
         QT_TR_NOOP("HighLevel compares character by character."),
         QT_TR_NOOP("Use the registered one, or register this one.")},
        {Kind::RedirectOtherPort, Severity::Error, "redirect-other-port",
         QT_TR_NOOP("The redirect URI is {part}, and {meant} is registered: the ports differ."),
         QT_TR_NOOP("HighLevel compares character by character, also for addresses on your own computer."),
         QT_TR_NOOP("Use the registered one, or register this one.")},
        {Kind::RedirectOtherCase, Severity::Error, "redirect-other-case",
         QT_TR_NOOP("The redirect URI is {part}, and {meant} is registered: they differ in capital and small "
                    "letters."),
         QT_TR_NOOP("HighLevel compares character by character."),
         QT_TR_NOOP("Use the registered one, or register this one.")},
        {Kind::RedirectOtherSlash, Severity::Error, "redirect-other-slash",
         QT_TR_NOOP(
             "The redirect URI is {part}, and {meant} is registered: only one has a slash at its end."),
         QT_TR_NOOP("HighLevel compares character by character."),
         QT_TR_NOOP("Use the registered one, or register this one.")},
        {Kind::RedirectOtherPath, Severity::Error, "redirect-other-path",
         QT_TR_NOOP("The redirect URI is {part}, and {meant} is registered: the paths differ."),
         QT_TR_NOOP("HighLevel compares character by character."),
         QT_TR_NOOP("Use the registered one, or register this one.")},
        {Kind::RedirectOtherQuery, Severity::Error, "redirect-other-query",
         QT_TR_NOOP("The redirect URI is {part}, and {meant} is registered: they differ behind the “?”."),
         QT_TR_NOOP("HighLevel compares character by character."),
         QT_TR_NOOP("Use the registered one, or register this one.")},
        {Kind::ScopeMissing, Severity::Error, "scope-missing", QT_TR_NOOP("The link asks for no scopes."),
         QT_TR_NOOP("HighLevel has nothing to ask you for, and refuses."),
         QT_TR_NOOP("Add scope, with the names from the portal and %20 between them.")},
        {Kind::ScopePlus, Severity::Warning, "scope-plus", QT_TR_NOOP("The scopes are parted by “+”."),
         QT_TR_NOOP(
             "HighLevel mostly understands it, as its portal writes it so; some programs encode it once "
             "more, and then it fails."),
         QT_TR_NOOP("Write %20 between scopes.")},
        {Kind::ScopeEncodedPlus, Severity::Error, "scope-encoded-plus",
         QT_TR_NOOP("The scopes are parted by “%2B”, an encoded plus sign."),
         QT_TR_NOOP("HighLevel reads it as a part of the scope's name, and knows no such scope."),
         QT_TR_NOOP("Write %20 between scopes.")},
        {Kind::ScopeComma, Severity::Error, "scope-comma",
         QT_TR_NOOP("The scopes are parted by commas or semicolons."),
         QT_TR_NOOP("OAuth parts them by spaces; HighLevel most likely takes all of it for one scope that it "
                    "does not know."),
         QT_TR_NOOP("Write %20 between scopes.")},
        {Kind::ScopeLineBreak, Severity::Error, "scope-line-break",
         QT_TR_NOOP("There is a line break between scopes."),
         QT_TR_NOOP("HighLevel most likely takes it for a part of a name."),
         QT_TR_NOOP("Write %20 between scopes, all on one line.")},
        {Kind::ScopeRawSpace, Severity::Warning, "scope-raw-space",
         QT_TR_NOOP("There are plain spaces between the scopes."),
         QT_TR_NOOP("A browser puts up with them; mails, chats and many programs cut the link at the first."),
         QT_TR_NOOP("Write %20 between scopes.")},
        {Kind::ScopeStraySpace, Severity::Error, "scope-stray-space",
         QT_TR_NOOP("There is a space too many beside “{part}”: doubled, or at an end."),
         QT_TR_NOOP("HighLevel has refused links for that."),
         QT_TR_NOOP("Write a single %20 between scopes, and none at the ends.")},
        {Kind::ScopeSpaceInside, Severity::Error, "scope-space-inside",
         QT_TR_NOOP("There is a space inside “{part}”."),
         QT_TR_NOOP("HighLevel sees two scopes that it does not know."), QT_TR_NOOP("Take the space out.")},
        {Kind::ScopeEncodedTwice, Severity::Error, "scope-encoded-twice",
         QT_TR_NOOP("The scopes are percent-encoded twice."),
         QT_TR_NOOP("HighLevel sees one long name that it does not know."),
         QT_TR_NOOP("Encode them once: a space is %20 and not %2520.")},
        {Kind::ScopeRepeated, Severity::Warning, "scope-repeated",
         QT_TR_NOOP("“{part}” is asked for more than once."),
         QT_TR_NOOP("It brings nothing, and it hides slips."), QT_TR_NOOP("Leave it there once.")},
        {Kind::ScopeMisspelt, Severity::Error, "scope-misspelt",
         QT_TR_NOOP("HighLevel has no scope “{part}”."),
         QT_TR_NOOP("A scope that the app does not have makes HighLevel refuse: “This integration cannot be "
                    "added”."),
         QT_TR_NOOP("Write {meant}, if that is what is meant.")},
        {Kind::ScopeRenamed, Severity::Error, "scope-renamed",
         QT_TR_NOOP("What “{part}” stands for is called {meant} at HighLevel."),
         QT_TR_NOOP("A scope that the app does not have makes HighLevel refuse: “This integration cannot be "
                    "added”."),
         QT_TR_NOOP("Write {meant}, and tick that in the portal.")},
        {Kind::ScopeUnknown, Severity::Warning, "scope-unknown",
         QT_TR_NOOP("HighLevel's documents know no scope “{part}”."),
         QT_TR_NOOP(
             "If the portal does not have it either, HighLevel refuses: “This integration cannot be added”."),
         QT_TR_NOOP("Look for it in the portal's list of scopes; take it out if it is not there.")},
        {Kind::ScopeUndocumented, Severity::Note, "scope-undocumented",
         QT_TR_NOOP("“{part}” is not in HighLevel's documents, but its portal has been seen to offer it."),
         QT_TR_NOOP("It works if it is ticked in your app."), QT_TR_NOOP("Check that it is ticked.")},
        {Kind::ScopeNotInPlan, Severity::Error, "scope-not-in-plan",
         QT_TR_NOOP("“{part}” needs a larger HighLevel plan: {meant}."),
         QT_TR_NOOP("HighLevel refuses it on yours."), QT_TR_NOOP("Take it out, or change the plan.")},
        {Kind::ScopeNotInType, Severity::Error, "scope-not-in-type",
         QT_TR_NOOP("“{part}” can't be had by an app of this type: {meant}."),
         QT_TR_NOOP("HighLevel refuses the whole link: “This integration cannot be added”."),
         QT_TR_NOOP("Take it out, or make an app of another type.")},
        {Kind::ScopePerhapsUnfit, Severity::Warning, "scope-perhaps-unfit",
         QT_TR_NOOP("“{part}” may not be allowed for your app or plan; HighLevel's documents disagree or are "
                    "silent."),
         QT_TR_NOOP("If it is not allowed, HighLevel refuses the whole link."),
         QT_TR_NOOP("Check that the portal lets you tick it; take it out if HighLevel refuses.")},
        {Kind::StateMissing, Severity::Warning, "state-missing",
         QT_TR_NOOP("There is no seal (state) in the link."),
         QT_TR_NOOP(
             "Whoever takes the answer can't tell whether you began this sign-in; somebody could connect "
             "you to an account of theirs (RFC 6749, section 10.12)."),
         QT_TR_NOOP("Let the program that waits for the answer add a random state to every link.")},
        {Kind::StateGuessable, Severity::Warning, "state-guessable",
         QT_TR_NOOP("The seal (state) can be guessed."),
         QT_TR_NOOP("It protects only if nobody can know it beforehand; it has to be new and random for "
                    "every sign-in."),
         QT_TR_NOOP("Use at least 16 random characters, made anew for each link.")},
    });
};

const Entry &entryOf(Kind kind)
{
    return *std::find_if(Table::entries.begin(), Table::entries.end(),
                         [kind](const Entry &one) { return one.kind == kind; });
}

/// A value can be long, and on more than one line.
QString shown(const QString &value)
{
    constexpr qsizetype longest = 120;
    const QString line = value.simplified();
    return line.size() <= longest ? line : QString(line.left(longest) + QChar(0x2026));
}

QString filled(QString sentence, const LinkFinding &finding)
{
    // What was found last, so that a mark in it stays what it is.
    const QString meant = finding.meant.isEmpty() ? QString() : shown(finding.meant.first());
    return sentence.replace(QLatin1String("{meant}"), meant)
        .replace(QLatin1String("{part}"), shown(finding.part));
}

} // namespace

LinkFinding LinkFinding::of(Kind itsKind, TextRange place, const QString &subject, const QStringList &right)
{
    LinkFinding finding;
    finding.kind = itsKind;
    finding.severity = entryOf(itsKind).severity;
    finding.range = place;
    finding.part = subject;
    finding.meant = right;
    return finding;
}

QString LinkFinding::what() const
{
    return filled(tr(entryOf(kind).what), *this);
}

QString LinkFinding::why() const
{
    return filled(tr(entryOf(kind).why), *this);
}

QString LinkFinding::fix() const
{
    return filled(tr(entryOf(kind).fix), *this);
}

bool LinkFinding::isSecret() const
{
    return kind == Kind::SecretInLink || kind == Kind::SecretAsClientId || kind == Kind::TokenAsClientId
        || kind == Kind::IsAnswer;
}

QString LinkFinding::name() const
{
    return QString::fromLatin1(entryOf(kind).name);
}

} // namespace hloauth
