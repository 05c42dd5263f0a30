#pragma once

#include "connections/connection.h"
#include "connections/secretbackend.h"

#include <QObject>

#include <functional>

namespace hloauth {

class Workspace;

/// Forgets all that the program has kept: every connection with its secrets, then the files of the data
/// directory. What is not the program's own stays, and so does the directory while something is in it.
class EverythingRemoval : public QObject {
    Q_OBJECT

public:
    /// Which connection could not be removed, and what the keychain said; or the file that could not be.
    struct Outcome {
        SecretResult secret; ///< Ok when it is done
        QString connection; ///< its name
        QString file; ///< that is still there
        bool isListUnreadable = false; ///< so it is not known which secrets there are; nothing was removed

        bool isDone() const
        {
            return secret.status == SecretStatus::Ok && file.isEmpty() && !isListUnreadable;
        }
    };
    using Done = std::function<void(const Outcome &)>;

    explicit EverythingRemoval(Workspace &workspace, QObject *parent = nullptr);

    /// Calls \a done once. What fails ends it; what was not removed then is still listed, and it can be begun
    /// again. No refresh may be under way.
    void start(Done done);

private:
    void removeNext();
    void removeFiles();

    Workspace &m_workspace;
    Done m_done;
};

} // namespace hloauth
