// What the desktop program's start is measured against: a Qt Widgets program that shows as little as a
// wizard can.
#include <QApplication>
#include <QWizard>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWizard wizard;
    wizard.addPage(new QWizardPage);
    wizard.show();
    return QApplication::exec();
}
