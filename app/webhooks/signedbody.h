#pragma once

#include "webhooks/jsontext.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace hloauth {

/// In what a body differs from the one that was signed.
enum class BodyChange {
    LineEnds, ///< line breaks, a mark or blanks at its begin or end
    WhiteSpace, ///< blanks and line breaks between the parts of the JSON
    Escapes, ///< how letters and numbers are written
    KeyOrder, ///< the order of keys, and perhaps some of the former, too
    Wrapped, ///< it stands inside another encoding: base64, a JSON string, a form, a web page
    Encoding ///< its letters were read as Latin-1
};

/// Looks for the body that was signed among those that a program in between may have made this one of.
class SignedBodySearch {
public:
    struct Found {
        QByteArray body; ///< the one that was signed
        BodyChange change = BodyChange::WhiteSpace;
    };

    using Fits = std::function<bool(const QByteArray &)>;

    /// \a fits tells whether the signature is that body's. It is asked at most \a most times,
    /// of long bodies less often.
    SignedBodySearch(Fits fits, int most) : m_fits(std::move(fits)), m_left(most) { }

    /// \a example is a body of the same event in the order of keys that HighLevel uses; may be empty.
    std::optional<Found> find(const QByteArray &body, const QByteArray &example);

    /// In what \a given differs from \a signedBody. Nothing if in more than that.
    static std::optional<BodyChange> compare(const QByteArray &given, const QByteArray &signedBody);

private:
    bool isSpent() const { return m_left <= 0; }
    bool tryBody(const QByteArray &body);
    bool tryTexts(const QByteArray &body);
    bool tryInside(const QByteArray &body);
    bool tryStyles(const JsonText &json);
    bool tryOrders(const JsonText &json, const QByteArray &example);
    bool tryAddedKeys(const JsonText &json, const JsonText &example);
    bool tryNearOrders(const JsonText &json);
    bool tryEveryOrder(const JsonText &json);

    Fits m_fits;
    int m_left;
    QByteArray m_found;
};

} // namespace hloauth
