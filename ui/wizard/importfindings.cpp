#include "wizard/importfindings.h"

#include "widgets/emptyview.h"
#include "widgets/scale.h"
#include "widgets/scopewords.h"
#include "widgets/symbolline.h"
#include "widgets/text.h"
#include "widgets/wrapping.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hloauth {

namespace {

using Oddity = ScopeImport::Oddity;

constexpr qsizetype mostNamesInText = 12;
constexpr qsizetype longestShownName = 48;

/// A name as it can be shown: the real ones are shorter.
QString shown(const QString &name)
{
    return name.size() > longestShownName ? name.left(longestShownName - 1) + QChar(u'…') : name;
}

/// What is odd, what HighLevel does about it and what this program does.
QString sentenceFor(Oddity::Kind kind)
{
    switch (kind) {
    case Oddity::Kind::PlusForSpace:
        return ImportFindings::tr(
            "“+” stands between scopes: HighLevel understands it in most places, but %20 "
            "is safer, and the link that you get here has %20.");
    case Oddity::Kind::EncodedPlus:
        return ImportFindings::tr("“%2B” stands between scopes: HighLevel does not take it for a space and "
                                  "refuses the link; the one that you get here has %20.");
    case Oddity::Kind::Comma:
        return ImportFindings::tr(
            "Commas stand between scopes: HighLevel wants spaces and takes the whole for "
            "one scope that it does not know; here they are taken apart.");
    case Oddity::Kind::LineBreak:
        return ImportFindings::tr("A line break stands between scopes: HighLevel may refuse the link for it; "
                                  "the one that you get here has none.");
    case Oddity::Kind::StraySpace:
        return ImportFindings::tr(
            "There is a space too many: one is enough to make HighLevel refuse the whole "
            "link; the one that you get here has none.");
    case Oddity::Kind::SpaceInside:
        return ImportFindings::tr(
            "A space tears a scope in two: HighLevel knows neither half and refuses the "
            "link; here they are put together.");
    case Oddity::Kind::EncodedTwice:
        return ImportFindings::tr(
            "The link was encoded twice (%2520): HighLevel does not undo that and refuses "
            "it; the one that you get here is encoded once.");
    case Oddity::Kind::Repeated:
        break;
    }
    return ImportFindings::tr(
        "A scope stands there twice: that changes nothing at HighLevel; here it is taken "
        "once.");
}

} // namespace

ImportFindings::ImportFindings(const ScopeCatalog &catalog, const ScopeRules &rules, QWidget *parent)
    : QWidget(parent), m_catalog(catalog), m_rules(rules), m_layout(new QVBoxLayout(this)),
      m_nothing(new EmptyView(QStringLiteral("inbox")))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_nothing);
    m_nothing->say(tr("Nothing read yet"), tr("The scopes that are found are shown here."));
}

void ImportFindings::show(const ScopeImport &found)
{
    ScopeImport shortened = found;
    const qsizetype surplus = ImportDecisions::dropSurplus(&shortened);
    if (m_content && shortened == m_found && surplus == m_surplus)
        return;
    clear();
    m_found = shortened;
    m_surplus = surplus;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_content);
    m_nothing->hide();
    if (m_found.isEmpty()) {
        addLine(nothingText(), true);
    } else {
        addKnown();
        addMisspelt();
        addUnknown();
        addOddities();
        addUnfitting();
    }
    column->addStretch(1);
    putInTabOrder();
    Q_EMIT changed();
}

void ImportFindings::clear()
{
    m_found = {};
    m_surplus = 0;
    delete m_content;
    m_content = nullptr;
    m_unfitting = nullptr;
    m_nothing->show();
    Q_EMIT changed();
}

QString ImportFindings::summary() const
{
    if (!m_content)
        return {};
    return m_found.isEmpty() ? nothingText() : knownText();
}

QString ImportFindings::knownText() const
{
    return tr("%n documented scope(s) will be ticked.", nullptr, static_cast<int>(m_found.known.size()));
}

QStringList ImportFindings::scopes() const
{
    return m_decisions.scopes(m_found);
}

void ImportFindings::addHeading(const QString &text)
{
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->addSpacing(space::tight);
    column->addWidget(headingLabel(text));
}

void ImportFindings::addLine(const QString &text, bool isWarning)
{
    const Tone tone = isWarning ? Tone::Warning : Tone::Info;
    m_content->layout()->addWidget(new SymbolLine(symbolFor(tone), tone, text));
}

void ImportFindings::addKnown()
{
    if (m_found.known.isEmpty())
        return;
    m_content->layout()->addWidget(new SymbolLine(Symbol::Tick, Tone::Good, knownText()));
    m_content->layout()->addWidget(quietLabel(someOf(m_found.known, mostNamesInText)));
}

void ImportFindings::addMisspelt()
{
    if (m_found.misspelt.isEmpty())
        return;
    addHeading(tr("Misspelt? Did you mean:"));
    auto *grid = new QGridLayout;
    grid->setColumnStretch(2, 1);
    for (const ScopeImport::Misspelling &misspelling : std::as_const(m_found.misspelt)) {
        const QString name = misspelling.text;
        auto *choice = new QComboBox;
        choice->setObjectName(QStringLiteral("meant-") + name);
        choice->setAccessibleName(tr("In place of %1").arg(shown(name)));
        for (const QString &meant : misspelling.meant)
            choice->addItem(meant, meant);
        choice->addItem(tr("Keep %1 as it is").arg(shown(name)), name);
        choice->addItem(tr("Leave it out"), QString());
        choice->setCurrentIndex(choice->findData(m_decisions.resultFor(misspelling)));
        connect(choice, &QComboBox::currentIndexChanged, this,
                [this, name, choice] { decide(name, choice->currentData().toString()); });
        const int row = grid->rowCount();
        auto *label = wrappedLabel(tr("%1 →").arg(shown(name)));
        label->setWordWrap(false);
        grid->addWidget(label, row, 0);
        grid->addWidget(choice, row, 1);
    }
    static_cast<QVBoxLayout *>(m_content->layout())->addLayout(grid);
}

void ImportFindings::addUnknown()
{
    if (!m_found.unknown.isEmpty()) {
        addHeading(tr("Not in HighLevel's documents"));
        m_content->layout()->addWidget(quietLabel(
            tr("What you keep is marked as unknown. If HighLevel does not know it either, it refuses "
               "the whole link.")));
    }
    for (const QString &name : std::as_const(m_found.unknown)) {
        auto *keep = new WrappingCheckBox(tr("Keep %1").arg(shown(name)));
        keep->setObjectName(QStringLiteral("unknown-") + name);
        keep->setChecked(!m_decisions.resultFor(name).isEmpty());
        connect(keep, &QCheckBox::toggled, this,
                [this, name](bool kept) { decide(name, kept ? name : QString()); });
        m_content->layout()->addWidget(keep);
    }
    if (m_surplus > 0)
        addLine(tr("%n more word(s) are left out, as they look like no scopes. Paste only the part with the "
                   "scopes.",
                   nullptr, static_cast<int>(m_surplus)),
                true);
}

void ImportFindings::addOddities()
{
    if (m_found.oddities.isEmpty())
        return;
    addHeading(tr("In the link itself"));
    for (const Oddity &oddity : std::as_const(m_found.oddities)) {
        const QString sentence = sentenceFor(oddity.kind);
        addLine(oddity.where.isEmpty() ? sentence : tr("%1 (After %2.)").arg(sentence, shown(oddity.where)),
                false);
    }
}

void ImportFindings::addUnfitting()
{
    m_unfitting = new QWidget;
    auto *column = new QVBoxLayout(m_unfitting);
    column->setContentsMargins(0, space::tight, 0, 0);
    m_content->layout()->addWidget(m_unfitting);
    showUnfitting();
}

void ImportFindings::putInTabOrder()
{
    QWidget *former = m_before;
    const auto widgets = m_content->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *widget : widgets) {
        if (!former || widget->focusPolicy() == Qt::NoFocus)
            continue;
        setTabOrder(former, widget);
        former = widget;
    }
}

void ImportFindings::decide(const QString &name, const QString &scope)
{
    m_decisions.decide(name, scope);
    showUnfitting();
    Q_EMIT changed();
}

void ImportFindings::showUnfitting()
{
    qDeleteAll(m_unfitting->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    QList<QWidget *> lines;
    const QStringList names = scopes();
    for (const QString &name : names) {
        const Scope *scope = m_catalog.find(name);
        if (scope && !m_rules.allows(*scope))
            lines.append(new SymbolLine(Symbol::Warning, Tone::Warning,
                                        tr("%1: %2").arg(name, ScopeWords::whyNot(m_rules, *scope))));
    }
    m_unfitting->setVisible(!lines.isEmpty());
    if (lines.isEmpty())
        return;
    lines.prepend(quietLabel(tr("They are ticked anyway, and marked; the page can take them out.")));
    lines.prepend(headingLabel(tr("Not for your plan or app type")));
    for (QWidget *line : std::as_const(lines))
        m_unfitting->layout()->addWidget(line);
}

QString ImportFindings::nothingText() const
{
    switch (m_found.form) {
    case ScopeImport::Form::Link:
        return tr("This address asks for no scopes. Paste the whole authorization link: “scope=” and names "
                  "such as contacts.readonly stand in it.");
    case ScopeImport::Form::Settings:
        return tr("None of these settings holds scopes. Paste the line with them, such as "
                  "SCOPES=\"contacts.readonly contacts.write\", or an authorization link.");
    case ScopeImport::Form::Nothing:
    case ScopeImport::Form::List:
        break;
    }
    return tr("There is no scope in this text. Paste an authorization link, the scopes of your app in the "
              "portal, or a settings file; a scope looks like contacts.readonly.");
}

} // namespace hloauth
