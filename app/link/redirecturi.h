#pragma once

#include <QString>
#include <QUrl>

namespace hloauth {

/// A redirect URI exactly as it is registered in the app. HighLevel compares it as a string, so the
/// text is kept as it was given and never normalised.
class RedirectUri {
public:
    enum class Problem {
        None,
        Empty,
        Relative, ///< no scheme or no host
        Scheme, ///< neither http nor https
        PlainHttp, ///< http to a host that is not this computer
        UserInfo,
        Fragment,
        Malformed, ///< not a URL, or white space in it
        NoPort ///< loopback without a port: only an administrator's program can listen on port 80
    };

    RedirectUri() = default;
    explicit RedirectUri(const QString &text) : m_text(text) { }

    static RedirectUri standard(); ///< http://localhost:53682/oauth/callback
    /// http://localhost:PORT/oauth/callback
    static RedirectUri loopback(quint16 port);

    const QString &text() const { return m_text; }
    QUrl url() const { return QUrl(m_text, QUrl::StrictMode); }

    Problem problem() const;
    /// Points at this computer by plain http, so that the program can listen itself. False for https
    /// to this computer: no browser would trust a certificate that the program could show.
    bool isLoopback() const;
    quint16 port() const; ///< 0 when none is given
    RedirectUri withPort(quint16 port) const; ///< the rest of the text untouched; 0 takes the port out

    /// The words in it that a white-label app may not use ("ghl", "highlevel"); empty if there are none.
    QString whiteLabelWord() const;

    bool operator==(const RedirectUri &) const = default;

private:
    QString m_text;
};

} // namespace hloauth
