#include "wizard/tokensview.h"

#include "durationtext.h"
#include "widgets/copybutton.h"
#include "widgets/fieldrows.h"
#include "widgets/scopediffview.h"
#include "widgets/secretfield.h"
#include "widgets/text.h"
#include "wizard/tokenpickup.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hloauth {

TokensView::TokensView(TokenPickup &pickup, const UiContext &context, QWidget *parent)
    : QWidget(parent), m_pickup(pickup), m_context(context), m_form(new QFormLayout), m_name(new QLineEdit),
      m_nameProblem(wrappedLabel(QString())), m_owner(wrappedLabel(QString())),
      m_validity(wrappedLabel(QString())), m_restlessValidity(*m_validity), m_scopes(new ScopeDiffView)
{
    m_scopes->setObjectName(QStringLiteral("scopeDiff"));
    fillForm();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_form);
    constexpr int lettersBeside = 84;
    putFieldsBelowWhenNarrow(*m_form, lettersBeside);
    layout->addWidget(m_scopes, 1);
    connect(m_access, &SecretField::copied, this, &TokensView::accessTokenCopied);
    connect(m_refresh, &SecretField::copied, this, &TokensView::refreshTokenCopied);
    connect(m_name, &QLineEdit::editingFinished, this, &TokensView::rename);
}

/// What she came for is first.
void TokensView::fillForm()
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_owner->setObjectName(QStringLiteral("tokenOwner"));
    m_validity->setObjectName(QStringLiteral("tokenValidity"));
    m_name->setObjectName(QStringLiteral("connectionName"));
    m_name->setAccessibleName(tr("Name of the connection"));
    m_name->setToolTip(
        tr("Under this name you find the connection again, here and in the command line program hloauth"));
    m_nameProblem->setObjectName(QStringLiteral("connectionNameProblem"));
    m_access = addField(QStringLiteral("accessToken"), tr("Access token"), tr("access token"), true);
    m_form->addRow(tr("Valid until"), m_validity);
    m_refresh = addField(QStringLiteral("refreshToken"), tr("Refresh token"), tr("refresh token"), true);
    explainSecrets();
    m_form->addRow(tr("N&ame"), m_name);
    m_form->addRow(QString(), m_nameProblem);
    m_form->addRow(tr("Belongs to"), m_owner);
    m_locationId = addField(QStringLiteral("locationId"), tr("Sub-account ID"), tr("sub-account ID"), false);
    m_companyId = addField(QStringLiteral("companyId"), tr("Agency ID"), tr("agency ID"), false);
    m_userId = addField(QStringLiteral("userId"), tr("User ID"), tr("user ID"), false);
}

void TokensView::explainSecrets()
{
    m_access->setWhereToPaste(
        tr("Paste it where a program asks for a bearer token or access token. It is good for about "
           "a day. The clipboard is cleared after a minute."));
    m_access->copyButton().setCaption(tr("&Copy access token"));
    m_access->copyButton().setObjectName(QStringLiteral("copyAccessTokenButton"));
    m_refresh->setWhereToPaste(
        tr("Works only once: if you give it to Make, Zapier or another program, that program must do "
           "the refreshing from then on, not this one."));
}

SecretField *TokensView::addField(const QString &objectName, const QString &label, const QString &what,
                                  bool secret)
{
    auto *field = new SecretField(m_context.clipboard,
                                  secret ? SecretField::Kind::Secret : SecretField::Kind::Identifier, what);
    field->setObjectName(objectName);
    field->setQuiet();
    m_form->addRow(label, field);
    return field;
}

void TokensView::showTokens()
{
    const TokenSet &tokens = m_pickup.tokens();
    m_access->setValue(QString::fromUtf8(tokens.accessToken));
    m_refresh->setValue(QString::fromUtf8(tokens.refreshToken));
    m_locationId->setValue(tokens.locationId);
    m_companyId->setValue(tokens.companyId);
    m_userId->setValue(tokens.userId);
    for (SecretField *field : {m_locationId, m_companyId, m_userId})
        m_form->setRowVisible(field, !field->value().isEmpty());
    m_scopes->setScopes(m_pickup.connection().askedScopes, tokens.scopes);
    showNameProblem({});
    showConnection();
    showValidity();
}

void TokensView::showConnection()
{
    const Connection &connection = m_pickup.connection();
    const bool agency = connection.userType == UserType::Company;
    const QString kind = agency ? tr("Agency") : tr("Sub-account");
    m_owner->setText(connection.accountName.isEmpty() ? kind
                                                      : tr("%1: %2").arg(kind, connection.accountName));
    // A name that can't be given stands there with its reason until she gives another.
    if (nameProblem().isEmpty() && (!m_name->isModified() || !m_name->hasFocus()))
        m_name->setText(connection.name);
    m_name->setEnabled(m_pickup.state() == TokenPickup::State::Kept);
}

void TokensView::showValidity()
{
    const QDateTime until = m_pickup.tokens().expiresAt;
    if (!until.isValid()) {
        m_restlessValidity.show(tr("HighLevel did not say"), -1);
        return;
    }
    const auto left = m_pickup.tokens().validity(m_context.now());
    m_restlessValidity.show(tr("%1 (%2 left)").arg(localTimeText(until), durationText(left)),
                            RestlessText::stageOf(left));
}

QPushButton &TokensView::copyButton()
{
    return m_access->copyButton();
}

QString TokensView::nameProblem() const
{
    return m_nameProblem->text();
}

void TokensView::showNameProblem(const QString &problem)
{
    m_nameProblem->setText(problem);
    m_form->setRowVisible(m_nameProblem, !problem.isEmpty());
}

void TokensView::rename()
{
    if (m_pickup.state() != TokenPickup::State::Kept)
        return;
    QString problem; // none with the name that it has
    if (m_name->text() != m_pickup.connection().name)
        m_pickup.rename(m_name->text(), &problem);
    showNameProblem(problem);
    if (problem.isEmpty())
        m_name->setText(m_pickup.connection().name);
    Q_EMIT nameProblemChanged();
}

} // namespace hloauth
