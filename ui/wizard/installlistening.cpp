#include "wizard/installlistening.h"

#include "widgets/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace hloauth {

InstallListening::InstallListening(QWidget *parent) : QWidget(parent)
{
    auto *button = new QPushButton(tr("I install it from &inside HighLevel"));
    button->setObjectName(QStringLiteral("awaitInstallButton"));
    button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(button);
    layout->addWidget(
        quietLabel(tr("By “Install” in the Marketplace, or by the app's Test Link. The program waits, "
                      "and asks whose account it is before it keeps anything.")),
        1);
    connect(button, &QPushButton::clicked, this, &InstallListening::wanted);
}

} // namespace hloauth
