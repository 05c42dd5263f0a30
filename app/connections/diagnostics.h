#pragma once

#include <QDateTime>
#include <QString>

namespace hloauth {

class Workspace;

/// What somebody who helps needs to know of this installation, as a text that is safe to post in a forum:
/// versions, system, keychain, ports, and the state of the connections. No secret is in it, no name of hers
/// or of her accounts, and ids only by their first characters. English, whatever the language. \a now in UTC.
QString diagnosticsText(Workspace &workspace, const QDateTime &now);

} // namespace hloauth
