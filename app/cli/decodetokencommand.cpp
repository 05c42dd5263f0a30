#include "cli/decodetokencommand.h"

#include "cli/failure.h"
#include "cli/linereader.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/terminal.h"
#include "tokens/tokenclaims.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

/// The token alone, from what people copy along with it.
QByteArray cleanToken(QByteArray text)
{
    text = text.trimmed();
    for (const char *prefix : {"Authorization:", "authorization:", "Bearer ", "bearer "}) {
        if (text.startsWith(prefix))
            text = text.mid(static_cast<qsizetype>(qstrlen(prefix))).trimmed();
    }
    if (text.size() > 1 && (text.startsWith('"') || text.startsWith('\'')) && text.endsWith(text.front()))
        text = text.mid(1, text.size() - 2);
    return text;
}

} // namespace

DecodeTokenCommand::DecodeTokenCommand() = default;
DecodeTokenCommand::~DecodeTokenCommand() = default;

QString DecodeTokenCommand::notes() const
{
    return tr("Example:\n  hloauth token shop | hloauth decode-token\n\n"
              "The signature is not checked: HighLevel publishes no key for that. The claims are what\n"
              "the token says of itself.");
}

void DecodeTokenCommand::start(Session &session)
{
    m_session = &session;
    if (standardInputIsTerminal()) {
        m_hiddenTyping = std::make_unique<HiddenTyping>();
        session.output().prompt(tr("Token (it is not shown): "));
    }
    readLine();
}

void DecodeTokenCommand::readLine()
{
    m_session->input().next(this, [this](const std::optional<QByteArray> &line) { take(line); });
}

void DecodeTokenCommand::take(const std::optional<QByteArray> &line)
{
    if (line && line->trimmed().isEmpty())
        return readLine();
    m_hiddenTyping.reset();
    if (line)
        decode(cleanToken(*line));
    else
        Q_EMIT failed(
            Failure::usage(tr("No token came; give it on standard input, as in: hloauth token NAME | hloauth "
                              "decode-token")));
}

void DecodeTokenCommand::decode(const QByteArray &token)
{
    const Output &output = m_session->output();
    const std::optional<TokenClaims> claims = TokenClaims::decode(token);
    if (!claims) {
        const bool isPit = token.startsWith("pit-");
        Q_EMIT failed(
            {ExitCode::No,
             u"not-a-jwt"_s,
             isPit
                 ? tr("This is a Private Integration Token, which says nothing of itself; it works as it is "
                      "until it is rotated.")
                 : tr("This is not an access token: those are three parts of letters and digits with two "
                      "dots, and begin with \"eyJ\"; copy it again, whole."),
             {}});
        return;
    }
    output.bytes(QJsonDocument(claims->payload)
                     .toJson(output.isJson() ? QJsonDocument::Compact : QJsonDocument::Indented)
                     .trimmed()
                 + '\n');
    output.note(tr("The signature was not checked: these are the token's own words."));
    if (claims->expiresAt.isValid() && claims->expiresAt < QDateTime::currentDateTimeUtc())
        output.note(tr("The token has expired."));
    if (claims->practice)
        output.note(tr("It was made by a practice server, and is good for nothing else."));
    Q_EMIT finished(ExitCode::Done);
}

void DecodeTokenCommand::interrupt()
{
    m_hiddenTyping.reset();
    Command::interrupt();
}

} // namespace hloauth
