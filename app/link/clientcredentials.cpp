#include "link/clientcredentials.h"

#include "link/pastedtext.h"
#include "secrecy/wipe.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

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

/// For the whole of a text.
QRegularExpression whole(QStringView pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

bool hasBlank(const QString &text)
{
    return std::any_of(text.begin(), text.end(), isBlank);
}

/// The shapes that are told in both fields, tried on a cleaned value; Other if none of them fits.
ClientValueShape commonShape(const QString &text)
{
    static const std::pair<QRegularExpression, ClientValueShape> shapes[] = {
        {whole(u"[0-9a-f]{24}-[0-9a-z]{8}"), ClientValueShape::ClientId},
        // Times that the key's part can stand for have had 8 digits since 1972.
        {whole(u"[0-9A-Fa-f]{24}-[0-9A-Za-z]{0,7}"), ClientValueShape::TruncatedClientId},
        {whole(u"[0-9A-Fa-f]{24}-[!-~]+"), ClientValueShape::UnusualClientId},
        {whole(u"[0-9A-Fa-f]{24}"), ClientValueShape::BareAppId},
        {whole(u"[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"), ClientValueShape::ClientSecret},
        {whole(u"[Pp][Ii][Tt]-[!-~]+"), ClientValueShape::PrivateIntegrationToken},
        {whole(u"eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]*"), ClientValueShape::AccessToken},
    };
    for (const auto &[pattern, shape] : shapes) {
        if (pattern.match(text).hasMatch())
            return shape;
    }
    return ClientValueShape::Other;
}

bool isClientId(ClientValueShape shape)
{
    return shape == ClientValueShape::ClientId || shape == ClientValueShape::UnusualClientId;
}

} // namespace

ClientCredentials::~ClientCredentials()
{
    wipe(secret);
}

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
    static const QRegularExpression shortened = whole(u"[0-9A-Fa-f]{8,23}");
    if (shape == ClientValueShape::Other && shortened.match(text).hasMatch())
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
    static const QRegularExpression keyTime = whole(u"[0-9a-z]{8}");
    if (keyTime.match(suffix).hasMatch())
        facts.keyCreated = QDateTime::fromMSecsSinceEpoch(suffix.toLongLong(nullptr, 36)).toUTC();
    return facts;
}

} // namespace hloauth
