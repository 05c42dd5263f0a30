#pragma once

#include "uicontext.h"

#include <QDialog>

namespace hloauth {

class EventGuide;
struct EventExample;

/// What HighLevel sends for one webhook event, in a window of its own.
class EventExampleDialog : public QDialog {
    Q_OBJECT

public:
    EventExampleDialog(const UiContext &context, const EventGuide &guide, const EventExample &event,
                       QWidget *parent = nullptr);

    /// Opens it for the event of that name, and gives it; nullptr if there is no example.
    static EventExampleDialog *openFor(const UiContext &context, const QString &event, QWidget *parent);
};

} // namespace hloauth
