#pragma once

#include "cli/signin.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace hloauth {

class ScopeCatalog;
class Session;
struct Failure;

/// The options of `connect`, read and checked.
struct ConnectOptions {
    Q_DECLARE_TR_FUNCTIONS(hloauth::ConnectOptions)

public:
    SignInRequest request; ///< still without the client secret
    QString secretFile; ///< empty: the secret is read from standard input
    bool secretFromKeychain = false; ///< the connection's own, as it was kept
    bool openBrowser = true;
    bool acceptMissingState = false;
    QStringList warnings; ///< sentences about what is unusual and may still work

    static void addTo(QCommandLineParser &parser);
    /// Nothing and \a failure if an option is missing or can't be used.
    static std::optional<ConnectOptions> read(Session &session, const ScopeCatalog &catalog,
                                              Failure *failure);

    /// The secret as it is to be sent, from what was given; nothing and \a failure if it can't be one.
    std::optional<QByteArray> checkSecret(const QByteArray &given, QStringList *warnings,
                                          Failure *failure) const;
};

} // namespace hloauth
