#include "custompages/custompagesessiondialog.h"

#include "custompages/custompagesessionview.h"
#include "custompages/custompagesnippets.h"
#include "custompages/sharedsecretbox.h"
#include "secrecy/wipe.h"
#include "webhooks/custompagepayload.h"
#include "webhooks/custompagesession.h"
#include "widgets/emptyview.h"
#include "widgets/notice.h"
#include "widgets/pagebutton.h"
#include "widgets/scale.h"
#include "widgets/scrolled.h"
#include "widgets/symbolline.h"
#include "widgets/text.h"
#include "widgets/windowsize.h"
#include "wizard/importedit.h"

#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hloauth {

namespace {

constexpr int widthInLetters = 110;
constexpr int heightInLines = 34;
constexpr int payloadLines = 4;

} // namespace

CustomPageSessionDialog::CustomPageSessionDialog(const UiContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_edit(new ImportEdit), m_source(new SymbolLine),
      m_secret(new SharedSecretBox(context)), m_notice(new Notice(context.clipboard)),
      m_view(new CustomPageSessionView(context.clipboard)), m_hint(new EmptyView(QStringLiteral("reveal")))
{
    setObjectName(QStringLiteral("customPageSessionDialog"));
    setWindowTitle(tr("Custom-page session"));
    setAcceptDrops(true);
    m_notice->setObjectName(QStringLiteral("sessionNotice"));
    m_source->setObjectName(QStringLiteral("payloadSource"));
    m_hint->setObjectName(QStringLiteral("sessionHint"));
    m_hint->say(tr("Nothing to see yet"),
                tr("As soon as the two fit together, you see here who has opened the page."));
    auto *tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("sessionTabs"));
    tabs->setAccessibleName(tr("Session, and code for it"));
    tabs->addTab(makeDecrypting(), tr("&Decrypt"));
    tabs->addTab(new CustomPageSnippets(context.clipboard), tr("&Code for your server"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isFilling)
            return;
        m_unshown.reset();
        m_source->hide();
        decrypt();
    });
    connect(m_edit, &ImportEdit::fileGiven, this, &CustomPageSessionDialog::readFile);
    connect(m_edit, &ImportEdit::longTextGiven, this, [this](const QString &text) {
        takeUnshown(text.toUtf8(), tr("The text is long and is not shown. It was read anyway."));
    });
    connect(m_secret, &SharedSecretBox::changed, this, &CustomPageSessionDialog::decrypt);
    resizeToFit(*this, {fontMetrics().averageCharWidth() * widthInLetters,
                        fontMetrics().lineSpacing() * heightInLines});
    decrypt();
    m_edit->setFocus();
}

CustomPageSessionDialog::~CustomPageSessionDialog() = default;

QWidget *CustomPageSessionDialog::makePayload()
{
    m_edit->setObjectName(QStringLiteral("payloadEdit"));
    m_edit->setAccessibleName(tr("Payload"));
    m_edit->setPlaceholderText(QStringLiteral("U2FsdGVkX1…"));
    m_edit->setFont(fixedFont(font()));
    m_edit->setWordWrapMode(QTextOption::WrapAnywhere);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * payloadLines + 2 * m_edit->frameWidth() + 8);
    m_edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // what is around it would grow
    auto *label = new QLabel(tr("&Payload that the page got (REQUEST_USER_DATA_RESPONSE):"));
    label->setBuddy(m_edit);
    label->setWordWrap(true);
    QPushButton *open =
        pageButton(QStringLiteral("openPayloadButton"), tr("Open &file…"),
                   tr("Reads the payload from a file; you can also drop one here"), QStringLiteral("folder"));
    connect(open, &QPushButton::clicked, this, &CustomPageSessionDialog::chooseFile);
    auto *row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(open);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_edit);
    layout->addWidget(m_source);
    m_source->hide();
    return box;
}

QWidget *CustomPageSessionDialog::makeDecrypting()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->addWidget(wrappedLabel(
        tr("Paste what your custom page sends to its server. Quotes, line breaks or the JSON around "
           "it may stay. Nothing leaves this computer.")));
    layout->addWidget(makePayload());
    layout->addWidget(m_secret);
    layout->addWidget(m_hint, 1);
    layout->addWidget(m_notice);
    layout->addWidget(m_view, 1);
    layout->addStretch(); // while there is nothing to see
    return scrolled(content, windowTitle());
}

void CustomPageSessionDialog::chooseConnection(const QString &connectionId)
{
    m_secret->choose(connectionId);
}

void CustomPageSessionDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a file with a payload"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CustomPageSessionDialog::readFile);
    dialog->open();
}

void CustomPageSessionDialog::readFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    // What was entered before stays if the file is of no use.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        m_source->say(Symbol::Cross, Tone::Bad,
                      tr("“%1” can't be read. Choose another file, or paste its text.").arg(name));
        return;
    }
    takeUnshown(file.read(CustomPagePayload::maximumText + 1),
                tr("Read from “%1”, whose text is not shown.").arg(name));
}

void CustomPageSessionDialog::takeUnshown(const QByteArray &payload, const QString &source)
{
    m_isFilling = true;
    m_edit->clear();
    m_isFilling = false;
    m_unshown = payload;
    m_source->say(Symbol::Info, Tone::Info, source);
    decrypt();
}

void CustomPageSessionDialog::decrypt()
{
    const QByteArray payload = m_unshown ? *m_unshown : m_edit->toPlainText().toUtf8();
    QByteArray secret = m_secret->secret();
    showAnswer(CustomPageSession::decrypt(payload, secret));
    wipe(secret);
}

void CustomPageSessionDialog::showAnswer(const CustomPageAnswer &answer)
{
    using Kind = CustomPageFinding::Kind;
    const Kind problem = answer.problem.kind;
    // What is only not there yet is no mistake.
    const bool isWaiting = (problem == Kind::PayloadEmpty && !m_unshown) || problem == Kind::SecretEmpty;
    m_hint->setVisible(isWaiting);
    m_view->clear();
    if (!answer.session) {
        isWaiting ? m_notice->clear() : sayProblem(answer.problem);
        return;
    }
    if (answer.notes.isEmpty()) {
        m_notice->clear();
    } else {
        QStringList more;
        for (const CustomPageFinding &note : answer.notes.sliced(1))
            more += {note.what(), note.fix()};
        const CustomPageFinding &first = answer.notes.first();
        m_notice->say(Tone::Warning, first.what(), inARow(QStringList{first.why(), first.fix()} + more));
    }
    m_view->show(*answer.session);
    m_secret->setProven(answer.usedSecret);
}

void CustomPageSessionDialog::sayProblem(const CustomPageFinding &problem)
{
    m_notice->say(Tone::Bad, problem.what(), inARow({problem.why(), problem.fix()}));
}

void CustomPageSessionDialog::done(int result)
{
    m_secret->clear();
    m_unshown.reset();
    m_edit->clear(); // with what could be undone
    m_view->clear();
    QDialog::done(result);
}

void CustomPageSessionDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (ImportEdit::canTake(*event->mimeData()))
        event->acceptProposedAction();
}

void CustomPageSessionDialog::dropEvent(QDropEvent *event)
{
    m_edit->selectAll(); // what is dropped takes its place
    m_edit->take(*event->mimeData());
    event->acceptProposedAction();
}

} // namespace hloauth
