#include "cli/quick/json.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace hloauth::quick {

namespace {

constexpr int deepest = 32;

class Parser {
public:
    explicit Parser(std::string_view text) : m_rest(text) { }

    std::optional<Json> whole()
    {
        Json value;
        if (!readValue(&value, 0))
            return std::nullopt;
        skipBlanks();
        return m_rest.empty() ? std::optional(std::move(value)) : std::nullopt;
    }

private:
    void skipBlanks()
    {
        while (!m_rest.empty() && std::strchr(" \t\r\n", m_rest.front()))
            m_rest.remove_prefix(1);
    }

    /// Takes \a character, after blanks, if it comes next.
    bool take(char character)
    {
        skipBlanks();
        if (m_rest.empty() || m_rest.front() != character)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool readValue(Json *value, int depth)
    {
        if (depth > deepest)
            return false;
        if (take('{'))
            return readObject(value, depth);
        if (take('['))
            return readArray(value, depth);
        if (take('"')) {
            value->isString = true;
            return readString(&value->text);
        }
        const std::size_t size = m_rest.find_first_not_of("+-.0123456789abcdefghijklmnopqrstuvwxyzE");
        const std::size_t length = std::min(size, m_rest.size());
        m_rest.remove_prefix(length);
        return length > 0;
    }

    bool readObject(Json *value, int depth)
    {
        if (take('}'))
            return true;
        do {
            std::string name;
            Json item;
            if (!take('"') || !readString(&name) || !take(':') || !readValue(&item, depth + 1))
                return false;
            value->names.push_back(std::move(name));
            value->items.push_back(std::move(item));
        } while (take(','));
        return take('}');
    }

    bool readArray(Json *value, int depth)
    {
        if (take(']'))
            return true;
        do {
            Json item;
            if (!readValue(&item, depth + 1))
                return false;
            value->items.push_back(std::move(item));
        } while (take(','));
        return take(']');
    }

    bool readString(std::string *text)
    {
        while (!m_rest.empty()) {
            const char character = m_rest.front();
            m_rest.remove_prefix(1);
            if (character == '"')
                return true;
            if (character != '\\')
                text->push_back(character);
            else if (!readEscape(text))
                return false;
        }
        return false;
    }

    bool readEscape(std::string *text)
    {
        if (m_rest.empty())
            return false;
        const char kind = m_rest.front();
        m_rest.remove_prefix(1);
        constexpr std::string_view kinds = "\"\\/bfnrt";
        constexpr std::string_view meant = "\"\\/\b\f\n\r\t";
        if (const std::size_t place = kinds.find(kind); place != std::string_view::npos) {
            text->push_back(meant[place]);
            return true;
        }
        // Qt writes all but control characters as they are; what is written so is left to the whole program.
        return false;
    }

    std::string_view m_rest;
};

} // namespace

const Json *Json::member(std::string_view name) const
{
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? nullptr : &items[std::size_t(found - names.begin())];
}

std::string Json::textOf(std::string_view name) const
{
    const Json *value = member(name);
    return value && value->isString ? value->text : std::string();
}

std::optional<Json> Json::parse(std::string_view text)
{
    return Parser(text).whole();
}

} // namespace hloauth::quick
