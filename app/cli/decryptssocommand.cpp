#include "cli/decryptssocommand.h"

#include "cli/failure.h"
#include "cli/linereader.h"
#include "cli/output.h"
#include "cli/secretfile.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "secrecy/wipe.h"
#include "webhooks/custompagepayload.h"
#include "webhooks/custompagesession.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control;
}

/// Whether the JSON can be printed as it is: in one line, and without what a terminal would obey.
bool isPlainLine(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    return std::none_of(text.begin(), text.end(), isControl);
}

/// The JSON with escapes for what a terminal would obey; Qt leaves some of it as it is.
QByteArray printable(const QByteArray &json)
{
    QString text;
    for (const QChar c : QString::fromUtf8(json)) {
        if (isControl(c) && c != u'\n')
            text += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else
            text += c;
    }
    return text.toUtf8();
}

/// What LineReader has cut.
bool wasCut(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    return text.size() >= LineReader::maximumText
        || std::any_of(lines.begin(), lines.end(),
                       [](const QByteArray &line) { return line.size() >= LineReader::maximumLine; });
}

} // namespace

DecryptSsoCommand::DecryptSsoCommand() = default;

DecryptSsoCommand::~DecryptSsoCommand()
{
    wipe(m_secret);
}

void DecryptSsoCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"payload"_s, tr("Read the payload from FILE; \"-\" is standard input, as without this option."),
         u"FILE"_s},
        {u"shared-secret-file"_s, tr("Read the app's shared secret from the first line of FILE."), u"FILE"_s},
        {u"connection"_s, tr("Use the shared secret that is kept with this connection."), u"NAME"_s},
        {u"keep"_s,
         tr("Keep the secret of --shared-secret-file in the keychain with --connection, if it decrypts the "
            "payload.")},
    });
}

QString DecryptSsoCommand::notes() const
{
    return tr(
        "Example:\n"
        "  hloauth decrypt-sso --payload payload.txt --shared-secret-file secret.txt\n\n"
        "The payload is what the page gets from HighLevel (REQUEST_USER_DATA_RESPONSE, or\n"
        "exposeSessionDetails); it begins with U2FsdGVkX1. It may be quoted, wrapped, percent-encoded, or\n"
        "stand in the JSON that the page sends. The secret is in the developer portal: your app,\n"
        "Advanced Settings, Auth, Shared Secret.\n\n"
        "Prints who is looking at the page, as JSON; with --json exactly as it was encrypted, if that\n"
        "is one line. If it can't be decrypted, says why and ends with 1.\n\n"
        "The format has no check against changes and no time in it: whoever can send your server a\n"
        "payload can also send an older one, or one that was altered.");
}

void DecryptSsoCommand::start(Session &session)
{
    m_session = &session;
    if (!understandsOptions())
        return;
    if (session.options().isSet(u"shared-secret-file"_s))
        readSecretFile(session.options().value(u"shared-secret-file"_s));
    else
        readKeptSecret();
}

bool DecryptSsoCommand::understandsOptions()
{
    const QCommandLineParser &options = m_session->options();
    const bool hasFile = options.isSet(u"shared-secret-file"_s);
    const bool hasConnection = options.isSet(u"connection"_s);
    const bool keeps = options.isSet(u"keep"_s);
    QString problem;
    if (keeps && !(hasFile && hasConnection))
        problem = tr("--keep needs both --shared-secret-file FILE and --connection NAME.");
    else if (!keeps && hasFile == hasConnection)
        problem =
            tr("Say where the shared secret is: either --shared-secret-file FILE or --connection NAME.");
    else if (hasFile && options.value(u"shared-secret-file"_s).isEmpty())
        problem = tr("--shared-secret-file needs the name of a file.");
    if (problem.isEmpty())
        return !hasConnection || findConnection();
    Q_EMIT failed(Failure::usage(problem));
    return false;
}

bool DecryptSsoCommand::findConnection()
{
    Failure failure;
    const ConnectionList *list = m_session->connections(&failure);
    const Connection *connection = list ? list->find(m_session->options().value(u"connection"_s)) : nullptr;
    if (connection)
        m_connection = *connection;
    else if (list)
        failure = Failure::usage(tr("There is no connection of that name; \"hloauth list\" lists them."));
    if (!connection)
        Q_EMIT failed(failure);
    return connection != nullptr;
}

void DecryptSsoCommand::readSecretFile(const QString &name)
{
    QString problem;
    std::optional<QByteArray> secret = SecretFile::read(name, m_session->output(), &problem);
    if (!secret) {
        Q_EMIT failed(
            Failure::usage(tr("The shared secret's file %1 can't be read: %2.").arg(name, problem)));
        return;
    }
    m_secret.swap(*secret);
    readPayload();
}

void DecryptSsoCommand::readKeptSecret()
{
    m_session->workspace().vault().readSharedSecret(
        *m_connection, [self = QPointer<DecryptSsoCommand>(this)](const SecretResult &result) {
            if (self)
                self->takeKeptSecret(result);
        });
}

void DecryptSsoCommand::takeKeptSecret(const SecretResult &result)
{
    if (result.status == SecretStatus::Ok) {
        m_secret = result.value;
        return readPayload();
    }
    const bool isMissing = result.status == SecretStatus::NotFound || result.status == SecretStatus::Damaged;
    Q_EMIT failed(isMissing
                      ? Failure::usage(tr("The keychain holds no shared secret for this connection; give it "
                                          "with --shared-secret-file, and add --keep to have it kept."))
                      : Failure::fromSecret(result));
}

void DecryptSsoCommand::readPayload()
{
    const QString name = m_session->options().value(u"payload"_s);
    if (m_session->options().isSet(u"payload"_s) && name != u"-"_s) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            Q_EMIT failed(
                Failure::usage(tr("The payload's file %1 can't be read: %2.").arg(name, file.errorString())));
            return;
        }
        return decrypt(file.read(CustomPagePayload::maximumText + 1));
    }
    if (standardInputIsTerminal())
        m_session->output().prompt(tr("Payload (an empty line ends it):\n"));
    m_session->input().rest(this, [this](const QByteArray &text) {
        decrypt(wasCut(text) ? QByteArray(CustomPagePayload::maximumText + 1, ' ') : text);
    });
}

void DecryptSsoCommand::decrypt(const QByteArray &payload)
{
    const CustomPageAnswer answer = CustomPageSession::decrypt(payload, m_secret);
    wipe(m_secret);
    if (!answer.session) {
        const CustomPageFinding &problem = answer.problem;
        Q_EMIT failed({ExitCode::No, problem.name(), problem.what() + u' ' + problem.fix(), {}});
        return;
    }
    print(answer);
    if (m_session->options().isSet(u"keep"_s))
        keep(answer.usedSecret);
    else
        Q_EMIT finished(ExitCode::Done);
}

void DecryptSsoCommand::print(const CustomPageAnswer &answer) const
{
    const Output &output = m_session->output();
    const QByteArray &exact = answer.session->json;
    const QJsonDocument document(answer.session->object);
    if (output.isJson() && isPlainLine(exact))
        output.bytes(exact + '\n');
    else if (output.isJson())
        output.bytes(printable(document.toJson(QJsonDocument::Compact)) + '\n');
    else
        output.bytes(printable(document.toJson(QJsonDocument::Indented)));
    for (const CustomPageFinding &note : answer.notes)
        output.note(note.what() + u' ' + note.fix());
}

void DecryptSsoCommand::keep(const QByteArray &secret)
{
    m_session->workspace().vault().saveSharedSecret(
        *m_connection, secret, [self = QPointer<DecryptSsoCommand>(this)](const SecretResult &result) {
            if (!self)
                return;
            if (result.status != SecretStatus::Ok) {
                Q_EMIT self->failed(Failure::fromSecret(result));
                return;
            }
            self->m_session->output().note(
                tr("The shared secret is kept with \"%1\".").arg(self->m_connection->name));
            Q_EMIT self->finished(ExitCode::Done);
        });
}

} // namespace hloauth
