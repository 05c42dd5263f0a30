#include "custompages/sharedsecretbox.h"

#include "connections/workspace.h"
#include "custompages/sharedsecretedit.h"
#include "secrecy/wipe.h"
#include "widgets/flowlayout.h"
#include "widgets/pagebutton.h"
#include "widgets/symbolline.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>

namespace hloauth {

SharedSecretBox::SharedSecretBox(const UiContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_edit(new SharedSecretEdit), m_connections(new QComboBox),
      m_keep(pageButton(QStringLiteral("keepSharedSecret"), tr("&Keep it in the keychain"),
                        tr("With this connection; removing the connection removes it"))),
      m_use(pageButton(QStringLiteral("useSharedSecret"), tr("&Use the kept one"),
                       tr("Puts the secret that is kept with this connection into the field"))),
      m_forget(pageButton(QStringLiteral("forgetSharedSecret"), tr("Remove it from the ke&ychain"),
                          tr("Takes the secret out of the keychain; the connection stays"))),
      m_status(new SymbolLine)
{
    m_connections->setObjectName(QStringLiteral("sharedSecretConnections"));
    m_connections->setAccessibleName(tr("Connection"));
    m_connections->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_connections->setMinimumContentsLength(20);
    m_status->setObjectName(QStringLiteral("sharedSecretStatus"));
    layOut();
    fillConnections();
    connect(m_edit, &SharedSecretEdit::changed, this, [this] {
        wipe(m_proven);
        update();
        Q_EMIT changed();
    });
    connect(m_connections, &QComboBox::currentIndexChanged, this, &SharedSecretBox::readKept);
    connect(&m_context.workspace.connections(), &ConnectionList::changed, this,
            &SharedSecretBox::fillConnections);
    connect(m_keep, &QPushButton::clicked, this, &SharedSecretBox::keep);
    connect(m_use, &QPushButton::clicked, this, &SharedSecretBox::useKept);
    connect(m_forget, &QPushButton::clicked, this, &SharedSecretBox::forget);
    update();
}

SharedSecretBox::~SharedSecretBox()
{
    wipe(m_kept);
    wipe(m_proven);
}

void SharedSecretBox::layOut()
{
    auto *secretLabel = new QLabel(tr("&Shared secret:"));
    secretLabel->setBuddy(m_edit);
    auto *connectionLabel = new QLabel(tr("Co&nnection:"));
    connectionLabel->setBuddy(m_connections);
    auto *choice = new QWidget;
    auto *row = new FlowLayout(choice);
    row->addWidget(m_connections);
    row->addWidget(m_keep);
    row->addWidget(m_use);
    row->addWidget(m_forget);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(secretLabel, 0, 0);
    layout->addWidget(m_edit, 0, 1);
    layout->addWidget(connectionLabel, 1, 0);
    layout->addWidget(choice, 1, 1);
    layout->addWidget(m_status, 2, 1);
    setFocusProxy(m_edit);
}

QByteArray SharedSecretBox::secret() const
{
    return m_edit->secret();
}

void SharedSecretBox::setProven(const QByteArray &secret)
{
    m_proven = secret;
    update();
}

void SharedSecretBox::clear()
{
    wipe(m_proven);
    m_edit->clear();
}

void SharedSecretBox::fillConnections()
{
    const QString chosen = m_connections->currentData().toString();
    {
        const QSignalBlocker blocker(m_connections);
        m_connections->clear();
        m_connections->addItem(tr("None"), QString());
        for (const Connection &connection : m_context.workspace.connections().connections())
            m_connections->addItem(connection.name, connection.id);
        m_connections->setCurrentIndex(std::max(0, m_connections->findData(chosen)));
    }
    if (m_connections->currentData().toString() != chosen)
        readKept();
}

void SharedSecretBox::choose(const QString &connectionId)
{
    m_connections->setCurrentIndex(std::max(0, m_connections->findData(connectionId)));
}

const Connection *SharedSecretBox::connection() const
{
    return m_context.workspace.connections().findById(m_connections->currentData().toString());
}

void SharedSecretBox::readKept()
{
    // What came from the former connection does not stay in the field as if it belonged to this one.
    if (isKeptInField())
        clear();
    wipe(m_kept);
    m_keeping = Keeping::Unknown;
    update();
    const Connection *chosen = connection();
    if (!chosen)
        return;
    m_context.workspace.vault().readSharedSecret(
        *chosen, [self = QPointer<SharedSecretBox>(this), id = chosen->id](const SecretResult &result) {
            if (self && self->m_connections->currentData().toString() == id)
                self->takeKept(result);
        });
}

void SharedSecretBox::takeKept(const SecretResult &result)
{
    m_keeping = result.status == SecretStatus::Ok       ? Keeping::Kept
              : result.status == SecretStatus::NotFound ? Keeping::None
                                                        : Keeping::Failed;
    m_problem = result.detail;
    m_kept = result.value;
    if (m_keeping == Keeping::Kept && m_edit->isEmpty())
        useKept();
    else
        update();
}

void SharedSecretBox::useKept()
{
    m_edit->setSecret(m_kept);
    update();
}

void SharedSecretBox::keep()
{
    const Connection *chosen = connection();
    if (!chosen || m_edit->isEmpty())
        return;
    QByteArray secret = m_proven.isEmpty() ? m_edit->secret().trimmed() : m_proven;
    m_context.workspace.vault().saveSharedSecret(
        *chosen, secret,
        [self = QPointer<SharedSecretBox>(this), id = chosen->id,
         secret](const SecretResult &result) mutable {
            if (self && self->m_connections->currentData().toString() == id)
                self->takeChange(result, secret);
            wipe(secret);
        });
}

void SharedSecretBox::forget()
{
    const Connection *chosen = connection();
    if (!chosen)
        return;
    m_context.workspace.vault().forgetSharedSecret(
        *chosen, [self = QPointer<SharedSecretBox>(this), id = chosen->id](const SecretResult &result) {
            if (self && self->m_connections->currentData().toString() == id)
                self->takeChange(result, {});
        });
}

void SharedSecretBox::takeChange(const SecretResult &result, const QByteArray &kept)
{
    m_problem = result.detail;
    if (result.status != SecretStatus::Ok) {
        m_keeping = Keeping::Failed;
    } else {
        m_keeping = kept.isEmpty() ? Keeping::None : Keeping::Kept;
        wipe(m_kept);
        m_kept = kept;
        if (!kept.isEmpty() && !isKeptInField())
            m_edit->setSecret(kept); // without the blanks that stood around it
    }
    update();
}

bool SharedSecretBox::isKeptInField() const
{
    QByteArray entered = m_edit->secret();
    const bool isSame = !m_kept.isEmpty() && (entered == m_kept || m_proven == m_kept);
    wipe(entered);
    return isSame;
}

void SharedSecretBox::update()
{
    const bool hasConnection = connection() != nullptr;
    const bool isInField = isKeptInField();
    m_keep->setVisible(hasConnection && !isInField);
    m_keep->setEnabled(!m_edit->isEmpty());
    m_use->setVisible(m_keeping == Keeping::Kept && !isInField);
    m_forget->setVisible(m_keeping == Keeping::Kept && isInField);
    say();
}

void SharedSecretBox::say()
{
    const Connection *chosen = connection();
    if (!chosen || m_keeping == Keeping::Unknown)
        m_status->say(Symbol::None, Tone::Neutral, {});
    else if (m_keeping == Keeping::Failed)
        m_status->say(
            Symbol::Cross, Tone::Bad,
            tr("The keychain can't be used: %1. Unlock it and choose the connection again; what you "
               "entered works without it.")
                .arg(m_problem.isEmpty() ? tr("it gave no reason") : m_problem));
    else if (m_keeping == Keeping::None)
        m_status->say(Symbol::Info, Tone::Info, tr("No shared secret is kept with “%1”.").arg(chosen->name));
    else if (isKeptInField() && chosen->sessionOnly)
        m_status->say(Symbol::Tick, Tone::Good,
                      tr("Kept with “%1” until the program ends.").arg(chosen->name));
    else if (isKeptInField())
        m_status->say(Symbol::Tick, Tone::Good, tr("Kept in the keychain with “%1”.").arg(chosen->name));
    else
        m_status->say(Symbol::Info, Tone::Info,
                      tr("Another shared secret than this is kept with “%1”.").arg(chosen->name));
}

} // namespace hloauth
