#include "webhooks/custompagepayload.h"

#include "link/clientcredentials.h"
#include "link/pastedtext.h"
#include "webhooks/saltedcipher.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

using Kind = CustomPageFinding::Kind;

constexpr auto mark = "U2FsdGVkX1"_L1; // "Salted__" in base64, as far as the salt does not change it
constexpr int maximumLayers = 8; // of quotes, JSON and percent codes around a payload

/// The text of a file or a terminal; PowerShell writes UTF-16.
QString textOf(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    return decoder(bytes);
}

QString withoutWrapping(QStringView text)
{
    const auto isAround = [](QChar c) { return isBlank(c) || isQuote(c); };
    while (!text.isEmpty() && isAround(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && (isAround(text.back()) || text.back() == u',' || text.back() == u';'))
        text.chop(1);
    return text.toString();
}

/// What a walk through JSON found.
struct Find {
    QString marked; ///< begins as payloads do
    QString holding; ///< has one somewhere inside
    QString named; ///< stands where payloads stand, but begins otherwise
    Kind kind = Kind::PayloadIsOtherJson; ///< of the JSON, if neither was found
};

Kind kindOf(const QJsonObject &object)
{
    const auto has = [&object](QLatin1String name) { return object.contains(name); };
    if (has("iv"_L1) && (has("cipherText"_L1) || has("ciphertext"_L1) || has("ct"_L1) || has("tag"_L1)))
        return Kind::PayloadIsOtherCipher;
    if (has("userId"_L1) && (has("companyId"_L1) || has("role"_L1) || has("userName"_L1)))
        return Kind::PayloadIsPlainSession;
    const bool isEvent = object.value("type"_L1).isString()
                      && (has("webhookId"_L1) || has("locationId"_L1) || has("companyId"_L1));
    return isEvent ? Kind::PayloadIsWebhook : Kind::PayloadIsOtherJson;
}

bool namesPayload(const QString &key)
{
    static const QStringList names = {u"payload"_s,   u"encryptedData"_s, u"encryptedUserData"_s,
                                      u"encrypted"_s, u"ssoData"_s,       u"sessionData"_s,
                                      u"key"_s,       u"data"_s};
    return std::any_of(names.begin(), names.end(),
                       [&key](const QString &name) { return name.compare(key, Qt::CaseInsensitive) == 0; });
}

/// How deep it may go is bounded by QJsonDocument, which reads 1,024 levels.
void search(const QJsonValue &value, const QString &key, Find &find)
{
    if (value.isString()) {
        const QString text = value.toString();
        if (find.marked.isEmpty() && withoutWrapping(text).startsWith(mark))
            find.marked = text;
        else if (find.holding.isEmpty() && text.contains(mark))
            find.holding = text;
        else if (find.named.isEmpty() && namesPayload(key))
            find.named = text;
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            search(entry, key, find);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (find.kind == Kind::PayloadIsOtherJson)
            find.kind = kindOf(object);
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            search(entry.value(), entry.key(), find);
    }
}

/// Takes off, layer by layer, what stands around the payload.
class Unwrapper {
public:
    explicit Unwrapper(QString text) : m_text(std::move(text)) { }

    QString run()
    {
        takeLayersOff();
        if (cutOut())
            takeLayersOff();
        return m_text;
    }

    const CustomPageFinding &problem() const { return m_problem; }

private:
    void takeLayersOff()
    {
        for (int layer = 0; layer < maximumLayers && !m_problem.isSet(); ++layer) {
            const QString before = m_text;
            m_text = withoutWrapping(m_text);
            openJson();
            decodePercent();
            if (m_text == before)
                break;
        }
    }

    void openJson()
    {
        if (m_text.contains(u'\\')) {
            // A string inside JSON, whose quotes are gone already.
            const auto document = QJsonDocument::fromJson(QString(u"[\""_s + m_text + u"\"]"_s).toUtf8());
            if (document.isArray() && document.array().size() == 1)
                m_text = document.array().first().toString();
        }
        if (!m_text.startsWith(u'{') && !m_text.startsWith(u'['))
            return;
        const QJsonDocument document = QJsonDocument::fromJson(m_text.toUtf8());
        if (document.isNull())
            return;
        Find find;
        search(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), {}, find);
        if (!find.marked.isEmpty())
            m_text = find.marked;
        else if (!find.holding.isEmpty())
            m_text = find.holding;
        else if (!find.named.isEmpty() && find.kind == Kind::PayloadIsOtherJson)
            m_text = find.named;
        else
            m_problem = CustomPageFinding::of(find.kind);
    }

    void decodePercent()
    {
        static const QRegularExpression code(u"%[0-9A-Fa-f]{2}"_s);
        if (m_text.contains(code))
            m_text = QString::fromUtf8(QByteArray::fromPercentEncoding(m_text.toUtf8()));
    }

    /// Out of a form ("payload=…&…"), an address, a log line or an object as a console prints it.
    bool cutOut()
    {
        const qsizetype begin = m_text.indexOf(mark);
        if (begin <= 0)
            return false;
        m_problem = {};
        static const QRegularExpression end(u"\\\\*[\"'`<>&#,;(){}\\[\\]]|(?<==)[^=\\s]"_s);
        const qsizetype after = m_text.indexOf(end, begin + mark.size());
        m_text =
            withoutWrapping(QStringView(m_text).sliced(begin, (after < 0 ? m_text.size() : after) - begin));
        return true;
    }

    QString m_text;
    CustomPageFinding m_problem;
};

/// What a text is that is no payload, as far as its look tells.
CustomPageFinding look(const QString &text)
{
    static const QRegularExpression address(u"\\A[A-Za-z][A-Za-z0-9+.-]*://"_s);
    static const QStringList noValues = {
        u"[object Object]"_s, u"undefined"_s,       u"null"_s, u"NaN"_s, u"true"_s,
        u"false"_s,           u"[object Promise]"_s};
    if (noValues.contains(text))
        return CustomPageFinding::of(Kind::PayloadNoValue, text);
    switch (clientSecretShape(text)) {
    case ClientValueShape::AccessToken:
        return CustomPageFinding::of(Kind::PayloadIsToken);
    case ClientValueShape::PrivateIntegrationToken:
        return CustomPageFinding::of(Kind::PayloadIsPrivateToken);
    case ClientValueShape::ClientSecret:
        return CustomPageFinding::of(Kind::PayloadIsSecret);
    case ClientValueShape::ClientId:
    case ClientValueShape::BareAppId:
        return CustomPageFinding::of(Kind::PayloadIsClientId);
    default:
        break;
    }
    for (qsizetype cut = 1; cut <= mark.size() - 4; ++cut) {
        if (text.startsWith(mark.sliced(cut)))
            return CustomPageFinding::of(Kind::PayloadBeginMissing);
    }
    return address.match(text).hasMatch() ? CustomPageFinding::of(Kind::PayloadIsAddress)
                                          : CustomPageFinding();
}

/// A letter that stands for less than a byte, behind whole blocks: the beginning of another one.
bool beginsABlock(qsizetype letters)
{
    return letters % 4 == 1 && letters * 3 / 4 % SaltedCipher::blockSize == 0;
}

/// How many bytes the letters of base64 stand for.
qsizetype byteCount(qsizetype letters)
{
    return letters * 3 / 4 + (beginsABlock(letters) ? 1 : 0);
}

bool isWhole(qsizetype bytes)
{
    return bytes > SaltedCipher::headSize && bytes % SaltedCipher::blockSize == 0;
}

/// The text without white space. A blank alone may be a "+" that a form has changed, or where a line was
/// wrapped: the length tells which.
QString withoutBlanks(const QString &text, bool *plusRestored)
{
    QString dropped;
    QString restored;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isBlank(text.at(end)))
            ++end;
        const QStringView run = QStringView(text).sliced(at, end - at);
        if (std::all_of(run.begin(), run.end(), [](QChar c) { return c == u' '; }))
            restored += QString(run.size(), u'+');
        if (end < text.size()) {
            dropped += text.at(end);
            restored += text.at(end);
        }
        at = end + 1;
    }
    const auto letters = [](const QString &some) {
        const qsizetype padding = some.indexOf(u'=');
        return padding < 0 ? some.size() : padding;
    };
    const bool hadBlanks = restored.size() != dropped.size();
    *plusRestored =
        hadBlanks && (isWhole(byteCount(letters(restored))) || !isWhole(byteCount(letters(dropped))));
    return *plusRestored ? restored : dropped;
}

bool isLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'+'
        || c == u'/' || c == u'-' || c == u'_';
}

/// Where the text stops being base64: its size, the first "=", or what can't be there.
CustomPageFinding strangerIn(const QString &text)
{
    qsizetype at = 0;
    while (at < text.size() && isLetter(text.at(at)))
        ++at;
    const qsizetype padding = at;
    while (at > 0 && at < text.size() && text.at(at) == u'=')
        ++at;
    if (at == text.size())
        return {};
    if (text.at(at) == QChar(0x2026) || QStringView(text).sliced(at).startsWith(u"..."))
        return CustomPageFinding::of(Kind::PayloadShortened, {}, at + 1);
    // "=" in the middle is the stranger, and not what follows it.
    const qsizetype place = at > padding && isLetter(text.at(at)) ? padding : at;
    const bool isPair = text.at(place).isHighSurrogate() && place + 1 < text.size();
    return CustomPageFinding::of(Kind::PayloadNotBase64, text.mid(place, isPair ? 2 : 1), place + 1);
}

QByteArray fromBase64(const QString &text)
{
    QByteArray letters = text.left(text.indexOf(u'=')).toLatin1();
    letters.replace('-', '+').replace('_', '/');
    return QByteArray::fromBase64(beginsABlock(letters.size()) ? letters + 'A' : letters);
}

CustomPagePayload measured(const QByteArray &bytes)
{
    CustomPagePayload payload;
    payload.bytes = bytes;
    if (bytes.size() < SaltedCipher::headSize + SaltedCipher::blockSize) {
        payload.problem = CustomPageFinding::of(Kind::PayloadTooShort);
    } else if (const qsizetype rest = bytes.size() % SaltedCipher::blockSize; rest > 0) {
        payload.problem = CustomPageFinding::of(Kind::PayloadCut);
        payload.problem.surplus = rest;
        payload.problem.missing = SaltedCipher::blockSize - rest;
    }
    return payload;
}

CustomPagePayload refused(const CustomPageFinding &problem)
{
    CustomPagePayload payload;
    payload.problem = problem;
    return payload;
}

CustomPagePayload refused(Kind kind)
{
    return refused(CustomPageFinding::of(kind));
}

/// Whether \a bytes begin with the word, or are its beginning.
bool isSalted(const QByteArray &bytes)
{
    return bytes.startsWith(SaltedCipher::word())
        || (!bytes.isEmpty() && SaltedCipher::word().startsWith(bytes));
}

bool isHex(const QString &text)
{
    const auto isDigit = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    return !text.isEmpty() && text.size() % 2 == 0 && std::all_of(text.begin(), text.end(), isDigit);
}

CustomPagePayload fromLetters(const QString &text)
{
    bool plusRestored = false;
    const QString letters = withoutBlanks(text, &plusRestored);
    if (isHex(letters)) {
        const QByteArray bytes = QByteArray::fromHex(letters.toLatin1());
        return isSalted(bytes) ? measured(bytes) : refused(Kind::PayloadIsHex);
    }
    if (const CustomPageFinding stranger = strangerIn(letters); stranger.isSet())
        return refused(stranger);
    const QByteArray bytes = fromBase64(letters);
    if (!isSalted(bytes))
        return refused(Kind::PayloadNotSalted);
    CustomPagePayload payload = measured(bytes);
    payload.plusRestored = plusRestored;
    return payload;
}

} // namespace

CustomPagePayload CustomPagePayload::read(const QByteArray &text)
{
    if (text.size() > maximumText)
        return refused(Kind::PayloadTooLong);
    if (text.startsWith(SaltedCipher::word())) // as `openssl enc` writes it without -base64
        return measured(text);
    Unwrapper unwrapper(textOf(text));
    const QString inner = unwrapper.run();
    if (unwrapper.problem().isSet())
        return refused(unwrapper.problem());
    if (inner.isEmpty())
        return refused(Kind::PayloadEmpty);
    if (!inner.startsWith(mark)) {
        if (const CustomPageFinding other = look(inner); other.isSet())
            return refused(other);
    }
    return fromLetters(inner);
}

} // namespace hloauth
