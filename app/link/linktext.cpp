#include "link/linktext.h"

#include "link/pastedtext.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

using Damage = LinkText::Damage;

constexpr qsizetype longestText = 50000;
constexpr int mostWrappings = 3;

/// Parameters by which a text is known to go on with a link.
bool isKnownName(QStringView name)
{
    static const QStringList names{u"response_type"_s,       u"client_id"_s,  u"redirect_uri"_s, u"scope"_s,
                                   u"loginWindowOpenMode"_s, u"version_id"_s, u"state"_s};
    return names.contains(name);
}

const QRegularExpression &addressStart()
{
    static const QRegularExpression start(
        u"(?:[A-Za-z][A-Za-z0-9+.-]{0,20}:/?/?[^\\s<>\"/?#]|(?:marketplace|app)\\.[A-Za-z0-9.-]+/)"_s);
    return start;
}

QChar closerOf(QChar opener)
{
    switch (opener.unicode()) {
    case u'<':
        return u'>';
    case u'(':
        return u')';
    case u'[':
        return u']';
    case u'“':
        return u'”';
    case u'‘':
        return u'’';
    case u'„':
        return u'“';
    case u'«':
        return u'»';
    default:
        return isQuote(opener) ? opener : QChar();
    }
}

/// Whether a link goes on behind a blank: \a before is the link so far, \a after the rest of the text.
bool goesOn(QStringView before, QStringView after)
{
    if (after.isEmpty())
        return false;
    if (u"?&=,+%"_s.contains(before.back()) || after.front() == u'&' || after.front() == u'?')
        return true;
    static const QRegularExpression scopes(
        u"\\A(?:[A-Za-z][\\w-]*(?:[./:][\\w-]+)+)(?=[\\s,;&+\"'<>)\\]]|%20|%2C|\\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype parameter = std::max(before.lastIndexOf(u'&'), before.lastIndexOf(u'?'));
    const QStringView current = before.sliced(parameter + 1);
    const bool inScopes = current.startsWith(u"scope", Qt::CaseInsensitive)
                       || current.startsWith(u"amp;scope", Qt::CaseInsensitive);
    if (inScopes && (scopes.match(after).hasMatch() || after.front() == u','))
        return true;
    // The end of a torn value, and a parameter behind it.
    static const QRegularExpression torn(u"\\A[^\\s&<>\"]*&(?:amp;)?[A-Za-z_]+="_s);
    static const QRegularExpression named(u"\\A[A-Za-z_]+="_s);
    if (torn.match(after).hasMatch())
        return true;
    const QRegularExpressionMatch name = named.match(after);
    return name.hasMatch() && isKnownName(QStringView(name.captured()).chopped(1));
}

/// Where the link that begins at \a begin ends.
qsizetype endOf(const QString &text, qsizetype begin)
{
    QChar closer = begin > 0 ? closerOf(text.at(begin - 1)) : QChar();
    // Without its partner it is something else.
    if (!closer.isNull() && text.indexOf(closer, begin) < 0)
        closer = QChar();
    qsizetype at = begin;
    while (at < text.size()) {
        const QChar c = text.at(at);
        if ((!closer.isNull() && c == closer) || c == u'<' || c == u'>' || c == u'`')
            break;
        if (!isBlank(c)) {
            ++at;
            continue;
        }
        qsizetype next = at;
        while (next < text.size() && isBlank(text.at(next)))
            ++next;
        if (!goesOn(QStringView(text).sliced(begin, at - begin), QStringView(text).sliced(next)))
            break;
        at = next;
    }
    return at;
}

/// Quotes around a link that is all there is, and what ends a sentence.
QString withoutPunctuation(QString link, bool *hasEllipsis)
{
    *hasEllipsis = link.endsWith(u'…') || link.endsWith(u"..."_s);
    if (*hasEllipsis)
        return link;
    static const QString closings = u".,;:!)]}*"_s;
    while (!link.isEmpty() && (closings.contains(link.back()) || isQuote(link.back()))) {
        // A placeholder's own bracket stays.
        if ((link.back() == u'}' && link.contains(u'{')) || (link.back() == u']' && link.contains(u'['))
            || (link.back() == u')' && link.contains(u'(')))
            break;
        link.chop(1);
    }
    return link;
}

bool asksForConsent(QStringView link)
{
    return link.contains(u"chooselocation", Qt::CaseInsensitive)
        || (link.contains(u"client_id") && link.contains(u"redirect_uri"));
}

/// The link in \a text; the first that looks like one that asks for consent, else the first address.
QString linkIn(const QString &text)
{
    QString first;
    for (auto matches = addressStart().globalMatch(text); matches.hasNext();) {
        const qsizetype begin = matches.next().capturedStart();
        const QString link = text.mid(begin, endOf(text, begin) - begin);
        if (asksForConsent(link))
            return link;
        if (first.isEmpty())
            first = link;
    }
    return first;
}

QString decodedWhole(const QString &text, QList<Damage> *damages)
{
    static const QRegularExpression encodedStart(u"\\bhttps?%3A%2F%2F[^\\s?&=]*chooselocation(?:%3F|\\b)"_s,
                                                 QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = encodedStart.match(text);
    // Behind a link of its own it is a value of that one.
    const bool isValue =
        QStringView(text).first(std::max<qsizetype>(match.capturedStart(), 0)).contains(u"chooselocation");
    if (!match.hasMatch() || isValue)
        return text;
    const bool isInside = match.capturedStart() > 0 && u"=/"_s.contains(text.at(match.capturedStart() - 1));
    QString inner = text.mid(match.capturedStart());
    const auto isEnd = [](QChar c) { return c == u'&' || isBlank(c) || c == u'"' || c == u'<' || c == u'>'; };
    inner.truncate(std::find_if(inner.cbegin(), inner.cend(), isEnd) - inner.cbegin());
    const Damage damage = isInside ? Damage::Wrapped : Damage::EncodedWhole;
    if (!damages->contains(damage))
        damages->append(damage);
    return QUrl::fromPercentEncoding(inner.toUtf8());
}

/// Takes a link's text apart, from its beginning to its end.
class Splitter {
public:
    explicit Splitter(LinkText &link) : m_link(link), m_text(link.text) { }

    void split()
    {
        splitScheme();
        splitAuthority();
        splitFragment();
        splitPath();
        while (m_at < m_end)
            splitParameter();
        noteHalfEscapes();
    }

private:
    void note(Damage damage, TextRange range)
    {
        if (!m_link.has(damage))
            m_link.damages += damage;
        if (m_link.damageRange.length == 0)
            m_link.damageRange = range;
    }

    qsizetype indexOf(const char *chars, qsizetype from) const
    {
        const auto isOne = [chars](QChar c) { return QLatin1String(chars).contains(c); };
        return std::find_if(m_text.cbegin() + from, m_text.cbegin() + m_end, isOne) - m_text.cbegin();
    }

    void splitScheme()
    {
        static const QRegularExpression scheme(u"\\A([A-Za-z][A-Za-z0-9+.-]*):(/{1,3})"_s);
        const QRegularExpressionMatch match = scheme.match(m_text);
        if (match.hasMatch()) {
            m_link.scheme = match.captured(1).toLower();
            m_at = match.capturedEnd();
        }
        m_link.schemeRange = {0, match.capturedLength(1)};
        m_end = m_text.size();
    }

    void splitAuthority()
    {
        const qsizetype end = indexOf("/?#& \n\t", m_at);
        const QStringView authority = QStringView(m_text).sliced(m_at, end - m_at);
        const qsizetype at = authority.lastIndexOf(u'@');
        m_link.userInfo = authority.first(std::max<qsizetype>(at, 0)).toString();
        m_link.userInfoRange = {m_at, at + 1};
        const QStringView hostAndPort = authority.sliced(at + 1);
        qsizetype colon = hostAndPort.lastIndexOf(u':');
        if (colon >= 0 && colon < hostAndPort.lastIndexOf(u']'))
            colon = -1;
        const QStringView host = colon < 0 ? hostAndPort : hostAndPort.first(colon);
        m_link.host = host.toString().toLower();
        m_link.hostRange = {m_at + at + 1, host.size()};
        if (colon >= 0) {
            m_link.port = hostAndPort.sliced(colon + 1).toString();
            m_link.portRange = {m_link.hostRange.end() + 1, m_link.port.size()};
        }
        m_at = end;
    }

    void splitFragment()
    {
        const qsizetype hash = m_text.indexOf(u'#', m_at);
        if (hash < 0)
            return;
        // Inside a value, with parameters behind it, it is meant as a part of that value.
        static const QRegularExpression parameter(u"&(?:amp;)?([A-Za-z_]+)="_s);
        for (auto matches = parameter.globalMatch(m_text, hash); matches.hasNext();) {
            if (!isKnownName(matches.next().captured(1)))
                continue;
            note(Damage::HashInside, {hash, 1});
            return;
        }
        m_link.fragment = m_text.mid(hash + 1);
        m_link.fragmentRange = {hash, m_text.size() - hash};
        m_end = hash;
    }

    void splitPath()
    {
        qsizetype end = indexOf("?", m_at);
        const qsizetype ampersand = indexOf("&", m_at);
        if (ampersand < end) {
            end = ampersand;
            note(Damage::NoQuestionMark, {end, 1});
        }
        const qsizetype blank = indexOf(" \n\r\t", m_at);
        m_link.path = m_text.mid(m_at, std::min(end, blank) - m_at);
        m_link.pathRange = {m_at, m_link.path.size()};
        if (blank < end)
            note(Damage::LineBreak, {blank, end - blank});
        m_at = std::min(end + 1, m_end);
    }

    /// Where the parameter that begins at m_at ends, and how long what parts it from the next is.
    TextRange separator()
    {
        qsizetype end = indexOf("&", m_at);
        static const QRegularExpression second(u"\\?(?=([A-Za-z_]+)=)"_s);
        const QString rest = m_text.mid(m_at, end - m_at);
        for (auto matches = second.globalMatch(rest); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (!isKnownName(match.captured(1)))
                continue;
            note(Damage::SecondQuestionMark, {m_at + match.capturedStart(), 1});
            return {m_at + match.capturedStart(), 1};
        }
        if (QStringView(m_text).sliced(end).startsWith(u"&amp;")) {
            constexpr qsizetype length = 5;
            note(Damage::HtmlEscaped, {end, length});
            return {end, length};
        }
        return {end, 1};
    }

    void splitParameter()
    {
        const TextRange gap = separator();
        qsizetype begin = m_at;
        qsizetype end = gap.begin;
        m_at = std::min(gap.end(), m_end);
        noteBlanks(begin, end);
        while (begin < end && isBlank(m_text.at(begin)))
            ++begin;
        while (end > begin && isBlank(m_text.at(end - 1)))
            --end;
        if (begin == end)
            return;
        LinkParameter parameter;
        const qsizetype equals = QStringView(m_text).sliced(begin, end - begin).indexOf(u'=');
        parameter.hasValue = equals >= 0;
        const qsizetype nameEnd = equals < 0 ? end : begin + equals;
        qsizetype valueBegin = std::min(nameEnd + 1, end);
        while (valueBegin < end && isBlank(m_text.at(valueBegin)))
            ++valueBegin;
        parameter.nameRange = {begin, nameEnd - begin};
        parameter.range = {begin, end - begin};
        parameter.valueRange = {valueBegin, end - valueBegin};
        parameter.name = QUrl::fromPercentEncoding(m_text.mid(begin, nameEnd - begin).toUtf8()).trimmed();
        parameter.encoded = m_text.mid(valueBegin, end - valueBegin);
        if (!parameter.name.startsWith(u"scope"_s, Qt::CaseInsensitive))
            parameter.encoded.removeIf(isBlank);
        m_link.parameters += parameter;
    }

    void noteBlanks(qsizetype begin, qsizetype end)
    {
        const QStringView part = QStringView(m_text).sliced(begin, end - begin);
        const bool isScope = part.trimmed().startsWith(u"scope", Qt::CaseInsensitive);
        const auto blank = std::find_if(part.begin(), part.end(), isBlank);
        if (blank == part.end())
            return;
        const qsizetype at = blank - part.begin();
        // Between scopes it is judged with them.
        if (!isScope || at == 0)
            note(Damage::LineBreak, {begin + at, 1});
    }

    void noteHalfEscapes()
    {
        static const QRegularExpression half(u"%(?![0-9A-Fa-f]{2})"_s);
        const QRegularExpressionMatch match = half.match(m_text);
        if (match.hasMatch())
            note(Damage::HalfEscape,
                 {match.capturedStart(), m_text.size() - match.capturedStart() > 2 ? 3 : 1});
    }

    LinkText &m_link;
    const QString m_text;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
};

} // namespace

QString LinkParameter::value() const
{
    return QUrl::fromPercentEncoding(encoded.toUtf8());
}

LinkText LinkText::find(const QString &text)
{
    LinkText link;
    QString rest = text.left(longestText).trimmed();
    for (int round = 0; round < mostWrappings; ++round) {
        const QString inner = decodedWhole(rest, &link.damages);
        if (inner == rest)
            break;
        rest = inner;
    }
    bool hasEllipsis = false;
    link.text = withoutPunctuation(linkIn(rest), &hasEllipsis);
    if (link.text.isEmpty())
        return {};
    if (hasEllipsis) {
        link.damages += Damage::Ellipsis;
        const qsizetype length = link.text.endsWith(u'…') ? 1 : 3;
        link.damageRange = {link.text.size() - length, length};
    }
    Splitter(link).split();
    return link;
}

const LinkParameter *LinkText::parameter(const QString &name) const
{
    const auto found = std::find_if(parameters.cbegin(), parameters.cend(),
                                    [&name](const LinkParameter &one) { return one.name == name; });
    return found == parameters.cend() ? nullptr : &*found;
}

qsizetype LinkText::count(const QString &name) const
{
    return std::count_if(parameters.cbegin(), parameters.cend(),
                         [&name](const LinkParameter &one) { return one.name == name; });
}

} // namespace hloauth
