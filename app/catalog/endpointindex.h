#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hloauth {

/// A method and a path, taken apart for comparison.
struct EndpointPattern {
    QString method; ///< upper case; empty when none was given
    QStringList segments; ///< parameters as ":name"; a trailing slash leaves no segment

    /// Reads "POST /contacts/", "post contacts", "/contacts/{contactId}" or a full URL. Scheme, host,
    /// query and fragment are left out.
    static EndpointPattern fromText(const QString &text);
    static bool isParameter(const QString &segment) { return segment.startsWith(u':'); }
};

/// Finds documented endpoints by what people write: a template, a path with real ids, a full URL.
class EndpointIndex {
public:
    EndpointIndex() = default;
    explicit EndpointIndex(const QStringList &endpoints); ///< each "METHOD /path/:parameter"

    const QStringList &endpoints() const { return m_endpoints; } ///< distinct; by path, then by method
    /// The documented endpoints that \a text means; without a method, one or more for each method.
    /// Where several templates fit, one with a fixed word beats one with a parameter, from the left.
    QStringList matching(const QString &text) const;
    /// At most \a count documented endpoints that look most like \a text, best first: by their words, or
    /// by their letters when no word is alike. Empty only when \a text is.
    QStringList nearest(const QString &text, int count) const;

private:
    /// How unlike, and which; the smaller the number, the nearer.
    QList<std::pair<double, qsizetype>> byWords(const EndpointPattern &asked) const;
    QList<std::pair<double, qsizetype>> byLetters(const EndpointPattern &asked) const;

    QStringList m_endpoints;
    QList<EndpointPattern> m_patterns; ///< one for each of m_endpoints
};

} // namespace hloauth
