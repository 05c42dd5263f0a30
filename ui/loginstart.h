#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace hloauth {

struct WorkspaceOptions;

/// Whether the program starts without a window when the user logs in, by each system's own way: an XDG
/// autostart entry, a value under the registry's Run key, a launch agent. One source file a platform.
class LoginStart {
    Q_DECLARE_TR_FUNCTIONS(LoginStart)

public:
    /// It will work on the same data directory as now.
    explicit LoginStart(const WorkspaceOptions &options);

    bool isOn() const;
    /// False and one sentence in \a problem if the system does not take it.
    bool set(bool on, QString *problem) const;

private:
    static QString program(); ///< the file that is running; an AppImage's own, not what is unpacked from it

    QStringList m_arguments;
};

} // namespace hloauth
