#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace hloauth {

/// A program that listens on a port of this computer.
struct PortOwner {
    Q_DECLARE_TR_FUNCTIONS(hloauth::PortOwner)

public:
    qint64 pid = 0;
    QString program; ///< its file's name, without a path; empty if the system does not tell

    /// It is this program, in whichever form.
    bool isOurs() const;
    /// "python3 (process 4711)", or what is known of it.
    QString words() const;

    bool operator==(const PortOwner &) const = default;
};

/// Who listens on \a port of 127.0.0.1, ::1 or all addresses; nothing if nobody does, or if the system does
/// not tell: it may be another user's program.
std::optional<PortOwner> portOwner(quint16 port);

} // namespace hloauth
