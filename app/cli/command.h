#pragma once

#include "cli/exitcode.h"

#include <QObject>

class QCommandLineParser;

namespace hloauth {

class Session;
struct Failure;

/// One command of `hloauth`. Made for one run.
class Command : public QObject {
    Q_OBJECT

public:
    /// Adds the command's own options.
    virtual void addOptions(QCommandLineParser &parser) const;
    /// What its help says below the options; may be empty.
    virtual QString notes() const;

    /// Begins. Exactly one of finished() and failed() follows, at once or later. \a session outlives
    /// the command.
    virtual void start(Session &session) = 0;

    /// The user (SIGINT) or the system (SIGTERM) wants it to end.
    virtual void interrupt();

Q_SIGNALS:
    void finished(hloauth::ExitCode code);
    void failed(const hloauth::Failure &failure);
};

} // namespace hloauth
