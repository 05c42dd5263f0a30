#include "connections/connectiondetails.h"

#include "connections/freshnessbox.h"
#include "connections/moremenu.h"
#include "widgets/copiedbubble.h"
#include "widgets/fieldrows.h"
#include "widgets/flowlayout.h"
#include "widgets/notice.h"
#include "widgets/pagebutton.h"
#include "widgets/scale.h"
#include "widgets/secretfield.h"
#include "widgets/text.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace hloauth {

using namespace std::chrono_literals;

ConnectionDetails::ConnectionDetails(const UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_name(headingLabel(QString(), TextSize::Title)),
      m_symbol(new SymbolView), m_stateWord(new QLabel), m_why(wrappedLabel(QString())),
      m_more(new MoreMenu(this)), m_notice(new Notice(context.clipboard)),
      m_freshness(new FreshnessBox(context))
{
    m_name->setObjectName(QStringLiteral("detailName"));
    m_stateWord->setObjectName(QStringLiteral("detailState"));
    m_notice->setObjectName(QStringLiteral("connectionNotice"));
    auto *state = new QHBoxLayout;
    state->addWidget(m_symbol);
    state->addWidget(m_stateWord);
    state->addWidget(m_why, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::large, space::large, space::large, space::large);
    layout->setSpacing(space::medium);
    layout->addWidget(m_name);
    layout->addLayout(state);
    layout->addWidget(makeButtons());
    layout->addWidget(m_notice);
    layout->addWidget(m_freshness);
    layout->addWidget(makeFacts());
    layout->addStretch(1);
    connect(m_freshness, &FreshnessBox::failed, this,
            [this](const QString &sentence) { m_notice->say(Tone::Bad, {}, sentence); });
}

QWidget *ConnectionDetails::makeButtons()
{
    auto *box = new QWidget;
    auto *row = new FlowLayout(box);
    m_copy = pageButton(
        QStringLiteral("copyTokenButton"), tr("&Copy access token"),
        tr("Gets a new one first, if it has less than five minutes left. The clipboard is cleared after a "
           "minute."));
    m_copy->setAccessibleName(tr("Copy access token")); // while it says that it did, too
    makeMain(*m_copy, QStringLiteral("copy"));
    m_feedback.setSingleShot(true);
    m_feedback.setInterval(2s);
    connect(&m_feedback, &QTimer::timeout, m_copy, [this, caption = m_copy->text()] {
        m_copy->setText(caption);
        m_copy->setMinimumWidth(0);
    });
    m_refresh = pageButton(QStringLiteral("refreshButton"), tr("&Refresh now"),
                           tr("Gets a new access token in any case"), QStringLiteral("refresh"));
    m_test = pageButton(QStringLiteral("testButton"), tr("Test the to&ken"),
                        tr("Asks HighLevel whether the token works, with a call that changes nothing"),
                        QStringLiteral("test"));
    auto *exporting =
        pageButton(QStringLiteral("exportButton"), tr("E&xport…"),
                   tr("Hands token and IDs to another program, in its own form"), QStringLiteral("export"));
    m_locationTokens = pageButton(QStringLiteral("locationTokensButton"), tr("Location tokens…"),
                                  tr("Makes a token for each of the agency's sub-accounts, or for some"),
                                  QStringLiteral("location"));
    auto *more = pageButton(QStringLiteral("moreButton"), tr("&More"),
                            tr("Sign in again, rename, remove, and help with errors"));
    more->setMenu(m_more);
    for (QPushButton *button : {m_copy, m_refresh, m_test, exporting, m_locationTokens, more})
        row->addWidget(button);
    connect(m_copy, &QPushButton::clicked, this, &ConnectionDetails::copyToken);
    connect(m_refresh, &QPushButton::clicked, this, &ConnectionDetails::refresh);
    connect(m_test, &QPushButton::clicked, this, &ConnectionDetails::test);
    connect(exporting, &QPushButton::clicked, this, &ConnectionDetails::exportToken);
    connect(m_locationTokens, &QPushButton::clicked, this, &ConnectionDetails::locationTokens);
    return box;
}

QWidget *ConnectionDetails::makeFacts()
{
    auto *box = new QWidget;
    m_form = new QFormLayout(box);
    m_form->setContentsMargins(0, space::small, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (QLabel **label : {&m_owner, &m_until, &m_refreshed, &m_scopes, &m_kept})
        *label = wrappedLabel(QString());
    m_locationId = new SecretField(m_context.clipboard, SecretField::Kind::Identifier, tr("sub-account ID"));
    m_companyId = new SecretField(m_context.clipboard, SecretField::Kind::Identifier, tr("agency ID"));
    for (SecretField *field : {m_locationId, m_companyId})
        field->setQuiet();
    m_form->addRow(tr("Belongs to"), m_owner);
    m_form->addRow(tr("Valid until"), m_until);
    m_form->addRow(tr("Last new tokens"), m_refreshed);
    m_form->addRow(tr("Sub-account ID"), m_locationId);
    m_form->addRow(tr("Agency ID"), m_companyId);
    m_form->addRow(tr("Scopes"), m_scopes);
    m_form->addRow(tr("Kept"), m_kept);
    constexpr int lettersBeside = 56;
    putFieldsBelowWhenNarrow(*m_form, lettersBeside);
    return box;
}

void ConnectionDetails::showConnection(const Connection &connection, const ConnectionState &state)
{
    m_name->setText(connection.name);
    showState(state);
    const bool busy = state.kind == ConnectionState::Kind::Refreshing;
    m_copy->setEnabled(!busy);
    m_refresh->setEnabled(!busy);
    m_test->setEnabled(!busy);
    m_locationTokens->setVisible(connection.userType == UserType::Company);
    m_freshness->showConnection(connection);
    m_owner->setText(ownerText(connection));
    m_until->setText(connection.expiresAt.isValid() ? localTimeText(connection.expiresAt)
                                                    : tr("HighLevel did not say"));
    m_refreshed->setText(
        localTimeText(connection.refreshedAt.isValid() ? connection.refreshedAt : connection.connectedAt));
    if (m_locationId->value() != connection.locationId)
        m_locationId->setValue(connection.locationId);
    if (m_companyId->value() != connection.companyId)
        m_companyId->setValue(connection.companyId);
    m_form->setRowVisible(m_locationId, !connection.locationId.isEmpty());
    m_form->setRowVisible(m_companyId, !connection.companyId.isEmpty());
    QString scopes = connection.grantedScopes.join(QStringLiteral(", "));
    const QStringList missing = connection.missingScopes();
    if (!missing.isEmpty())
        scopes += tr("\nAsked for and not granted: %1").arg(missing.join(QStringLiteral(", ")));
    m_scopes->setText(scopes);
    m_kept->setText(connection.sessionOnly ? tr("In memory, until you close the program")
                                           : tr("In your system's keychain"));
}

void ConnectionDetails::showState(const ConnectionState &state)
{
    m_state = state;
    m_symbol->setSymbol(state.symbol, state.tone);
    QPalette coloured = palette();
    coloured.setColor(QPalette::WindowText, toneColor(state.tone, palette()));
    m_stateWord->setPalette(coloured);
    m_stateWord->setText(state.word);
    m_why->setText(state.why);
    m_copy->setDefault(state.kind != ConnectionState::Kind::NeedsSignIn); // else a sign-in is what goes on
}

void ConnectionDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState(m_state);
}

void ConnectionDetails::showCopied()
{
    m_copy->setMinimumWidth(m_copy->width()); // nothing moves under the pointer
    m_copy->setText(tr("Copied"));
    CopiedBubble::say(*m_copy, m_context.clipboard);
    m_feedback.start();
}

} // namespace hloauth
