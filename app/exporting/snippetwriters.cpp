#include "exporting/exportcontent.h"
#include "exporting/exportwriters.h"
#include "exporting/quoting.h"

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

/// How the variable with the token gets its value.
QString hint(const ExportContent &content)
{
    return u"HIGHLEVEL_ACCESS_TOKEN=\"$(hloauth token %1)\""_s.arg(
        commentText(shellQuoted(content.connection.name)));
}

/// The template with {url}, {version} and {hint} filled in; the hint last, as a name may hold anything.
QByteArray filled(QString text, const QString &url, const QString &version, const ExportContent &content)
{
    text.replace("{url}"_L1, url).replace("{version}"_L1, version);
    return text.replace("{hint}"_L1, hint(content)).toUtf8();
}

QByteArray filledDoubleQuoted(const QString &text, const ExportContent &content)
{
    return filled(text, doubleQuoted(content.url()), doubleQuoted(content.version()), content);
}

} // namespace

QByteArray ExportWriters::curlSnippet(const ExportContent &content)
{
    // The token goes by standard input: other users of the computer can read arguments.
    return filled(uR"(#!/bin/sh
# {hint} sh FILE
: "${HIGHLEVEL_ACCESS_TOKEN:?is not set}"
printf 'header = "Authorization: Bearer %s"\n' "$HIGHLEVEL_ACCESS_TOKEN" |
    curl --silent --show-error --fail --config - \
        --header {version} --header 'Accept: application/json' \
        {url}
)"_s,
                  shellQuoted(content.url()), shellQuoted(u"Version: "_s + content.version()), content);
}

QByteArray ExportWriters::javaScriptSnippet(const ExportContent &content)
{
    return filledDoubleQuoted(uR"(// {hint} node FILE.mjs
const token = process.env.HIGHLEVEL_ACCESS_TOKEN;
if (!token) throw new Error("HIGHLEVEL_ACCESS_TOKEN is not set");
const response = await fetch({url}, {
  headers: { Authorization: `Bearer ${token}`, Version: {version}, Accept: "application/json" },
});
const body = await response.text();
if (!response.ok) throw new Error(`HTTP ${response.status}: ${body}`);
console.log(JSON.parse(body));
)"_s,
                              content);
}

QByteArray ExportWriters::pythonSnippet(const ExportContent &content)
{
    return filledDoubleQuoted(uR"(# {hint} python3 FILE.py
import json
import os
import urllib.request

request = urllib.request.Request({url}, headers={
    "Authorization": "Bearer " + os.environ["HIGHLEVEL_ACCESS_TOKEN"],
    "Version": {version},
    "Accept": "application/json",
    "User-Agent": "my-highlevel-script",
})
with urllib.request.urlopen(request, timeout=30) as response:
    print(json.load(response))
)"_s,
                              content);
}

QByteArray ExportWriters::phpSnippet(const ExportContent &content)
{
    return filled(uR"(<?php
// {hint} php FILE.php
$token = getenv('HIGHLEVEL_ACCESS_TOKEN') ?: throw new RuntimeException('HIGHLEVEL_ACCESS_TOKEN is not set');
$call = curl_init({url});
curl_setopt_array($call, [
    CURLOPT_RETURNTRANSFER => true,
    CURLOPT_TIMEOUT => 30,
    CURLOPT_HTTPHEADER => ['Authorization: Bearer ' . $token, {version}, 'Accept: application/json'],
]);
$body = curl_exec($call);
$status = curl_getinfo($call, CURLINFO_RESPONSE_CODE);
if ($body === false || $status !== 200) {
    throw new RuntimeException("HTTP $status: " . ($body === false ? curl_error($call) : $body));
}
print_r(json_decode($body, true));
)"_s,
                  phpQuoted(content.url()), phpQuoted(u"Version: "_s + content.version()), content);
}

QByteArray ExportWriters::cSharpSnippet(const ExportContent &content)
{
    return filledDoubleQuoted(uR"(// {hint} dotnet run
using System.Net.Http.Headers;

var token = Environment.GetEnvironmentVariable("HIGHLEVEL_ACCESS_TOKEN")
    ?? throw new InvalidOperationException("HIGHLEVEL_ACCESS_TOKEN is not set");
using var client = new HttpClient();
client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
client.DefaultRequestHeaders.Add("Version", {version});
client.DefaultRequestHeaders.Add("Accept", "application/json");
using var response = await client.GetAsync({url});
var body = await response.Content.ReadAsStringAsync();
if (!response.IsSuccessStatusCode)
    throw new HttpRequestException($"HTTP {(int)response.StatusCode}: {body}");
Console.WriteLine(body);
)"_s,
                              content);
}

} // namespace hloauth
