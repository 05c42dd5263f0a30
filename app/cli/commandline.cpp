#include "cli/commandline.h"

#include "catalog/nearest.h"
#include "cli/command.h"
#include "cli/failure.h"
#include "cli/output.h"
#include "cli/session.h"

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

void addGlobalOptions(QCommandLineParser &parser)
{
    WorkspaceOptions::addTo(parser);
    parser.addOptions({
        {u"json"_s, CommandLine::tr("Print results and errors as JSON.")},
        {{u"h"_s, u"help"_s}, CommandLine::tr("Print this help.")},
        {{u"v"_s, u"version"_s}, CommandLine::tr("Print the version.")},
    });
}

/// Says what is wrong with the options without repeating values, which may be secrets.
QString optionProblem(const QCommandLineParser &parser, const QString &command)
{
    const QString help = command.isEmpty() ? u"hloauth --help"_s : u"hloauth %1 --help"_s.arg(command);
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.contains(u"client-secret"_s))
        return CommandLine::tr(
            "A secret is never an argument, where other users of this computer could read it; "
            "give it with --client-secret-stdin or --client-secret-file.");
    if (unknown.contains(u"shared-secret"_s))
        return CommandLine::tr(
            "A secret is never an argument, where other users of this computer could read it; "
            "give it with --shared-secret-file.");
    if (!unknown.isEmpty())
        return CommandLine::tr("There is no option --%1; \"%2\" lists those that there are.")
            .arg(unknown.constFirst(), help);
    QString text = parser.errorText();
    if (const qsizetype value = text.indexOf(u'='); value >= 0)
        text = text.left(value) + u"'."_s;
    if (text.endsWith(u'.'))
        text.chop(1);
    return CommandLine::tr("%1; see \"%2\".").arg(text, help);
}

QString exitCodes()
{
    return CommandLine::tr(
        "Exit codes:\n"
        "  0  done\n"
        "  1  the answer is no\n"
        "  2  bad usage or input\n"
        "  3  refused by HighLevel or by you, or no consent came in time\n"
        "  4  network or server fault, or something is in use; nothing is lost, try again\n"
        "  5  the system keychain can't be used\n"
        "  6  this connection needs a new sign-in\n");
}

} // namespace

CommandLine::CommandLine(QStringList arguments, QObject *parent)
    : QObject(parent), m_arguments(std::move(arguments)), m_output(std::make_unique<Output>(false))
{
    addGlobalOptions(m_parser);
}

CommandLine::~CommandLine() = default;

void CommandLine::run()
{
    const std::optional<CommandEntry> entry = findCommand();
    if (entry && readOptions(*entry))
        begin();
}

/// Finds the command's name behind the global options that may come before it.
std::optional<CommandEntry> CommandLine::findCommand()
{
    m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    const bool understood = m_parser.parse(m_arguments);
    const QString name = m_parser.positionalArguments().value(0);
    m_output = std::make_unique<Output>(m_arguments.contains(u"--json"_s));
    if (!understood) {
        fail(Failure::usage(optionProblem(m_parser, {})));
        return std::nullopt;
    }
    if (m_parser.isSet(u"version"_s)) {
        m_output->line(u"hloauth "_s + QCoreApplication::applicationVersion());
        end(ExitCode::Done);
        return std::nullopt;
    }
    const bool askedForHelp = name == u"help"_s || m_parser.isSet(u"help"_s);
    const QString subject = name == u"help"_s ? m_parser.positionalArguments().value(1) : name;
    QStringList names;
    const QList<CommandEntry> table = commandTable();
    for (const CommandEntry &entry : table) {
        names.append(entry.name);
        if (entry.name != subject)
            continue;
        if (!askedForHelp)
            return entry;
        printHelp(entry);
        return std::nullopt;
    }
    if (subject.isEmpty() && askedForHelp) {
        printOverview();
        return std::nullopt;
    }
    const QStringList near = nearest(subject, names, 1);
    if (subject.isEmpty())
        fail(Failure::usage(tr("What shall be done? \"hloauth --help\" lists the commands.")));
    else if (near.isEmpty())
        fail(Failure::usage(
            tr("There is no command \"%1\"; \"hloauth --help\" lists the commands.").arg(subject)));
    else
        fail(Failure::usage(
            tr("There is no command \"%1\"; did you mean \"%2\"?").arg(subject, near.constFirst())));
    return std::nullopt;
}

bool CommandLine::readOptions(const CommandEntry &entry)
{
    m_command = entry.make();
    m_command->addOptions(m_parser);
    m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    const bool understood = m_parser.parse(m_arguments);
    if (m_parser.isSet(u"help"_s)) {
        printHelp(entry);
        return false;
    }
    if (!understood) {
        fail(Failure::usage(optionProblem(m_parser, entry.name)));
        return false;
    }
    m_output = std::make_unique<Output>(m_parser.isSet(u"json"_s));
    return checkOperands(entry, m_parser.positionalArguments().mid(1));
}

bool CommandLine::checkOperands(const CommandEntry &entry, const QStringList &operands)
{
    const qsizetype wanted = entry.operand.isEmpty() ? 0 : 1;
    if (entry.isOperandOptional() && operands.isEmpty())
        return true;
    if (operands.size() == wanted && !operands.contains(QString()))
        return true;
    // The surplus is not repeated: it may be a secret in the wrong place.
    if (operands.size() > wanted && entry.isOperandOptional())
        fail(Failure::usage(tr("\"%1\" takes one text: put quotes around it.").arg(entry.name)));
    else if (operands.size() > wanted)
        fail(Failure::usage(
            wanted == 0 ? tr("\"%1\" takes nothing but options; see \"hloauth %1 --help\".").arg(entry.name)
                        : tr("\"%1\" takes one %2 and options; see \"hloauth %1 --help\".")
                              .arg(entry.name, entry.operand)));
    else
        fail(Failure::usage(
            entry.isOperandOptional()
                ? tr("The text for \"%1\" is empty.").arg(entry.name)
                : tr("\"%1\" needs the connection's name: hloauth %1 %2").arg(entry.name, entry.operand)));
    return false;
}

void CommandLine::begin()
{
    QString problem;
    const std::optional<WorkspaceOptions> options = WorkspaceOptions::fromParser(m_parser, &problem);
    if (!options)
        return fail(Failure::usage(problem));
    m_session =
        std::make_unique<Session>(m_parser, m_parser.positionalArguments().mid(1), *options, *m_output);
    connect(m_command.get(), &Command::finished, this, &CommandLine::end);
    connect(m_command.get(), &Command::failed, this, &CommandLine::fail);
    m_command->start(*m_session);
}

void CommandLine::interrupt()
{
    if (m_ended)
        return;
    if (m_session)
        m_command->interrupt();
    else
        fail(Failure::interrupted());
}

void CommandLine::printOverview()
{
    QString text =
        tr("HighLevel OAuth Helper on the command line.\n\nUsage: hloauth COMMAND [options]\n\nCommands:\n");
    const QList<CommandEntry> table = commandTable();
    for (const CommandEntry &entry : table) {
        const QString name = entry.operand.isEmpty() ? entry.name : entry.name + u' ' + entry.operand;
        text += u"  %1  %2\n"_s.arg(name, -20).arg(entry.summary);
    }
    text += tr("\n\"hloauth COMMAND --help\" tells more about one.\n\nOptions of every command:\n"
               "  --marketplace-url URL  where the authorization page is (HLOAUTH_MARKETPLACE_URL)\n"
               "  --api-url URL          where the token endpoint and the API are (HLOAUTH_API_URL)\n"
               "  --data-dir DIR         where the connection list is (HLOAUTH_DATA_DIR)\n"
               "  --json                 print results and errors as JSON\n"
               "  -h, --help             print help\n"
               "  -v, --version          print the version\n\n");
    m_output->line(text + exitCodes().trimmed());
    end(ExitCode::Done);
}

void CommandLine::printHelp(const CommandEntry &entry)
{
    const std::unique_ptr<Command> command = entry.make();
    QCommandLineParser parser;
    command->addOptions(parser);
    addGlobalOptions(parser);
    const QString options = parser.helpText(); // the first line names the program by its path
    const QString operand = entry.operand.isEmpty() ? QString() : u' ' + entry.operand;
    QString text = tr("Usage: hloauth %1%2 [options]\n\n%3.\n").arg(entry.name, operand, entry.summary)
                 + options.mid(options.indexOf(u'\n')).trimmed().prepend(u'\n') + u"\n\n"_s;
    if (const QString notes = command->notes(); !notes.isEmpty())
        text += notes + u"\n\n"_s;
    m_output->line(text + exitCodes().trimmed());
    end(ExitCode::Done);
}

void CommandLine::fail(const Failure &failure)
{
    if (m_ended)
        return;
    m_output->failure(failure);
    end(failure.exitCode);
}

void CommandLine::end(ExitCode code)
{
    if (std::exchange(m_ended, true))
        return;
    Q_EMIT finished(static_cast<int>(code));
}

} // namespace hloauth
