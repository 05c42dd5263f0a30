#include "catalog/nearest.h"
#include "link/clientcredentials.h"
#include "link/linkcase.h"
#include "link/statestrength.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

using Kind = LinkFinding::Kind;
using enum LinkCase::Remedied;

const QStringList &knownNames()
{
    static const QStringList names{u"response_type"_s,       u"client_id"_s,  u"redirect_uri"_s, u"scope"_s,
                                   u"loginWindowOpenMode"_s, u"version_id"_s, u"state"_s};
    return names;
}

QString plainName(const QString &name)
{
    QString plain = name.toLower();
    return plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
}

/// The parameter of HighLevel's that was meant; empty if none.
QString meantName(const QString &name)
{
    static const QHash<QString, QString> others{{u"redirecturl"_s, u"redirect_uri"_s},
                                                {u"callback"_s, u"redirect_uri"_s},
                                                {u"callbackurl"_s, u"redirect_uri"_s},
                                                {u"callbackuri"_s, u"redirect_uri"_s},
                                                {u"redirect"_s, u"redirect_uri"_s},
                                                {u"returnurl"_s, u"redirect_uri"_s},
                                                {u"scopes"_s, u"scope"_s},
                                                {u"appversionid"_s, u"version_id"_s},
                                                {u"version"_s, u"version_id"_s},
                                                {u"clientkey"_s, u"client_id"_s},
                                                {u"responsetypes"_s, u"response_type"_s}};
    const QString plain = plainName(name);
    if (others.contains(plain))
        return others.value(plain);
    constexpr qsizetype longName = 8;
    const auto found =
        std::find_if(knownNames().cbegin(), knownNames().cend(), [&plain](const QString &known) {
            const int most = known.size() > longName ? 2 : 1;
            const QString other = plainName(known);
            return std::abs(plain.size() - other.size()) <= most && editDistance(plain, other) <= most;
        });
    return found == knownNames().cend() ? QString() : *found;
}

/// Why a parameter that HighLevel does not use matters.
Kind kindOfOther(const QString &name)
{
    static const QRegularExpression secret(
        u"secret|\\A(?:access|refresh|api|id|auth)?[_-]?(?:token|key)\\z|password"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression pkce(u"\\Acode_?(?:challenge|verifier)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression app(u"\\Aapp_?id\\z"_s, QRegularExpression::CaseInsensitiveOption);
    if (secret.match(name).hasMatch())
        return Kind::SecretInLink;
    if (pkce.match(name).hasMatch())
        return Kind::Pkce;
    return app.match(name).hasMatch() ? Kind::HarmfulParameter : Kind::IgnoredParameter;
}

/// The one that counts: of its right name, else the first whose name is a slip for it.
const LinkParameter *parameterFor(const LinkText &link, const QString &name)
{
    if (const LinkParameter *parameter = link.parameter(name))
        return parameter;
    const auto found =
        std::find_if(link.parameters.cbegin(), link.parameters.cend(),
                     [&name](const LinkParameter &one) { return meantName(one.name) == name; });
    return found == link.parameters.cend() ? nullptr : &*found;
}

void checkClientShape(LinkCase &one, const LinkParameter &parameter, const QString &value)
{
    const TextRange range = parameter.valueRange;
    switch (clientIdShape(value)) {
    case ClientValueShape::ClientId:
    case ClientValueShape::Quoted:
    case ClientValueShape::Empty:
        return;
    case ClientValueShape::UnusualClientId:
        one.add(Kind::UnusualClientId, range, No, value);
        return;
    case ClientValueShape::BareAppId:
        one.add(Kind::BareAppId, range, No, value);
        return;
    case ClientValueShape::TruncatedClientId:
        one.add(Kind::TruncatedClientId, range, No, value);
        return;
    case ClientValueShape::ClientSecret:
        one.add(Kind::SecretAsClientId, range, No);
        return;
    case ClientValueShape::PrivateIntegrationToken:
    case ClientValueShape::AccessToken:
        one.add(Kind::TokenAsClientId, range, No);
        return;
    case ClientValueShape::UnusualSecret:
    case ClientValueShape::Other:
        one.add(Kind::NoClientId, range, No, value);
        return;
    }
}

void checkClientId(LinkCase &one)
{
    const LinkParameter *parameter = parameterFor(one.link, u"client_id"_s);
    const QString given = parameter ? parameter->value() : QString();
    const QString &own = one.context.clientId;
    const auto remedied = own.isEmpty() ? No : Yes;
    const QString cleaned = cleanClientValue(given);
    one.fixed.clientId = own.isEmpty() ? cleaned : own;
    if (cleaned.isEmpty()) {
        const bool hasVersion = parameterFor(one.link, u"version_id"_s);
        one.add(hasVersion ? Kind::ClientIdMissingWithVersion : Kind::ClientIdMissing,
                parameter ? parameter->range : one.atEnd(), remedied);
        return;
    }
    if (isPlaceholder(given)) {
        one.add(Kind::Placeholder, parameter->valueRange, remedied, given);
        return;
    }
    if (cleaned != given)
        one.add(Kind::DressedClientId, parameter->valueRange, Yes);
    const qsizetype before = one.findings.size();
    checkClientShape(one, *parameter, cleaned);
    if (one.findings.size() > before)
        one.findings.last().isFixed = remedied == Yes;
    else if (!own.isEmpty() && own != cleaned)
        one.add(Kind::OtherClientId, parameter->valueRange, Yes, cleaned, {own});
}

void checkVersionId(LinkCase &one)
{
    const LinkParameter *parameter = parameterFor(one.link, u"version_id"_s);
    const QString given = parameter ? cleanClientValue(parameter->value()) : QString();
    const QString known = one.context.versionId.isEmpty()
                            ? AuthorizationLink::suggestedVersionId(one.fixed.clientId)
                            : one.context.versionId;
    const TextRange range = parameter ? parameter->valueRange : one.atEnd();
    one.fixed.versionId = given;
    if (given.isEmpty()) {
        if (one.context.isDraft.value_or(false)) {
            one.fixed.versionId = known;
            one.add(Kind::VersionIdMissingForDraft, range, known.isEmpty() ? No : Yes);
        } else if (!one.context.isDraft) {
            one.add(Kind::VersionIdMissing, range, No);
        }
        return;
    }
    if (AuthorizationLink::isVersionId(given) && given == parameter->value())
        return;
    if (isPlaceholder(given)) {
        one.add(Kind::Placeholder, range, No, given);
        return;
    }
    const bool isClientId = clientIdShape(given) == ClientValueShape::ClientId;
    if (isClientId)
        one.fixed.versionId = given.section(u'-', 0, 0);
    const bool isRight = AuthorizationLink::isVersionId(one.fixed.versionId);
    one.add(isClientId ? Kind::VersionIdIsClientId : Kind::VersionIdMalformed, range, isRight ? Yes : No,
            given);
}

void checkResponseType(LinkCase &one)
{
    const LinkParameter *parameter = parameterFor(one.link, u"response_type"_s);
    if (!parameter || parameter->value().trimmed().isEmpty())
        one.add(Kind::ResponseTypeMissing, parameter ? parameter->range : one.atEnd(), Yes);
    else if (parameter->value() != "code"_L1)
        one.add(Kind::ResponseTypeOther, parameter->valueRange, Yes, parameter->value());
}

} // namespace

const LinkParameter *LinkCase::parameter(const QString &name) const
{
    return parameterFor(link, name);
}

QList<LinkParameter> LinkCase::spilled() const
{
    const LinkParameter *redirect = parameter(u"redirect_uri"_s);
    QList<LinkParameter> found;
    if (!redirect || !redirect->encoded.contains(u'?'))
        return found;
    const qsizetype index = redirect - link.parameters.constData();
    for (const LinkParameter &next : link.parameters.mid(index + 1)) {
        if (!meantName(next.name).isEmpty() || kindOfOther(next.name) != Kind::IgnoredParameter)
            break;
        found += next;
    }
    return found;
}

void checkParameterNames(LinkCase &one)
{
    QStringList seen;
    const QList<LinkParameter> spilled = one.spilled();
    for (const LinkParameter &parameter : one.link.parameters) {
        if (spilled.contains(parameter))
            continue;
        const QString &name = parameter.name;
        const QString meant = knownNames().contains(name) ? name : meantName(name);
        if (meant.isEmpty()) {
            const Kind kind = kindOfOther(name);
            one.add(kind, kind == Kind::SecretInLink ? parameter.nameRange : parameter.range, Yes, name);
        } else if (seen.contains(meant)) {
            one.add(Kind::RepeatedParameter, parameter.range, Yes, name);
        } else if (meant != name) {
            // Beside the right one it is only one that HighLevel ignores.
            const bool isThere = one.link.parameter(meant);
            one.add(isThere ? Kind::IgnoredParameter : Kind::MisnamedParameter, parameter.nameRange, Yes,
                    name, isThere ? QStringList() : QStringList(meant));
            if (isThere)
                continue;
        }
        if (!meant.isEmpty())
            seen += meant;
    }
}

void checkClient(LinkCase &one)
{
    checkClientId(one);
    checkVersionId(one);
    checkResponseType(one);
}

void checkSession(LinkCase &one)
{
    if (const LinkParameter *mode = one.parameter(u"loginWindowOpenMode"_s)) {
        one.fixed.sameTab = mode->value() == "self"_L1;
        if (!one.fixed.sameTab)
            one.add(Kind::UnknownLoginMode, mode->valueRange, Yes, mode->value());
    }
    const LinkParameter *parameter = one.parameter(u"state"_s);
    const QString state = parameter ? parameter->value() : QString();
    one.fixed.state = state.toUtf8();
    if (state.trimmed().isEmpty()) {
        if (!one.context.addsState)
            one.add(Kind::StateMissing, parameter ? parameter->range : one.atEnd(), No);
    } else if (isGuessableState(state)) {
        one.add(Kind::StateGuessable, parameter->valueRange, No);
    } else if (isPlaceholder(state)) {
        one.add(Kind::Placeholder, parameter->valueRange, No, state);
    }
}

} // namespace hloauth
