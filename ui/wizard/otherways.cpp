#include "wizard/installlistening.h"

#include "widgets/columnslayout.h"
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
    const int buttonWidth = button->sizeHint().width();
    const int widthForTwo = buttonWidth + fontMetrics().averageCharWidth() * 48; // else the text is a tower
    auto *layout = new ColumnsLayout(widthForTwo, static_cast<double>(buttonWidth) / widthForTwo, this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *left = new QWidget;
    auto *leftLayout = new QHBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->addWidget(button, 0, Qt::AlignLeft);
    layout->addWidget(left);
    layout->addWidget(
        quietLabel(tr("By “Install” in the Marketplace, or by the app's Test Link. The program waits, "
                      "and asks whose account it is before it keeps anything.")));
    connect(button, &QPushButton::clicked, this, &InstallListening::wanted);
}

} // namespace hloauth
