#pragma once

#include "connections/tokenrefresher.h"
#include "uicontext.h"

#include <QObject>

#include <functional>

namespace hloauth {

/// Hands out access tokens and refreshes them for the connections window.
class TokenDesk : public QObject {
    Q_OBJECT

public:
    /// A copied token must live long enough to be pasted.
    static constexpr std::chrono::seconds copyMinimum{300};

    explicit TokenDesk(const UiContext &context, QObject *parent = nullptr);

    /// What is to be in the clipboard, with the token in it; nothing is copied if it is empty.
    using Wrapping = std::function<QString(const QByteArray &token)>;

    /// Puts a valid access token into the clipboard; refreshed first if it would soon be over.
    void copy(const QString &connectionId);
    /// The same for a text with the token in it, for example a command.
    void copy(const QString &connectionId, const Wrapping &wrapping);
    void refresh(const QString &connectionId);
    /// Tries again to put tokens into the keychain that it did not take.
    void keepAgain(const QString &connectionId);
    /// False if there is none any more.
    bool copyUnkeptRefreshToken(const QString &connectionId);

    /// What was said when the connection's new tokens could not be kept; nullptr if there are none.
    const RefreshOutcome *unkept(const QString &connectionId) const;

Q_SIGNALS:
    void busyChanged(const QString &connectionId, bool busy);
    void copied(const QString &connectionId);
    void wrappedCopied(const QString &connectionId); ///< a text with the token in it
    void refreshed(const QString &connectionId);
    void kept(const QString &connectionId);
    void failed(const QString &connectionId, const hloauth::RefreshOutcome &outcome);

private:
    void putIntoClipboard(const QString &connectionId, const QByteArray &token, const Wrapping &wrapping);
    /// False after telling why there are no tokens.
    bool take(const QString &connectionId, const RefreshOutcome &outcome);

    UiContext m_context;
};

} // namespace hloauth
