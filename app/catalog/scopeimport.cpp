#include "catalog/scopeimport.h"

#include "catalog/nearest.h"
#include "catalog/scopecatalog.h"
#include "link/pastedtext.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace hloauth {

namespace {

using Oddity = ScopeImport::Oddity;

constexpr qsizetype longestText = 50000; // characters; a real one has a few thousand
constexpr qsizetype longestScope = 80;

/// A scope, or a part of one, and what stood before it.
struct Piece {
    QString text;
    bool afterBlank =
        false; ///< a blank that is really one, not its encoded form, parts it from the one before
};

bool looksLikeScope(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^[A-Za-z][A-Za-z0-9_-]*([./:][A-Za-z0-9_-]+)+$"));
    // Tokens have points in them too, and must not be taken for something that is kept in a file.
    return text.size() <= longestScope && shape.match(text).hasMatch()
        && !text.startsWith(QStringLiteral("eyJ")) && !text.contains(QStringLiteral("://"));
}

/// Its end is one of those that HighLevel's scopes have.
bool endsLikeScope(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[.:](readonly|write|read|collectPayment)$"),
                                        QRegularExpression::CaseInsensitiveOption);
    return end.match(text).hasMatch();
}

/// Without the brackets and quotes that come along from programs and pages.
QString bare(QString text)
{
    static const QString around = QStringLiteral("()[]{}<>*•·–—");
    const auto isAround = [](QChar c) { return isBlank(c) || isQuote(c) || around.contains(c); };
    while (!text.isEmpty() && isAround(text.front()))
        text.remove(0, 1);
    while (!text.isEmpty() && isAround(text.back()))
        text.chop(1);
    return text;
}

/// Also without list marks and what ends a sentence.
QString bareWord(const QString &text)
{
    static const QRegularExpression around(QStringLiteral("^-+|[.:-]+$"));
    return bare(bare(text).remove(around));
}

void note(QList<Oddity> *oddities, Oddity::Kind kind, const QString &where)
{
    const bool noted = std::any_of(oddities->cbegin(), oddities->cend(),
                                   [kind](const Oddity &oddity) { return oddity.kind == kind; });
    if (!noted)
        *oddities += Oddity{kind, where};
}

/// The scopes of \a pieces in their order, each once; what a blank tore apart is put together, and what has
/// no letter is left out.
QStringList joined(const QList<Piece> &pieces, const ScopeCatalog &catalog, QList<Oddity> *oddities)
{
    QStringList scopes;
    QSet<QString> seen;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QString scope = pieces[i].text;
        for (qsizetype parts = 3; parts >= 2 && !catalog.contains(scope); --parts) {
            QString whole;
            for (const Piece &piece : pieces.mid(i, parts))
                whole += piece.text;
            if (i + parts > pieces.size() || !catalog.contains(whole))
                continue;
            scope = whole;
            i += parts - 1;
            note(oddities, Oddity::Kind::SpaceInside, scope);
        }
        if (seen.contains(scope))
            note(oddities, Oddity::Kind::Repeated, scope);
        else if (std::any_of(scope.cbegin(), scope.cend(), [](QChar c) { return c.isLetter(); }))
            scopes += scope;
        seen += scope;
    }
    return scopes;
}

/// Sorts pieces into documented, misspelt and unknown scopes.
void take(QList<Piece> pieces, const ScopeCatalog &catalog, ScopeImport *result)
{
    result->names = joined(pieces, catalog, &result->oddities);
    // What was left out may have stood between two parts of a scope.
    while (result->names.size() < pieces.size()) {
        pieces.clear();
        for (const QString &name : std::as_const(result->names))
            pieces += Piece{name, true};
        result->names = joined(pieces, catalog, &result->oddities);
    }
    for (const QString &scope : std::as_const(result->names)) {
        const QStringList meant =
            catalog.contains(scope) ? QStringList() : ScopeImport::meantBy(scope, catalog);
        if (catalog.contains(scope))
            result->known += scope;
        else if (!meant.isEmpty())
            result->misspelt += ScopeImport::Misspelling{scope, meant};
        else
            result->unknown += scope;
    }
}

QString decodedOnce(QString encoded, QList<Oddity> *oddities)
{
    static const QRegularExpression twice(QStringLiteral("%25([0-9A-Fa-f]{2})"));
    for (int round = 0; round < 3 && twice.match(encoded).hasMatch(); ++round) {
        note(oddities, Oddity::Kind::EncodedTwice, {});
        encoded.replace(twice, QStringLiteral("%\\1"));
    }
    return encoded;
}

/// What stands between two scopes of a link, or before the first or after the last.
void noteSeparator(const QString &separator, bool atAnEnd, const QString &where, QList<Oddity> *oddities)
{
    QString units = separator;
    const auto replace = [&units](const char *from, QChar to) {
        units.replace(QLatin1String(from), QString(to), Qt::CaseInsensitive);
    };
    replace("%2B", u'P');
    replace("%2C", u',');
    replace("%3B", u';');
    replace("%0D%0A", u'\n');
    replace("\r\n", u'\n');
    replace("%0A", u'\n');
    replace("%0D", u'\n');
    replace("%C2%A0", u' ');
    replace("%20", u' ');
    replace("%09", u' ');
    if (units.contains(u'+'))
        note(oddities, Oddity::Kind::PlusForSpace, where);
    if (units.contains(u'P'))
        note(oddities, Oddity::Kind::EncodedPlus, where);
    if (units.contains(u',') || units.contains(u';'))
        note(oddities, Oddity::Kind::Comma, where);
    if (units.contains(u'\n'))
        note(oddities, Oddity::Kind::LineBreak, where);
    const qsizetype spaces = std::count_if(units.cbegin(), units.cend(), [](QChar c) {
        return c == u'+' || c == u'P' || (c.isSpace() && c != u'\n');
    });
    if (spaces > 1 || (spaces == 1 && atAnEnd))
        note(oddities, Oddity::Kind::StraySpace, where);
}

/// The scope parameter of a link in \a text, still encoded; a null text if there is no such link.
QString linkParameter(const QString &text)
{
    static const QRegularExpression parameter(QStringLiteral("(?:[?&]|&amp;)scopes?=([^&#<>\"']*)"),
                                              QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = parameter.match(text);
    if (!match.hasMatch())
        return {};
    QString value = match.captured(1);
    while (value.endsWith(u'\n') || value.endsWith(u'\r'))
        value.chop(1);
    return value.isNull() ? QLatin1String("") : value;
}

/// The values of settings whose names speak of scopes; nothing if \a text is no settings file.
QStringList settings(const QString &text, bool *isSettings)
{
    static const QRegularExpression line(
        QStringLiteral("^[ \\t]*(?:export[ \\t]+)?([A-Za-z_][A-Za-z0-9_.]*)[ \\t]*=[ \\t]*"
                       "(\"[^\"]*\"|'[^']*'|[^\\n]*)"),
        QRegularExpression::MultilineOption);
    QStringList values;
    *isSettings = false;
    for (auto matches = line.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        *isSettings = true;
        if (match.captured(1).contains(QStringLiteral("scope"), Qt::CaseInsensitive))
            values += match.captured(2).trimmed();
    }
    return values;
}

QList<Piece> listPieces(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;|]+"),
                                               QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = text.split(separators, Qt::SkipEmptyParts);
    for (QString &word : words)
        word = bareWord(word);
    words.removeAll(QString());
    // A page or a program around the list has other words with points in them.
    const bool listAlone = std::all_of(words.cbegin(), words.cend(), looksLikeScope);
    QList<Piece> pieces;
    for (const QString &word : std::as_const(words)) {
        if (looksLikeScope(word) && (listAlone || endsLikeScope(word)))
            pieces += Piece{word, true};
    }
    return pieces;
}

ScopeImport fromList(const QString &text, const ScopeCatalog &catalog)
{
    ScopeImport result;
    take(listPieces(text), catalog, &result);
    result.oddities.clear();
    if (!result.isEmpty())
        result.form = ScopeImport::Form::List;
    return result;
}

} // namespace

ScopeImport ScopeImport::read(const QString &text, const ScopeCatalog &catalog)
{
    const QString part = text.left(longestText);
    const QString parameter = linkParameter(part);
    if (!parameter.isNull())
        return readParameter(parameter, catalog);
    bool isSettings = false;
    const QStringList values = settings(part, &isSettings);
    if (!values.isEmpty()) {
        ScopeImport result = fromList(values.join(u' '), catalog);
        result.form = Form::Settings;
        return result;
    }
    static const QRegularExpression address(QStringLiteral("^\\s*[\"'<]?https?://\\S*"));
    if (isSettings || address.match(part).hasMatch()) {
        ScopeImport nothing;
        nothing.form = isSettings ? Form::Settings : Form::Link;
        return nothing;
    }
    return fromList(part, catalog);
}

ScopeImport ScopeImport::readParameter(const QString &encoded, const ScopeCatalog &catalog)
{
    static const QRegularExpression separator(
        QStringLiteral("(?:%20|\\+|%2B|%2C|%3B|%0D|%0A|%09|%C2%A0|[\\s,;])+"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    ScopeImport result;
    result.form = Form::Link;
    const QString value = decodedOnce(encoded.left(longestText), &result.oddities);
    QList<Piece> pieces;
    QString before;
    const auto addPiece = [&](qsizetype from, qsizetype to) {
        const QString text = bare(QUrl::fromPercentEncoding(value.mid(from, to - from).toUtf8()));
        if (!text.isEmpty())
            pieces += Piece{text, std::any_of(before.cbegin(), before.cend(), isBlank)};
    };
    qsizetype from = 0;
    for (auto matches = separator.globalMatch(value); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const bool atAnEnd = match.capturedStart() == 0 || match.capturedEnd() == value.size();
        addPiece(from, match.capturedStart());
        before = match.captured();
        noteSeparator(before, atAnEnd, pieces.isEmpty() ? QString() : pieces.last().text, &result.oddities);
        from = match.capturedEnd();
    }
    addPiece(from, value.size());
    // Words of a text in which the link stands.
    while (!pieces.isEmpty() && pieces.last().afterBlank && !looksLikeScope(pieces.last().text))
        pieces.removeLast();
    take(pieces, catalog, &result);
    return result;
}

QStringList ScopeImport::meantBy(const QString &name, const ScopeCatalog &catalog)
{
    QString likely = name;
    likely.replace(u':', u'.');
    // The two endings for reading are mixed up more often than mistyped.
    const bool reads = likely.endsWith(QStringLiteral(".read"), Qt::CaseInsensitive);
    const QString other = reads ? likely + QStringLiteral("only") : likely;
    const auto mostChanges = static_cast<int>(std::max<qsizetype>(2, name.size() / 6));
    QList<std::pair<int, QString>> ranked;
    for (const Scope &scope : catalog.scopes()) {
        if (scope.hidden || std::abs(scope.name.size() - likely.size()) > mostChanges + 4)
            continue;
        const int distance = std::min(editDistance(likely, scope.name, mostChanges),
                                      reads ? editDistance(other, scope.name, mostChanges) + 1 : INT_MAX);
        if (distance <= mostChanges)
            ranked += {distance, scope.name};
    }
    std::sort(ranked.begin(), ranked.end());
    QStringList meant;
    for (const auto &[distance, scope] : ranked.mid(0, 3))
        meant += scope;
    return meant;
}

} // namespace hloauth
