#include "widgets/lossquestion.h"

#include <QMessageBox>
#include <QPushButton>

namespace hloauth {

void askBeforeLoss(QWidget &window, const QString &title, const QString &text, std::function<void()> close)
{
    askBeforeLoss(window, title, text, QMessageBox::tr("&Close and lose them"), std::move(close));
}

void askBeforeLoss(QWidget &window, const QString &title, const QString &text, const QString &caption,
                   std::function<void()> goOn)
{
    // In the box as well: not every desktop shows all of a title.
    auto *question = new QMessageBox(QMessageBox::Warning, title, title, QMessageBox::NoButton, &window);
    question->setInformativeText(text);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setObjectName(QStringLiteral("closeQuestion"));
    auto *stay = question->addButton(QMessageBox::tr("&Stay here"), QMessageBox::RejectRole);
    auto *leave = question->addButton(caption, QMessageBox::DestructiveRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    QObject::connect(leave, &QAbstractButton::clicked, &window, std::move(goOn));
    question->open();
}

} // namespace hloauth
