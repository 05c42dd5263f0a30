#include "link/clientcredentials.h"

#include "link/pastedtext.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

QStringView withoutWrapping(QStringView text)
{
    while (!text.isEmpty() && (isBlank(text.front()) || isQuote(text.front())))
        text = text.sliced(1);
    while (!text.isEmpty() && (isBlank(text.back()) || isQuote(text.back()) || u",;"_s.contains(text.back())))
        text.chop(1);
    return text;
}

bool matches(const char16_t *pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(QStringView(pattern)))
        .match(text)
        .hasMatch();
}

bool hasBlank(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isBlank);
}

/// The shapes that are told in both fields, tried on a cleaned value; Other if none of them fits.
ClientValueShape commonShape(const QString &text)
{
    if (matches(u"[0-9a-f]{24}-[0-9a-z]{8}", text))
        return ClientValueShape::ClientId;
    // Times that the key's part can stand for have had 8 digits since 1972.
    if (matches(u"[0-9A-Fa-f]{24}-[0-9A-Za-z]{0,7}", text))
        return ClientValueShape::TruncatedClientId;
    if (matches(u"[0-9A-Fa-f]{24}-[!-~]+", text))
        return ClientValueShape::UnusualClientId;
    if (matches(u"[0-9A-Fa-f]{24}", text))
        return ClientValueShape::BareAppId;
    if (matches(u"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}", text))
        return ClientValueShape::ClientSecret;
    if (matches(u"[Pp][Ii][Tt]-[!-~]+", text))
        return ClientValueShape::PrivateIntegrationToken;
    if (matches(u"eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]*", text))
        return ClientValueShape::AccessToken;
    return ClientValueShape::Other;
}

bool isClientId(ClientValueShape shape)
{
    return shape == ClientValueShape::ClientId || shape == ClientValueShape::UnusualClientId;
}

} // namespace

QString cleanClientValue(const QString &text)
{
    // The name as in a query, a .env file, JSON or the portal's own "Client ID:".
    static const QRegularExpression name(
        u"^(?:(?:[A-Za-z0-9_]{1,40}[_-])?client[_ -]?(?:id|secret)[\\s\"'`]*[:=][\\s\"'`]*)+"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString value = withoutWrapping(text).toString();
    value.remove(name);
    return withoutWrapping(value).toString();
}

ClientValueShape clientIdShape(const QString &text)
{
    const QString cleaned = cleanClientValue(text);
    if (cleaned.isEmpty())
        return ClientValueShape::Empty;
    if (cleaned != text)
        return ClientValueShape::Quoted;
    const ClientValueShape shape = commonShape(text);
    if (shape == ClientValueShape::Other && matches(u"[0-9A-Fa-f]{8,23}", text))
        return ClientValueShape::TruncatedClientId;
    return shape;
}

ClientValueShape clientSecretShape(const QString &text)
{
    const QString cleaned = cleanClientValue(text);
    if (cleaned.isEmpty())
        return ClientValueShape::Empty;
    if (cleaned != text)
        return ClientValueShape::Quoted;
    const ClientValueShape shape = commonShape(text);
    if (shape == ClientValueShape::Other && !hasBlank(text))
        return ClientValueShape::UnusualSecret;
    return shape;
}

bool looksSwapped(const QString &clientId, const QString &clientSecret)
{
    const ClientValueShape id = clientIdShape(cleanClientValue(clientId));
    const ClientValueShape secret = clientSecretShape(cleanClientValue(clientSecret));
    if (id == ClientValueShape::ClientSecret)
        return isClientId(secret) || secret == ClientValueShape::BareAppId
            || secret == ClientValueShape::TruncatedClientId;
    // A secret of no known shape is as good as any, so the other value has to tell.
    return isClientId(secret) && (id == ClientValueShape::BareAppId || id == ClientValueShape::Other);
}

ClientIdFacts factsOf(const QString &clientId)
{
    static const QRegularExpression form(u"^([0-9A-Fa-f]{24})(?:-(.*))?$"_s);
    const QRegularExpressionMatch match = form.match(cleanClientValue(clientId));
    if (!match.hasMatch())
        return {};

    ClientIdFacts facts;
    facts.appId = match.captured(1);
    // The app's id is a MongoDB ObjectId, which begins with the seconds of its creation.
    facts.appCreated = QDateTime::fromSecsSinceEpoch(facts.appId.first(8).toLongLong(nullptr, 16)).toUTC();
    const QString suffix = match.captured(2);
    if (matches(u"[0-9a-z]{8}", suffix))
        facts.keyCreated = QDateTime::fromMSecsSinceEpoch(suffix.toLongLong(nullptr, 36)).toUTC();
    return facts;
}

} // namespace hloauth
