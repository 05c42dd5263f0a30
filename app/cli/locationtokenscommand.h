#pragma once

#include "cli/agencycommand.h"
#include "tokens/locationtokenrun.h"

#include <QElapsedTimer>

namespace hloauth {

class LocationKeeper;

/// `hloauth location-tokens`: the tokens of an agency's sub-accounts, into a file.
class LocationTokensCommand : public AgencyCommand {
    Q_OBJECT

public:
    LocationTokensCommand();
    ~LocationTokensCommand() override;

    void addOptions(QCommandLineParser &parser) const override;
    QString notes() const override;
    void interrupt() override;

protected:
    bool prepare(Session &session, Failure *failure) override;
    void begin() override;

private:
    bool readFormat(const QCommandLineParser &options, Failure *failure);
    void tellRowError(const SubAccount &account, const OAuthError &error);
    void tellProgress(bool isLast);
    void clearProgress();
    void keepConnections();
    void complete();
    void tellEnd();
    void fail(const AgencyStop &stop, const OAuthError &error);
    Failure failureOfRun(const AgencyStop &stop, const OAuthError &error) const;

    LocationTokenRun::Options m_options;
    bool m_keep = false;
    std::unique_ptr<LocationTokenRun> m_run;
    std::unique_ptr<LocationKeeper> m_keeper;
    QElapsedTimer m_told; ///< since the last line about the progress
    bool m_isLineOpen = false; ///< a line about the progress stands at the terminal
};

} // namespace hloauth
