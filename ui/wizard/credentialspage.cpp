#include "wizard/credentialspage.h"

#include "widgets/direction.h"
#include "widgets/icon.h"
#include "widgets/notice.h"
#include "widgets/scale.h"
#include "widgets/secretfield.h"
#include "widgets/symbolline.h"
#include "widgets/text.h"
#include "wizard/signinsession.h"

#include <QAction>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hloauth {

namespace {

QString idProblem(ClientValueShape shape)
{
    switch (shape) {
    case ClientValueShape::BareAppId:
        return CredentialsPage::tr(
            "This looks like the app ID alone; the client ID has a dash and 8 more characters.");
    case ClientValueShape::TruncatedClientId:
        return CredentialsPage::tr("The end is missing; a client ID has 24 characters, a dash and 8 more.");
    case ClientValueShape::ClientSecret:
        return CredentialsPage::tr("This looks like a client secret; it belongs in the field below.");
    case ClientValueShape::PrivateIntegrationToken:
        return CredentialsPage::tr(
            "This is a Private Integration Token. It works by itself and needs no sign-in.");
    case ClientValueShape::AccessToken:
        return CredentialsPage::tr("This is an access token, not a client ID.");
    case ClientValueShape::UnusualClientId:
        return CredentialsPage::tr(
            "An unusual ending for a client ID; compare it with the portal. It may still work.");
    case ClientValueShape::Other:
    case ClientValueShape::UnusualSecret:
        return CredentialsPage::tr("This does not look like a client ID; compare it with the portal.");
    case ClientValueShape::Empty:
    case ClientValueShape::ClientId:
    case ClientValueShape::Quoted:
        break;
    }
    return {};
}

QString secretProblem(ClientValueShape shape)
{
    switch (shape) {
    case ClientValueShape::ClientId:
    case ClientValueShape::UnusualClientId:
    case ClientValueShape::TruncatedClientId:
        return CredentialsPage::tr("This looks like a client ID; the secret stands beside it in the portal.");
    case ClientValueShape::BareAppId:
        return CredentialsPage::tr("This looks like the app ID; the secret is longer and has four dashes.");
    case ClientValueShape::PrivateIntegrationToken:
        return CredentialsPage::tr("This is a Private Integration Token, not a client secret.");
    case ClientValueShape::AccessToken:
        return CredentialsPage::tr("This is an access token, not a client secret.");
    case ClientValueShape::UnusualSecret:
    case ClientValueShape::Other:
        return CredentialsPage::tr(
            "An unusual shape for a client secret; compare it with the portal. It may still work.");
    case ClientValueShape::Empty:
    case ClientValueShape::ClientSecret:
    case ClientValueShape::Quoted:
        break;
    }
    return {};
}

} // namespace

CredentialsPage::CredentialsPage(SignInSession &session, const UiContext &context, QWidget *parent)
    : WizardPage(session, context, parent), m_id(new QLineEdit), m_secret(new QLineEdit),
      m_reveal(new QPushButton), m_portal(new QPushButton(tr("Open the &developer portal"))),
      m_practice(new Notice(context.clipboard)), m_idFacts(new SymbolLine), m_secretFacts(new SymbolLine),
      m_idNotice(new Notice(context.clipboard)), m_secretNotice(new Notice(context.clipboard)),
      m_swapNotice(new Notice(context.clipboard))
{
    m_practice->setObjectName(QStringLiteral("credentialsPractice"));
    m_idFacts->setObjectName(QStringLiteral("clientIdFacts"));
    m_secretFacts->setObjectName(QStringLiteral("clientSecretFacts"));
    keepLeftToRight(*m_id);
    keepLeftToRight(*m_secret);
    m_idNotice->setObjectName(QStringLiteral("clientIdNotice"));
    m_secretNotice->setObjectName(QStringLiteral("clientSecretNotice"));
    m_swapNotice->setObjectName(QStringLiteral("swapNotice"));
    buildFields();
    layOut();
    m_portal->setIcon(paletteIcon(QStringLiteral("open")));
    // Copied values come with quotes, names and blanks around them: take those off once it is entered.
    for (QLineEdit *edit : {m_id, m_secret}) {
        connect(edit, &QLineEdit::textChanged, this, &CredentialsPage::takeValues);
        connect(edit, &QLineEdit::editingFinished, this, [edit] {
            const QString clean = cleanClientValue(edit->text());
            if (clean != edit->text())
                edit->setText(clean);
        });
    }
    m_hide.setSingleShot(true);
    m_hide.setInterval(SecretField::defaultRevealTime);
    connect(&m_hide, &QTimer::timeout, m_reveal, [this] { m_reveal->setChecked(false); });
    connect(m_reveal, &QPushButton::toggled, this, &CredentialsPage::showSecret);
}

void CredentialsPage::buildFields()
{
    m_id->setObjectName(QStringLiteral("clientId"));
    m_id->setAccessibleName(tr("Client ID"));
    m_id->setPlaceholderText(QStringLiteral("0123456789abcdef01234567-abcd1234"));
    m_secret->setObjectName(QStringLiteral("clientSecret"));
    m_secret->setAccessibleName(tr("Client secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_reveal->setObjectName(QStringLiteral("revealClientSecret"));
    m_reveal->setCheckable(true);
    m_portal->setObjectName(QStringLiteral("credentialsPortalButton"));
    connect(m_portal, &QPushButton::clicked, this, &CredentialsPage::openPortal);
}

void CredentialsPage::layOut()
{
    auto *idLabel = headingLabel(tr("Client &ID – a long code that names your app"));
    idLabel->setBuddy(m_id);
    auto *secretLabel = headingLabel(tr("Client &secret – the app's own password, not yours"));
    secretLabel->setBuddy(m_secret);
    auto *secretRow = new QHBoxLayout;
    secretRow->addWidget(m_secret, 1);
    secretRow->addWidget(m_reveal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(m_practice);
    layout->addWidget(
        wrappedLabel(tr("In the portal open your app, then Manage → Secrets (in older apps Advanced "
                        "Settings → Auth → Client Keys), and add a key. Copy both values at once: the "
                        "secret is shown only this one time. If there are several keys, use the one "
                        "marked as Default.")));
    layout->addWidget(m_portal, 0, Qt::AlignLeft);
    layout->addSpacing(space::small);
    layout->addWidget(idLabel);
    layout->addWidget(m_id);
    layout->addWidget(m_idFacts);
    layout->addWidget(m_idNotice);
    layout->addWidget(m_swapNotice); // between the two, so that it is seen while she writes into the second
    layout->addSpacing(space::small);
    layout->addWidget(secretLabel);
    layout->addLayout(secretRow);
    layout->addWidget(m_secretFacts);
    layout->addWidget(m_secretNotice);
    layout->addSpacing(space::small);
    layout->addWidget(
        quietLabel(tr("The secret goes into your system's keychain after the sign-in, never into a file. "
                      "Don't send it to anybody.")));
    layout->addStretch(1);
}

QWidget *CredentialsPage::firstFocus() const
{
    return m_id->text().isEmpty() ? m_id : m_secret;
}

QString CredentialsPage::title() const
{
    return tr("Client ID and secret");
}

QString CredentialsPage::subtitle() const
{
    return tr("With these two your app proves to HighLevel that it is your app.");
}

void CredentialsPage::enter()
{
    m_filling = true;
    m_id->setText(session().draft().clientId);
    m_secret->setText(QString::fromUtf8(session().credentials().secret));
    m_filling = false;
    m_reveal->setChecked(false);
    if (session().isPractice()) {
        m_practice->say(
            Tone::Practice, tr("Filled in for you"),
            tr("These belong to the practice app. Change a character of the secret if you want to see what "
               "HighLevel answers to a wrong one."));
    } else {
        m_practice->clear();
    }
    updateTexts();
}

void CredentialsPage::leave()
{
    m_reveal->setChecked(false);
}

void CredentialsPage::showSecret(bool revealed)
{
    if (revealed) {
        m_hide.start();
        m_shield.raise();
    } else {
        m_hide.stop();
    }
    m_secret->setEchoMode(revealed ? QLineEdit::Normal : QLineEdit::Password);
    if (!revealed)
        m_shield.lower();
    updateTexts();
}

void CredentialsPage::takeValues()
{
    if (m_filling)
        return;
    session().draft().clientId = cleanClientValue(m_id->text());
    session().setClientSecret(cleanClientValue(m_secret->text()).toUtf8());
    updateTexts();
}

bool CredentialsPage::isIdWrong(ClientValueShape shape) const
{
    switch (shape) {
    case ClientValueShape::BareAppId:
    case ClientValueShape::TruncatedClientId:
    case ClientValueShape::ClientSecret:
    case ClientValueShape::PrivateIntegrationToken:
    case ClientValueShape::AccessToken:
        return session().servers().areHighLevel();
    default:
        return false;
    }
}

bool CredentialsPage::isSecretWrong(ClientValueShape shape) const
{
    switch (shape) {
    case ClientValueShape::ClientId:
    case ClientValueShape::BareAppId:
    case ClientValueShape::PrivateIntegrationToken:
    case ClientValueShape::AccessToken:
        return session().servers().areHighLevel();
    default:
        return false;
    }
}

QString CredentialsPage::missing() const
{
    const ClientValueShape id = clientIdShape(m_id->text());
    const ClientValueShape secret = clientSecretShape(m_secret->text());
    if (id == ClientValueShape::Empty)
        return tr("Enter the client ID.");
    if (isIdWrong(id))
        return tr("The client ID can't be right yet.");
    if (secret == ClientValueShape::Empty)
        return tr("Enter the client secret.");
    if (isSecretWrong(secret))
        return tr("The client secret can't be right yet.");
    return {};
}

QString CredentialsPage::factsText() const
{
    const ClientIdFacts facts = factsOf(session().draft().clientId);
    const QString app = localDateText(facts.appCreated);
    const QString key = localDateText(facts.keyCreated);
    if (facts.appCreated.isValid() && facts.keyCreated.isValid())
        return tr("App made on %1, key made on %2.").arg(app, key);
    if (facts.appCreated.isValid())
        return tr("App made on %1.").arg(app);
    return facts.keyCreated.isValid() ? tr("Key made on %1.").arg(key) : tr("It has the right shape.");
}

void CredentialsPage::sayAboutId()
{
    const ClientValueShape shape = clientIdShape(cleanClientValue(m_id->text()));
    const QString problem = idProblem(shape);
    const bool isRight = shape == ClientValueShape::ClientId;
    m_idFacts->say(Symbol::Tick, Tone::Good, isRight ? factsText() : QString());
    if (isRight || problem.isEmpty())
        m_idNotice->clear();
    else
        m_idNotice->say(isIdWrong(shape) ? Tone::Bad : Tone::Warning, {}, problem);
}

void CredentialsPage::sayAboutSecret()
{
    const QString value = cleanClientValue(m_secret->text());
    const ClientValueShape shape = clientSecretShape(value);
    const QString problem = secretProblem(shape);
    const bool isRight = shape == ClientValueShape::ClientSecret;
    m_secretFacts->say(Symbol::Tick, Tone::Good,
                       isRight ? tr("It has the right shape and ends in “%1”.").arg(value.right(4))
                               : QString());
    if (isRight || problem.isEmpty())
        m_secretNotice->clear();
    else
        m_secretNotice->say(isSecretWrong(shape) ? Tone::Bad : Tone::Warning, {}, problem);
}

void CredentialsPage::updateTexts()
{
    const bool revealed = m_reveal->isChecked();
    m_reveal->setText(revealed ? tr("Hide") : tr("Reveal"));
    m_reveal->setIcon(paletteIcon(revealed ? QStringLiteral("hide") : QStringLiteral("reveal")));
    m_reveal->setAccessibleName(revealed ? tr("Hide client secret") : tr("Reveal client secret"));
    sayAboutId();
    sayAboutSecret();
    if (looksSwapped(m_id->text(), m_secret->text())) {
        m_idNotice->clear(); // one slip, one box
        m_secretNotice->clear();
        m_swapNotice->say(Tone::Warning, tr("The two seem to be in each other's field."), {});
        m_swapNotice->setMain(m_swapNotice->addAction(QStringLiteral("swapButton"), tr("S&wap them"),
                                                      [this] { swapValues(); }));
    } else {
        m_swapNotice->clear();
    }
    Q_EMIT changed();
}

void CredentialsPage::swapValues()
{
    const QString id = cleanClientValue(m_id->text());
    const QString secret = cleanClientValue(m_secret->text());
    // The bare app id in the first field is no secret: then only the client ID is to be moved.
    const bool idIsSecret = clientSecretShape(id) == ClientValueShape::ClientSecret;
    m_id->setText(secret);
    m_secret->setText(idIsSecret ? id : QString());
}

} // namespace hloauth
