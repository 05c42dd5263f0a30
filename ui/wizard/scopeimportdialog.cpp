#include "wizard/scopeimportdialog.h"

#include "catalog/scopeimport.h"
#include "catalog/scoperules.h"
#include "catalog/scopeselection.h"
#include "widgets/changespeaker.h"
#include "widgets/flowlayout.h"
#include "widgets/icon.h"
#include "widgets/scrolled.h"
#include "widgets/symbolline.h"
#include "widgets/text.h"
#include "widgets/windowsize.h"
#include "wizard/importedit.h"
#include "wizard/importfindings.h"

#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStringDecoder>
#include <QVBoxLayout>

namespace hloauth {

namespace {

constexpr qint64 mostBytes = 1024 * 1024; // a settings file has a few thousand

QString decoded(const QByteArray &bytes)
{
    // Windows' own editor may have written UTF-16.
    const auto encoding = QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
    return QStringDecoder(encoding)(bytes);
}

/// The text of a file; nothing if it can't be used, with one sentence in \a problem.
std::optional<QString> textOf(const QString &path, QString *problem)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        *problem =
            ScopeImportDialog::tr("“%1” can't be read. Choose another file, or paste its text.").arg(name);
        return {};
    }
    const QByteArray bytes = file.read(mostBytes + 1);
    const QString text = decoded(bytes);
    if (bytes.size() <= mostBytes && !text.contains(QChar(u'\0')))
        return text;
    *problem =
        ScopeImportDialog::tr("“%1” is no settings file: it is larger than 1 MB, or not a text. Choose "
                              "another file, or paste the part with the scopes.")
            .arg(name);
    return {};
}

} // namespace

ScopeImportDialog::ScopeImportDialog(const ScopeCatalog &catalog, const ScopeRules &rules,
                                     ScopeSelection &selection, QWidget *parent)
    : QDialog(parent), m_catalog(catalog), m_selection(selection), m_edit(new ImportEdit),
      m_source(new SymbolLine), m_findings(new ImportFindings(catalog, rules)),
      m_effect(quietLabel(QString())), m_add(new QPushButton(tr("&Add to my scopes"))),
      m_replace(new QPushButton(tr("&Replace my scopes")))
{
    setWindowTitle(tr("Import scopes"));
    setObjectName(QStringLiteral("scopeImportDialog"));
    setAcceptDrops(true);
    m_edit->setObjectName(QStringLiteral("importText"));
    m_edit->setAccessibleName(tr("Text to import"));
    m_edit->setPlaceholderText(tr("Paste it here, or drop it on this window"));
    m_edit->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    m_edit->setMaximumHeight(fontMetrics().lineSpacing() * 7);
    m_source->setObjectName(QStringLiteral("importSource"));
    m_effect->setObjectName(QStringLiteral("importEffect"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(
        tr("An authorization link, the scopes of an app copied from the portal, or a settings file "
           "(.env). It is read on this computer, and nothing but names of scopes is kept.")));
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_source);
    layout->addWidget(makeFindings(), 3);
    layout->addWidget(m_effect);
    layout->addWidget(makeButtons());
    m_source->hide();
    resizeToFit(*this, {fontMetrics().averageCharWidth() * 100, fontMetrics().lineSpacing() * 44});
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isFilling)
            return;
        m_source->hide();
        read(m_edit->toPlainText());
    });
    connect(m_edit, &ImportEdit::fileGiven, this, &ScopeImportDialog::readFile);
    connect(m_edit, &ImportEdit::longTextGiven, this, [this](const QString &text) {
        readUnshown(text, tr("The text is long and is not shown. It was looked through anyway."));
    });
    connect(m_findings, &ImportFindings::changed, this, &ScopeImportDialog::showEffect);
    auto *speaker = new ChangeSpeaker(*this, [this] {
        const QString source = m_source->isHidden() ? QString() : m_source->text();
        return spoken(spoken(source, m_findings->summary()),
                      m_effect->isHidden() ? QString() : m_effect->text());
    });
    connect(m_findings, &ImportFindings::changed, speaker, &ChangeSpeaker::changed);
    showEffect();
    m_edit->setFocus();
}

QWidget *ScopeImportDialog::makeFindings()
{
    QScrollArea *area = scrolled(m_findings, tr("What was found"));
    m_findings->setTabOrderAfter(area);
    m_findings->setObjectName(QStringLiteral("importFindings"));
    return area;
}

QWidget *ScopeImportDialog::makeButtons()
{
    m_add->setObjectName(QStringLiteral("importAddButton"));
    m_replace->setObjectName(QStringLiteral("importReplaceButton"));
    auto *open = new QPushButton(tr("&Open file…"));
    open->setIcon(paletteIcon(QStringLiteral("folder")));
    open->setObjectName(QStringLiteral("importFileButton"));
    open->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_replace, QDialogButtonBox::ActionRole);
    buttons->addButton(m_add, QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_add->setDefault(true);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->addWidget(open);
    flow->addWidget(buttons);
    flow->setAlignment(buttons, Qt::AlignRight);
    connect(open, &QPushButton::clicked, this, &ScopeImportDialog::chooseFile);
    connect(m_add, &QPushButton::clicked, this, &ScopeImportDialog::add);
    connect(m_replace, &QPushButton::clicked, this, &ScopeImportDialog::replace);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return row;
}

void ScopeImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a file with scopes"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(QDir::AllDirs | QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot); // .env is hidden
    connect(dialog, &QFileDialog::fileSelected, this, &ScopeImportDialog::readFile);
    dialog->open();
}

void ScopeImportDialog::readFile(const QString &path)
{
    QString problem;
    const auto text = textOf(path, &problem);
    if (text)
        readUnshown(*text, tr("Read from “%1”, whose text is not shown.").arg(QFileInfo(path).fileName()));
    else
        showProblem(problem);
}

void ScopeImportDialog::readUnshown(const QString &text, const QString &source)
{
    m_isFilling = true;
    m_edit->clear();
    m_isFilling = false;
    m_source->say(Symbol::Info, Tone::Info, source);
    read(text);
}

void ScopeImportDialog::showProblem(const QString &problem)
{
    m_isFilling = true;
    m_edit->clear();
    m_isFilling = false;
    m_findings->clear();
    m_source->say(Symbol::Cross, Tone::Bad, problem);
}

void ScopeImportDialog::read(const QString &text)
{
    if (text.trimmed().isEmpty() && m_source->isHidden())
        m_findings->clear();
    else
        m_findings->show(ScopeImport::read(text, m_catalog));
}

void ScopeImportDialog::showEffect()
{
    const QStringList scopes = m_findings->scopes();
    m_add->setEnabled(!scopes.isEmpty());
    m_replace->setEnabled(!scopes.isEmpty());
    const auto added = std::count_if(scopes.cbegin(), scopes.cend(),
                                     [this](const QString &scope) { return !m_selection.contains(scope); });
    const qsizetype dropped = m_selection.count() - (scopes.size() - added);
    m_effect->setVisible(!scopes.isEmpty());
    m_effect->setText(tr("New: %1. Chosen already: %2. Replacing would take out: %3.")
                          .arg(added)
                          .arg(scopes.size() - added)
                          .arg(dropped));
}

void ScopeImportDialog::add()
{
    m_selection.setScopes(m_selection.scopes() + m_findings->scopes());
    accept();
}

void ScopeImportDialog::replace()
{
    const QStringList scopes = m_findings->scopes();
    m_selection.setScopes(scopes);
    // What these scopes don't serve is no longer wished; else it would be called unmet from now on.
    const QList<ScopeWish> unmet = m_selection.unmetWishes();
    QList<ScopeWish> wishes = m_selection.wishes();
    wishes.removeIf([&unmet](const ScopeWish &wish) { return unmet.contains(wish); });
    m_selection.restore(scopes, wishes);
    accept();
}

void ScopeImportDialog::done(int result)
{
    m_source->hide();
    m_edit->clear(); // with what could be undone
    m_findings->clear();
    QDialog::done(result);
}

void ScopeImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (ImportEdit::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void ScopeImportDialog::dropEvent(QDropEvent *event)
{
    m_edit->selectAll(); // what is dropped takes its place
    m_edit->take(*event->mimeData());
    event->acceptProposedAction();
}

} // namespace hloauth
