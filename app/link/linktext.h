#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hloauth {

/// A stretch of a text: position and length, in UTF-16 units.
struct TextRange {
    qsizetype begin = 0;
    qsizetype length = 0;

    qsizetype end() const { return begin + length; }
    bool operator==(const TextRange &) const = default;
};

/// One parameter of a link as it stands there.
struct LinkParameter {
    QString name; ///< decoded, without blanks around it
    QString encoded; ///< its value, still encoded, without blanks around it
    bool hasValue = false; ///< there is an equals sign
    TextRange nameRange;
    TextRange range; ///< of name and value together
    TextRange valueRange; ///< of the value without blanks around it

    /// The value, percent signs decoded once; a plus stays.
    QString value() const;
    bool operator==(const LinkParameter &) const = default;
};

/// An authorization link in a text that somebody has, taken apart without judging it: unlike QUrl it
/// keeps what is wrong with it, and where.
struct LinkText {
    /// What a link can suffer on its way through mails, pages and programs.
    enum class Damage {
        HtmlEscaped, ///< "&amp;" between parameters
        LineBreak, ///< a break or blank outside the scopes; it is no part of what is read
        NoQuestionMark, ///< parameters begin with "&"
        SecondQuestionMark, ///< "?" where "&" belongs
        HashInside, ///< "#" with parameters behind it; a browser sends none of that
        Ellipsis, ///< ends with "…" or "..."
        HalfEscape, ///< a percent sign without its two hex digits
        EncodedWhole, ///< all of it was percent-encoded
        Wrapped ///< stands inside another address, of a search engine or a mail filter
    };

    QString text; ///< the link as it stands there; ranges count in it
    QString scheme; ///< in lower case; empty if there is none
    QString userInfo;
    QString host; ///< in lower case
    QString port; ///< as written; empty if there is none
    QString path; ///< still encoded
    QString fragment;
    TextRange schemeRange;
    TextRange userInfoRange; ///< with the "@"
    TextRange hostRange;
    TextRange portRange;
    TextRange pathRange;
    TextRange fragmentRange; ///< with the "#"
    QList<LinkParameter> parameters; ///< in the order in which they stand there
    QList<Damage> damages; ///< each once
    TextRange damageRange; ///< of the first damage that has a place

    /// The first link in \a text that may ask for consent, with what belongs to it; isEmpty() if there
    /// is no address in it at all. Reads at most 50,000 characters.
    static LinkText find(const QString &text);

    bool isEmpty() const { return text.isEmpty(); }
    bool has(Damage damage) const { return damages.contains(damage); }
    /// The first parameter of that name; nullptr if there is none.
    const LinkParameter *parameter(const QString &name) const;
    qsizetype count(const QString &name) const;

    bool operator==(const LinkText &) const = default;
};

} // namespace hloauth
