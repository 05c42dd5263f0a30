#pragma once

#include "uicontext.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QWidget;

namespace hloauth {

class ConnectionsWindow;
class WizardWindow;

/// Which window is shown when, and when the program ends.
class Desktop : public QObject {
    Q_OBJECT

public:
    explicit Desktop(const UiContext &context, QObject *parent = nullptr);
    ~Desktop() override;

    /// The wizard at the first start, the connections later.
    void start();

    /// Brings the window that is open to the front, as far as the system lets it. Calls \a done once, some
    /// moments later, with whether it has the focus; if not, the system's task bar tells of it.
    /// \a activationToken: xdg-activation, or empty.
    void comeToFront(const QByteArray &activationToken, std::function<void(bool)> done);

    WizardWindow *wizard() const { return m_wizard.get(); }
    ConnectionsWindow *connectionsWindow() const { return m_connections.get(); }

Q_SIGNALS:
    void ended(); ///< no window is open any more, and nothing is under way

private:
    WizardWindow &openWizard();
    void openConnections(const QString &connectionId = {});
    QWidget *openWindow() const; ///< the one that the user had last; null if none is open
    void endIfNothingIsOpen();

    UiContext m_context;
    std::unique_ptr<WizardWindow> m_wizard;
    std::unique_ptr<ConnectionsWindow> m_connections;
};

} // namespace hloauth
