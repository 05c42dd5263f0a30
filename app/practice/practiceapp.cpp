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

PracticeApp PracticeApp::create(const QStringList &redirectUris, const QStringList &scopes,
                                const QDateTime &now)
{
    constexpr int timeBytes = 4;
    constexpr int restBytes = 8;
    constexpr int base36 = 36;

    const QByteArray time =
        QByteArray::number(now.toSecsSinceEpoch(), 16).rightJustified(2 * timeBytes, '0', true);
    PracticeApp app;
    app.clientId = QString::fromLatin1(time + randomBytes(restBytes).toHex()) + u'-'
                 + QString::number(now.toMSecsSinceEpoch(), base36);
    app.clientSecret = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    app.redirectUris = redirectUris;
    app.scopes = QSet<QString>(scopes.begin(), scopes.end());
    return app;
}

bool PracticeApp::isPair(const QString &id, const QString &secret) const
{
    const bool idFits = isSame(id.toUtf8(), clientId.toUtf8());
    const bool secretFits = isSame(secret.toUtf8(), clientSecret);
    return idFits && secretFits;
}

bool PracticeApp::acceptsRedirect(const QString &redirectUri) const
{
    if (redirectUri.isEmpty() || !isPrintableAscii(redirectUri))
        return false;
    if (!redirectUris.isEmpty())
        return redirectUris.contains(redirectUri);
    const RedirectUri uri(redirectUri);
    const RedirectUri::Problem problem = uri.problem();
    return uri.isLoopback()
        && (problem == RedirectUri::Problem::None || problem == RedirectUri::Problem::NoPort);
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
