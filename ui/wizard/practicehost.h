#pragma once

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>

namespace hloauth {

class PracticeServer;
class ScopeCatalog;

/// The practice server of this program, started when it is first wanted. It lives as long as the
/// program, so that practice connections can be refreshed.
class PracticeHost : public QObject {
    Q_OBJECT

public:
    /// \a clock says UTC now; without one, it is the system's.
    explicit PracticeHost(const ScopeCatalog &catalog, std::function<QDateTime()> clock = {},
                          QObject *parent = nullptr);
    ~PracticeHost() override;

    /// The running server; nullptr if it can't be started: errorString() says why.
    PracticeServer *server();
    bool isRunning() const { return m_server != nullptr; }
    QString errorString() const { return m_error; }

private:
    const ScopeCatalog &m_catalog;
    std::function<QDateTime()> m_clock;
    std::unique_ptr<PracticeServer> m_server;
    QString m_error;
};

} // namespace hloauth
