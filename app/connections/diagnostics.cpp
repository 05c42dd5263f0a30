#include "connections/diagnostics.h"

#include "connections/keychainbackend.h"
#include "connections/safelogging.h"
#include "connections/workspace.h"
#include "link/redirecturi.h"
#include "secrecy/coredumps.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QSslSocket>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

QString shortened(const QString &id)
{
    constexpr qsizetype shown = 4;
    return id.isEmpty() ? u"none"_s : id.left(std::min(shown, id.size() / 3)) + u'…';
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : u"unknown"_s;
}

QString yesNo(bool yes)
{
    return yes ? u"yes"_s : u"no"_s;
}

/// A folder or an address of hers may have her name in it.
QString folderText(const QString &folder)
{
    const QString home = QDir::homePath();
    return folder == home || folder.startsWith(home + u'/') ? u'~' + folder.mid(home.size())
                                                            : u"a folder outside the home folder"_s;
}

QString addressText(const QUrl &url, const QUrl &usual)
{
    if (url == usual)
        return u"the usual one"_s;
    return isLoopbackHost(url.host()) ? u"this computer, port %1"_s.arg(url.port()) : u"another one"_s;
}

QString redirectText(const QString &text)
{
    const RedirectUri redirect(text);
    if (!redirect.isLoopback())
        return u"somewhere else (the code is pasted)"_s;
    return redirect.port() > 0 ? u"this computer, port %1"_s.arg(redirect.port()) : u"this computer"_s;
}

QString surroundings()
{
    QStringList parts;
    // Names of systems, not of people; others of the environment's variables are nobody's business.
    for (const char *name : {"XDG_SESSION_TYPE", "XDG_CURRENT_DESKTOP", "QT_QPA_PLATFORM"}) {
        if (const QString value = qEnvironmentVariable(name); !value.isEmpty())
            parts += u"%1=%2"_s.arg(QLatin1String(name), value.left(40));
    }
    parts += QLocale::system().name();
    return parts.join(u", "_s);
}

QString stateText(const Connection &connection, const QDateTime &now)
{
    if (!connection.signInNeeded.isEmpty())
        return connection.lostRefreshAt.isValid() ? u"needs a sign-in (a refresh found no end)"_s
                                                  : u"needs a sign-in (refused)"_s;
    return connection.expiresAt.isValid() && connection.expiresAt <= now ? u"expired"_s : u"valid"_s;
}

QStringList connectionLines(const Connection &connection, bool isUnended, const QDateTime &now)
{
    const Servers usual = Servers::highLevel();
    const QString kind =
        connection.userType == UserType::Unknown ? u"of an unknown kind"_s : toString(connection.userType);
    return {
        u"%1, %2%3"_s.arg(kind, stateText(connection, now),
                          connection.isPractice ? u", with the practice server"_s : QString()),
        u"  runs out %1, last new tokens %2, first ones %3"_s.arg(timeText(connection.expiresAt),
                                                                  timeText(connection.refreshedAt),
                                                                  timeText(connection.connectedAt)),
        u"  kept in %1, kept fresh: %2, a refresh without an end: %3"_s.arg(
            connection.sessionOnly ? u"memory"_s : u"the keychain"_s, yesNo(connection.keepFresh),
            yesNo(isUnended)),
        u"  client %1, agency %2, sub-account %3, spelling %4"_s.arg(
            shortened(connection.clientId), shortened(connection.companyId), shortened(connection.locationId),
            connection.spelling == ApiSpelling::V3 ? u"v3"_s : u"v2"_s),
        u"  scopes: %1 asked for, %2 granted, %3 missing"_s.arg(connection.askedScopes.size())
            .arg(connection.grantedScopes.size())
            .arg(connection.missingScopes().size()),
        u"  redirect to %1; API: %2; sign-in page: %3"_s.arg(
            redirectText(connection.redirectUri), addressText(connection.servers.api, usual.api),
            addressText(connection.servers.marketplace, usual.marketplace)),
    };
}

QString lastErrorText(const TokenRefresher &refresher)
{
    const std::optional<TokenRefresher::LastError> &error = refresher.lastError();
    if (!error)
        return u"none since the start"_s;
    QString text = error->id;
    if (error->httpStatus > 0)
        text += u" (HTTP %1)"_s.arg(error->httpStatus);
    return u"%1 at %2"_s.arg(text, timeText(error->at));
}

} // namespace

QString diagnosticsText(Workspace &workspace, const QDateTime &now)
{
    const QList<Connection> connections = workspace.connections().connections();
    QStringList lines{
        u"HighLevel OAuth Helper %1 (%2)"_s.arg(QCoreApplication::applicationVersion(),
                                                QCoreApplication::applicationName()),
        u"Qt %1, built with %2; TLS: %3"_s.arg(QString::fromLatin1(qVersion()), u"" QT_VERSION_STR ""_s,
                                               QSslSocket::sslLibraryVersionString()),
        u"System: %1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                       QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
        u"Surroundings: %1"_s.arg(surroundings()),
        u"Keychain: %1"_s.arg(KeychainBackend::kind()),
        u"Core dumps: %1"_s.arg(coreDumpsAreForbidden() ? u"forbidden"_s : u"as the system says"_s),
        u"Folder: %1"_s.arg(folderText(workspace.options().dataDirectory)),
        u"Last error of a refresh: %1"_s.arg(lastErrorText(workspace.refresher())),
        u"At %1 (UTC); connections: %2"_s.arg(timeText(now)).arg(connections.size()),
    };
    int number = 0;
    for (const Connection &connection : connections) {
        const bool isUnended = workspace.refresher().isUnended(connection.id);
        const QStringList told = connectionLines(connection, isUnended, now);
        lines += u"%1. "_s.arg(++number) + told.join(u'\n');
    }
    // Nothing of all this is a secret; should a value be in the wrong field some day, it still is not told.
    return withoutSecrets(lines.join(u'\n') + u'\n');
}

} // namespace hloauth
