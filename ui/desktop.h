#pragma once

#include "uicontext.h"

#include <QObject>
#include <QPointer>

#include <memory>

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

    WizardWindow *wizard() const { return m_wizard.get(); }
    ConnectionsWindow *connectionsWindow() const { return m_connections.get(); }

Q_SIGNALS:
    void ended(); ///< no window is open any more, and nothing is under way

private:
    WizardWindow &openWizard();
    void openConnections(const QString &connectionId = {});
    void endIfNothingIsOpen();

    UiContext m_context;
    std::unique_ptr<WizardWindow> m_wizard;
    std::unique_ptr<ConnectionsWindow> m_connections;
};

} // namespace hloauth
