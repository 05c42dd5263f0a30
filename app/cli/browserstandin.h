#pragma once

#include <QObject>
#include <QUrl>

#include <optional>

class QByteArray;
class QNetworkAccessManager;
class QNetworkReply;

namespace hloauth {

/// Does what a person does in the browser on a consent page: loads the link, sends the form with its
/// "allow" button, and follows the redirect.
class BrowserStandIn : public QObject {
    Q_OBJECT

public:
    explicit BrowserStandIn(QNetworkAccessManager &network, QObject *parent = nullptr);

    enum class Decision { Allow, Deny };

    void allow(const QUrl &link) { open(link, Decision::Allow); }
    void open(const QUrl &link, Decision decision);

    /// A form as it would be sent: where to, and its fields, URL-encoded.
    struct Form {
        QUrl action;
        QByteArray fields;
    };
    /// The first form that is sent by POST on \a page, with the values that it comes with and the
    /// button for \a decision. Nothing if there is none.
    static std::optional<Form> formOn(const QString &page, const QUrl &address,
                                      Decision decision = Decision::Allow);

Q_SIGNALS:
    void failed(const QString &problem);
    /// A page without a form to send: the end of the way. \a words are what a person reads there; also
    /// emitted for a refusal, before failed().
    void arrived(const QUrl &address, const QString &words);

private:
    void load(const QUrl &url);
    void watch(QNetworkReply *reply);
    void take(QNetworkReply &reply);

    QNetworkAccessManager &m_network;
    Decision m_decision = Decision::Allow;
    int m_steps = 0;
};

} // namespace hloauth
