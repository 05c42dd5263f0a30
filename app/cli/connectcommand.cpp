#include "cli/connectcommand.h"

#include "cli/browser.h"
#include "cli/description.h"
#include "cli/failure.h"
#include "cli/linereader.h"
#include "cli/output.h"
#include "cli/secretfile.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "exporting/quoting.h"

#include <QJsonObject>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace hloauth {

ConnectCommand::ConnectCommand() = default;
ConnectCommand::~ConnectCommand() = default;

void ConnectCommand::addOptions(QCommandLineParser &parser) const
{
    ConnectOptions::addTo(parser);
}

QString ConnectCommand::notes() const
{
    QString text = tr("Example:\n"
                      "  hloauth connect shop --client-id 0123456789abcdef01234567-m1abcdef \\\n"
                      "      --client-secret-file secret.txt --preset read-only\n\n"
                      "With --json the first line is printed when the redirect can be taken:\n"
                      "  {\"event\":\"link\",\"url\":...,\"redirect_uri\":...}\n"
                      "and the last when all is kept:\n"
                      "  {\"event\":\"connected\",\"name\":...,\"user_type\":...,\"company_id\":...,"
                      "\"location_id\":...,\n"
                      "   \"expires_at\":...,\"scopes\":[...],\"missing_scopes\":[...]}\n\n"
                      "A redirect URI that is not on this computer can't be listened on: then, as with\n"
                      "--code-stdin, the address to which the browser was sent is read from standard input.\n"
                      "With --client-secret-stdin the secret is the first line, and the address follows.\n\n"
                      "If a connection needs a new sign-in: hloauth connect shop --again\n\n"
                      "Presets:\n");
    if (const std::optional<ScopeCatalog> catalog = ScopeCatalog::builtIn(nullptr)) {
        for (const ScopePreset &preset : catalog->presets())
            text += u"  %1 %2\n"_s.arg(preset.name, -18).arg(preset.sentence);
    }
    return text.trimmed();
}

void ConnectCommand::start(Session &session)
{
    m_session = &session;
    QString problem;
    const std::optional<ScopeCatalog> catalog = ScopeCatalog::builtIn(&problem);
    if (!catalog) {
        Q_EMIT failed(Failure::usage(problem));
        return;
    }
    Failure failure;
    std::optional<ConnectOptions> options = ConnectOptions::read(session, *catalog, &failure);
    if (!options) {
        Q_EMIT failed(failure);
        return;
    }
    m_options = std::move(*options);
    for (const QString &warning : std::as_const(m_options.warnings))
        session.output().note(tr("Warning: %1").arg(warning));
    if (m_options.secretFromKeychain)
        readKeptSecret();
    else if (m_options.secretFile.isEmpty())
        askForSecret();
    else
        readSecretFile();
}

void ConnectCommand::readKeptSecret()
{
    const QPointer<ConnectCommand> self(this);
    m_session->workspace().vault().readClientSecret(
        m_options.request.connection, [self](const SecretResult &result) {
            if (!self)
                return;
            if (result.status == SecretStatus::Ok) {
                self->m_options.request.clientSecret = result.value;
                self->signIn();
                return;
            }
            const bool isMissing =
                result.status == SecretStatus::NotFound || result.status == SecretStatus::Damaged;
            Q_EMIT self->failed(
                isMissing ? Failure::usage(tr("The keychain holds no client secret for this connection; give "
                                              "it with --client-secret-stdin or --client-secret-file."))
                          : Failure::fromSecret(result));
        });
}

void ConnectCommand::readSecretFile()
{
    QString problem;
    const std::optional<QByteArray> secret =
        SecretFile::read(m_options.secretFile, m_session->output(), &problem);
    if (secret)
        takeSecret(*secret);
    else
        Q_EMIT failed(Failure::usage(
            tr("The client secret's file %1 can't be read: %2.").arg(m_options.secretFile, problem)));
}

void ConnectCommand::askForSecret()
{
    if (standardInputIsTerminal()) {
        m_hiddenTyping = std::make_unique<HiddenTyping>();
        m_session->output().prompt(tr("Client secret (it is not shown): "));
    }
    m_session->input().next(this, [this](const std::optional<QByteArray> &line) {
        m_hiddenTyping.reset();
        takeSecret(line.value_or(QByteArray()));
    });
}

void ConnectCommand::takeSecret(const QByteArray &given)
{
    Failure failure;
    QStringList warnings;
    const std::optional<QByteArray> secret = m_options.checkSecret(given, &warnings, &failure);
    if (!secret) {
        Q_EMIT failed(failure);
        return;
    }
    for (const QString &warning : std::as_const(warnings))
        m_session->output().note(tr("Warning: %1").arg(warning));
    m_options.request.clientSecret = *secret;
    signIn();
}

void ConnectCommand::signIn()
{
    m_signIn = std::make_unique<SignIn>(m_session->workspace(), m_session->keychain(), m_options.request);
    connect(m_signIn.get(), &SignIn::waiting, this, &ConnectCommand::showLink);
    connect(m_signIn.get(), &SignIn::stateMissing, this, &ConnectCommand::askAboutMissingState);
    connect(m_signIn.get(), &SignIn::wrongStateSeen, this, [this] {
        m_session->output().note(tr("A redirect with another state was refused: it belongs to another "
                                    "sign-in. Still waiting for ours."));
    });
    connect(m_signIn.get(), &SignIn::listenerLost, this, [this] {
        m_session->output().note(
            tr("The port was lost and could not be opened again, so the redirect can't be "
               "taken; run the command again."));
    });
    connect(m_signIn.get(), &SignIn::accountInQuestion, this, &ConnectCommand::askAboutAccount);
    connect(m_signIn.get(), &SignIn::codeUseless, this, [this] {
        m_session->output().note(tr("A code that came without a state is worth nothing. Still waiting."));
        if (isPasting())
            readPasted();
    });
    connect(m_signIn.get(), &SignIn::codeObtained, this,
            [this] { m_session->output().note(tr("The consent is here; asking for the tokens.")); });
    connect(m_signIn.get(), &SignIn::connected, this, &ConnectCommand::report);
    connect(m_signIn.get(), &SignIn::failed, this, &Command::failed);
    m_signIn->start();
}

void ConnectCommand::showInstall(const QString &redirectUri)
{
    const Output &output = m_session->output();
    if (output.isJson())
        output.json({{"event"_L1, "waiting"_L1}, {"redirect_uri"_L1, redirectUri}});
    output.note(
        tr("Install the app from inside HighLevel now: in the Marketplace, or by the app's Test Link in "
           "the developer portal."));
    if (!isPasting()) {
        output.note(tr("Waiting for it at %1 (Ctrl-C ends it).").arg(redirectUri));
        return;
    }
    output.note(
        tr("After that the browser goes to %1. Paste that page's whole address here:").arg(redirectUri));
    readPasted();
}

void ConnectCommand::showLink(const QUrl &link, const QString &redirectUri)
{
    if (m_options.request.awaitInstall)
        return showInstall(redirectUri);
    const Output &output = m_session->output();
    const QString address = link.toString(QUrl::FullyEncoded);
    if (output.isJson())
        output.json({{"event"_L1, "link"_L1}, {"url"_L1, address}, {"redirect_uri"_L1, redirectUri}});
    const bool opened = m_options.openBrowser && openInBrowser(link);
    if (opened)
        output.note(tr("Your browser was asked to open this link; if it does not, open it yourself:"));
    else if (m_options.openBrowser)
        output.note(tr("No browser could be opened here; open this link yourself:"));
    else
        output.note(tr("Open this link in your browser:"));
    output.note(u"\n  %1\n"_s.arg(address));
    if (!isPasting()) {
        output.note(tr("Waiting for the consent at %1 (Ctrl-C ends it).").arg(redirectUri));
        return;
    }
    output.note(tr("After the consent the browser goes to %1. Paste that page's whole address here:")
                    .arg(redirectUri));
    readPasted();
}

void ConnectCommand::readPasted()
{
    m_session->input().next(this, [this](const std::optional<QByteArray> &line) { takePasted(line); });
}

void ConnectCommand::takePasted(const std::optional<QByteArray> &line)
{
    using PasteResult = AuthorizationAttempt::PasteResult;
    if (!line) {
        const bool nothingCame = m_lastPasteProblem.isEmpty();
        Q_EMIT failed(
            {nothingCame ? ExitCode::Refused : ExitCode::Usage,
             u"no-consent"_s,
             nothingCame
                 ? tr("Standard input ended before an address or a code came; run the command again.")
                 : tr("Standard input ended, and the last line did not do: %1").arg(m_lastPasteProblem),
             {}});
        return;
    }
    const QString text = QString::fromUtf8(*line).trimmed();
    if (text.isEmpty())
        return readPasted();
    switch (m_signIn->paste(text)) {
    case PasteResult::Accepted:
    case PasteResult::NotWaiting:
    case PasteResult::MissingState: // stateMissing() has been told, and asks
        return;
    case PasteResult::NothingFound:
        m_lastPasteProblem =
            tr("there is no code in it; copy the whole address from the browser's address bar.");
        break;
    case PasteResult::WrongState:
        m_lastPasteProblem =
            tr("it belongs to another sign-in; open the link above and paste the address it leads to.");
        break;
    case PasteResult::EarlierAttempt:
        m_lastPasteProblem = tr(
            "it is an answer to an earlier sign-in; open the link above and paste the address it leads to.");
        break;
    case PasteResult::UsedCode:
        m_lastPasteProblem =
            tr("its code was used already, and a code works once; open the link above again.");
        break;
    case PasteResult::OldCode:
        m_lastPasteProblem =
            tr("its code is older than five minutes, and HighLevel will hardly take it; open the link above "
               "again.");
        break;
    }
    m_session->output().note(tr("That can't be used: %1").arg(m_lastPasteProblem));
    readPasted();
}

void ConnectCommand::askAboutMissingState()
{
    if (m_options.acceptMissingState) {
        m_signIn->answerMissingState(true);
        return;
    }
    const Output &output = m_session->output();
    if (!standardInputIsTerminal()) {
        m_lastPasteProblem =
            tr("it has no state, as if the install had begun at HighLevel and not with our link; if that "
               "is so, use --accept-missing-state.");
        output.note(tr("A redirect was not accepted: %1 Still waiting.").arg(m_lastPasteProblem));
        m_signIn->answerMissingState(false);
        if (isPasting())
            readPasted();
        return;
    }
    if (std::exchange(m_isAsking, true))
        return;
    output.prompt(
        tr("A code came without a state. Did you begin the install yourself, at HighLevel? [y/N] "));
    m_session->input().next(this, [this](const std::optional<QByteArray> &line) {
        m_isAsking = false;
        const QByteArray answer = line.value_or(QByteArray()).trimmed().toLower();
        const bool accept = answer == "y" || answer == "yes";
        if (!accept)
            m_session->output().note(tr("Not accepted. Still waiting."));
        m_signIn->answerMissingState(accept);
        if (!accept && isPasting())
            readPasted();
    });
}

void ConnectCommand::askAboutAccount(const Connection &connection)
{
    const Output &output = m_session->output();
    // Who does not sit at a terminal has said yes beforehand, or it would not have come to this.
    if (m_options.acceptMissingState || !standardInputIsTerminal()) {
        output.note(tr("It belongs to %1.").arg(accountOf(connection)));
        m_signIn->answerAccount(true);
        return;
    }
    output.prompt(tr("It belongs to %1. Is that the account you mean, and are its tokens to be kept? [y/N] ")
                      .arg(accountOf(connection)));
    m_session->input().next(this, [this](const std::optional<QByteArray> &line) {
        const QByteArray answer = line.value_or(QByteArray()).trimmed().toLower();
        m_signIn->answerAccount(answer == "y" || answer == "yes");
    });
}

void ConnectCommand::report(const Connection &connection, const TokenSet &tokens)
{
    const Output &output = m_session->output();
    if (output.isJson()) {
        output.json(eventOf(u"connected"_s, connection));
    } else {
        output.line(tr("Connected \"%1\" to %2.").arg(connection.name, accountOf(connection)));
        output.line(tr("The access token is valid until %1.").arg(localTime(tokens.expiresAt)));
        output.line(
            connection.sessionOnly
                ? tr("Nothing was kept.")
                : tr("The secrets are in the system keychain; \"hloauth token %1\" prints the access token.")
                      .arg(shellQuoted(connection.name)));
    }
    const QStringList missing = connection.missingScopes();
    if (!missing.isEmpty())
        output.note(tr("Warning: asked for and not granted: %1.").arg(missing.join(u", "_s)));
    Q_EMIT finished(ExitCode::Done);
}

void ConnectCommand::interrupt()
{
    m_hiddenTyping.reset();
    if (m_signIn)
        m_signIn->cancel();
    else
        Command::interrupt();
}

} // namespace hloauth
