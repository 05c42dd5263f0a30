#include "catalog/nearest.h"
#include "link/linkcase.h"
#include "link/servers.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

using Kind = LinkFinding::Kind;
using Damage = LinkText::Damage;
using enum LinkCase::Remedied;

constexpr auto currentPath = "/v2/oauth/chooselocation"_L1;
constexpr auto previousPath = "/oauth/chooselocation"_L1;

bool isHighLevel(const QString &host)
{
    return host == Servers::highLevel().marketplace.host() || host == Servers::whiteLabelMarketplace().host();
}

/// The base address that the program was told to use besides HighLevel's, if the link goes there.
const QUrl *knownServer(const LinkCase &one)
{
    const LinkText &link = one.link;
    const auto found = std::find_if(
        one.context.marketplaces.cbegin(), one.context.marketplaces.cend(), [&link](const QUrl &url) {
            return url.scheme() == link.scheme && url.host() == link.host
                && (url.port() < 0 ? QString() : QString::number(url.port())) == link.port
                && link.path.startsWith(url.path());
        });
    return found == one.context.marketplaces.cend() ? nullptr : &*found;
}

Kind kindOfHost(const QString &host)
{
    static const QRegularExpression api(
        u"\\A(?:services|rest|api|backend|public-api|rest-api)\\.(?:\\w+\\.)*(?:gohighlevel\\.com|leadconnectorhq\\.com|msgsndr\\.com)\\z"_s);
    static const QRegularExpression app(
        u"\\A(?:(?:www|app|developers|ideas|help|highlevel)\\.)?(?:gohighlevel\\.com|leadconnectorhq\\.com|highlevel\\.com|msgsndr\\.com)\\z"_s);
    if (isLoopbackHost(host))
        return Kind::PracticeHost;
    if (api.match(host).hasMatch())
        return Kind::ApiHost;
    if (app.match(host).hasMatch())
        return Kind::AppHost;
    constexpr int similar = 3;
    const bool isNear = editDistance(host, Servers::highLevel().marketplace.host()) <= similar
                     || editDistance(host, Servers::whiteLabelMarketplace().host()) <= similar;
    static const QRegularExpression name(u"high-?level|lead-?connector|xn--"_s);
    const bool isAscii = std::all_of(host.cbegin(), host.cend(), [](QChar c) { return c.unicode() < 0x80; });
    return isNear || !isAscii || name.match(host).hasMatch() ? Kind::LookalikeHost : Kind::OtherHost;
}

/// The app's page in the marketplace or inside HighLevel, from which it can be installed.
bool isListing(const LinkText &link)
{
    static const QRegularExpression path(
        u"/(?:integration|app-marketplace|apps?|marketplace/app)(?:/|\\z)"_s);
    return !link.parameter(u"client_id"_s) && !link.parameter(u"redirect_uri"_s)
        && !link.path.contains("chooselocation"_L1) && path.match(link.path).hasMatch()
        && (isHighLevel(link.host) || kindOfHost(link.host) == Kind::AppHost);
}

bool isAnswer(const LinkText &link)
{
    return link.parameter(u"code"_s) && !link.parameter(u"client_id"_s)
        && !link.path.endsWith("chooselocation"_L1);
}

/// Far from being an authorization link: one parameter or path of it at least has to be there.
bool isNoLink(const LinkText &link)
{
    static const QStringList names{u"client_id"_s, u"clientid"_s, u"response_type"_s, u"redirect_uri"_s,
                                   u"scope"_s};
    const bool hasName =
        std::any_of(link.parameters.cbegin(), link.parameters.cend(),
                    [](const LinkParameter &parameter) { return names.contains(parameter.name.toLower()); });
    return link.isEmpty()
        || (!hasName && !link.path.contains("/oauth/"_L1, Qt::CaseInsensitive)
            && !link.path.contains("chooselocation"_L1, Qt::CaseInsensitive) && !isHighLevel(link.host));
}

void checkDamages(LinkCase &one)
{
    const auto report = [&one](Damage damage, Kind kind, LinkCase::Remedied remedied,
                               const QString &part = {}) {
        if (one.link.has(damage))
            one.add(kind, one.link.damageRange, remedied, part);
    };
    report(Damage::Wrapped, Kind::Wrapped, Yes);
    report(Damage::EncodedWhole, Kind::EncodedWhole, Yes);
    report(Damage::HtmlEscaped, Kind::HtmlEscaped, Yes);
    report(Damage::LineBreak, Kind::BrokenByBlank, Yes);
    report(Damage::NoQuestionMark, Kind::NoQuestionMark, Yes);
    report(Damage::SecondQuestionMark, Kind::SecondQuestionMark, Yes);
    report(Damage::HashInside, Kind::Fragment, Yes);
    report(Damage::Ellipsis, Kind::CutOff, No);
    static const QRegularExpression half(u"%(?![0-9A-Fa-f]{2}).{0,2}"_s);
    report(Damage::HalfEscape, Kind::HalfEscape, No, half.match(one.link.text).captured());
    if (one.link.fragmentRange.length > 1)
        one.add(Kind::Fragment, {one.link.fragmentRange.begin, 1}, Yes);
}

void checkScheme(LinkCase &one)
{
    const LinkText &link = one.link;
    if (link.scheme.isEmpty())
        one.add(Kind::SchemeMissing, {0, 0}, Yes);
    else if (link.scheme == "http"_L1)
        one.add(Kind::PlainHttp, link.schemeRange, Yes);
    else if (link.scheme != "https"_L1)
        one.add(Kind::OtherScheme, link.schemeRange, Yes, link.scheme);
}

void checkHost(LinkCase &one)
{
    const LinkText &link = one.link;
    one.fixed.marketplace = link.host.contains("leadconnector"_L1) ? Servers::whiteLabelMarketplace()
                                                                   : Servers::highLevel().marketplace;
    if (!isHighLevel(link.host)) {
        const Kind kind = kindOfHost(link.host);
        one.add(kind, link.hostRange, Yes, link.host);
        if (kind == Kind::PracticeHost)
            return;
    }
    checkScheme(one);
    if (!link.userInfo.isEmpty() || link.userInfoRange.length > 0)
        one.add(Kind::UserInfo, link.userInfoRange, Yes);
    if (!link.port.isEmpty() && link.port != "443"_L1)
        one.add(Kind::Port, link.portRange, Yes, link.port);
}

void checkPath(LinkCase &one, const QString &path)
{
    static const QRegularExpression slashes(u"/{2,}"_s);
    QString plain = path;
    plain.replace(slashes, u"/"_s);
    while (plain.endsWith(u'/'))
        plain.chop(1);
    const bool isOlder = plain == previousPath;
    one.fixed.olderPath = isOlder && one.context.wantsOlderPath;
    if (plain != currentPath && !isOlder) {
        one.add(Kind::OtherPath, one.link.pathRange, Yes, path.isEmpty() ? u"/"_s : path);
        return;
    }
    if (plain != path)
        one.add(Kind::PathSlash, one.link.pathRange, Yes);
    if (isOlder && !one.context.wantsOlderPath)
        one.add(Kind::OlderPath, one.link.pathRange, Yes);
}

} // namespace

bool checkAddress(LinkCase &one)
{
    const LinkText &link = one.link;
    if (isNoLink(link) && !isAnswer(link) && !isListing(link)) {
        one.add(Kind::NoLink, {}, No);
        return false;
    }
    if (isAnswer(link) || isListing(link)) {
        one.add(isAnswer(link) ? Kind::IsAnswer : Kind::ListingPage, {}, No);
        return false;
    }
    checkDamages(one);
    if (const QUrl *server = knownServer(one)) {
        one.fixed.marketplace = *server;
        checkPath(one, link.path.mid(server->path().size()));
        return true;
    }
    checkHost(one);
    checkPath(one, link.path);
    return true;
}

} // namespace hloauth
