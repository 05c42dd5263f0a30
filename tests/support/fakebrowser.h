#pragma once

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

namespace hloauth {

/// The user's browser and the user in it: opens the practice server's consent page, answers it, and
/// follows the redirect.
class FakeBrowser : public QObject {
    Q_OBJECT

public:
    enum class Answer { AllowSubAccount, AllowAgency, Deny };

    /// Opens \a link and answers; the redirect is followed when it comes.
    void consent(const QUrl &link, Answer answer);
    /// As consent(), but stops at the redirect, which redirected() brings.
    void consentUpToRedirect(const QUrl &link, Answer answer);
    void open(const QUrl &url); ///< as typed into the address bar

    /// The address with another state, or with none if \a state is null.
    static QUrl withState(const QUrl &redirect, const QString &state);

Q_SIGNALS:
    void redirected(const QUrl &address);
    void arrived(int status); ///< at the page that open() or consent() led to

private:
    void visit(const QUrl &link, Answer answer, bool follow);
    void answerPage(const QUrl &link, const QByteArray &page, Answer answer, bool follow);

    QNetworkAccessManager m_network;
};

} // namespace hloauth
