#include "exporting/exportformats.h"

#include "exporting/exportwriters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

namespace Write = ExportWriters;

constexpr QLatin1String plainText("text/plain");
constexpr QLatin1String jsonText("application/json");

QList<ExportFormat> dataFormats()
{
    return {
        {u"raw"_s, ExportFormat::tr("Token alone"), ExportFormat::tr("The access token and nothing else."),
         u"highlevel-token.txt"_s, plainText, true, false, &Write::raw},
        {u"env"_s, ExportFormat::tr(".env file"),
         ExportFormat::tr("Lines with NAME=value, as a shell and most programs' settings read them."),
         u"highlevel.env"_s, plainText, true, true, &Write::env},
        {u"json"_s, ExportFormat::tr("JSON"),
         ExportFormat::tr("One object with token, IDs, expiry and scopes, for programs."),
         u"highlevel.json"_s, jsonText, true, true, &Write::json},
        {u"csv"_s, ExportFormat::tr("CSV"), ExportFormat::tr("A table with one row, for spreadsheets."),
         u"highlevel.csv"_s, u"text/csv"_s, true, true, &Write::csv},
        {u"header"_s, ExportFormat::tr("HTTP header"),
         ExportFormat::tr("The Authorization header alone, for any tool that takes one."),
         u"highlevel-header.txt"_s, plainText, true, false, &Write::header},
    };
}

QList<ExportFormat> commandFormats()
{
    return {
        {u"curl"_s, ExportFormat::tr("curl command"),
         ExportFormat::tr("A first call, ready to be pasted into a terminal; other users of the computer can "
                          "see the token while it runs."),
         u"highlevel-call.sh"_s, plainText, true, false, &Write::curl},
        {u"httpie"_s, ExportFormat::tr("HTTPie command"),
         ExportFormat::tr("A first call for HTTPie 3 or newer, ready to be pasted into a terminal."),
         u"highlevel-call.sh"_s, plainText, true, false, &Write::httpie},
        {u"powershell"_s, ExportFormat::tr("PowerShell command"),
         ExportFormat::tr("A first call with Invoke-RestMethod, ready to be pasted into PowerShell."),
         u"highlevel-call.ps1"_s, plainText, true, false, &Write::powerShell},
        {u"github"_s, ExportFormat::tr("GitHub Actions secrets"),
         ExportFormat::tr("A shell script that puts token and IDs into a repository's secrets with GitHub's "
                          "own program gh."),
         u"highlevel-secrets.sh"_s, u"text/x-shellscript"_s, true, true, &Write::github},
    };
}

QList<ExportFormat> toolFormats()
{
    return {
        {u"postman"_s, ExportFormat::tr("Postman environment"),
         ExportFormat::tr("Import it under Environments; requests then use {{baseUrl}}, {{accessToken}} and "
                          "{{locationId}}."),
         u"highlevel.postman_environment.json"_s, jsonText, true, true, &Write::postman},
        {u"insomnia"_s, ExportFormat::tr("Insomnia collection"),
         ExportFormat::tr("Import it: a collection with an environment and a first call that uses it."),
         u"highlevel.insomnia.json"_s, jsonText, true, true, &Write::insomnia},
        {u"bruno"_s, ExportFormat::tr("Bruno environment"),
         ExportFormat::tr(
             "Put it into a collection's folder \"environments\". Bruno keeps no secret variables in files, "
             "so the token is an ordinary one: leave the file out of version control."),
         u"HighLevel.bru"_s, plainText, true, true, &Write::bruno},
        {u"vscode-rest"_s, ExportFormat::tr("REST Client for VS Code"),
         ExportFormat::tr("A file with a first call; press \"Send Request\" above it. JetBrains' editors and "
                          "httpyac read it, too."),
         u"highlevel.http"_s, plainText, true, false, &Write::vsCodeRest},
        {u"make"_s, ExportFormat::tr("Make, field by field"),
         ExportFormat::tr(
             "What to type into the connection of Make's HTTP module, which then signs in by itself, and the "
             "header for a call until the token runs out."),
         u"highlevel-make.txt"_s, plainText, true, false, &Write::make},
        {u"n8n"_s, ExportFormat::tr("n8n, field by field"),
         ExportFormat::tr("What to type into n8n's credential, which then signs in by itself, and the header "
                          "for a call until the token runs out."),
         u"highlevel-n8n.txt"_s, plainText, true, false, &Write::n8n},
    };
}

QList<ExportFormat> snippetFormats()
{
    return {
        {u"snippet-curl"_s, ExportFormat::tr("Code: shell with curl"),
         ExportFormat::tr("A first call as a script; it takes the token from the environment and hides it "
                          "from other users."),
         u"highlevel.sh"_s, u"text/x-shellscript"_s, false, false, &Write::curlSnippet},
        {u"snippet-javascript"_s, ExportFormat::tr("Code: JavaScript"),
         ExportFormat::tr("A first call for Node.js 18 or newer, without packages; it takes the token from "
                          "the environment."),
         u"highlevel.mjs"_s, u"text/javascript"_s, false, false, &Write::javaScriptSnippet},
        {u"snippet-python"_s, ExportFormat::tr("Code: Python"),
         ExportFormat::tr(
             "A first call for Python 3, without packages; it takes the token from the environment."),
         u"highlevel.py"_s, u"text/x-python"_s, false, false, &Write::pythonSnippet},
        {u"snippet-php"_s, ExportFormat::tr("Code: PHP"),
         ExportFormat::tr(
             "A first call for PHP 8 with its curl extension; it takes the token from the environment."),
         u"highlevel.php"_s, u"application/x-php"_s, false, false, &Write::phpSnippet},
        {u"snippet-csharp"_s, ExportFormat::tr("Code: C#"),
         ExportFormat::tr(
             "A first call for .NET 6 or newer as Program.cs; it takes the token from the environment."),
         u"Program.cs"_s, plainText, false, false, &Write::cSharpSnippet},
    };
}

} // namespace

const QList<ExportFormat> &ExportFormat::all()
{
    static const QList<ExportFormat> formats =
        dataFormats() + commandFormats() + toolFormats() + snippetFormats();
    return formats;
}

const ExportFormat *ExportFormat::find(const QString &name)
{
    const QList<ExportFormat> &formats = all();
    const auto found = std::find_if(formats.cbegin(), formats.cend(),
                                    [&name](const ExportFormat &format) { return format.name == name; });
    return found == formats.cend() ? nullptr : &*found;
}

QStringList ExportFormat::names()
{
    QStringList names;
    for (const ExportFormat &format : all())
        names.append(format.name);
    return names;
}

} // namespace hloauth
