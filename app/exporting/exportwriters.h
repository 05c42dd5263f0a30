#pragma once

#include <QByteArray>

namespace hloauth {

struct ExportContent;

/// Each writes one format, whole, in UTF-8.
namespace ExportWriters {

// Data
QByteArray raw(const ExportContent &content);
QByteArray header(const ExportContent &content);
QByteArray env(const ExportContent &content);
QByteArray json(const ExportContent &content);
QByteArray csv(const ExportContent &content);

// A command that makes a first call
QByteArray curl(const ExportContent &content);
QByteArray httpie(const ExportContent &content);
QByteArray powerShell(const ExportContent &content);
QByteArray github(const ExportContent &content);

// Files and fields of other programs
QByteArray postman(const ExportContent &content);
QByteArray insomnia(const ExportContent &content);
QByteArray bruno(const ExportContent &content);
QByteArray vsCodeRest(const ExportContent &content);
QByteArray make(const ExportContent &content);
QByteArray n8n(const ExportContent &content);

// A first call as code, with the token from the environment
QByteArray curlSnippet(const ExportContent &content);
QByteArray javaScriptSnippet(const ExportContent &content);
QByteArray pythonSnippet(const ExportContent &content);
QByteArray phpSnippet(const ExportContent &content);
QByteArray cSharpSnippet(const ExportContent &content);

} // namespace ExportWriters

} // namespace hloauth
