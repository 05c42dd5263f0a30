#include "exporting/exportdialog.h"

#include "connections/workspace.h"
#include "exporting/exportcontent.h"
#include "exporting/exportfile.h"
#include "exporting/exportformats.h"
#include "widgets/clipboard.h"
#include "widgets/direction.h"
#include "widgets/icon.h"
#include "widgets/notice.h"
#include "widgets/pagebutton.h"
#include "widgets/scale.h"
#include "widgets/text.h"
#include "widgets/windowsize.h"
#include "widgets/wrapping.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace hloauth {

namespace {

constexpr int widthInLetters = 110;
constexpr int heightInLines = 32;

} // namespace

ExportDialog::ExportDialog(const UiContext &context, const Connection &connection, bool hasRefreshToken,
                           Supply supply, QWidget *parent)
    : QDialog(parent), m_context(context), m_connection(connection), m_hasRefreshToken(hasRefreshToken),
      m_supply(std::move(supply)), m_list(new QListWidget), m_description(wrappedLabel(QString())),
      m_preview(new QPlainTextEdit), m_withRefresh(new WrappingCheckBox(tr("With the &refresh token"))),
      m_warning(new Notice(context.clipboard)),
      m_copy(pageButton(QStringLiteral("exportCopyButton"), tr("&Copy"),
                        tr("A text with a token is cleared from the clipboard after a minute"))),
      m_save(pageButton(QStringLiteral("exportSaveButton"), tr("&Save as…"),
                        tr("Into a file that only you can read"))),
      m_notice(new Notice(context.clipboard))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export “%1”").arg(connection.name));
    m_notice->setObjectName(QStringLiteral("exportNotice"));
    auto *row = new QHBoxLayout;
    row->addWidget(makeChoice());
    row->addWidget(makePreview(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    makeMain(*m_copy, QStringLiteral("copy"));
    m_save->setIcon(paletteIcon(QStringLiteral("save")));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row, 1);
    layout->addWidget(m_notice);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(m_withRefresh, &QCheckBox::toggled, this, &ExportDialog::showFormat);
    connect(m_list, &QListWidget::currentRowChanged, this, &ExportDialog::showFormat);
    m_list->setCurrentRow(0);
    resizeToFit(*this, {fontMetrics().averageCharWidth() * widthInLetters,
                        fontMetrics().lineSpacing() * heightInLines});
}

QWidget *ExportDialog::makeChoice()
{
    m_list->setObjectName(QStringLiteral("exportFormats"));
    m_list->setAccessibleName(tr("Form"));
    for (const ExportFormat &format : ExportFormat::all()) {
        auto *item = new QListWidgetItem(format.title, m_list);
        item->setToolTip(format.description);
    }
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 3 * m_list->fontMetrics().averageCharWidth()
                          + m_list->style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    return m_list;
}

QWidget *ExportDialog::makePreview()
{
    m_description->setObjectName(QStringLiteral("exportDescription"));
    m_preview->setObjectName(QStringLiteral("exportPreview"));
    m_preview->setAccessibleName(tr("Preview, with dots in place of tokens"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(fixedFont(font()));
    m_warning->setObjectName(QStringLiteral("refreshTokenWarning"));
    m_withRefresh->setObjectName(QStringLiteral("withRefreshToken"));
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_description);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_withRefresh);
    layout->addWidget(m_warning);
    return box;
}

const ExportFormat &ExportDialog::format() const
{
    return ExportFormat::all().at(std::max(0, m_list->currentRow()));
}

void ExportDialog::choose(const QString &formatName)
{
    const auto row = ExportFormat::names().indexOf(formatName);
    if (row >= 0)
        m_list->setCurrentRow(static_cast<int>(row));
}

QByteArray ExportDialog::textFor(const TokenSet &tokens) const
{
    ExportContent content = ExportContent::of(tokens, m_connection, m_context.catalog);
    content.withRefreshToken = givesRefreshToken();
    return format().write(content);
}

void ExportDialog::showFormat()
{
    m_notice->clear();
    m_withRefresh->setEnabled(format().takesRefreshToken && m_hasRefreshToken);
    if (givesRefreshToken())
        m_warning->say(Tone::Warning, {},
                       tr("It works once: whatever gets it must do the refreshing from now on, and nothing "
                          "here may refresh this connection any more."));
    else
        m_warning->clear();
    m_description->setText(format().description);
    TokenSet masked = ExportContent::withoutTokens(m_connection);
    masked.accessToken = QString(8, QChar(0x2022)).toUtf8();
    masked.refreshToken = masked.accessToken;
    m_preview->setPlainText(QString::fromUtf8(textFor(masked)));
}

void ExportDialog::withTokens(const std::function<void(const TokenSet &)> &use)
{
    if (!format().holdsToken)
        return use(ExportContent::withoutTokens(m_connection));
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    m_supply([self = QPointer<ExportDialog>(this), use](const TokenSet &tokens) {
        if (!self)
            return;
        self->m_copy->setEnabled(true);
        self->m_save->setEnabled(true);
        if (tokens.isValid())
            use(tokens);
        else
            self->m_notice->say(
                Tone::Bad, {}, tr("There is no valid token to be had; the window behind this one says why."));
    });
}

QString ExportDialog::noteGiven()
{
    if (!givesRefreshToken())
        return {};
    bool wasKeptFresh = false;
    m_context.workspace.connections().update(m_connection.id, [this, &wasKeptFresh](Connection &entry) {
        wasKeptFresh = entry.keepFresh;
        entry.giveRefreshTokenAway(m_context.now());
    });
    return wasKeptFresh ? tr("This connection is not kept fresh here any more.") : QString();
}

bool ExportDialog::givesRefreshToken() const
{
    return m_withRefresh->isChecked() && format().takesRefreshToken && m_hasRefreshToken;
}

void ExportDialog::copy()
{
    withTokens([this](const TokenSet &tokens) {
        const QString text = QString::fromUtf8(textFor(tokens));
        if (format().holdsToken) {
            m_context.clipboard.copySecret(text);
            m_notice->say(Tone::Good, {},
                          inARow({tr("Copied. The clipboard is cleared after a minute."), noteGiven()}));
        } else {
            m_context.clipboard.copyText(text);
            m_notice->say(Tone::Good, {}, tr("Copied. There is no token in it."));
        }
    });
}

void ExportDialog::save()
{
    auto *dialog = new QFileDialog(this, tr("Save the export"), {}, {});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("exportFileDialog"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(format().fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportDialog::saveTo);
    dialog->open();
}

void ExportDialog::saveTo(const QString &path)
{
    withTokens([this, path](const TokenSet &tokens) {
        // The file dialog has asked before it gave the name of a file that is there.
        const QString problem = ExportFile::write(path, textFor(tokens), ExportFile::Existing::Replace);
        if (problem.isEmpty())
            m_notice->say(Tone::Good, {},
                          inARow({tr("Saved as %1, which only you can read.")
                                      .arg(leftToRight(QDir::toNativeSeparators(path))),
                                  noteGiven()}));
        else
            m_notice->say(Tone::Bad, {}, problem);
    });
}

} // namespace hloauth
