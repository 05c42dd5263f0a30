#include "catalog/endpointindex.h"

#include "catalog/nearest.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace hloauth {

namespace {

bool isMethod(const QString &word)
{
    static const QStringList methods{
        QStringLiteral("GET"),    QStringLiteral("POST"), QStringLiteral("PUT"),     QStringLiteral("PATCH"),
        QStringLiteral("DELETE"), QStringLiteral("HEAD"), QStringLiteral("OPTIONS"),
    };
    return methods.contains(word, Qt::CaseInsensitive);
}

QString withoutHost(const QString &address)
{
    static const QRegularExpression scheme(QStringLiteral("^[a-z][a-z0-9+.-]*://"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = scheme.match(address);
    const qsizetype hostStart = match.capturedLength();
    const qsizetype slash = address.indexOf(u'/', hostStart);
    if (match.hasMatch())
        return slash < 0 ? QString() : address.mid(slash);
    // "services.example.com/contacts": no path of HighLevel's begins with a word that has a dot in it.
    if (slash > 0 && QStringView(address).left(slash).contains(u'.'))
        return address.mid(slash);
    return address;
}

/// ":id" for any of the ways in which documents write a parameter.
QString normalizedSegment(const QString &segment)
{
    const bool bracketed = segment.size() > 2
                        && ((segment.startsWith(u'{') && segment.endsWith(u'}'))
                            || (segment.startsWith(u'<') && segment.endsWith(u'>')));
    return bracketed ? u':' + segment.mid(1, segment.size() - 2) : segment;
}

/// One letter a segment, for comparison: fixed words ('2') before parameters ('1'). Nothing if it does not
/// fit.
std::optional<QString> fit(const QStringList &asked, const QStringList &documented)
{
    if (asked.size() != documented.size())
        return std::nullopt;
    QString precision;
    for (qsizetype i = 0; i < asked.size(); ++i) {
        if (EndpointPattern::isParameter(documented[i]))
            precision += u'1';
        else if (asked[i].compare(documented[i], Qt::CaseInsensitive) == 0)
            precision += u'2';
        else
            return std::nullopt;
    }
    return precision;
}

QStringList lowerCased(QStringList words)
{
    for (QString &word : words)
        word = word.toLower();
    return words;
}

constexpr double sameEnough = 0.6;

/// From sameEnough to 1 (the same word), or 0.
double wordLikeness(const QString &a, const QString &b)
{
    const auto [shortest, longest] = std::minmax({a.size(), b.size()});
    if (longest == 0 || double(shortest) / double(longest) < sameEnough)
        return 0; // the distance is no less than the difference in length: no need to count it
    const double likeness = 1.0 - double(editDistance(a, b)) / double(longest);
    return likeness < sameEnough ? 0 : likeness;
}

/// From 0 to 1: what share of the words of \a path has a counterpart in \a other, in any place.
double shareFoundIn(const QStringList &path, const QStringList &other)
{
    constexpr double idForParameter = 0.3; // an id says little about what is meant
    constexpr double parameterWeight = 0.1;
    double total = 0;
    double found = 0;
    for (const QString &word : path) {
        const bool isParameter = EndpointPattern::isParameter(word);
        double best = 0;
        for (const QString &candidate : other) {
            const bool isSlot = !isParameter && EndpointPattern::isParameter(candidate);
            best = std::max(best, isSlot ? idForParameter : wordLikeness(word, candidate));
        }
        const double weight = isParameter ? parameterWeight : 1.0;
        total += weight;
        found += weight * best;
    }
    return total > 0 ? found / total : 0;
}

double pathLikeness(const QStringList &asked, const QStringList &documented)
{
    return (shareFoundIn(asked, documented) + shareFoundIn(documented, asked)) / 2;
}

} // namespace

EndpointPattern EndpointPattern::fromText(const QString &text)
{
    // Enough for any real address; what is longer is cut before it costs time.
    constexpr qsizetype longestText = 2000;
    EndpointPattern pattern;
    QString rest = text.left(longestText).simplified();
    QString first = rest.section(u' ', 0, 0);
    if (first.endsWith(u':'))
        first.chop(1);
    // A word before a path is meant as a method even if it is none: it then fits no endpoint.
    if (isMethod(first) || (!first.contains(u'/') && rest.section(u' ', 1, 1).contains(u'/'))) {
        pattern.method = first.toUpper();
        rest = rest.section(u' ', 1);
    }
    // What follows the path ("HTTP/1.1") is of no use.
    QString path = withoutHost(rest.section(u' ', 0, 0));
    static const QRegularExpression pathEnd(QStringLiteral("[?#]"));
    path = path.left(path.indexOf(pathEnd));
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    for (const QString &segment : segments)
        pattern.segments += normalizedSegment(segment);
    return pattern;
}

EndpointIndex::EndpointIndex(const QStringList &endpoints) : m_endpoints(endpoints)
{
    const auto key = [](const QString &endpoint) -> QString {
        return endpoint.section(u' ', 1) + u' ' + endpoint.section(u' ', 0, 0);
    };
    std::sort(m_endpoints.begin(), m_endpoints.end(),
              [&](const QString &a, const QString &b) { return key(a) < key(b); });
    m_endpoints.erase(std::unique(m_endpoints.begin(), m_endpoints.end()), m_endpoints.end());
    for (const QString &endpoint : std::as_const(m_endpoints))
        m_patterns += EndpointPattern::fromText(endpoint);
}

QStringList EndpointIndex::matching(const QString &text) const
{
    const EndpointPattern asked = EndpointPattern::fromText(text);
    if (asked.segments.isEmpty())
        return {};
    QString bestPrecision;
    QList<qsizetype> best;
    for (qsizetype i = 0; i < m_patterns.size(); ++i) {
        if (!asked.method.isEmpty() && asked.method != m_patterns[i].method)
            continue;
        const std::optional<QString> precision = fit(asked.segments, m_patterns[i].segments);
        if (!precision || *precision < bestPrecision)
            continue;
        if (*precision > bestPrecision)
            best.clear();
        bestPrecision = *precision;
        best += i;
    }
    // Two templates may differ in nothing but a parameter's name; one that is written out is meant.
    const auto isVerbatim = [&](qsizetype i) { return m_patterns[i].segments == asked.segments; };
    QStringList found;
    for (const qsizetype i : std::as_const(best)) {
        const bool otherIsMeant =
            !isVerbatim(i) && std::any_of(best.cbegin(), best.cend(), [&](qsizetype other) {
                return m_patterns[other].method == m_patterns[i].method && isVerbatim(other);
            });
        if (!otherIsMeant)
            found += m_endpoints[i];
    }
    return found;
}

QStringList EndpointIndex::nearest(const QString &text, int count) const
{
    EndpointPattern asked = EndpointPattern::fromText(text);
    if (asked.segments.isEmpty() && asked.method.isEmpty())
        return {};
    constexpr qsizetype mostSegments = 20; // no documented path has more; keeps nonsense cheap
    asked.segments = lowerCased(asked.segments.mid(0, mostSegments));
    QList<std::pair<double, qsizetype>> ranked = byWords(asked);
    if (ranked.isEmpty())
        ranked = byLetters(asked);
    std::sort(ranked.begin(), ranked.end());
    QStringList found;
    for (const auto &[unlikeness, i] : std::as_const(ranked).mid(0, std::max(count, 0)))
        found += m_endpoints[i];
    return found;
}

QList<std::pair<double, qsizetype>> EndpointIndex::byWords(const EndpointPattern &asked) const
{
    constexpr double leastLikeness = 0.35;
    constexpr double otherMethodPenalty = 0.1;
    QList<std::pair<double, qsizetype>> ranked;
    for (qsizetype i = 0; i < m_patterns.size(); ++i) {
        double likeness = pathLikeness(asked.segments, lowerCased(m_patterns[i].segments));
        if (likeness < leastLikeness)
            continue;
        if (!asked.method.isEmpty() && asked.method != m_patterns[i].method)
            likeness -= otherMethodPenalty;
        ranked.emplaceBack(-likeness, i);
    }
    return ranked;
}

QList<std::pair<double, qsizetype>> EndpointIndex::byLetters(const EndpointPattern &asked) const
{
    constexpr qsizetype longestPath = 100; // as for the segments
    const QString path = asked.segments.join(u'/').left(longestPath);
    QList<std::pair<double, qsizetype>> ranked;
    for (qsizetype i = 0; i < m_patterns.size(); ++i)
        ranked.emplaceBack(editDistance(path, m_patterns[i].segments.join(u'/')), i);
    return ranked;
}

} // namespace hloauth
