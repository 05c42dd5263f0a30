#pragma once

#include "practice/practicefault.h"
#include "practice/practicestage.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <functional>
#include <memory>

namespace hloauth {

class ScopeCatalog;

/// A stand-in for HighLevel on 127.0.0.1, for learning and for tests: consent page, token endpoint,
/// location tokens and the few API calls that a sign-in needs. As strict as HighLevel. Its tokens say
/// "practice": true and are good for nothing else.
///
/// Runs in the event loop of the thread that it lives in, and keeps everything in memory. A script
/// gets a code by a POST of the link's parameters, `account` and `decision` to the link's path: see
/// PracticeConsent.
class PracticeServer : public QObject {
    Q_OBJECT

public:
    struct Options {
        quint16 port = 0; ///< 0: the system gives one
        QStringList redirectUris; ///< registered in the app; empty: any loopback address
        QStringList scopes; ///< ticked in the app; empty: every scope of the catalogue
        int accessTokenSeconds = 86399;
        int codeSeconds = 300;
        int rateLimit = 100; ///< requests per rateWindowMilliseconds, for each account
        int rateWindowMilliseconds = 10000;
        int subAccounts = 25; ///< installed sub-accounts of the practice agency
        PracticeFault fault = PracticeFault::None; ///< that is played from the start
        std::function<QDateTime()> clock; ///< UTC now; empty: the system's
    };

    PracticeServer(const ScopeCatalog &catalog, Options options, QObject *parent = nullptr);
    ~PracticeServer() override;

    /// Begins to listen on 127.0.0.1, with a new client ID and secret. False if that fails;
    /// errorString() says why. Does nothing if it listens already.
    bool start();
    QString errorString() const;

    // What follows is known once it was started.

    QUrl baseUrl() const; ///< marketplace and API at once
    QString clientId() const; ///< of the practice app, in HighLevel's shape, new at each start
    QByteArray clientSecret() const;
    QString companyId() const; ///< of the practice agency
    QUrl portalUrl() const; ///< the practice app's page in the practice portal

    /// Puts everything in order, and then lets \a fault happen to what is \a asked for. Client ID and
    /// secret can be others afterwards, if the app's keys were changed meanwhile. What has to be done
    /// about the link for the fault to show is up to the caller: PracticeFaultInfo::link.
    void play(PracticeFault fault, const PracticeAsked &asked = {});
    PracticeFault fault() const; ///< the last one that was played

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace hloauth
