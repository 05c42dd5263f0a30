// What comes over a connection to the listener, and what a person pastes instead.

#include "authorize/redirectrequest.h"
#include "fuzz/target.h"
#include "link/redirecturi.h"

using namespace hloauth;

namespace {

void checkResponse(const RedirectResponse &response)
{
    FUZZ_VERIFY(response.hasState == !response.state.isEmpty());
    FUZZ_VERIFY(response.isEmpty() == (response.code.isEmpty() && response.error.isEmpty()));
}

/// Only GET and the exact path bring anything, and what comes later changes no verdict.
void checkRequest(const QByteArray &received, const RedirectUri &redirectUri)
{
    using Verdict = RedirectRequest::Verdict;
    const RedirectRequest request = RedirectRequest::read(received, redirectUri);
    checkResponse(request.response);
    if (request.verdict == Verdict::Redirect) {
        FUZZ_VERIFY(received.startsWith("GET /oauth/callback"));
        FUZZ_VERIFY(QByteArrayView("? ").contains(received.at(19)));
    } else {
        FUZZ_VERIFY(request.response == RedirectResponse());
    }
    const RedirectRequest withMore = RedirectRequest::read(received + "more", redirectUri);
    FUZZ_VERIFY(request.verdict == Verdict::Incomplete || withMore.verdict == request.verdict);
    FUZZ_VERIFY(request.verdict != Verdict::Incomplete || received.size() <= RedirectRequest::maximumHead);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    static const RedirectUri redirectUri = RedirectUri::standard();
    checkRequest(bytes, redirectUri);
    // The fuzzer need not find out each time what a request looks like.
    checkRequest("GET /oauth/callback?" + bytes + " HTTP/1.1\r\nHost: localhost\r\n\r\n", redirectUri);
    checkRequest("GET /oauth/callback?code=a HTTP/1.1\r\n" + bytes + "\r\n\r\n", redirectUri);

    const QString text = QString::fromUtf8(bytes);
    checkResponse(RedirectResponse::fromQuery(text));
    const RedirectResponse pasted = RedirectResponse::fromPasted(text);
    checkResponse(pasted);
    FUZZ_VERIFY(RedirectResponse::fromPasted(u' ' + text + u'\n') == pasted);
    return 0;
}
