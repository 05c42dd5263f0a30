#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace hloauth {

/// A sub-account of the practice agency.
struct PracticeSubAccount {
    QString id; ///< 20 letters and digits
    QString name;
    QString street;
    QString city;
    QString state;
    QString postalCode;
    QDateTime installedAt; ///< UTC

    QString address() const; ///< in one line
};

/// The invented agency of the practice server. Ids and names are the same at each start.
class PracticeAgency {
public:
    PracticeAgency(int subAccounts, const QDateTime &now);

    QString companyId() const;
    QString name() const;
    QString userId() const; ///< of the person who installs the app
    const QList<PracticeSubAccount> &subAccounts() const { return m_subAccounts; }
    const PracticeSubAccount *find(const QString &locationId) const; ///< nullptr if there is none

private:
    QList<PracticeSubAccount> m_subAccounts;
};

} // namespace hloauth
