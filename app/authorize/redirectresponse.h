#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace hloauth {

/// What came back with a redirect (RFC 6749, section 4.1.2), decoded once. A response that has both a
/// code and an error is kept as it came.
struct RedirectResponse {
    QByteArray code;
    QByteArray state;
    bool hasState = false; ///< an empty state counts as none (RFC 6749, section 3.1)
    QString error; ///< RFC 6749, section 4.1.2.1
    QString errorDescription;
    QString locationId; ///< sometimes sent by HighLevel

    /// From the query of a redirect, percent-encoded and with + for a space. A code, state or error that
    /// comes twice makes the response unusable (RFC 6749, section 3.1): isEmpty() is then true.
    static RedirectResponse fromQuery(const QString &encodedQuery);
    /// From what a person pastes: the whole address (also inside other text), its query, or the code
    /// alone: 16 to 512 unreserved characters. Empty if there is neither a code nor an error in it.
    static RedirectResponse fromPasted(const QString &text);

    bool isEmpty() const { return code.isEmpty() && error.isEmpty(); }
    bool operator==(const RedirectResponse &) const = default;
};

} // namespace hloauth
