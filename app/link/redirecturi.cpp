#include "link/redirecturi.h"

#include "link/pastedtext.h"
#include "link/servers.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

constexpr quint16 standardPort = 53682;

/// "localhost:53682/…" parses as a URL whose scheme is "localhost".
bool isHostAndPort(const QString &text, const QUrl &url)
{
    const QString rest = text.mid(url.scheme().size() + 1);
    return !rest.isEmpty() && rest.front().isDigit();
}

/// Where the authority (host and port) stands in a URL's text; empty if there is none.
struct Range {
    qsizetype begin = 0;
    qsizetype end = 0;
};

Range authorityIn(const QString &text)
{
    const qsizetype scheme = text.indexOf("://"_L1);
    if (scheme < 0)
        return {};
    const auto isEnd = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    const auto begin = text.begin() + scheme + 3;
    return {scheme + 3, std::find_if(begin, text.end(), isEnd) - text.begin()};
}

} // namespace

RedirectUri RedirectUri::standard()
{
    return loopback(standardPort);
}

RedirectUri RedirectUri::loopback(quint16 port)
{
    return RedirectUri(u"http://localhost:%1/oauth/callback"_s.arg(port));
}

RedirectUri::Problem RedirectUri::problem() const
{
    if (m_text.trimmed().isEmpty())
        return Problem::Empty;
    // QUrl accepts some of them.
    if (std::any_of(m_text.begin(), m_text.end(), isBlank))
        return Problem::Malformed;

    const QUrl parsed = url();
    if (!parsed.isValid())
        return Problem::Malformed;
    if (parsed.isRelative())
        return Problem::Relative;
    if (parsed.scheme() != "http"_L1 && parsed.scheme() != "https"_L1)
        return isHostAndPort(m_text, parsed) ? Problem::Relative : Problem::Scheme;
    if (parsed.host().isEmpty())
        return Problem::Relative;
    if (parsed.authority().contains(u'@'))
        return Problem::UserInfo;
    if (parsed.hasFragment())
        return Problem::Fragment;
    if (isLoopback())
        return port() == 0 ? Problem::NoPort : Problem::None;
    return parsed.scheme() == "http"_L1 ? Problem::PlainHttp : Problem::None;
}

bool RedirectUri::isLoopback() const
{
    const QUrl parsed = url();
    // The rest of 127.0.0.0/8 is this computer too, but not where we listen.
    const QString host = parsed.host();
    return parsed.scheme() == "http"_L1
        && (host == "localhost"_L1 || host == "127.0.0.1"_L1 || host == "::1"_L1);
}

quint16 RedirectUri::port() const
{
    return static_cast<quint16>(url().port(0));
}

RedirectUri RedirectUri::withPort(quint16 port) const
{
    const Range range = authorityIn(m_text);
    QString authority = m_text.mid(range.begin, range.end - range.begin);
    if (authority.isEmpty())
        return *this;
    // The last colon, unless it is inside an IPv6 address's brackets.
    const qsizetype colon = authority.lastIndexOf(u':');
    if (colon > authority.lastIndexOf(u']') && colon > authority.lastIndexOf(u'@'))
        authority.truncate(colon);
    if (port != 0)
        authority += u':' + QString::number(port);
    return RedirectUri(QString(m_text.left(range.begin) + authority + m_text.mid(range.end)));
}

QString RedirectUri::whiteLabelWord() const
{
    // HighLevel's own rule: "ghl" only as a word by itself, so that "myghlapp" passes.
    static const QRegularExpression words(
        u"(?:Go-)?HighLevel|GoHighLevel|\\bGHL\\b|High.?Level|Go\\s+High\\s+Level"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(m_text).captured(0);
}

} // namespace hloauth
