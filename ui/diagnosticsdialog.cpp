#include "diagnosticsdialog.h"

#include "widgets/copybutton.h"
#include "widgets/scale.h"
#include "widgets/text.h"
#include "widgets/windowsize.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hloauth {

namespace {

constexpr int widthInLetters = 90;
constexpr int heightInLines = 28;

} // namespace

DiagnosticsDialog::DiagnosticsDialog(const QString &diagnostics, Clipboard &clipboard, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("diagnosticsDialog"));
    setWindowTitle(tr("Diagnostics"));
    auto *text = new QPlainTextEdit(diagnostics);
    text->setObjectName(QStringLiteral("diagnosticsText"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(fixedFont(font()));
    text->setAccessibleName(tr("Diagnostics"));
    auto *copy = new CopyButton(clipboard, CopyButton::Kind::Plain, tr("Copy the diagnostics"),
                                [diagnostics] { return diagnostics; });
    copy->setObjectName(QStringLiteral("copyDiagnosticsButton"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        wrappedLabel(tr("For whoever helps you. It is safe to post in a forum: no secret is in it, "
                        "no name of a connection or an account, and IDs only by their first "
                        "characters.")));
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    const QFontMetrics letters(text->font());
    resizeToFit(*this, {letters.averageCharWidth() * widthInLetters, letters.lineSpacing() * heightInLines});
}

} // namespace hloauth
