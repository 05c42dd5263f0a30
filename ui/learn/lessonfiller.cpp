#include "learn/lessonfiller.h"

#include "link/servers.h"

#include <QRegularExpression>

namespace hloauth {

namespace {

/// \a value if it is what HighLevel's ids look like, or else \a example: what stands in a command
/// must be harmless for a shell.
QString idOr(const QString &value, const QString &example)
{
    static const QRegularExpression id(QStringLiteral("\\A[A-Za-z0-9_-]+\\z"));
    return id.match(value).hasMatch() ? value : example;
}

QString standardApi()
{
    return Servers::highLevel().api.toString(QUrl::FullyEncoded);
}

QString addressOf(const QUrl &api)
{
    static const QRegularExpression harmless(QStringLiteral("\\A[A-Za-z0-9._~:/%\\[\\]-]+\\z"));
    const QString text = api.toString(QUrl::FullyEncoded);
    return harmless.match(text).hasMatch() ? text : standardApi();
}

/// \a block, shown with a line break before each option, in one line.
QString inOneLine(const QStringList &block)
{
    QStringList parts;
    for (QString line : block) {
        if (line.endsWith(u'\\'))
            line.chop(1);
        parts += line.trimmed();
    }
    return parts.join(u' ');
}

bool isLeftOut(const QString &reader, UserType type)
{
    return (reader == QStringLiteral("agency") && type == UserType::Location)
        || (reader == QStringLiteral("sub-account") && type == UserType::Company);
}

} // namespace

LessonFiller::LessonFiller(const ScopeCatalog &catalog, const KnownErrors &errors)
    : m_catalog(catalog), m_texts(catalog, errors)
{
}

FilledLesson LessonFiller::fill(const QString &markdown, const LearnValues &values) const
{
    static const QRegularExpression condition(QStringLiteral("\\A\\{\\{for ([a-z-]+)\\}\\}\\z"));
    FilledLesson lesson;
    bool leavesOut = false;
    std::optional<QStringList> block; // while inside of one
    const QStringList lines = markdown.trimmed().split(u'\n');
    for (const QString &line : lines) {
        const auto match = condition.match(line);
        if (match.hasMatch())
            leavesOut = values.areOwn() && isLeftOut(match.captured(1), values.userType);
        if (line == QStringLiteral("{{end}}"))
            leavesOut = false;
        if (leavesOut || match.hasMatch() || line == QStringLiteral("{{end}}"))
            continue;
        const bool isFence = line.startsWith(QStringLiteral("```"));
        lesson.markdown += (isFence ? line : replaced(line, values)) + u'\n';
        if (isFence && block) {
            endBlock(*block, values, &lesson);
            block.reset();
        } else if (isFence) {
            block.emplace();
        } else if (block) {
            block->append(line);
        }
    }
    return lesson;
}

void LessonFiller::endBlock(const QStringList &block, const LearnValues &values, FilledLesson *lesson) const
{
    const QString command = inOneLine(block);
    const bool isCommand = command.startsWith(QStringLiteral("curl ")) && values.copyCommand;
    if (!isCommand || !command.contains(LearnValues::tokenMark()))
        return;
    LearnValues others = values;
    others.maskedToken = LearnValues::tokenMark(); // stays until the moment of copying
    lesson->markdown +=
        QStringLiteral("\n[%1](copy:%2)\n").arg(tr("Copy with my token")).arg(lesson->commands.size());
    lesson->commands += replaced(command, others);
}

QString LessonFiller::replaced(const QString &line, const LearnValues &values) const
{
    static const QRegularExpression placeholder(QStringLiteral("\\{\\{([a-z0-9-]+)(?: ([^{}]*))?\\}\\}"));
    QString result;
    qsizetype end = 0;
    for (auto matches = placeholder.globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        const QString value = valueOf(match.captured(1), match.captured(2), values);
        result += line.mid(end, match.capturedStart() - end);
        result += value.isEmpty() ? match.captured() : value;
        end = match.capturedEnd();
    }
    return result + line.mid(end);
}

QString LessonFiller::valueOf(const QString &name, const QString &argument, const LearnValues &values) const
{
    const QString own = ownValue(name, values);
    return own.isEmpty() ? fact(name, argument) : own;
}

QString LessonFiller::ownValue(const QString &name, const LearnValues &values) const
{
    if (name == QStringLiteral("api-url"))
        return addressOf(values.api);
    if (name == QStringLiteral("location-id"))
        return idOr(values.locationId, QStringLiteral("EXAMPLE0SUBACCOUNT00"));
    if (name == QStringLiteral("company-id"))
        return idOr(values.companyId, QStringLiteral("EXAMPLE0AGENCY000000"));
    if (name == QStringLiteral("user-id"))
        return idOr(values.userId, QStringLiteral("EXAMPLE0USER00000000"));
    if (name == QStringLiteral("app-id"))
        return idOr(values.appId, QStringLiteral("0123456789abcdef01234567"));
    if (name == QStringLiteral("access-token"))
        return values.maskedToken.isEmpty() ? QStringLiteral("YOUR_ACCESS_TOKEN") : values.maskedToken;
    if (name == QStringLiteral("values-note"))
        return note(values);
    return {};
}

QString LessonFiller::fact(const QString &name, const QString &argument) const
{
    if (name == QStringLiteral("scope-for"))
        return m_texts.scopeFor(argument);
    if (name == QStringLiteral("scope-for-event"))
        return m_texts.scopeForEvent(argument);
    if (name == QStringLiteral("scopes-in"))
        return m_texts.scopesIn(argument);
    if (name == QStringLiteral("scopes-agency"))
        return m_texts.scopesOf(PlanTier::Agency);
    if (name == QStringLiteral("scopes-agency-pro"))
        return m_texts.scopesOf(PlanTier::AgencyPro);
    if (name == QStringLiteral("scopes-agency-token"))
        return m_texts.scopesWithTwoTiers();
    if (name == QStringLiteral("webhook-events"))
        return m_texts.webhookEvents();
    if (name == QStringLiteral("errors-authorize"))
        return m_texts.consentErrors();
    if (name == QStringLiteral("errors-calls"))
        return m_texts.callErrors();
    if (name == QStringLiteral("standard-api-url"))
        return standardApi();
    if (name == QStringLiteral("catalog-source"))
        return tr("Put together from: %1.").arg(markdownText(m_catalog.source()));
    return count(name);
}

QString LessonFiller::count(const QString &name) const
{
    if (name == QStringLiteral("scope-count"))
        return QString::number(m_catalog.scopes().size());
    if (name == QStringLiteral("endpoint-count"))
        return QString::number(m_catalog.endpoints().size());
    if (name == QStringLiteral("webhook-count"))
        return QString::number(m_catalog.webhookEvents().size());
    if (name == QStringLiteral("documented-count"))
        return QString::number(m_texts.documentedEvents());
    if (name == QStringLiteral("guess-count"))
        return QString::number(m_texts.guessedEvents());
    if (name == QStringLiteral("lifecycle-count"))
        return QString::number(m_texts.eventsWithoutScope());
    return {};
}

QString LessonFiller::note(const LearnValues &values)
{
    if (!values.areOwn())
        return tr("*The IDs are made up. After Leg 3 your own stand here.*");
    return values.owner.isEmpty() ? tr("*The IDs are your own.*")
                                  : tr("*The IDs are your own: %1.*").arg(markdownText(values.owner));
}

} // namespace hloauth
