#include "webhooks/jsontext.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace hloauth {

struct JsonText::Node {
    enum class Kind { Word, Number, String, Array, Object };

    Kind kind = Kind::Word;
    QByteArray text; ///< a word or a number as written, a string decoded
    QByteArrayList keys; ///< of an object, in their order
    std::vector<Node> children;
};

namespace {

using Node = JsonText::Node;
using Kind = Node::Kind;

/// Builds the tree. Without recursion, and no deeper than it may be.
class Builder : public nlohmann::json_sax<nlohmann::json> {
public:
    Node root;

    bool null() override { return add(Kind::Word, "null"); }
    bool boolean(bool value) override { return add(Kind::Word, value ? "true" : "false"); }
    bool number_integer(number_integer_t value) override
    {
        return add(Kind::Number, QByteArray::number(qlonglong(value)));
    }
    bool number_unsigned(number_unsigned_t value) override
    {
        return add(Kind::Number, QByteArray::number(qulonglong(value)));
    }
    bool number_float(number_float_t, const string_t &text) override
    {
        return add(Kind::Number, QByteArray::fromStdString(text));
    }
    bool string(string_t &value) override { return add(Kind::String, QByteArray::fromStdString(value)); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(Kind::Object); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Kind::Array); }
    bool end_array() override { return close(); }
    bool key(string_t &value) override
    {
        m_open.back().keys.append(QByteArray::fromStdString(value));
        return true;
    }
    bool parse_error(std::size_t, const std::string &, const nlohmann::json::exception &) override
    {
        return false;
    }

private:
    bool add(Kind kind, const QByteArray &text)
    {
        put({kind, text, {}, {}});
        return true;
    }
    bool open(Kind kind)
    {
        m_open.push_back({kind, {}, {}, {}});
        return m_open.size() <= std::size_t(JsonText::deepest);
    }
    bool close()
    {
        Node node = std::move(m_open.back());
        m_open.pop_back();
        put(std::move(node));
        return true;
    }
    void put(Node node)
    {
        if (m_open.empty())
            root = std::move(node);
        else
            m_open.back().children.push_back(std::move(node));
    }

    std::vector<Node> m_open;
};

/// The places of \a keys, in the order of \a order; those that it does not name stay behind, as they are.
std::vector<qsizetype> places(const QByteArrayList &keys, const QByteArrayList &order)
{
    std::vector<qsizetype> result(std::size_t(keys.size()));
    for (std::size_t place = 0; place < result.size(); ++place)
        result[place] = qsizetype(place);
    const auto rank = [&](qsizetype place) {
        const qsizetype found = order.indexOf(keys.at(place));
        return found < 0 ? order.size() : found;
    };
    std::stable_sort(result.begin(), result.end(),
                     [&rank](qsizetype one, qsizetype other) { return rank(one) < rank(other); });
    return result;
}

Node reordered(const Node &node, const QByteArrayList &order)
{
    Node result{node.kind, node.text, {}, {}};
    for (const qsizetype place : places(node.keys, order)) {
        result.keys.append(node.keys.at(place));
        result.children.push_back(node.children[std::size_t(place)]);
    }
    return result;
}

Node likeModel(const Node &node, const Node &model)
{
    if (node.kind != model.kind || model.children.empty())
        return node;
    Node result = node.kind == Kind::Object ? reordered(node, model.keys) : node;
    for (std::size_t place = 0; place < result.children.size(); ++place) {
        Node &child = result.children[place];
        if (node.kind == Kind::Array)
            child = likeModel(child, model.children.front());
        else if (const qsizetype at = model.keys.indexOf(result.keys.at(qsizetype(place))); at >= 0)
            child = likeModel(child, model.children[std::size_t(at)]);
    }
    return result;
}

Node sortedNode(const Node &node)
{
    QByteArrayList order = node.keys;
    std::sort(order.begin(), order.end());
    Node result = node.kind == Kind::Object ? reordered(node, order) : node;
    for (Node &child : result.children)
        child = sortedNode(child);
    return result;
}

/// 12.0 as 12, where JavaScript would write it so.
QByteArray wholeNumber(const QByteArray &text)
{
    constexpr double exactBelow = 9007199254740992; // 2^53
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || std::abs(value) >= exactBelow || std::trunc(value) != value)
        return text;
    return QByteArray::number(qlonglong(value));
}

class Writer {
public:
    explicit Writer(const JsonText::Style &style) : m_style(style) { }

    QByteArray written(const Node &node)
    {
        write(node, 1);
        return m_text;
    }

private:
    void write(const Node &node, int level)
    {
        switch (node.kind) {
        case Kind::Word:
            m_text += node.text;
            break;
        case Kind::Number:
            m_text += m_style.wholeNumbers ? wholeNumber(node.text) : node.text;
            break;
        case Kind::String:
            writeString(node.text);
            break;
        case Kind::Array:
        case Kind::Object:
            writeChildren(node, level);
            break;
        }
    }

    void writeChildren(const Node &node, int level)
    {
        const bool isObject = node.kind == Kind::Object;
        const bool spaced = m_style.white != JsonText::White::None;
        m_text += isObject ? '{' : '[';
        for (std::size_t place = 0; place < node.children.size(); ++place) {
            if (place > 0)
                m_text += m_style.white == JsonText::White::AfterMarks ? ", " : ",";
            breakLine(level);
            if (isObject) {
                writeString(node.keys.at(qsizetype(place)));
                m_text += spaced ? ": " : ":";
            }
            write(node.children[place], level + 1);
        }
        if (!node.children.empty())
            breakLine(level - 1);
        m_text += isObject ? '}' : ']';
    }

    void breakLine(int level)
    {
        switch (m_style.white) {
        case JsonText::White::None:
        case JsonText::White::AfterMarks:
            break;
        case JsonText::White::Indent2:
            m_text += '\n' + QByteArray(level * 2, ' ');
            break;
        case JsonText::White::Indent4:
            m_text += '\n' + QByteArray(level * 4, ' ');
            break;
        case JsonText::White::Tabs:
            m_text += '\n' + QByteArray(level, '\t');
            break;
        }
    }

    void writeString(const QByteArray &text)
    {
        const bool ascii =
            m_style.escapes == JsonText::Escapes::Ascii || m_style.escapes == JsonText::Escapes::AsciiSlash;
        const bool slash =
            m_style.escapes == JsonText::Escapes::Slash || m_style.escapes == JsonText::Escapes::AsciiSlash;
        std::string quoted =
            nlohmann::json(text.toStdString()).dump(-1, ' ', ascii, nlohmann::json::error_handler_t::replace);
        QByteArray result = QByteArray::fromStdString(quoted);
        if (slash)
            result.replace('/', "\\/");
        m_text += result;
    }

    JsonText::Style m_style;
    QByteArray m_text;
};

} // namespace

std::optional<JsonText> JsonText::parse(const QByteArray &text)
{
    Builder builder;
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &builder))
        return std::nullopt;
    return JsonText(std::make_shared<const Node>(std::move(builder.root)));
}

QByteArrayList JsonText::keys() const
{
    return m_root->keys;
}

JsonText JsonText::ordered(const QByteArrayList &keys) const
{
    return JsonText(std::make_shared<const Node>(reordered(*m_root, keys)));
}

JsonText JsonText::orderedLike(const JsonText &model) const
{
    return JsonText(std::make_shared<const Node>(likeModel(*m_root, *model.m_root)));
}

JsonText JsonText::sorted() const
{
    return JsonText(std::make_shared<const Node>(sortedNode(*m_root)));
}

QByteArray JsonText::write(const Style &style) const
{
    return Writer(style).written(*m_root);
}

QByteArray JsonText::withoutWhite(const QByteArray &text)
{
    QByteArray result;
    result.reserve(text.size());
    bool inString = false;
    bool escaped = false;
    for (const char c : text) {
        if (!inString && (c == ' ' || c == '\t' || c == '\r' || c == '\n'))
            continue;
        result += c;
        if (c == '"' && !escaped)
            inString = !inString;
        escaped = inString && c == '\\' && !escaped;
    }
    return result;
}

} // namespace hloauth
