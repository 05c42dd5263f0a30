#include "cli/quick/freshtoken.h"

#include "cli/quick/json.h"
#include "cli/quick/keyring.h"
#include "cli/quick/wipe.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>

#include <unistd.h>

namespace hloauth::quick {

namespace {

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

} // namespace

std::optional<std::string> idIn(std::string_view list, std::string_view name)
{
    const std::optional<Json> whole = Json::parse(list);
    const Json *connections = whole ? whole->member("connections") : nullptr;
    if (!connections)
        return std::nullopt;
    for (const Json &connection : connections->items) {
        if (connection.textOf("name") != name)
            continue;
        std::string id = connection.textOf("id");
        const bool isPlain = !id.empty() && id.find('/') == std::string::npos;
        return isPlain ? std::optional(std::move(id)) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<std::string> tokenIn(std::string_view stored, std::time_t now)
{
    const std::optional<Json> set = Json::parse(stored);
    if (!set || !set->names.empty() || set->items.size() != 2 || !set->items.front().isString)
        return std::nullopt;
    const Json &rest = set->items.back();
    const std::optional<std::time_t> received = timeOf(rest.textOf("receivedAt"));
    const std::optional<std::time_t> expires = timeOf(rest.textOf("expiresAt"));
    std::string token = rest.textOf("accessToken");
    const bool isFresh =
        received && expires && *received - now <= setBack && *expires - now >= minimumValidity;
    return isFresh && !token.empty() ? std::optional(std::move(token)) : std::nullopt;
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
    std::ostringstream list;
    list << file.rdbuf();
    const std::optional<std::string> id = idIn(list.str(), name);
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
