#pragma once

#include "cli/agencycommand.h"

namespace hloauth {

/// `hloauth locations`: the sub-accounts in which the app is installed.
class LocationsCommand : public AgencyCommand {
    Q_OBJECT

public:
    void addOptions(QCommandLineParser &parser) const override;
    QString notes() const override;

protected:
    bool prepare(Session &session, Failure *failure) override;
    void begin() override;

private:
    void take(const QList<SubAccount> &accounts);
    void print();
    void tellIfEmpty() const;

    QString m_search;
    std::unique_ptr<LocationLister> m_lister;
    QList<QStringList> m_rows; ///< of the table
    bool m_isEmpty = true;
};

} // namespace hloauth
