#include "learn/bookbutton.h"

#include <QFileDialog>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <memory>

namespace hloauth {

BookButton::BookButton(Source source, QWidget *parent) : QPushButton(parent), m_source(std::move(source))
{
    setText(tr("Print or save"));
    setToolTip(tr("All topics as one document"));
    setAccessibleDescription(toolTip());
    setAutoDefault(false);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("learnBookMenu"));
    menu->addAction(tr("Print…"), this, &BookButton::print)->setObjectName(QStringLiteral("printLearn"));
    menu->addAction(tr("Save as PDF…"), this, &BookButton::savePdf)
        ->setObjectName(QStringLiteral("saveLearnPdf"));
    menu->addAction(tr("Save as web page…"), this, &BookButton::saveHtml)
        ->setObjectName(QStringLiteral("saveLearnHtml"));
    setMenu(menu);
}

void BookButton::print()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(tr("HighLevel OAuth Helper: Learn"));
    printer->setPageMargins(LessonBook::pageMargins(), QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("learnPrintDialog"));
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false); // it is all or nothing
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (!m_source().print(*printer))
            Q_EMIT failed(tr("It could not be printed. Choose another printer, or save it as PDF."));
    });
    dialog->open();
}

void BookButton::savePdf()
{
    askForFile(tr("Save as PDF"), tr("PDF (*.pdf)"), QStringLiteral("pdf"));
}

void BookButton::saveHtml()
{
    askForFile(tr("Save as web page"), tr("Web page (*.html)"), QStringLiteral("html"));
}

void BookButton::askForFile(const QString &title, const QString &filter, const QString &suffix)
{
    auto *dialog = new QFileDialog(
        this, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("learnFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(tr("HighLevel OAuth") + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &BookButton::saveTo);
    dialog->open();
}

void BookButton::saveTo(const QString &path)
{
    const LessonBook book = m_source();
    QString problem;
    const bool isPdf = path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    if (isPdf ? book.savePdf(path, &problem) : book.saveHtml(path, &problem))
        Q_EMIT saved(path);
    else
        Q_EMIT failed(problem);
}

} // namespace hloauth
