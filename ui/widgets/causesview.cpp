#include "widgets/causesview.h"

#include "widgets/flowlayout.h"
#include "widgets/pagebutton.h"
#include "widgets/scale.h"
#include "widgets/text.h"

#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace hloauth {

namespace {

/// The names of hosts are wider than a narrow window; they may break after each dot and slash.
QString breakable(QString text)
{
    static const QRegularExpression between(QStringLiteral("(?<=[a-z][./])(?=[a-z])"));
    return text.replace(between, QStringLiteral("\u200B"));
}

} // namespace

CausesView::CausesView(RemedyKit kit, QWidget *parent)
    : QWidget(parent), m_kit(std::move(kit)), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::large);
}

QString CausesView::sureness(const Diagnosis &cause)
{
    if (cause.confidence.isEmpty())
        return {};
    QString sure = cause.howSure();
    sure.front() = sure.front().toUpper();
    return sure;
}

void CausesView::setCauses(const QList<Diagnosis> &causes)
{
    if (causes == m_causes && m_layout->count() > 0)
        return; // she types on, and it is the same error: a button keeps the keyboard
    m_causes = causes;
    for (QPushButton *button : std::as_const(m_buttons))
        button->setObjectName({}); // one of them may be the one that was pressed: it lives a little longer
    m_buttons.clear();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    constexpr qsizetype most = 6;
    for (qsizetype i = 0; i < std::min(most, causes.size()); ++i)
        m_layout->addWidget(makeCause(causes.at(i), i));
    m_layout->addStretch(1);
}

QWidget *CausesView::makeCause(const Diagnosis &cause, qsizetype place)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    if (m_causes.size() > 1)
        layout->addWidget(quietLabel(place == 0 ? tr("Most likely") : tr("Or")));
    QLabel *what = headingLabel(breakable(cause.what));
    what->setObjectName(QStringLiteral("cause%1What").arg(place));
    what->setAccessibleName(cause.what);
    QLabel *fix = wrappedLabel(breakable(cause.fix));
    fix->setAccessibleName(cause.fix);
    for (QLabel *label : {what, fix}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(label);
    }
    if (const QString sure = sureness(cause); !sure.isEmpty())
        layout->addWidget(quietLabel(sure));
    layout->addWidget(makeButtons(cause, place));
    return box;
}

QWidget *CausesView::makeButtons(const Diagnosis &cause, qsizetype place)
{
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row);
    for (const Remedy remedy : cause.remedies) {
        const QString caption = m_kit.caption ? m_kit.caption(remedy) : QString();
        if (caption.isEmpty())
            continue;
        const QString name = QStringLiteral("cause%1_%2").arg(place).arg(remedyName(remedy));
        QPushButton *button = pageButton(name, caption, cause.fix);
        const bool isRepeated =
            std::any_of(m_buttons.cbegin(), m_buttons.cend(),
                        [&caption](const auto *other) { return other->text() == caption; });
        if (isRepeated) // for another cause
            button->setAccessibleName(tr("%1: %2").arg(QString(caption).remove(u'&'), cause.what));
        connect(button, &QPushButton::clicked, this,
                [this, remedy] { Q_EMIT applied(remedy, m_kit.apply(remedy)); });
        layout->addWidget(button);
        m_buttons.append(button);
    }
    row->setVisible(layout->count() > 0);
    return row;
}

} // namespace hloauth
