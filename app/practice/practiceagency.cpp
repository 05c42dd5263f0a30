#include "practice/practiceagency.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hloauth {

namespace {

struct Place {
    const char *city;
    const char *state;
    int postalCode;
};

constexpr std::array businesses{
    "Harbor Dental",         "Maple Street Yoga", "Northside Roofing",    "Bright Smile Orthodontics",
    "Blue Door Realty",      "Cedar Auto Repair", "Lakeview Physio",      "Golden Crust Bakery",
    "Summit Law Office",     "Green Thumb Lawns", "Riverside Vet",        "Corner Coffee",
    "Oak & Iron Fitness",    "Clearwater Pools",  "Sunrise Chiropractic", "Old Town Barbers",
    "Prairie Home Builders", "Silver Fern Spa",   "Pine Ridge Plumbing",  "Beacon Tutoring",
    "Red Kite Photography",  "Willow Day Care",   "Granite Kitchens",     "Valley Solar",
    "Seaside Movers",
};

constexpr std::array places{
    Place{"Portland", "OR", 97201}, Place{"Austin", "TX", 78701}, Place{"Tampa", "FL", 33602},
    Place{"Boise", "ID", 83702},    Place{"Denver", "CO", 80202}, Place{"Columbus", "OH", 43215},
    Place{"Raleigh", "NC", 27601},
};

/// 20 letters and digits, as HighLevel's ids are; always the same for a name.
QString idFor(const QString &name)
{
    constexpr qsizetype length = 20;
    static constexpr char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const QByteArray hash =
        QCryptographicHash::hash(QString(u"practice "_s + name).toUtf8(), QCryptographicHash::Sha256);
    QString id;
    for (qsizetype i = 0; i < length; ++i)
        id += QLatin1Char(digits[static_cast<unsigned char>(hash.at(i)) % (sizeof digits - 1)]);
    return id;
}

PracticeSubAccount makeSubAccount(int index, const QDateTime &now)
{
    const auto business = static_cast<size_t>(index) % businesses.size();
    const auto round = static_cast<size_t>(index) / businesses.size();
    const Place &place = places.at(static_cast<size_t>(index) % places.size());

    PracticeSubAccount account;
    account.name = QString::fromLatin1(businesses.at(business));
    if (round > 0)
        account.name += u' ' + QString::number(round + 1);
    account.name += u" (practice)"_s;
    account.id = idFor(u"sub-account %1"_s.arg(index));
    account.street = u"%1 Main Street"_s.arg(100 + index);
    account.city = QString::fromLatin1(place.city);
    account.state = QString::fromLatin1(place.state);
    account.postalCode = QString::number(place.postalCode);
    account.installedAt = now.addSecs(-60 * (index + 1));
    return account;
}

} // namespace

QString PracticeSubAccount::address() const
{
    return street + u", "_s + city + u", "_s + state + u' ' + postalCode + u", USA"_s;
}

PracticeAgency::PracticeAgency(int subAccounts, const QDateTime &now)
{
    m_subAccounts.reserve(std::max(0, subAccounts));
    for (int i = 0; i < subAccounts; ++i)
        m_subAccounts.append(makeSubAccount(i, now));
}

QString PracticeAgency::companyId() const
{
    return idFor(u"agency"_s);
}

QString PracticeAgency::name() const
{
    return u"Acme Agency (practice)"_s;
}

QString PracticeAgency::userId() const
{
    return idFor(u"user"_s);
}

const PracticeSubAccount *PracticeAgency::find(const QString &locationId) const
{
    const auto found =
        std::find_if(m_subAccounts.begin(), m_subAccounts.end(),
                     [&](const PracticeSubAccount &account) { return account.id == locationId; });
    return found == m_subAccounts.end() ? nullptr : &*found;
}

} // namespace hloauth
