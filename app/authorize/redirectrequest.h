#pragma once

#include "authorize/redirectresponse.h"

#include <QByteArray>

namespace hloauth {

class RedirectUri;

/// What a connection to the listener wants, judged by the first bytes that came over it. Only a browser
/// that opens the redirect's page brings a redirect; an image, a script or a fetch() of some web page, a
/// page that is loaded in advance, or a site that takes this computer's address for its own name
/// (DNS rebinding) does not.
struct RedirectRequest {
    enum class Verdict {
        Incomplete, ///< more must come
        Redirect, ///< response holds what came back
        TooLong,
        Malformed,
        OtherHost, ///< asked by a name that is not this computer's
        OtherPath,
        NotAPage ///< asked by something else than a browser that opens a page
    };

    static constexpr qsizetype maximumHead = 16 * 1024; ///< bytes; a redirect has less than one thousand

    Verdict verdict = Verdict::Incomplete;
    RedirectResponse response;

    /// Bytes after the head's end are not looked at.
    static RedirectRequest read(const QByteArray &received, const RedirectUri &redirectUri);
};

} // namespace hloauth
