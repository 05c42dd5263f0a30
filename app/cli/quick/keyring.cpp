#include "cli/quick/keyring.h"

#include "secrecy/overwrite.h"

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include <dlfcn.h>
#include <unistd.h>

namespace hloauth::quick {

namespace {

constexpr unsigned patience = 3; // seconds until it is said what is waited for

/// libsecret's SecretSchema. The library is loaded when it is needed, as qtkeychain does.
struct Schema {
    struct Attribute {
        const char *name = nullptr;
        int type = 0; // a string
    };
    const char *name = nullptr;
    int flags = 0;
    Attribute attributes[32] = {};
    int reserved = 0;
    void *reservedPointers[7] = {};
};

using LookUp = char *(*)(const Schema *, void *cancellable, void **error, ...);
using Free = void (*)(char *);
using Decode = unsigned char *(*)(const char *, std::size_t *); // g_base64_decode
using FreeDecoded = void (*)(void *);

bool mayUseOtherKeychain()
{
    for (const char *name :
         {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION", "KDE_SESSION_VERSION"}) {
        const char *value = std::getenv(name);
        if (value && (std::strstr(name, "KDE") || strcasestr(value, "kde") || strcasestr(value, "plasma")))
            return true;
    }
    return false;
}

void sayWaiting(int)
{
    constexpr std::string_view note =
        "Waiting for the system keychain. If it asks for its password, unlock it.\n";
    [[maybe_unused]] const ssize_t written = write(STDERR_FILENO, note.data(), note.size());
}

} // namespace

std::optional<std::string> fromKeyring(const std::string &key)
{
    if (mayUseOtherKeychain())
        return std::nullopt;
    void *library = dlopen("libsecret-1.so.0", RTLD_LAZY);
    if (!library)
        return std::nullopt;
    const auto lookUp = reinterpret_cast<LookUp>(dlsym(library, "secret_password_lookup_sync"));
    const auto free = reinterpret_cast<Free>(dlsym(library, "secret_password_free"));
    // GLib's, which libsecret stands on.
    const auto decode = reinterpret_cast<Decode>(dlsym(library, "g_base64_decode"));
    const auto freeDecoded = reinterpret_cast<FreeDecoded>(dlsym(library, "g_free"));
    if (!lookUp || !free || !decode || !freeDecoded)
        return std::nullopt;
    constexpr int dontMatchName = 2;
    Schema schema{"org.qt.keychain", dontMatchName, {{"user"}, {"server"}, {"type"}}, 0, {}};
    std::signal(SIGALRM, sayWaiting);
    alarm(patience);
    void *error = nullptr; // of no interest: the whole program tries again and tells
    char *found = lookUp(&schema, nullptr, &error, "user", key.c_str(), "server", "highlevel-oauth-helper",
                         "type", "base64", static_cast<void *>(nullptr));
    alarm(0);
    if (!found)
        return std::nullopt;
    std::size_t size = 0;
    unsigned char *bytes = decode(found, &size);
    free(found); // which overwrites it
    std::string value(reinterpret_cast<char *>(bytes), size);
    overwrite(bytes, size);
    freeDecoded(bytes);
    return value;
}

} // namespace hloauth::quick
