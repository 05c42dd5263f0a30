#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <memory>
#include <optional>

namespace hloauth {

/// A JSON document that remembers the order of its keys and how its numbers were written, and can be written
/// again as other programs would write it.
///
/// QJsonDocument sorts keys and reads numbers: what a signature was made of is lost with it.
class JsonText {
public:
    enum class White {
        None, ///< as JavaScript's JSON.stringify
        AfterMarks, ///< as Python's json.dumps: a blank behind each comma and colon
        Indent2,
        Indent4,
        Tabs
    };
    enum class Escapes {
        Needed, ///< as JavaScript: only what has to be
        Ascii, ///< as Python: every letter that is not ASCII
        Slash, ///< "\/", too
        AsciiSlash ///< as PHP: both
    };
    struct Style {
        White white = White::None;
        Escapes escapes = Escapes::Needed;
        bool wholeNumbers = false; ///< 12.0 as 12, as JavaScript does
    };

    static constexpr int deepest = 64; ///< levels

    /// Nothing if \a text is no JSON (RFC 8259), or deeper than that.
    static std::optional<JsonText> parse(const QByteArray &text);

    /// The keys of the object that the document is, in their order.
    QByteArrayList keys() const;
    /// With the keys of the outermost object in the order of \a keys; each has to be named once.
    JsonText ordered(const QByteArrayList &keys) const;
    /// With the keys of every object in the order that \a model has there; others stay behind them.
    JsonText orderedLike(const JsonText &model) const;
    JsonText sorted() const; ///< the keys of every object by their bytes
    QByteArray write(const Style &style) const;

    /// \a text without the white space between its parts. It need not be sound JSON.
    static QByteArray withoutWhite(const QByteArray &text);

    struct Node;

private:
    explicit JsonText(std::shared_ptr<const Node> root) : m_root(std::move(root)) { }

    std::shared_ptr<const Node> m_root;
};

} // namespace hloauth
