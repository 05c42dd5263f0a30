#pragma once

#include "support/scriptedserver.h"

namespace hloauth {

/// Answers a request for a sub-account's token, made with the agency's token \a bearer.
using MintScript = std::function<QByteArray(const QString &id, const QByteArray &bearer)>;

/// Lists so many sub-accounts, page by page ("id0" is "Account 0"), and answers requests for their tokens
/// as the test says.
ScriptedServer::Script agencyScript(int accounts, MintScript mint);
/// The answer with a token of that sub-account; with a refresh token too, if it is wanted.
QByteArray locationTokenAnswer(const QString &id, bool withRefreshToken = false);

} // namespace hloauth
