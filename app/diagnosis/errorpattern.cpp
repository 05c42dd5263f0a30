#include "diagnosis/errorpattern.h"

#include "diagnosis/errortext.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace hloauth {

namespace {

constexpr auto caseless =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

bool isLetter(QChar c)
{
    return c.isLetterOrNumber();
}

/// An expression that finds \a phrase whatever stands between its letters.
QRegularExpression expressionOf(const QString &phrase)
{
    QString expression;
    for (const QChar c : phrase) {
        if (!isLetter(c))
            continue;
        expression +=
            expression.isEmpty() ? QStringLiteral("(?<![\\p{L}\\p{N}])") : QStringLiteral("[\\W_]*+");
        expression += c;
    }
    return QRegularExpression(expression, caseless);
}

/// "no", "not", "isn't", "without any", "no more" and the like, right before a match.
bool isDenied(const QString &text, qsizetype start)
{
    static const QRegularExpression denial(
        QStringLiteral("(\\b(no|not|without|never|no longer|no more|stopped|fixed|solved|any more)|n't)"
                       "( (a|an|any|the|that|this|such|more|seeing|see|getting|get|showing))*[ \"'(]*$"),
        caseless);
    constexpr qsizetype farthest = 40;
    const qsizetype from = std::max<qsizetype>(0, start - farthest);
    return denial.match(text.mid(from, start - from)).hasMatch();
}

/// Words that turn the meaning of what stands around them, as they are when roughened.
const QStringList &turningWords()
{
    static const QStringList words = [] {
        QStringList rough;
        for (const char *word :
             {"not",          "cannot",    "invalid", "missing",  "denied",      "failed",   "incorrect",
              "unauthorized", "no",        "already", "blocked",  "removed",     "inactive", "expired",
              "revoked",      "suspended", "paused",  "mismatch", "unsupported", "unable"})
            rough += ComparedText::roughened(QString::fromLatin1(word));
        return rough;
    }();
    return words;
}

/// Where \a phrase (at most 64 letters) ends in \a text with at most \a most wrong, missing or surplus
/// letters. Bit-parallel (Myers 1999): one step for each letter of the text.
QList<qsizetype> endsOfNear(const QString &phrase, const QString &text, int most)
{
    std::array<quint64, 128> places{}; // hundreds of phrases, thousands of letters: a hash takes too long
    QHash<QChar, quint64> otherPlaces;
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        const char16_t letter = phrase.at(i).unicode();
        (letter < places.size() ? places[letter] : otherPlaces[phrase.at(i)]) |= quint64(1) << i;
    }
    const quint64 last = quint64(1) << (phrase.size() - 1);
    quint64 up = ~quint64(0);
    quint64 down = 0;
    auto distance = static_cast<int>(phrase.size());
    QList<qsizetype> ends;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t letter = text.at(i).unicode();
        const quint64 equal = letter < places.size() ? places[letter] : otherPlaces.value(text.at(i));
        const quint64 vertical = equal | down;
        const quint64 across = (((equal & up) + up) ^ up) | equal;
        quint64 rises = down | ~(across | up);
        quint64 falls = up & across;
        distance += (rises & last) != 0 ? 1 : 0;
        distance -= (falls & last) != 0 ? 1 : 0;
        rises <<= 1;
        falls <<= 1;
        up = falls | ~(vertical | rises);
        down = rises & vertical;
        if (distance <= most)
            ends += i + 1;
    }
    return ends;
}

bool keepsMeaning(const QString &phrase, const QString &found)
{
    return std::all_of(turningWords().begin(), turningWords().end(),
                       [&](const QString &word) { return !phrase.contains(word) || found.contains(word); });
}

} // namespace

ComparedText::ComparedText(const QString &text)
    : m_plain(comparableText(text)), m_letters(lettersOf(m_plain)), m_rough(roughened(m_plain))
{
}

const ComparedText &ComparedText::repaired() const
{
    static const QRegularExpression leading(QStringLiteral("\\b[l1|](?=n[a-z])"), caseless);
    static const QRegularExpression round(QStringLiteral("(?<=[a-z])0(?=[a-z])"), caseless);
    static const QRegularExpression upright(QStringLiteral("(?<=[a-z])[1|](?=[a-z])"), caseless);
    if (!m_repaired) {
        auto repaired = std::make_shared<ComparedText>(*this);
        QString &text = repaired->m_plain;
        text.replace(leading, QStringLiteral("i")).replace(round, QStringLiteral("o"));
        text.replace(upright, QStringLiteral("l"));
        repaired->m_letters = lettersOf(text);
        m_repaired = std::move(repaired);
    }
    return *m_repaired;
}

QString ComparedText::roughened(const QString &text)
{
    constexpr qsizetype longest = 4000;
    QString small = text.left(2 * longest).toLower();
    small.replace(QStringLiteral("rn"), QStringLiteral("m"))
        .replace(QStringLiteral("vv"), QStringLiteral("w"));
    QString rough;
    for (const QChar c : std::as_const(small)) {
        switch (c.unicode()) {
        case u'0':
            rough += u'o';
            break;
        case u'1':
        case u'i':
        case u'|':
            rough += u'l';
            break;
        case u'5':
            rough += u's';
            break;
        case u'8':
            rough += u'b';
            break;
        default:
            if (isLetter(c))
                rough += c;
        }
    }
    return rough.left(longest);
}

QString ComparedText::lettersOf(const QString &text)
{
    QString letters;
    std::copy_if(text.begin(), text.end(), std::back_inserter(letters), isLetter);
    return letters.toCaseFolded();
}

ErrorPattern::ErrorPattern(const QString &expression, const QStringList &phrases)
{
    if (!expression.isEmpty()) {
        QString spaced = expression;
        // A page or a terminal may break the line there, or drop the space at a break.
        spaced.replace(u' ', QStringLiteral("\\s*"));
        m_expression = QRegularExpression(spaced, caseless);
    }
    constexpr qsizetype mostLetters = 64;
    for (const QString &phrase : phrases)
        m_phrases += {ComparedText::lettersOf(phrase), expressionOf(phrase),
                      ComparedText::roughened(phrase).left(mostLetters)};
}

QString ErrorPattern::problem() const
{
    if (m_expression.pattern().isEmpty())
        return {};
    if (!m_expression.isValid())
        return u"is not a regular expression (" % m_expression.errorString() % u')';
    return m_expression.match(QString()).hasMatch() ? QStringLiteral("fits every text") : QString();
}

bool ErrorPattern::isFoundIn(const ComparedText &text) const
{
    const auto isFound = [&plain = text.plain()](const QRegularExpression &expression) {
        for (auto it = expression.globalMatch(plain); it.hasNext();) {
            if (!isDenied(plain, it.next().capturedStart()))
                return true;
        }
        return false;
    };
    if (!m_expression.pattern().isEmpty() && isFound(m_expression))
        return true;
    // There are hundreds of phrases, and to make an expression ready takes longer than to search with it.
    return std::any_of(m_phrases.begin(), m_phrases.end(), [&](const Phrase &phrase) {
        return text.letters().contains(phrase.letters) && isFound(phrase.expression);
    });
}

bool ErrorPattern::fits(const ComparedText &text) const
{
    return isFoundIn(text);
}

bool ErrorPattern::nearlyFits(const ComparedText &text) const
{
    constexpr qsizetype shortest = 14;
    constexpr qsizetype lettersForASlip = 8;
    if (isFoundIn(text.repaired()))
        return true;
    return std::any_of(m_phrases.begin(), m_phrases.end(), [&text](const Phrase &each) {
        const QString &phrase = each.rough;
        if (phrase.size() < shortest)
            return false;
        const auto most = static_cast<int>(phrase.size() / lettersForASlip);
        const QList<qsizetype> ends = endsOfNear(phrase, text.rough(), most);
        return std::any_of(ends.begin(), ends.end(), [&](qsizetype end) {
            const qsizetype start = std::max<qsizetype>(0, end - phrase.size() - most);
            return keepsMeaning(phrase, text.rough().mid(start, end - start + most));
        });
    });
}

} // namespace hloauth
