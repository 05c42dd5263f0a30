#include "connections/safelogging.h"

#include <QLoggingCategory>
#include <QRegularExpression>

#include <array>
#include <atomic>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

std::atomic<QLoggingCategory::CategoryFilter> previousFilter{nullptr};
std::atomic<QtMessageHandler> previousHandler{nullptr};

// Categories of Qt's that print what travels: URLs with codes, headers, bodies, socket contents.
bool carriesTraffic(const char *category)
{
    constexpr std::array traffic{"qt.network", "qt.networkauth", "qt.httpserver", "qt.tlsbackend"};
    const QLatin1String name(category);
    return std::any_of(traffic.begin(), traffic.end(),
                       [&name](const char *prefix) { return name.startsWith(QLatin1String(prefix)); });
}

void filterCategory(QLoggingCategory *category)
{
    if (const auto filter = previousFilter.load())
        filter(category);
    if (!carriesTraffic(category->categoryName()))
        return;
    for (const QtMsgType type : {QtDebugMsg, QtInfoMsg, QtWarningMsg})
        category->setEnabled(type, false);
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (const auto handler = previousHandler.load())
        handler(type, context, withoutSecrets(message));
}

struct Pattern {
    QRegularExpression expression;
    QString replacement;
};

QList<Pattern> secretPatterns()
{
    const auto pattern = [](const QString &expression, const QString &replacement) {
        return Pattern{QRegularExpression(expression, QRegularExpression::CaseInsensitiveOption),
                       replacement};
    };
    const QString uuid =
        u"(?<![0-9a-z])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z])"_s;
    return {
        // A parameter or a JSON member with its value; a short number is a status, not a secret.
        pattern(
            u"((?:code|state|client_?secret|secret|refresh_?token|access_?token|location_?token|code_verifier"
            "|password)[\"']?\\s*(?:=|%3D|:)\\s*[\"']?)(?!\\d{1,6}\\b|\\[hidden)[^\\s&\"',;<>)}\\]]+"_s,
            u"\\1[hidden]"_s),
        pattern(u"(Bearer(?:\\s+|%20)|Basic(?:\\s+|%20)(?=[a-z0-9+/=]{12}))[^\\s\"',]+"_s, u"\\1[hidden]"_s),
        pattern(u"eyJ[a-z0-9_-]{4,}(?:\\.[a-z0-9_-]*){0,2}"_s, u"[hidden]"_s), // a token
        pattern(u"(?<![0-9a-z])[0-9a-f]{40}(?![0-9a-z])"_s, u"[hidden]"_s), // a code
        pattern(u"(?:pit-)?"_s + uuid, u"[hidden]"_s), // a client secret
    };
}

} // namespace

void installSafeLogging()
{
    // A second call must not make us our own predecessor.
    if (const auto filter = QLoggingCategory::installFilter(filterCategory); filter != filterCategory)
        previousFilter = filter;
    if (const auto handler = qInstallMessageHandler(handleMessage); handler != handleMessage)
        previousHandler = handler;
}

QString withoutSecrets(const QString &text)
{
    // Never destroyed: Qt still logs while the program's static objects go.
    static const QList<Pattern> &patterns = *new QList<Pattern>(secretPatterns());
    QString result = text;
    for (const Pattern &pattern : patterns)
        result.replace(pattern.expression, pattern.replacement);
    return result;
}

} // namespace hloauth
