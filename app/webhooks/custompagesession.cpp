#include "webhooks/custompagesession.h"

#include "link/clientcredentials.h"
#include "link/pastedtext.h"
#include "secrecy/wipe.h"
#include "webhooks/custompagepayload.h"
#include "webhooks/saltedcipher.h"

#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

using Kind = CustomPageFinding::Kind;

/// Secrets to try in turn; wiped at the end.
class Secrets {
public:
    explicit Secrets(const QByteArray &given)
    {
        m_list.append(given);
        QString text = QString::fromUtf8(given);
        QString bare = withoutWrapping(text);
        add(bare);
        // A line of a .env file, or of JSON: NAME=value, "name": "value".
        const auto separator =
            std::find_if(bare.begin(), bare.end(), [](QChar c) { return c == u'=' || c == u':'; });
        if (separator != bare.end())
            add(withoutWrapping(QStringView(separator + 1, bare.end())));
        wipe(bare);
        wipe(text);
    }
    Secrets(const Secrets &) = delete;
    Secrets &operator=(const Secrets &) = delete;
    ~Secrets()
    {
        for (QByteArray &secret : m_list)
            wipe(secret);
    }

    const QList<QByteArray> &list() const { return m_list; }
    bool isEmpty() const
    {
        return m_list.size() == 1 && QString::fromUtf8(m_list.first()).trimmed().isEmpty();
    }

private:
    static QString withoutWrapping(QStringView text)
    {
        const auto isAround = [](QChar c) { return isBlank(c) || isQuote(c); };
        while (!text.isEmpty() && isAround(text.front()))
            text = text.sliced(1);
        while (!text.isEmpty() && (isAround(text.back()) || text.back() == u',' || text.back() == u';'))
            text.chop(1);
        return text.toString();
    }

    void add(QString text)
    {
        QByteArray secret = text.toUtf8();
        if (!secret.isEmpty() && !m_list.contains(secret))
            m_list.append(secret);
        wipe(secret);
        wipe(text);
    }

    QList<QByteArray> m_list;
};

bool isReadable(QByteArrayView block)
{
    return std::all_of(block.begin(), block.end(),
                       [](char c) { return (c >= ' ' && c <= '~') || c == '\t' || c == '\n' || c == '\r'; });
}

/// UTF-8 without control characters.
bool isText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    const auto isControl = [](QChar c) {
        return c.category() == QChar::Other_Control && c != u'\t' && c != u'\n' && c != u'\r';
    };
    return !decoder.hasError() && std::none_of(text.begin(), text.end(), isControl);
}

/// As isText(), for the beginning of a text, which may end inside a character.
bool isBeginOfText(const QByteArray &bytes)
{
    constexpr qsizetype longestCharacter = 4; // bytes
    for (qsizetype chopped = 0; chopped < longestCharacter; ++chopped) {
        if (isText(bytes.chopped(chopped)))
            return true;
    }
    return false;
}

/// Whether one of the first blocks is plain text. A wrong key makes such a block once in seven million times,
/// as 97 of 256 bytes are readable; one block that was altered garbles itself and the next one only.
bool hasReadableBlock(const QByteArray &blocks)
{
    constexpr qsizetype most = 64;
    const qsizetype count = std::min(most, blocks.size() / SaltedCipher::blockSize);
    for (qsizetype i = 0; i < count; ++i) {
        if (isReadable(QByteArrayView(blocks).sliced(i * SaltedCipher::blockSize, SaltedCipher::blockSize)))
            return true;
    }
    return false;
}

/// What one secret makes of the payload.
struct Attempt {
    std::optional<CustomPageSession> session;
    CustomPageFinding problem;
};

CustomPageFinding secretRight(Kind kind)
{
    CustomPageFinding finding = CustomPageFinding::of(kind);
    finding.secretIsRight = true;
    return finding;
}

/// Why \a text, decrypted and without padding, is no session.
CustomPageFinding problemOf(const QByteArray &text, const QByteArray &blocks)
{
    // A wrong key makes padding of one byte once in 256 times, and of four bytes once in four milliards.
    constexpr qsizetype surePadding = 4;
    if (!hasReadableBlock(blocks) && blocks.size() - text.size() < surePadding)
        return CustomPageFinding::of(Kind::WrongSecret);
    const bool beginsAsJson = text.trimmed().startsWith('{');
    return secretRight(isText(text) && !beginsAsJson ? Kind::NotASession : Kind::PayloadAltered);
}

/// What is said when \a secret brought nothing: whether it would with OpenSSL's own way to the key.
CustomPageFinding noText(const QByteArray &secret, const CustomPagePayload &payload)
{
    using SaltedCipher::Digest;
    const bool isOther = hasReadableBlock(SaltedCipher::decryptBlocks(payload.bytes, secret, Digest::Sha256));
    return isOther ? secretRight(Kind::DerivedOtherwise) : CustomPageFinding::of(Kind::WrongSecret);
}

Attempt tryWith(const QByteArray &secret, const CustomPagePayload &payload)
{
    const QByteArray blocks = SaltedCipher::decryptBlocks(payload.bytes, secret);
    if (blocks.isEmpty())
        return {{}, CustomPageFinding::of(Kind::CipherUnavailable)};
    if (payload.problem.isSet()) {
        Attempt attempt{{}, payload.problem};
        attempt.problem.secretIsRight = hasReadableBlock(blocks);
        return attempt;
    }
    const qsizetype padding = SaltedCipher::paddingOf(blocks);
    if (padding == 0) {
        if (!hasReadableBlock(blocks))
            return {{}, noText(secret, payload)};
        return {{}, secretRight(isBeginOfText(blocks) ? Kind::PayloadCutAtBlock : Kind::PayloadAltered)};
    }
    const QByteArray text = blocks.chopped(padding);
    if (std::optional<CustomPageSession> session = CustomPageSession::fromJson(text))
        return {std::move(session), {}};
    const CustomPageFinding problem = problemOf(text, blocks);
    return {{}, problem.kind == Kind::WrongSecret ? noText(secret, payload) : problem};
}

/// A secret of any shape can be right, so its shape is looked at only after it has failed.
CustomPageFinding namedBySecret(const CustomPageFinding &problem, const QByteArray &given)
{
    if (problem.kind != Kind::WrongSecret)
        return problem;
    QString text = QString::fromUtf8(given);
    QString clean = cleanClientValue(text);
    const ClientValueShape shape = clientSecretShape(clean);
    const bool isPayload = clean.startsWith("U2FsdGVkX1"_L1);
    wipe(clean);
    wipe(text);
    if (isPayload)
        return CustomPageFinding::of(Kind::SecretIsPayload);
    switch (shape) {
    case ClientValueShape::ClientId:
    case ClientValueShape::BareAppId:
    case ClientValueShape::TruncatedClientId:
        return CustomPageFinding::of(Kind::SecretIsClientId);
    case ClientValueShape::AccessToken:
        return CustomPageFinding::of(Kind::SecretIsToken);
    case ClientValueShape::PrivateIntegrationToken:
        return CustomPageFinding::of(Kind::SecretIsPrivateToken);
    default:
        return problem;
    }
}

QList<CustomPageFinding> notesOn(const CustomPageSession &session, bool secretWasCleaned, bool plusRestored)
{
    QList<CustomPageFinding> notes;
    if (secretWasCleaned)
        notes.append(CustomPageFinding::of(Kind::SecretCleaned));
    if (plusRestored)
        notes.append(CustomPageFinding::of(Kind::PlusRestored));
    if (session.userId.isEmpty())
        notes.append(CustomPageFinding::of(Kind::UserMissing));
    return notes;
}

} // namespace

CustomPageAnswer::~CustomPageAnswer()
{
    wipe(usedSecret);
}

CustomPageSession::Level CustomPageSession::level() const
{
    if (!activeLocation.isEmpty() || type == "location"_L1)
        return Level::Location;
    return type == "agency"_L1 ? Level::Agency : Level::Unknown;
}

QStringList CustomPageSession::otherFields() const
{
    static const QStringList documented = {u"userId"_s, u"companyId"_s,      u"role"_s,
                                           u"type"_s,   u"activeLocation"_s, u"userName"_s,
                                           u"email"_s,  u"isAgencyOwner"_s};
    QStringList names = object.keys();
    names.removeIf([](const QString &name) { return documented.contains(name); });
    return names;
}

std::optional<CustomPageSession> CustomPageSession::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    CustomPageSession session;
    session.json = json;
    session.object = document.object();
    const auto text = [&session](QLatin1String name) { return session.object.value(name).toString(); };
    session.userId = text("userId"_L1);
    session.companyId = text("companyId"_L1);
    session.role = text("role"_L1);
    session.type = text("type"_L1);
    session.activeLocation = text("activeLocation"_L1);
    session.userName = text("userName"_L1);
    session.email = text("email"_L1);
    if (const QJsonValue owner = session.object.value("isAgencyOwner"_L1); owner.isBool())
        session.isAgencyOwner = owner.toBool();
    return session;
}

CustomPageAnswer CustomPageSession::decrypt(const QByteArray &payload, const QByteArray &secret)
{
    CustomPageAnswer answer;
    const CustomPagePayload read = CustomPagePayload::read(payload);
    answer.problem = read.problem;
    // What is cut can still tell whether the secret is right.
    if (read.bytes.size() < SaltedCipher::headSize + SaltedCipher::blockSize)
        return answer;
    const Secrets secrets(secret);
    if (secrets.isEmpty()) {
        answer.problem = CustomPageFinding::of(Kind::SecretEmpty);
        return answer;
    }
    for (const QByteArray &candidate : secrets.list()) {
        Attempt attempt = tryWith(candidate, read);
        if (!attempt.session && !(candidate == secrets.list().first()) && !attempt.problem.secretIsRight)
            continue;
        answer.problem = attempt.problem;
        if (!attempt.session)
            continue;
        answer.notes = notesOn(*attempt.session, candidate != secrets.list().first(), read.plusRestored);
        answer.session = std::move(attempt.session);
        answer.usedSecret = candidate;
        return answer;
    }
    answer.problem = namedBySecret(answer.problem, secret);
    return answer;
}

} // namespace hloauth
