#include "connections/keychainbackend.h"

#include <qt6keychain/keychain.h>

#include <QObject>

namespace hloauth {

namespace {

// Windows ignores the service, so keys carry the program's id as well.
const QString service = QStringLiteral("highlevel-oauth-helper");

SecretStatus statusOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return SecretStatus::Ok;
    case QKeychain::EntryNotFound:
        return SecretStatus::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return SecretStatus::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return SecretStatus::Unavailable;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return SecretStatus::Failed;
}

SecretResult resultOf(const QKeychain::Job &job)
{
    SecretResult result;
    result.status = statusOf(job.error());
    if (result.status != SecretStatus::Ok && result.status != SecretStatus::NotFound)
        result.detail = job.errorString();
    return result;
}

/// Starts \a job, which deletes itself when it is done.
template <typename JobType>
void run(JobType *job, const QString &key, SecretBackend::Callback done,
         std::function<void(JobType &, SecretResult &)> finish = {})
{
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, done = std::move(done), finish = std::move(finish)](QKeychain::Job *) {
                         SecretResult result = resultOf(*job);
                         if (finish)
                             finish(*job, result);
                         done(result);
                     });
    job->start();
}

} // namespace

void KeychainBackend::read(const QString &key, Callback done)
{
    run<QKeychain::ReadPasswordJob>(new QKeychain::ReadPasswordJob(service), key, std::move(done),
                                    [](QKeychain::ReadPasswordJob &job, SecretResult &result) {
                                        if (result.status == SecretStatus::Ok)
                                            result.value = job.binaryData();
                                    });
}

void KeychainBackend::write(const QString &key, const QByteArray &value, Callback done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(value);
    run<QKeychain::WritePasswordJob>(job, key, std::move(done));
}

void KeychainBackend::remove(const QString &key, Callback done)
{
    run<QKeychain::DeletePasswordJob>(new QKeychain::DeletePasswordJob(service), key, std::move(done),
                                      [](QKeychain::DeletePasswordJob &, SecretResult &result) {
                                          if (result.status == SecretStatus::NotFound)
                                              result.status = SecretStatus::Ok;
                                      });
}

} // namespace hloauth
