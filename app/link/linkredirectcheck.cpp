#include "link/linkcase.h"
#include "link/pastedtext.h"
#include "link/redirecturi.h"
#include "link/servers.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

using Kind = LinkFinding::Kind;
using enum LinkCase::Remedied;

/// Where two addresses differ, each difference by itself; empty if they are the same text.
QList<Kind> differences(const QString &one, const QString &other)
{
    QList<Kind> found;
    const QUrl a(one, QUrl::StrictMode);
    const QUrl b(other, QUrl::StrictMode);
    if (a.scheme() != b.scheme())
        found += Kind::RedirectOtherScheme;
    if (a.host() != b.host()) {
        const bool bothHere = isLoopbackHost(a.host()) && isLoopbackHost(b.host());
        found += bothHere ? Kind::RedirectOtherLoopback : Kind::RedirectOtherHost;
    }
    if (a.port() != b.port())
        found += Kind::RedirectOtherPort;
    const QString pathA = a.path(QUrl::FullyEncoded);
    const QString pathB = b.path(QUrl::FullyEncoded);
    if (pathA != pathB) {
        if (pathA + u'/' == pathB || pathB + u'/' == pathA)
            found += Kind::RedirectOtherSlash;
        else if (pathA.compare(pathB, Qt::CaseInsensitive) == 0)
            found += Kind::RedirectOtherCase;
        else
            found += Kind::RedirectOtherPath;
    }
    if (a.hasQuery() != b.hasQuery() || a.query(QUrl::FullyEncoded) != b.query(QUrl::FullyEncoded))
        found += Kind::RedirectOtherQuery;
    // QUrl has made letters small where they do not matter to a browser; to HighLevel they do.
    if (found.isEmpty() && one != other)
        found +=
            one.compare(other, Qt::CaseInsensitive) == 0 ? Kind::RedirectOtherCase : Kind::RedirectOtherPath;
    return found;
}

void compareWithRegistered(LinkCase &one, const LinkParameter &parameter)
{
    const QStringList &registered = one.context.redirectUris;
    const QString given = one.fixed.redirectUri;
    if (registered.isEmpty() || registered.contains(given))
        return;
    const QString nearest = *std::min_element(
        registered.cbegin(), registered.cend(), [&given](const QString &a, const QString &b) {
            return differences(given, a).size() < differences(given, b).size();
        });
    const QList<Kind> found = differences(given, nearest);
    for (const Kind kind : found)
        one.add(kind, parameter.valueRange, Yes, given, {nearest});
    one.fixed.redirectUri = nearest;
}

/// "localhost:3000/callback" or "hook.example.com/callback".
bool isAddressWithoutScheme(const QString &text)
{
    static const QRegularExpression shape(
        u"\\A(?://)?(?:localhost|[\\w-]+(?:\\.[\\w-]+)+)(?::\\d{1,5})?(?:[/?].*)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape.match(text).hasMatch();
}

QString withScheme(QString text)
{
    if (text.startsWith("//"_L1))
        text.remove(0, 2);
    const QUrl url(u"http://"_s + text);
    return (isLoopbackHost(url.host()) ? u"http://"_s : u"https://"_s) + text;
}

/// Whether the redirect URI can be mended by itself; its findings are added.
void checkProblem(LinkCase &one, const LinkParameter &parameter)
{
    using Problem = RedirectUri::Problem;
    const TextRange range = parameter.valueRange;
    QString &uri = one.fixed.redirectUri;
    Problem problem = RedirectUri(uri).problem();
    if ((problem == Problem::Relative || problem == Problem::Scheme) && isAddressWithoutScheme(uri)) {
        one.add(Kind::RedirectWithoutScheme, range, Yes, uri);
        uri = withScheme(uri);
        problem = RedirectUri(uri).problem();
    }
    switch (problem) {
    case Problem::None:
    case Problem::Empty:
        break;
    case Problem::Relative:
        one.add(Kind::RedirectRelative, range, No, uri);
        break;
    case Problem::Scheme:
        one.add(Kind::RedirectScheme, range, No, uri.section(u':', 0, 0));
        break;
    case Problem::PlainHttp:
        one.add(Kind::RedirectPlainHttp, range, No, uri);
        break;
    case Problem::UserInfo:
        one.add(Kind::RedirectUserInfo, range, No);
        break;
    case Problem::Fragment:
        one.add(Kind::RedirectFragment, range, Yes);
        uri = uri.section(u'#', 0, 0);
        break;
    case Problem::Malformed:
        one.add(Kind::RedirectMalformed, range, No, uri);
        break;
    case Problem::NoPort:
        one.add(Kind::RedirectNoPort, range, No);
        break;
    }
    if (uri.contains(u'*'))
        one.add(Kind::RedirectWildcard, range, No);
}

/// The value as it is meant: decoded, and without what does not belong to an address.
QString undressed(LinkCase &one, const LinkParameter &parameter)
{
    QString uri = parameter.value();
    static const QRegularExpression encoded(u"\\A\\W*[a-z]+%3A(?:%2F|/)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (encoded.match(uri).hasMatch()) {
        one.add(Kind::RedirectEncodedTwice, parameter.valueRange, Yes);
        uri = QUrl::fromPercentEncoding(uri.toUtf8());
    }
    const auto isAround = [](QChar c) { return isBlank(c) || isQuote(c); };
    const QString before = uri;
    while (!uri.isEmpty() && isAround(uri.front()))
        uri.remove(0, 1);
    while (!uri.isEmpty() && isAround(uri.back()))
        uri.chop(1);
    // A plus at an end is a blank that was encoded.
    while (uri.endsWith(u'+'))
        uri.chop(1);
    if (uri != before)
        one.add(Kind::RedirectDressed, parameter.valueRange, Yes);
    return uri;
}

} // namespace

void checkRedirect(LinkCase &one)
{
    const LinkParameter *parameter = one.parameter(u"redirect_uri"_s);
    const QStringList &registered = one.context.redirectUris;
    const QString own = registered.size() == 1 ? registered.first() : QString();
    if (!parameter || parameter->value().trimmed().isEmpty()) {
        one.fixed.redirectUri = own;
        one.add(Kind::RedirectMissing, parameter ? parameter->range : one.atEnd(), own.isEmpty() ? No : Yes);
        return;
    }
    if (isPlaceholder(parameter->value())) {
        one.fixed.redirectUri = own.isEmpty() ? parameter->value() : own;
        one.add(Kind::Placeholder, parameter->valueRange, own.isEmpty() ? No : Yes, parameter->value());
        return;
    }
    one.fixed.redirectUri = undressed(one, *parameter);
    for (const LinkParameter &spilled : one.spilled()) {
        const QString text = one.link.text.mid(spilled.range.begin, spilled.range.length);
        one.add(Kind::RedirectSpills, spilled.range, Yes, text);
        one.fixed.redirectUri += u'&' + text;
    }
    checkProblem(one, *parameter);
    compareWithRegistered(one, *parameter);
    const QString word = RedirectUri(one.fixed.redirectUri).whiteLabelWord();
    const bool isWhiteLabel =
        one.context.isWhiteLabel || one.fixed.marketplace.host() == Servers::whiteLabelMarketplace().host();
    if (isWhiteLabel && !word.isEmpty())
        one.add(Kind::RedirectWord, parameter->valueRange, No, word);
}

} // namespace hloauth
