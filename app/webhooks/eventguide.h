#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hloauth {

class DataEntry;
class ScopeCatalog;

/// What HighLevel sends for one webhook event.
struct EventExample {
    /// How the body's shape is known.
    enum class Confidence {
        Documented, ///< HighLevel's page of the event shows it
        Reported, ///< so do programs that were made public; the page has something else in one place
        Assumed ///< concluded from events of the same kind
    };

    QString name; ///< as the portal and the catalogue call it
    QString when; ///< one sentence: what happened
    QString note; ///< what else there is to know; `…` around what stands in a body; may be empty
    QString source; ///< address of HighLevel's page
    Confidence confidence = Confidence::Documented;
    /// What the body has in `type`: mostly the event's name. Empty: the documented body has none.
    QString type;
    /// The body with made-up values, its keys in the documented order, indented by two, no line break at its
    /// end.
    QByteArray body;
    QStringList keyOrder; ///< the keys of the body's top level in that order

    bool operator==(const EventExample &) const = default;
};

/// Whether an app with some scopes can get an event.
struct EventGain {
    enum class Kind { Brought, Missing, NeedsNoScope };

    const EventExample *event = nullptr; ///< owned by the guide; never null
    Kind kind = Kind::Missing;
    QString scope; ///< the one that brings it; empty with NeedsNoScope
    bool scopeIsGuess = false; ///< no document of HighLevel's ties event and scope together

    bool operator==(const EventGain &) const = default;
};

/// An example of every webhook event. Read once from a data file; immutable afterwards.
class EventGuide {
public:
    /// A field that every delivery has beside those of its event.
    struct DeliveryField {
        QString name;
        QString what; ///< a clause

        bool operator==(const DeliveryField &) const = default;
    };

    /// On a malformed file returns nothing and puts one sentence that names the place into \a error.
    static std::optional<EventGuide> fromJson(const QByteArray &json, QString *error);
    /// The guide that the program carries (`:/webhooks/events.json`).
    static std::optional<EventGuide> builtIn(QString *error);

    const QList<EventExample> &entries() const { return m_entries; } ///< by name
    const EventExample *find(const QString &name) const; ///< in any case; nullptr if there is none
    /// By the event's name, or else by the `type` that a body has; nullptr if neither is known.
    const EventExample *findByNameOrType(const QString &event) const;

    /// For each event, by name, whether \a scopes bring it. Leaves out events that \a catalog lacks.
    QList<EventGain> gains(const ScopeCatalog &catalog, const QStringList &scopes) const;

    const QList<DeliveryField> &deliveryFields() const { return m_deliveryFields; }
    QString deliveryNote() const { return m_deliveryNote; }
    QString source() const { return m_source; } ///< where the facts were read
    QString retrieved() const { return m_retrieved; } ///< when: year and month, or day (ISO 8601)

private:
    EventGuide() = default;
    void readDelivery(const DataEntry &file);

    QString m_source;
    QString m_retrieved;
    QString m_deliveryNote;
    QList<DeliveryField> m_deliveryFields;
    QList<EventExample> m_entries;
};

} // namespace hloauth
