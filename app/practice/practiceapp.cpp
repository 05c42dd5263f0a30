#include "practice/practiceapp.h"

#include "link/redirecturi.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace hloauth {

namespace {

/// Takes the same time whatever the texts are.
bool isSame(const QByteArray &left, const QByteArray &right)
{
    const QByteArray a = QCryptographicHash::hash(left, QCryptographicHash::Sha256);
    const QByteArray b = QCryptographicHash::hash(right, QCryptographicHash::Sha256);
    int difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= a.at(i) ^ b.at(i);
    return difference == 0;
}

/// It goes into a header as it is.
bool isPrintableAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

} // namespace

PracticeKey PracticeKey::create(const QString &appId, const QDateTime &now)
{
    constexpr int base36 = 36;
    return {QString(appId + u'-' + QString::number(now.toMSecsSinceEpoch(), base36)),
            QUuid::createUuid().toByteArray(QUuid::WithoutBraces)};
}

bool PracticeKey::isPair(const QString &id, const QString &secret) const
{
    const bool idFits = isSame(id.toUtf8(), clientId.toUtf8());
    const bool secretFits = isSame(secret.toUtf8(), clientSecret);
    return idFits && secretFits;
}

PracticeApp PracticeApp::create(const QStringList &redirectUris, const QStringList &scopes,
                                const QDateTime &now)
{
    constexpr int timeBytes = 4;
    constexpr int restBytes = 8;

    const QByteArray time =
        QByteArray::number(now.toSecsSinceEpoch(), 16).rightJustified(2 * timeBytes, '0', true);
    PracticeApp app;
    app.version = QString::fromLatin1(time + randomBytes(restBytes).toHex());
    app.keys = {PracticeKey::create(app.version, now)}; // HighLevel's first version often has the app's id
    app.clientId = app.keys.constFirst().clientId;
    app.clientSecret = app.keys.constFirst().clientSecret;
    app.defaultKey = app.clientId;
    app.redirectUris = redirectUris;
    app.scopes = QSet<QString>(scopes.begin(), scopes.end());
    return app;
}

bool PracticeApp::isPair(const QString &id, const QString &secret) const
{
    bool fits = false;
    for (const QList<PracticeKey> *list : {&keys, &formerKeys}) {
        for (const PracticeKey &key : *list)
            fits = key.isPair(id, secret) || fits;
    }
    return fits;
}

const PracticeKey *PracticeApp::key(const QString &id) const
{
    const auto found =
        std::find_if(keys.begin(), keys.end(), [&id](const PracticeKey &key) { return key.clientId == id; });
    return found == keys.end() ? nullptr : &*found;
}

void PracticeApp::addKey(const QDateTime &now)
{
    // Two keys of one millisecond would have the same client ID.
    QDateTime time = now;
    const auto isTaken = [&](const QString &id) {
        const auto has = [&id](const PracticeKey &key) { return key.clientId == id; };
        return std::any_of(keys.begin(), keys.end(), has)
            || std::any_of(formerKeys.begin(), formerKeys.end(), has) || id == clientId;
    };
    PracticeKey key = PracticeKey::create(appId(), time);
    while (isTaken(key.clientId)) {
        time = time.addMSecs(1);
        key = PracticeKey::create(appId(), time);
    }
    keys.append(key);
    defaultKey = key.clientId;
}

bool PracticeApp::acceptsRedirect(const QString &redirectUri) const
{
    if (redirectUri.isEmpty() || !isPrintableAscii(redirectUri))
        return false;
    if (!redirectUris.isEmpty() || !unsavedRedirectUris.isEmpty())
        return redirectUris.contains(redirectUri) || unsavedRedirectUris.contains(redirectUri);
    const RedirectUri uri(redirectUri);
    const RedirectUri::Problem problem = uri.problem();
    return uri.isLoopback()
        && (problem == RedirectUri::Problem::None || problem == RedirectUri::Problem::NoPort);
}

bool PracticeApp::hasOnlyEntered(const QString &redirectUri) const
{
    return unsavedRedirectUris.contains(redirectUri) && !redirectUris.contains(redirectUri);
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator *generator = QRandomGenerator::system();
    std::generate(bytes.begin(), bytes.end(),
                  [generator] { return static_cast<char>(generator->generate() & 0xff); });
    return bytes;
}

} // namespace hloauth
