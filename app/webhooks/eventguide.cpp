#include "webhooks/eventguide.h"

#include "catalog/datafile.h"
#include "catalog/scopecatalog.h"

#include <QFile>
#include <QHash>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace hloauth {

namespace {

// Qt's objects forget the order of their keys; in a body that is signed it counts.
using Json = nlohmann::ordered_json;

constexpr double readableFormat = 1;
constexpr auto context = "hloauth::EventGuide";
constexpr int indentation = 2;

std::optional<EventGuide> unusable(const QString &why, QString *error)
{
    if (error)
        *error = u"The guide to webhook events can't be used: " % why % u'.';
    return std::nullopt;
}

EventExample::Confidence confidenceOf(const DataEntry &entry)
{
    using Confidence = EventExample::Confidence;
    static const QHash<QString, Confidence> known{{QStringLiteral("documented"), Confidence::Documented},
                                                  {QStringLiteral("reported"), Confidence::Reported},
                                                  {QStringLiteral("assumed"), Confidence::Assumed}};
    const QString text = entry.text(QStringLiteral("confidence"));
    if (!known.contains(text)) {
        entry.fail(u"\"confidence\" of " % entry.place() % u" is \"" % text
                   % u"\", not documented, reported or assumed");
    }
    return known.value(text);
}

void readBody(const Json &example, const DataEntry &entry, EventExample *into)
{
    if (!example.is_object() || example.empty()) {
        entry.fail(u"\"example\" of " % entry.place() % u" is no object with something in it");
        return;
    }
    into->body = QByteArray::fromStdString(example.dump(indentation));
    for (const auto &field : example.items())
        into->keyOrder += QString::fromStdString(field.key());
    const auto type = example.find("type");
    const bool hasType = type != example.end() && type->is_string();
    const QString found = hasType ? QString::fromStdString(type->get<std::string>()) : QString();
    if (found != into->type) {
        entry.fail(u"the \"type\" in \"example\" of " % entry.place() % u" is \"" % found
                   % u"\", and \"type\" beside it says \"" % into->type % u'"');
    }
}

EventExample readEntry(DataEntry entry, const Json &ordered)
{
    EventExample example;
    example.name = entry.nonEmptyText(QStringLiteral("name"));
    if (!example.name.isEmpty())
        entry.setPlace(entry.place() % u" (" % example.name % u')');
    example.when = entry.shownText(QStringLiteral("when"), context);
    example.note = entry.shownTextOrNull(QStringLiteral("note"), context);
    example.source = entry.nonEmptyText(QStringLiteral("source"));
    example.confidence = confidenceOf(entry);
    example.type =
        entry.has(QStringLiteral("type")) ? entry.textOrNull(QStringLiteral("type")) : example.name;
    const auto body = ordered.find("example");
    readBody(body == ordered.end() ? Json() : *body, entry, &example);
    return example;
}

} // namespace

std::optional<EventGuide> EventGuide::fromJson(const QByteArray &json, QString *error)
{
    QString fault;
    const DataEntry file = DataEntry::fromJson(json, &fault);
    if (fault.isEmpty() && file.number(QStringLiteral("format")) != readableFormat)
        file.fail(QStringLiteral("it has another format than this version of the program reads (format 1)"));
    const Json ordered = Json::parse(json.cbegin(), json.cend(), nullptr, false);
    if (!ordered.is_object())
        file.fail(QStringLiteral("it is not whole JSON"));
    if (!fault.isEmpty())
        return unusable(fault, error);
    EventGuide guide;
    guide.m_source = file.nonEmptyText(QStringLiteral("source"));
    guide.m_retrieved = file.nonEmptyText(QStringLiteral("retrieved"));
    guide.readDelivery(file);
    const QList<DataEntry> entries = file.entries(QStringLiteral("events"));
    for (qsizetype i = 0; i < entries.size() && fault.isEmpty(); ++i) {
        const EventExample example = readEntry(entries[i], ordered["events"][static_cast<size_t>(i)]);
        if (guide.find(example.name))
            entries[i].fail(u"\"events\" names " % example.name % u" twice");
        guide.m_entries += example;
    }
    if (!fault.isEmpty())
        return unusable(fault, error);
    std::sort(guide.m_entries.begin(), guide.m_entries.end(),
              [](const EventExample &a, const EventExample &b) { return a.name < b.name; });
    return guide;
}

void EventGuide::readDelivery(const DataEntry &file)
{
    const std::optional<DataEntry> delivery = file.entry(QStringLiteral("delivery"));
    if (!delivery) {
        file.fail(QStringLiteral("\"delivery\" of the file is missing"));
        return;
    }
    m_deliveryNote = delivery->shownText(QStringLiteral("note"), context);
    const QList<DataEntry> fields = delivery->entries(QStringLiteral("fields"));
    for (const DataEntry &field : fields)
        m_deliveryFields.append(
            {field.nonEmptyText(QStringLiteral("name")), field.shownText(QStringLiteral("what"), context)});
}

std::optional<EventGuide> EventGuide::builtIn(QString *error)
{
    QFile file(QStringLiteral(":/webhooks/events.json"));
    if (!file.open(QIODevice::ReadOnly))
        return unusable(
            QStringLiteral("the program does not contain it, so please install the program again"), error);
    return fromJson(file.readAll(), error);
}

const EventExample *EventGuide::find(const QString &name) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(), [&name](const EventExample &entry) {
        return entry.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_entries.cend() ? nullptr : &*found;
}

const EventExample *EventGuide::findByNameOrType(const QString &event) const
{
    if (const EventExample *entry = find(event))
        return entry;
    const auto found =
        std::find_if(m_entries.cbegin(), m_entries.cend(),
                     [&event](const EventExample &entry) { return !event.isEmpty() && entry.type == event; });
    return found == m_entries.cend() ? nullptr : &*found;
}

QList<EventGain> EventGuide::gains(const ScopeCatalog &catalog, const QStringList &scopes) const
{
    QList<EventGain> gains;
    for (const EventExample &entry : m_entries) {
        const WebhookEvent *event = catalog.findEvent(entry.name);
        if (!event)
            continue;
        EventGain gain{&entry, EventGain::Kind::Missing, event->scope, event->scopeIsGuess};
        if (event->scope.isEmpty())
            gain.kind = EventGain::Kind::NeedsNoScope;
        else if (scopes.contains(event->scope))
            gain.kind = EventGain::Kind::Brought;
        gains += gain;
    }
    return gains;
}

} // namespace hloauth
