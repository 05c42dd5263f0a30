#include "cli/exportcommand.h"

#include "catalog/nearest.h"
#include "catalog/scopecatalog.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/table.h"
#include "exporting/exportcontent.h"
#include "exporting/exportfile.h"
#include "exporting/exportformats.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hloauth {

ExportCommand::ExportCommand() = default;
ExportCommand::~ExportCommand() = default;

void ExportCommand::addOptions(QCommandLineParser &parser) const
{
    parser.addOptions({
        {u"format"_s, tr("The form, or \"list\" for a list of them."), u"FORMAT"_s},
        {u"output"_s, tr("Write to FILE, which only you can read, instead of standard output."), u"FILE"_s},
        {u"force"_s, tr("Replace FILE if it exists.")},
        {u"with-refresh-token"_s, tr("Give the refresh token away, too.")},
        {u"min-validity"_s,
         tr("Refresh first if the token has less than so many seconds left (default 300)."), u"S"_s,
         u"300"_s},
    });
}

QString ExportCommand::notes() const
{
    return tr("Forms: %1.\n\n"
              "A refresh token works once. A program that gets it with --with-refresh-token must do the\n"
              "refreshing from then on, and nothing else may refresh this connection.\n\n"
              "The forms that begin with \"snippet-\" hold no token: they take it from the environment\n"
              "variable HIGHLEVEL_ACCESS_TOKEN.")
        .arg(ExportFormat::names().join(u", "_s));
}

void ExportCommand::start(Session &session)
{
    if (session.options().value(u"format"_s) == "list"_L1)
        list(session);
    else if (session.operand().isEmpty())
        Q_EMIT failed(
            Failure::usage(tr("\"export\" needs the connection's name: hloauth export NAME --format "
                              "FORMAT; \"hloauth list\" lists the names.")));
    else
        RefreshingCommand::start(session);
}

void ExportCommand::list(Session &session)
{
    const Output &output = session.output();
    QJsonArray array;
    QList<QStringList> rows;
    for (const ExportFormat &format : ExportFormat::all()) {
        rows.append({format.name, format.title, format.description});
        array.append(QJsonObject{{"format"_L1, format.name},
                                 {"title"_L1, format.title},
                                 {"description"_L1, format.description},
                                 {"media_type"_L1, format.mediaType},
                                 {"file_name"_L1, format.fileName},
                                 {"holds_token"_L1, format.holdsToken},
                                 {"takes_refresh_token"_L1, format.takesRefreshToken}});
    }
    if (output.isJson()) {
        output.json(array);
    } else {
        const QStringList lines = aligned(rows);
        for (const QString &line : lines)
            output.line(line);
    }
    Q_EMIT finished(ExitCode::Done);
}

bool ExportCommand::prepare(Session &session, Failure *failure)
{
    const QCommandLineParser &options = session.options();
    const auto refuse = [failure](const QString &sentence) {
        *failure = Failure::usage(sentence);
        return false;
    };
    const QString name = options.value(u"format"_s);
    m_format = ExportFormat::find(name);
    if (!m_format && name.isEmpty())
        return refuse(tr("--format is missing; \"hloauth export --format list\" lists what there is."));
    if (!m_format) {
        const QStringList near = nearest(name, ExportFormat::names(), 1);
        return refuse(
            near.isEmpty()
                ? tr("There is no such format; \"hloauth export --format list\" lists what there is.")
                : tr("There is no such format; did you mean \"%1\"? \"hloauth export --format list\" "
                     "lists what there is.")
                      .arg(near.constFirst()));
    }
    m_withRefreshToken = options.isSet(u"with-refresh-token"_s);
    if (m_withRefreshToken && !m_format->takesRefreshToken)
        return refuse(
            tr("The format \"%1\" has no place for a refresh token; leave --with-refresh-token out.")
                .arg(m_format->name));
    bool isNumber = false;
    const int seconds = options.value(u"min-validity"_s).toInt(&isNumber);
    if (!isNumber || seconds < 0)
        return refuse(tr("--min-validity is a number of seconds, 0 or more."));
    m_minimumValidity = std::chrono::seconds(seconds);
    m_isForced = options.isSet(u"force"_s);
    m_path = options.value(u"output"_s);
    if (options.isSet(u"output"_s)) {
        using Existing = ExportFile::Existing;
        const QString problem =
            ExportFile::problemWith(m_path, m_isForced ? Existing::Replace : Existing::Keep);
        if (!problem.isEmpty())
            return refuse(problem);
    }
    QString problem;
    std::optional<ScopeCatalog> catalog = ScopeCatalog::builtIn(&problem);
    if (!catalog)
        return refuse(problem);
    m_catalog = std::make_unique<ScopeCatalog>(std::move(*catalog));
    return true;
}

void ExportCommand::refresh(Session &session, const Connection &connection)
{
    Failure failure;
    if (!m_format->holdsToken) { // then nobody need be asked for one
        if (write(ExportContent::withoutTokens(connection), &failure))
            Q_EMIT finished(ExitCode::Done);
        else
            Q_EMIT failed(failure);
        return;
    }
    session.workspace().refresher().ensureValid(
        connection, m_minimumValidity, this, [this](const RefreshOutcome &outcome) {
            Failure notWritten;
            if (outcome.tokens.isValid() && !write(outcome.tokens, &notWritten))
                Q_EMIT failed(notWritten);
            else
                take(outcome);
        });
}

void ExportCommand::print(const RefreshOutcome &) { }

bool ExportCommand::write(const TokenSet &tokens, Failure *failure)
{
    if (m_withRefreshToken && tokens.refreshToken.isEmpty()) {
        *failure =
            Failure::usage(tr("HighLevel gave no refresh token for \"%1\"; leave --with-refresh-token out.")
                               .arg(connection().name));
        return false;
    }
    ExportContent content = ExportContent::of(tokens, connection(), *m_catalog);
    content.withRefreshToken = m_withRefreshToken;
    const QByteArray bytes = m_format->write(content);
    const Output &output = session().output();
    if (!m_path.isEmpty()) {
        using Existing = ExportFile::Existing;
        const QString problem =
            ExportFile::write(m_path, bytes, m_isForced ? Existing::Replace : Existing::Keep);
        if (!problem.isEmpty()) {
            *failure = Failure::usage(problem);
            failure->code = u"not-written"_s;
            return false;
        }
    }
    if (output.isJson()) {
        QJsonObject object{{"event"_L1, "exported"_L1},
                           {"name"_L1, connection().name},
                           {"format"_L1, m_format->name},
                           {"holds_token"_L1, m_format->holdsToken}};
        if (m_path.isEmpty())
            object.insert("text"_L1, QString::fromUtf8(bytes));
        else
            object.insert("file"_L1, m_path);
        output.json(object);
    } else if (m_path.isEmpty()) {
        output.bytes(bytes);
    } else {
        output.note(tr("Written to %1.").arg(m_path));
    }
    if (m_withRefreshToken)
        warnAboutRefreshToken();
    return true;
}

void ExportCommand::warnAboutRefreshToken()
{
    session().workspace().connections().update(connection().id, [](Connection &entry) {
        entry.giveRefreshTokenAway(QDateTime::currentDateTimeUtc());
    });
    session().output().note(tr("Warning: the refresh token works once. Whatever gets it must do the "
                               "refreshing from now on; don't "
                               "let anything else refresh \"%1\".")
                                .arg(connection().name));
    if (connection().keepFresh)
        session().output().note(tr("\"%1\" is not kept fresh here any more.").arg(connection().name));
}

} // namespace hloauth
