#pragma once

#include "connections/connection.h"
#include "tokens/testcall.h"
#include "tokens/tokenset.h"

#include <QList>

namespace hloauth {

class ScopeCatalog;

/// What is handed to another tool: a connection's tokens and ids, and a call to begin with.
struct ExportContent {
    struct Variable {
        QString name; ///< in camelCase, as tools for API calls write it
        QString value;
        bool isSecret = false;
    };

    TokenSet tokens;
    Connection connection;
    TestCall call;
    bool withRefreshToken = false;

    static ExportContent of(const TokenSet &tokens, const Connection &connection,
                            const ScopeCatalog &catalog);
    /// As far as it is known without a token: ids, class and scopes.
    static TokenSet withoutTokens(const Connection &connection);

    QString accessToken() const { return QString::fromUtf8(tokens.accessToken); }
    QString refreshToken() const { return QString::fromUtf8(tokens.refreshToken); }
    QString expiry() const; ///< ISO 8601 in UTC; empty if it is not known
    QString base() const; ///< the API's address without a slash at the end
    QString url() const; ///< of the call, percent-encoded
    QString version() const; ///< the call's Version header
    /// Base address, version, ids and tokens; those without a value are left out.
    QList<Variable> variables() const;
};

} // namespace hloauth
