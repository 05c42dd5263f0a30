#pragma once

#include "connections/connection.h"
#include "diagnosis/diagnosis.h"
#include "uicontext.h"
#include "widgets/causesview.h"

#include <QObject>
#include <QPointer>

namespace hloauth {

class KnownErrorsDialog;
class Notice;

/// The help about an error that comes after the sign-in: when a connection is refreshed, or when
/// another program uses its token.
class ConnectionErrors : public QObject {
    Q_OBJECT

public:
    ConnectionErrors(const UiContext &context, QWidget &window);
    ~ConnectionErrors() override;

    /// \a text: as if it had been typed; empty leaves what was typed there before.
    void open(const Connection &connection, OAuthStep step, const QString &text = {});
    /// A button for the causes of a refused refresh, if HighLevel said anything.
    void offer(Notice &notice, const Connection &connection, const OAuthError &error);

Q_SIGNALS:
    void refreshWanted(const QString &connectionId);
    void signInWanted(const QString &connectionId);

private:
    RemedyKit kit(const Connection &connection);
    QString caption(Remedy remedy) const;
    QString apply(Remedy remedy, const Connection &connection);

    UiContext m_context;
    QWidget &m_window;
    QPointer<KnownErrorsDialog> m_dialog;
    QString m_connectionId;
    OAuthStep m_step = OAuthStep::Api;
};

} // namespace hloauth
