#include "wizard/knownerrorsdialog.h"

#include "connections/safelogging.h"
#include "diagnosis/pastekind.h"
#include "widgets/changespeaker.h"
#include "widgets/clipboard.h"
#include "widgets/copybutton.h"
#include "widgets/emptyview.h"
#include "widgets/notice.h"
#include "widgets/scale.h"
#include "widgets/scrolled.h"
#include "widgets/searchfield.h"
#include "widgets/text.h"
#include "widgets/windowsize.h"
#include "wordsearch.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hloauth {

KnownErrorsDialog::KnownErrorsDialog(const KnownErrors &errors, OAuthStep step,
                                     std::function<AppSituation()> situation, RemedyKit kit,
                                     Clipboard &clipboard, QWidget *parent)
    : QDialog(parent), m_errors(errors), m_step(step), m_situation(std::move(situation)),
      m_clipboard(clipboard), m_result(new QStackedWidget), m_causes(new CausesView(std::move(kit))),
      m_nothing(new EmptyView(QStringLiteral("question"))),
      m_notFound(new EmptyView(QStringLiteral("search"))),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setWindowTitle(tr("I see an error"));
    setObjectName(QStringLiteral("knownErrorsDialog"));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::large);
    middle->addWidget(makeList(), 2);
    middle->addWidget(makeResult(), 3);
    m_buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeInput());
    layout->addWidget(m_notice);
    layout->addLayout(middle, 1);
    layout->addWidget(m_buttons);
    resizeToFit(*this, {fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 42});
    connect(m_text, &QPlainTextEdit::textChanged, this, &KnownErrorsDialog::explainText);
    connect(m_search, &QLineEdit::textChanged, this, &KnownErrorsDialog::fillList);
    auto *speaker =
        new ChangeSpeaker(*this, [this] { return tr("%n error(s) found", nullptr, m_list->count()); });
    connect(m_search, &QLineEdit::textChanged, speaker, &ChangeSpeaker::changed);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        const QListWidgetItem *item = m_list->currentItem();
        if (item && item->isSelected())
            showCauses(m_errors.causesOf(item->data(Qt::UserRole).toString(), m_situation()));
    });
    connect(m_causes, &CausesView::applied, this, &KnownErrorsDialog::applied);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillList();
    explainText();
}

void KnownErrorsDialog::offerDiagnostics(std::function<QString()> source)
{
    auto *copy =
        new CopyButton(m_clipboard, CopyButton::Kind::Plain, tr("Copy the diagnostics"), std::move(source));
    copy->setObjectName(QStringLiteral("copyDiagnosticsButton"));
    copy->setCaption(tr("Copy dia&gnostics"));
    copy->setWhereToPaste(tr("For whoever helps you: versions, system and the state of your connections, "
                             "without secrets and names"));
    m_buttons->addButton(copy, QDialogButtonBox::ActionRole);
}

QWidget *KnownErrorsDialog::makeInput()
{
    auto *box = new QWidget;
    auto *label = wrappedLabel(m_step == OAuthStep::Authorize
                                   ? tr("What does the page in your browser show? Type a few words, or paste "
                                        "the text or the address.")
                                   : tr("What does the error say? Type a few words, or paste it whole."));
    m_text = new QPlainTextEdit;
    m_text->setObjectName(QStringLiteral("errorText"));
    m_text->setAccessibleName(label->text());
    m_text->setPlaceholderText(tr("For example: No integration found with the id … · the page is blank · "
                                  "it keeps asking me to log in"));
    m_text->setTabChangesFocus(true);
    constexpr int lines = 3;
    m_text->setMaximumHeight(fontMetrics().lineSpacing() * lines + 2 * m_text->frameWidth());
    label->setBuddy(m_text);
    m_notice = new Notice(m_clipboard);
    m_notice->setObjectName(QStringLiteral("errorNotice"));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_text);
    return box;
}

QWidget *KnownErrorsDialog::makeList()
{
    auto *box = new QWidget;
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("errorSearch"));
    m_search->setAccessibleName(tr("Search errors"));
    m_search->setPlaceholderText(tr("Search"));
    makeSearchField(*m_search);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("errorList"));
    m_list->setAccessibleName(tr("Known errors"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_notFound->setObjectName(QStringLiteral("errorNotFound"));
    m_notFound->say(tr("None is found"), tr("Search for other words, or type above what you see."));
    m_notFound->cover(*m_list);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(quietLabel(tr("Or choose what it looks like:")));
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    return box;
}

QWidget *KnownErrorsDialog::makeResult()
{
    m_copy = new CopyButton(m_clipboard, CopyButton::Kind::Plain, tr("Copy the text for support"),
                            [this] { return withoutSecrets(m_text->toPlainText().trimmed()); });
    m_copy->setObjectName(QStringLiteral("copyErrorButton"));
    m_copy->setCaption(tr("Copy the text for &support"));
    m_copy->setWhereToPaste(tr("Codes, tokens and secrets in it are blotted out."));
    QScrollArea *area = scrolled(m_causes, windowTitle());
    area->setObjectName(QStringLiteral("causesArea"));
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_causes->setObjectName(QStringLiteral("causes"));
    m_nothing->setObjectName(QStringLiteral("noCauses"));
    m_result->addWidget(area);
    m_result->addWidget(scrolled(m_nothing, windowTitle()));
    return m_result;
}

void KnownErrorsDialog::setText(const QString &text)
{
    m_text->setPlainText(text);
}

void KnownErrorsDialog::setSearch(const QString &text)
{
    m_search->setText(text);
}

void KnownErrorsDialog::clear()
{
    m_text->clear();
    m_search->clear();
    m_list->clearSelection();
    m_notice->clear();
}

void KnownErrorsDialog::showEntry(const QString &id)
{
    m_notice->clear();
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id) {
            m_list->setCurrentRow(row);
            return;
        }
    }
    showCauses(m_errors.causesOf(id, m_situation()));
}

void KnownErrorsDialog::sayDone(const QString &whatWasDone, const std::function<void()> &open)
{
    if (whatWasDone.isEmpty())
        return;
    m_notice->say(Tone::Good, {}, whatWasDone);
    if (open)
        m_notice->addAction(QStringLiteral("openAfterRemedyButton"), tr("&Open again"), open);
    const QList<Diagnosis> causes = m_causes->causes();
    showCauses({}); // their buttons say what is so now
    showCauses(causes);
}

void KnownErrorsDialog::explainText()
{
    const QString text = m_text->toPlainText();
    m_notice->clear();
    m_copy->setEnabled(!text.trimmed().isEmpty());
    if (text.trimmed().isEmpty()) {
        showCauses({});
        return;
    }
    m_list->clearSelection();
    showCauses(m_errors.causes(text, m_step, m_situation()));
    markInList(m_causes->causes());
    const PasteKind kind = pasteKindOf(text);
    if (kind == PasteKind::Answer && m_step == OAuthStep::Authorize) {
        m_notice->say(Tone::Good, tr("This is not an error: it is the answer."),
                      tr("The address has the code in it that the program waits for."));
        m_notice->addAction(QStringLiteral("takeAnswerButton"), tr("&Take it"),
                            [this, text] { Q_EMIT answerGiven(text); });
    } else if (kind == PasteKind::AuthorizationLink) {
        m_notice->say(Tone::Info, {},
                      tr("This is the link itself, not what came of it. Copy what the page shows instead."));
    } else if (m_causes->causes().isEmpty()) {
        explainDescription(text);
    }
}

/// HighLevel's own words are English; what she describes in hers is looked for among what can be seen.
void KnownErrorsDialog::explainDescription(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\w-]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList words = text.split(between, Qt::SkipEmptyParts);
    constexpr int shortest = 4; // shorter ones are in every text
    words.removeIf([](const QString &word) { return word.size() < shortest; });
    const WordSearch search(words.join(u' '));
    const QList<Diagnosis> known = m_errors.visible(m_step);
    const auto fewer = [&search](const Diagnosis &one, const Diagnosis &other) {
        return search.countIn(one.seen) < search.countIn(other.seen);
    };
    const auto best = std::max_element(known.begin(), known.end(), fewer);
    const qsizetype found = best == known.end() ? 0 : search.countIn(best->seen);
    if (found < 2 || found * 2 < words.size()) {
        sayNotKnown();
        return;
    }
    showCauses(m_errors.causesOf(best->id, m_situation()));
    markInList({*best});
}

void KnownErrorsDialog::sayNotKnown()
{
    m_notice->say(
        Tone::Info, tr("This error is not known yet."),
        m_step == OAuthStep::Authorize
            ? tr("Copy the exact words from the page. If that does not help, check in the portal that "
                 "redirect address, scopes and client ID are the same as here, save, and open the link "
                 "again.")
            : tr("Try the words after “message”. HighLevel's support finds the call by its trace ID."));
    m_nothing->say(tr("Nothing is known about it"),
                   tr("Say it in other words above, or choose one from the list that looks like it."));
}

/// Shows in the list which of its errors it is: the likeliest cause that is in the list.
void KnownErrorsDialog::markInList(const QList<Diagnosis> &causes)
{
    const QSignalBlocker quiet(m_list); // the causes are shown already
    for (const Diagnosis &cause : causes) {
        const QString &listed = cause.otherCauseOf.isEmpty() ? cause.id : cause.otherCauseOf;
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem *item = m_list->item(row);
            if (item->data(Qt::UserRole).toString() != listed)
                continue;
            item->setSelected(true);
            m_list->scrollToItem(item);
            return;
        }
    }
}

void KnownErrorsDialog::showCauses(const QList<Diagnosis> &causes)
{
    m_causes->setCauses(causes);
    m_nothing->say(tr("No error chosen yet"), tr("What it comes from, and what to do, is shown here."));
    m_result->setCurrentIndex(causes.isEmpty() ? 1 : 0);
    QWidget *previous = m_list; // new widgets would come last for the keyboard
    const QList<QPushButton *> buttons = m_causes->buttons();
    for (QPushButton *button : buttons) {
        setTabOrder(previous, button);
        previous = button;
    }
}

void KnownErrorsDialog::fillList()
{
    const WordSearch search(m_search->text());
    const auto hasWords = [&search](const QString &in) { return search.isEmpty() || search.matches(in); };
    m_list->clear();
    int shownFirst = 0; // what the page itself shows, before what is only about it
    const QList<Diagnosis> known = m_errors.visible(m_step);
    for (const Diagnosis &error : known) {
        const bool inSeen = hasWords(error.seen);
        if (!error.otherCauseOf.isEmpty()
            || (!inSeen && !hasWords(error.seen % u' ' % error.what % u' ' % error.fix)))
            continue;
        auto *item = new QListWidgetItem(error.seen);
        item->setData(Qt::UserRole, error.id);
        m_list->insertItem(inSeen ? shownFirst++ : m_list->count(), item);
    }
}

} // namespace hloauth
