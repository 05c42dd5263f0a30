#pragma once

#include "practice/practiceserver.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QNetworkAccessManager>
#include <QPair>

namespace hloauth {

/// A whole answer of a server.
struct HttpAnswer {
    int status = 0; ///< 0 if none came
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;

    QJsonObject json() const;
    /// `message`, or `error_description`, as text; several messages joined with " | ".
    QString message() const;
};

using Fields = QList<QPair<QString, QString>>;

/// Fields as application/x-www-form-urlencoded.
QByteArray formOf(const Fields &fields);
/// A copy of \a fields in which \a name has another value, or is not there if \a value is null.
Fields with(Fields fields, const QString &name, const QString &value);

/// A practice server, and the browser and the app that talk to it. The server's clock is `now`.
class PracticeClient {
public:
    explicit PracticeClient(PracticeServer::Options options = {});

    PracticeServer &server() { return *m_server; }
    void pass(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }
    QDateTime now() const { return m_now; }

    HttpAnswer send(const QByteArray &method, const QString &target, const QByteArray &body = {},
                    const QList<QPair<QByteArray, QByteArray>> &headers = {});
    HttpAnswer get(const QString &target, const QList<QPair<QByteArray, QByteArray>> &headers = {});
    HttpAnswer postForm(const QString &target, const Fields &fields,
                        const QList<QPair<QByteArray, QByteArray>> &headers = {});

    QString portalToken(); ///< that its forms carry
    /// Sends a form of the practice portal, as it is now: \a form and the token on the page.
    HttpAnswer changeInPortal(const Fields &form);

    Fields link() const; ///< parameters of a link that the server accepts
    Fields exchangeFields(const QString &code, const QString &userType) const;
    Fields refreshFields(const QString &refreshToken, const QString &userType = {}) const;

    /// Allows \a link for \a account ("agency" or a sub-account's id) and gives the code.
    QString codeFor(const QString &account, const Fields &link);
    QString firstSubAccount(); ///< as a browser finds it on the page
    /// The answer of the token endpoint to a new code.
    QJsonObject tokensFor(const QString &account, const QString &userType, const QStringList &scopes = {});

    static const ScopeCatalog &catalog();
    static QString redirectUri();
    static QStringList scopes(); ///< ticked in the app

private:
    QDateTime m_now;
    std::unique_ptr<PracticeServer> m_server;
    QNetworkAccessManager m_network;
};

} // namespace hloauth
