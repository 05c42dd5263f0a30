#include "webhooks/eventsheet.h"

#include "catalog/scopecatalog.h"
#include "translations.h"
#include "widgets/copybutton.h"
#include "widgets/flowlayout.h"
#include "widgets/pagebutton.h"
#include "widgets/scale.h"
#include "widgets/symbolline.h"
#include "widgets/text.h"

#include <QDate>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QUrl>
#include <QVBoxLayout>

namespace hloauth {

namespace {

constexpr int leastBodyLines = 6;

QString quoted(const QString &text)
{
    return EventSheet::tr("“%1”").arg(text);
}

/// What stands in a body is marked in the data as Markdown does it.
QString withQuotes(QString text)
{
    static const QRegularExpression code(QStringLiteral("`([^`]*)`"));
    return text.replace(code, quoted(QStringLiteral("\\1")));
}

QString planText(const Scope &scope)
{
    QString plan = EventSheet::tr("on any plan");
    if (scope.tier == PlanTier::Agency)
        plan = EventSheet::tr("on an agency plan ($297 or $497)");
    else if (scope.tier == PlanTier::AgencyPro)
        plan = EventSheet::tr("on Agency Pro ($497) only");
    return scope.tierIsInferred ? EventSheet::tr("probably %1").arg(plan) : plan;
}

} // namespace

EventSheet::EventSheet(const UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_name(headingLabel(QString())), m_when(wrappedLabel(QString())),
      m_scope(wrappedLabel(QString())), m_verdict(new SymbolLine), m_body(new QPlainTextEdit),
      m_copyBody(new CopyButton(context.clipboard, CopyButton::Kind::Plain, tr("Copy example"),
                                [this] { return QString::fromUtf8(m_event.body); })),
      m_copyScope(new CopyButton(context.clipboard, CopyButton::Kind::Plain, tr("Copy scope name"),
                                 [this] { return m_neededScope; })),
      m_openPage(pageButton(QStringLiteral("openEventPageButton"), tr("Open HighLevel's &page"), {},
                            QStringLiteral("open"))),
      m_opened(new SymbolLine), m_note(wrappedLabel(QString())), m_source(quietLabel(QString()))
{
    m_name->setObjectName(QStringLiteral("eventName"));
    m_when->setObjectName(QStringLiteral("eventWhen"));
    m_scope->setObjectName(QStringLiteral("eventScope"));
    m_verdict->setObjectName(QStringLiteral("eventVerdict"));
    m_opened->setObjectName(QStringLiteral("eventSheetOpened"));
    m_note->setObjectName(QStringLiteral("eventNote"));
    m_source->setObjectName(QStringLiteral("eventSource"));
    m_body->setObjectName(QStringLiteral("eventExample"));
    m_body->setAccessibleName(tr("Example of what is sent"));
    m_body->setReadOnly(true);
    m_body->setTabChangesFocus(true);
    m_body->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_body->setFont(fixedFont(font()));
    m_body->setMinimumHeight(m_body->fontMetrics().lineSpacing() * leastBodyLines);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name);
    layout->addWidget(m_when);
    layout->addWidget(m_scope);
    layout->addWidget(m_verdict);
    layout->addWidget(m_body, 1);
    layout->addWidget(makeButtons());
    layout->addWidget(m_opened);
    layout->addWidget(m_note);
    layout->addWidget(m_source);
    m_verdict->say(Symbol::None, Tone::Neutral, {});
    m_opened->say(Symbol::None, Tone::Neutral, {});
}

QWidget *EventSheet::makeButtons()
{
    m_copyBody->setObjectName(QStringLiteral("copyExampleButton"));
    m_copyBody->setCaption(tr("Copy &example"));
    m_copyBody->setWhereToPaste(
        tr("As data to try your receiver with, or as a sample in an automation tool"));
    m_copyScope->setObjectName(QStringLiteral("copyEventScopeButton"));
    m_copyScope->setCaption(tr("Copy &scope name"));
    connect(m_openPage, &QPushButton::clicked, this, &EventSheet::openPage);
    auto *row = new QWidget;
    auto *layout = new FlowLayout(row);
    layout->addWidget(m_copyBody);
    layout->addWidget(m_copyScope);
    layout->addWidget(m_openPage);
    return row;
}

void EventSheet::setEvent(const EventGuide &guide, const EventExample &event,
                          const std::optional<EventGain> &gain)
{
    m_event = event;
    const WebhookEvent *known = m_context.catalog.findEvent(event.name);
    m_neededScope = known ? known->scope : QString();
    m_name->setText(event.name);
    m_when->setText(event.when);
    m_scope->setText(scopeText());
    m_body->setPlainText(QString::fromUtf8(event.body));
    m_copyScope->setEnabled(!m_neededScope.isEmpty());
    m_openPage->setToolTip(event.source);
    m_openPage->setAccessibleDescription(event.source);
    m_opened->say(Symbol::None, Tone::Neutral, {});
    m_note->setText(withQuotes(event.note));
    m_note->setVisible(!event.note.isEmpty());
    m_source->setText(sourceText(guide));
    if (!gain)
        m_verdict->say(Symbol::None, Tone::Neutral, {});
    else if (gain->kind == EventGain::Kind::Missing)
        m_verdict->say(Symbol::Cross, Tone::Neutral, verdict(*gain));
    else
        m_verdict->say(Symbol::Tick, Tone::Good, verdict(*gain));
}

QString EventSheet::verdict(const EventGain &gain)
{
    switch (gain.kind) {
    case EventGain::Kind::NeedsNoScope:
        return tr("Comes without any scope.");
    case EventGain::Kind::Brought:
        return gain.scopeIsGuess ? tr("Probably comes with these scopes.") : tr("Comes with these scopes.");
    case EventGain::Kind::Missing:
        break;
    }
    return gain.scopeIsGuess ? tr("Does not come with these scopes; probably needs %1.").arg(gain.scope)
                             : tr("Does not come with these scopes; needs %1.").arg(gain.scope);
}

QString EventSheet::scopeText() const
{
    const WebhookEvent *event = m_context.catalog.findEvent(m_event.name);
    const Scope *scope = event ? m_context.catalog.find(event->scope) : nullptr;
    if (!scope)
        return tr("Needs no scope that HighLevel documents.");
    return event->scopeIsGuess ? tr("Probably needs the scope %1 (%2). That is a guess: no table of "
                                    "HighLevel's names the event.")
                                     .arg(scope->name, planText(*scope))
                               : tr("Needs the scope %1 (%2), as HighLevel's own table says.")
                                     .arg(scope->name, planText(*scope));
}

QString EventSheet::sourceText(const EventGuide &guide) const
{
    QString shape;
    switch (m_event.confidence) {
    case EventExample::Confidence::Documented:
        shape =
            tr("Names, order and types are documented: they are as on HighLevel's page of the event in %1.");
        break;
    case EventExample::Confidence::Reported:
        shape = tr("Names, order and types are as on HighLevel's page of the event in %1; what is in doubt "
                   "there, as others report it.");
        break;
    case EventExample::Confidence::Assumed:
        shape = tr("Names, order and types are a guess after events of the same kind, as of %1.");
        break;
    }
    const QDate month = QDate::fromString(guide.retrieved(), QStringLiteral("yyyy-MM"));
    QStringList told{shape.arg(month.isValid() ? textLocale().toString(month, QStringLiteral("MMMM yyyy"))
                                               : guide.retrieved()),
                     tr("The values are made up.")};
    QStringList added;
    for (const EventGuide::DeliveryField &field : guide.deliveryFields()) {
        if (!m_event.keyOrder.contains(field.name))
            added += quoted(field.name);
    }
    if (!added.isEmpty())
        told.append(tr("A delivery also has %1.").arg(listText(added)));
    return inARow(told);
}

void EventSheet::openPage()
{
    // Room for a line break where the address allows one: it can be wider than the sheet.
    const QString told = openAndTell(m_context, QUrl(m_event.source));
    m_opened->say(Symbol::Info, Tone::Info, QString(told).replace(u'/', QStringLiteral("/\u200B")));
}

} // namespace hloauth
