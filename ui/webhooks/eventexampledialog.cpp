#include "webhooks/eventexampledialog.h"

#include "webhooks/eventguide.h"
#include "webhooks/eventsheet.h"
#include "widgets/scrolled.h"
#include "widgets/windowsize.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hloauth {

namespace {

constexpr int widthInLetters = 84;
constexpr int heightInLines = 30;

} // namespace

EventExampleDialog::EventExampleDialog(const UiContext &context, const EventGuide &guide,
                                       const EventExample &event, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("eventExampleDialog"));
    setWindowTitle(tr("Webhook event %1").arg(event.name));
    auto *sheet = new EventSheet(context);
    sheet->setEvent(guide, event);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scrolled(sheet, windowTitle()), 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resizeToFit(*this, {fontMetrics().averageCharWidth() * widthInLetters,
                        fontMetrics().lineSpacing() * heightInLines});
}

EventExampleDialog *EventExampleDialog::openFor(const UiContext &context, const QString &event,
                                                QWidget *parent)
{
    const std::optional<EventGuide> guide = EventGuide::builtIn(nullptr);
    const EventExample *example = guide ? guide->find(event) : nullptr;
    if (!example)
        return nullptr;
    auto *dialog = new EventExampleDialog(context, *guide, *example, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace hloauth
