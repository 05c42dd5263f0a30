#include "exporting/exportcontent.h"
#include "exporting/exportwriters.h"
#include "exporting/quoting.h"

using namespace Qt::StringLiterals;

namespace hloauth {

QByteArray ExportWriters::curl(const ExportContent &content)
{
    const QStringList words{
        u"curl"_s,
        u"--header"_s,
        shellQuoted(u"Authorization: Bearer "_s + content.accessToken()),
        u"--header"_s,
        shellQuoted(u"Version: "_s + content.version()),
        u"--header"_s,
        shellQuoted(u"Accept: application/json"_s),
        shellQuoted(content.url()),
    };
    return words.join(u' ').toUtf8() + '\n';
}

QByteArray ExportWriters::httpie(const ExportContent &content)
{
    // By --auth the token is taken as it is; in a "Name:value" HTTPie would look for escapes.
    const QStringList words{
        u"http"_s,
        u"--ignore-stdin"_s,
        u"--auth-type"_s,
        u"bearer"_s,
        u"--auth"_s,
        shellQuoted(content.accessToken()),
        u"GET"_s,
        shellQuoted(content.url()),
        u"Version:"_s + content.version(),
        u"Accept:application/json"_s,
    };
    return words.join(u' ').toUtf8() + '\n';
}

QByteArray ExportWriters::powerShell(const ExportContent &content)
{
    const QString text =
        u"Invoke-RestMethod -Method Get -Uri %1 -Headers @{ Authorization = %2; Version = %3; Accept = %4 }\n"_s
            .arg(powerShellQuoted(content.url()), powerShellQuoted(u"Bearer "_s + content.accessToken()),
                 powerShellQuoted(content.version()), powerShellQuoted(u"application/json"_s));
    return text.toUtf8();
}

QByteArray ExportWriters::github(const ExportContent &content)
{
    QList<std::pair<QString, QString>> secrets{
        {u"HIGHLEVEL_ACCESS_TOKEN"_s, content.accessToken()},
        {u"HIGHLEVEL_COMPANY_ID"_s, content.tokens.companyId},
        {u"HIGHLEVEL_LOCATION_ID"_s, content.tokens.locationId},
    };
    if (content.withRefreshToken)
        secrets.append({u"HIGHLEVEL_REFRESH_TOKEN"_s, content.refreshToken()});
    QString script =
        u"#!/bin/sh\n"
        "# Puts what belongs to the connection \"%1\" into a repository's secrets for GitHub Actions.\n"
        "# Run it with \"sh\" in a checkout of the repository, or with GH_REPO=OWNER/NAME before it; then\n"
        "# delete this file. The values reach gh on its standard input, where no other user sees them.\n"
        "set -eu\n"_s.arg(commentText(content.connection.name));
    for (const auto &[name, value] : secrets) {
        if (!value.isEmpty())
            script += u"printf %s "_s + shellQuoted(value) + u" | gh secret set "_s + name + u'\n';
    }
    return script.toUtf8();
}

} // namespace hloauth
