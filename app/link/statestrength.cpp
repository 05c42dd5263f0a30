#include "link/statestrength.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

constexpr double enoughBits = 64;
constexpr int mostDepth = 3; // of JSON in JSON

/// How many characters one of them is drawn from.
double alphabetOf(const QString &text)
{
    const auto isAll = [&text](bool (*belongs)(char16_t)) {
        return std::all_of(text.cbegin(), text.cend(), [belongs](QChar c) { return belongs(c.unicode()); });
    };
    if (isAll([](char16_t c) { return c >= u'0' && c <= u'9'; }))
        return 10;
    if (isAll([](char16_t c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || c == u'-'; })
        || isAll(
            [](char16_t c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || c == u'-'; }))
        return 16;
    if (isAll([](char16_t c) { return c >= u'a' && c <= u'z'; })
        || isAll([](char16_t c) { return c >= u'A' && c <= u'Z'; }))
        return 26;
    return isAll([](char16_t c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z'); }) ? 36 : 62;
}

/// The share of neighbours that repeat the one before or count on from it.
double predictableShare(const QString &text)
{
    if (text.size() < 2)
        return 1;
    int predictable = 0;
    for (qsizetype i = 1; i < text.size(); ++i) {
        const int step = text.at(i).unicode() - text.at(i - 1).unicode();
        predictable += std::abs(step) <= 1 || (text.at(i) == u'0' && text.at(i - 1) == u'9') ? 1 : 0;
    }
    return predictable / double(text.size() - 1);
}

/// "random_state_string", "my secret": words, perhaps with a number behind them.
bool isMadeOfWords(const QString &text)
{
    static const QRegularExpression separators(u"[\\s_.:/+-]+"_s);
    static const QRegularExpression word(u"\\A(?:[A-Za-z][a-z]*|[A-Z]+)\\d{0,4}\\z"_s);
    static const QRegularExpression vowelLess(u"[^aeiouyAEIOUY\\d]{5,}"_s);
    const QStringList words = text.split(separators, Qt::SkipEmptyParts);
    if (words.size() < 2)
        return false;
    constexpr qsizetype longestWord = 14;
    return std::all_of(words.cbegin(), words.cend(), [](const QString &one) {
        static const QRegularExpression shortNumber(u"\\A\\d{1,6}\\z"_s);
        return shortNumber.match(one).hasMatch()
            || (one.size() <= longestWord && word.match(one).hasMatch() && !vowelLess.match(one).hasMatch());
    });
}

bool hasTellingWord(const QString &text)
{
    static const QRegularExpression words(
        u"state|random|secret|secure|test|demo|sample|example|string|value|csrf|xsrf|nonce|token|hello|"
        "user|account|location|company|agency|install|session|abc|xyz|qwert|asdf|password|default|12345"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString rest = text;
    rest.remove(words).removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    constexpr qsizetype fewLeft = 10;
    return rest.size() < text.size() && rest.size() < fewLeft;
}

bool isGuessable(const QString &text, int depth);

bool isGuessable(const QJsonValue &value, int depth)
{
    if (value.isString())
        return isGuessable(value.toString(), depth);
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(),
                           [depth](const QJsonValue &one) { return isGuessable(one, depth); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::all_of(object.begin(), object.end(),
                           [depth](const QJsonValue &one) { return isGuessable(one, depth); });
    }
    return true; // a number (a time, an account), true, false, null
}

/// The object that \a text is or has inside base64; null if there is none.
QJsonDocument jsonIn(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.startsWith('{') || bytes.startsWith('['))
        return QJsonDocument::fromJson(bytes);
    QByteArray standard = bytes;
    standard.replace('-', '+').replace('_', '/');
    const QByteArray decoded = QByteArray::fromBase64(standard);
    return decoded.startsWith('{') || decoded.startsWith('[') ? QJsonDocument::fromJson(decoded)
                                                              : QJsonDocument();
}

bool isGuessable(const QString &text, int depth)
{
    const QString state = text.trimmed();
    if (depth < mostDepth) {
        const QJsonDocument json = jsonIn(state);
        if (json.isObject())
            return isGuessable(QJsonValue(json.object()), depth + 1);
        if (json.isArray())
            return isGuessable(QJsonValue(json.array()), depth + 1);
    }
    static const QRegularExpression address(u"\\A[^\\s@]+@[^\\s@]+\\.\\w+\\z|\\A(?:https?:/)?/\\S*\\z"_s);
    constexpr double mostlyPredictable = 0.6;
    constexpr qsizetype fewCharacters = 5;
    const QSet<QChar> distinct(state.cbegin(), state.cend());
    return static_cast<double>(state.size()) * std::log2(alphabetOf(state)) < enoughBits
        || distinct.size() < fewCharacters || predictableShare(state) > mostlyPredictable
        || isMadeOfWords(state) || hasTellingWord(state) || address.match(state).hasMatch();
}

} // namespace

bool isGuessableState(const QString &state)
{
    return isGuessable(state, 0);
}

} // namespace hloauth
