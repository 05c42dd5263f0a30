#include "cli/quick/freshtoken.h"

#include "cli/quick/keyring.h"
#include "cli/quick/wipe.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>

#include <nlohmann/json.hpp>
#include <unistd.h>

namespace hloauth::quick {

namespace {

using Json = nlohmann::json;

constexpr int minimumValidity = 300; // seconds, as in `hloauth token`
constexpr int setBack = 120; // a clock that was set back says nothing about what is left

/// The folder of the connection list; empty if it is not in one of the usual places.
std::string dataFolder()
{
    if (const char *given = std::getenv("HLOAUTH_DATA_DIR"); given && *given)
        return given;
    const char *data = std::getenv("XDG_DATA_HOME");
    if (data && *data == '/')
        return std::string(data) + "/highlevel-oauth-helper";
    const char *home = std::getenv("HOME");
    return home && *home == '/' ? std::string(home) + "/.local/share/highlevel-oauth-helper" : std::string();
}

/// UTC; nothing if it is no time as the program writes it: 2026-08-03T12:00:00.000Z.
std::optional<std::time_t> timeOf(const std::string &text)
{
    std::tm time{};
    int end = 0;
    const int read = std::sscanf(text.c_str(), "%4d-%2d-%2dT%2d:%2d:%2d.%*3dZ%n", &time.tm_year, &time.tm_mon,
                                 &time.tm_mday, &time.tm_hour, &time.tm_min, &time.tm_sec, &end);
    if (read != 6 || end != int(text.size()))
        return std::nullopt;
    time.tm_year -= 1900;
    time.tm_mon -= 1;
    return timegm(&time);
}

/// Of an object's member; empty if it is no text.
std::string textOf(const Json &object, const char *name)
{
    const auto member = object.is_object() ? object.find(name) : object.end();
    return member != object.end() && member->is_string() ? member->get<std::string>() : std::string();
}

} // namespace

std::optional<std::string> idIn(std::string_view list, std::string_view name)
{
    const Json whole = Json::parse(list, nullptr, false);
    const auto connections = whole.is_object() ? whole.find("connections") : whole.end();
    if (connections == whole.end() || !connections->is_array())
        return std::nullopt;
    for (const Json &connection : *connections) {
        if (textOf(connection, "name") != name)
            continue;
        std::string id = textOf(connection, "id");
        const bool isPlain = !id.empty() && id.find('/') == std::string::npos;
        return isPlain ? std::optional(std::move(id)) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<std::string> tokenIn(std::string_view stored, std::time_t now)
{
    Json set = Json::parse(stored, nullptr, false);
    if (!set.is_array() || set.size() != 2 || !set.front().is_string() || !set.back().is_object())
        return std::nullopt;
    wipe(set.front().get_ref<std::string &>());
    Json &rest = set.back();
    const std::optional<std::time_t> received = timeOf(textOf(rest, "receivedAt"));
    const std::optional<std::time_t> expires = timeOf(textOf(rest, "expiresAt"));
    std::string token = textOf(rest, "accessToken");
    if (!token.empty())
        wipe(rest["accessToken"].get_ref<std::string &>());
    const bool isFresh =
        received && expires && *received - now <= setBack && *expires - now >= minimumValidity;
    if (!token.empty() && isFresh)
        return token;
    wipe(token);
    return std::nullopt;
}

std::optional<std::string> freshToken(const std::string &name)
{
    // Addresses of servers are checked before anything else is done, and not here.
    if (std::getenv("HLOAUTH_API_URL") || std::getenv("HLOAUTH_MARKETPLACE_URL"))
        return std::nullopt;
    const std::string folder = dataFolder();
    std::ifstream file(folder + "/connections.json", std::ios::binary);
    if (folder.empty() || !file)
        return std::nullopt;
    const std::string list(std::istreambuf_iterator<char>(file), {});
    const std::optional<std::string> id = idIn(list, name);
    // A refresh was begun that may have found no end: there is something to be said.
    if (!id || access((folder + "/locks/" + *id + ".refresh").c_str(), F_OK) == 0)
        return std::nullopt;
    std::optional<std::string> stored = fromKeyring("highlevel-oauth-helper/" + *id + "/tokens");
    if (!stored)
        return std::nullopt;
    std::optional<std::string> token = tokenIn(*stored, std::time(nullptr));
    wipe(*stored);
    return token;
}

} // namespace hloauth::quick
