#include "exporting/claimsdialog.h"

#include "tokens/tokenclaims.h"
#include "widgets/copybutton.h"
#include "widgets/scale.h"
#include "widgets/symbolline.h"
#include "widgets/text.h"
#include "widgets/windowsize.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace hloauth {

namespace {

constexpr int widthInLetters = 76;
constexpr int heightInLines = 30;

} // namespace

ClaimsDialog::ClaimsDialog(const TokenClaims &claims, Clipboard &clipboard, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("claimsDialog"));
    setWindowTitle(tr("What the token says of itself"));
    const QString json = QString::fromUtf8(QJsonDocument(claims.payload).toJson());
    auto *all = new QPlainTextEdit(json);
    all->setObjectName(QStringLiteral("claimsJson"));
    all->setReadOnly(true);
    all->setTabChangesFocus(true);
    all->setFont(fixedFont(font()));
    all->setAccessibleName(tr("All claims, as JSON"));
    auto *allLabel = quietLabel(tr("All of it, as it stands in the token:"));
    allLabel->setBuddy(all);
    auto *copy =
        new CopyButton(clipboard, CopyButton::Kind::Plain, tr("Copy the claims"), [json] { return json; });
    copy->setObjectName(QStringLiteral("copyClaimsButton"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new SymbolLine(Symbol::Info, Tone::Info,
                                     tr("Not verified: this is read out of the access token on this "
                                        "computer, and HighLevel was not asked. "
                                        "“Test the token” asks.")));
    layout->addLayout(makeForm(claims));
    layout->addWidget(allLabel);
    layout->addWidget(all, 1);
    layout->addWidget(buttons);
    resizeToFit(*this, {fontMetrics().averageCharWidth() * widthInLetters,
                        fontMetrics().lineSpacing() * heightInLines});
}

void ClaimsDialog::addRow(QFormLayout &form, const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    QLabel *label = wrappedLabel(value);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form.addRow(name, label);
}

QFormLayout *ClaimsDialog::makeForm(const TokenClaims &claims)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const bool isLocation = claims.authClass == UserType::Location;
    addRow(*form, tr("Kind"),
           isLocation                              ? tr("A sub-account's token (Location)")
           : claims.authClass == UserType::Company ? tr("An agency's token (Company)")
                                                   : tr("Not said"));
    addRow(*form, isLocation ? tr("Sub-account ID") : tr("Agency ID"), claims.authClassId);
    if (isLocation)
        addRow(*form, tr("Agency ID"), claims.companyId);
    addRow(*form, tr("App ID"), claims.appId);
    addRow(*form, tr("Client ID"), claims.clientId);
    addRow(*form, tr("Agency's plan"), claims.agencyPlan);
    if (claims.issuedAt.isValid())
        addRow(*form, tr("Made"), localTimeText(claims.issuedAt));
    if (claims.expiresAt.isValid())
        addRow(*form, tr("Valid until"), localTimeText(claims.expiresAt));
    addRow(*form, tr("Scopes"), claims.scopes.join(QStringLiteral(", ")));
    if (claims.practice)
        addRow(*form, tr("Made by"), tr("A practice server: good for nothing else"));
    return form;
}

} // namespace hloauth
