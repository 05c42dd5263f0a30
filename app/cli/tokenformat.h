#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QUrl;

namespace hloauth {

struct TokenSet;

/// The forms in which `token` prints an access token.
enum class TokenFormat { Raw, Json, Env, Header, Curl };

/// Their names, in the enumeration's order.
QStringList tokenFormatNames();

/// What `token` prints, with a line break at the end. \a api is the connection's base URL.
QByteArray formatToken(TokenFormat format, const TokenSet &tokens, const QUrl &api);

/// One word for a POSIX shell.
QString shellQuoted(const QString &text);

} // namespace hloauth
