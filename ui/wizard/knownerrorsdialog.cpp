#include "wizard/knownerrorsdialog.h"

#include "widgets/text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace hloauth {

KnownErrorsDialog::KnownErrorsDialog(const KnownErrors &errors, OAuthStep step, QWidget *parent)
    : QDialog(parent), m_errors(errors), m_step(step), m_known(errors.visible(step)), m_search(new QLineEdit),
      m_list(new QListWidget), m_what(headingLabel(QString())), m_fix(wrappedLabel(QString())),
      m_confidence(quietLabel(QString()))
{
    setWindowTitle(tr("I see an error"));
    setObjectName(QStringLiteral("knownErrorsDialog"));
    m_search->setObjectName(QStringLiteral("errorSearch"));
    m_search->setAccessibleName(tr("Search errors"));
    m_search->setPlaceholderText(tr("Type or paste a few words of what you see"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("errorList"));
    m_list->setAccessibleName(tr("Known errors"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QLabel *label : {m_what, m_fix})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappedLabel(tr("Which of these does the page in your browser show?")));
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_what);
    layout->addWidget(m_fix);
    layout->addWidget(m_confidence);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 28);
    connect(m_search, &QLineEdit::textChanged, this, &KnownErrorsDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int) {
        const QListWidgetItem *item = m_list->currentItem();
        if (item)
            explain(m_known.at(item->data(Qt::UserRole).toLongLong()));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    search();
}

void KnownErrorsDialog::setSearch(const QString &text)
{
    m_search->setText(text);
}

void KnownErrorsDialog::search()
{
    const QString text = m_search->text().simplified();
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto matched = text.isEmpty() ? std::nullopt : m_errors.match(text, m_step);
    const auto hasWords = [&words](const QString &in) {
        return std::all_of(words.begin(), words.end(),
                           [&in](const QString &word) { return in.contains(word, Qt::CaseInsensitive); });
    };
    m_list->clear();
    // First what the page itself shows, then what is only about it.
    QList<qsizetype> order;
    qsizetype shownFirst = 0;
    for (qsizetype i = 0; i < m_known.size(); ++i) {
        const Diagnosis &known = m_known.at(i);
        if (hasWords(known.seen))
            order.insert(shownFirst++, i);
        else if (hasWords(known.seen % QLatin1Char(' ') % known.what % QLatin1Char(' ') % known.fix)
                 || (matched && matched->id == known.id))
            order.append(i);
    }
    for (const qsizetype i : std::as_const(order)) {
        auto *item = new QListWidgetItem(m_known.at(i).seen);
        item->setData(Qt::UserRole, i);
        m_list->addItem(item);
        if (matched && matched->id == m_known.at(i).id)
            m_list->setCurrentItem(item);
    }
    if (m_list->count() > 0 && !m_list->currentItem())
        m_list->setCurrentRow(0);
    if (m_list->count() > 0)
        return;
    if (matched) {
        explain(*matched);
        return;
    }
    m_what->setText(tr("This error is not known yet."));
    m_fix->setText(
        tr("Try it with fewer words. If the page names an error, look for that; else go back and compare the "
           "redirect address, the scopes and the client ID with the portal, save there, and open the link "
           "again."));
    m_confidence->hide();
}

void KnownErrorsDialog::explain(const Diagnosis &diagnosis)
{
    m_what->setText(diagnosis.what);
    m_fix->setText(diagnosis.fix);
    const bool sure = diagnosis.confidence.isEmpty() || diagnosis.confidence == QLatin1String("A");
    m_confidence->setVisible(!sure);
    m_confidence->setText(tr("This is the likely cause. HighLevel does not document it."));
}

} // namespace hloauth
