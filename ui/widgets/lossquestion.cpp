#include "widgets/lossquestion.h"

#include <QMessageBox>
#include <QPushButton>

namespace hloauth {

void askBeforeLoss(QWidget &window, const QString &title, const QString &text, std::function<void()> close)
{
    auto *question = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::NoButton, &window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("closeQuestion"));
    auto *stay = question->addButton(QMessageBox::tr("&Stay here"), QMessageBox::RejectRole);
    auto *leave = question->addButton(QMessageBox::tr("&Close and lose them"), QMessageBox::DestructiveRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    QObject::connect(leave, &QAbstractButton::clicked, &window, std::move(close));
    question->open();
}

} // namespace hloauth
