#include "aboutdialog.h"

#include "widgets/scale.h"
#include "widgets/text.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace hloauth {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About HighLevel OAuth Helper"));
    setObjectName(QStringLiteral("aboutDialog"));
    auto *icon = new QLabel;
    icon->setAccessibleName(tr("The program's symbol"));
    icon->setPixmap(QIcon(QStringLiteral(":/icons/highlevel-oauth-helper.svg")).pixmap(64, 64));
    auto *text = wrappedLabel(
        tr("It takes you from a HighLevel account to a working OAuth token and keeps it in your system's "
           "keychain.\n\n"
           "It is not made, endorsed or supported by HighLevel. HighLevel is a trademark of its owner.\n\n"
           "Free software under the GNU General Public License, version 3 or later. It comes without any "
           "warranty."));
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    auto *words = new QVBoxLayout;
    words->addWidget(headingLabel(tr("HighLevel OAuth Helper %1").arg(QApplication::applicationVersion())));
    words->addWidget(text);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::large);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(buttons);
}

} // namespace hloauth
