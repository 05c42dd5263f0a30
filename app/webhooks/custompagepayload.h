#pragma once

#include "webhooks/custompagefinding.h"

#include <QByteArray>

namespace hloauth {

/// The encrypted session, out of whatever people paste: with line breaks, quotes, or the message around it,
/// percent-encoded, in base64url, in hexadecimal digits, or as it is in a file.
struct CustomPagePayload {
    static constexpr qsizetype maximumText = 1024 * 1024; ///< bytes

    QByteArray bytes; ///< from the word "Salted__" on; empty if there is a problem
    CustomPageFinding problem; ///< PayloadTooShort and PayloadCut leave the bytes there
    bool plusRestored = false; ///< blanks were taken for "+"

    static CustomPagePayload read(const QByteArray &text);
};

} // namespace hloauth
