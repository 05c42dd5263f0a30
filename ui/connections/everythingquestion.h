#pragma once

#include "connections/everythingremoval.h"
#include "uicontext.h"

#include <QObject>

class QWidget;

namespace hloauth {

/// Asks whether everything that the program keeps is to be removed, and does so.
class EverythingQuestion : public QObject {
    Q_OBJECT

public:
    /// Messages stand over \a window.
    EverythingQuestion(const UiContext &context, QWidget &window);

    void ask();

Q_SIGNALS:
    void begun();
    void removed(); ///< everything is; the program has nothing left to do

private:
    bool isBusy();
    void begin();
    void say(const EverythingRemoval::Outcome &outcome);
    void tell(const QString &text);

    UiContext m_context;
    QWidget &m_window;
    EverythingRemoval m_removal;
};

} // namespace hloauth
