#pragma once

#include "widgets/symbol.h"

#include <QCoreApplication>
#include <QString>

class QDateTime;

namespace hloauth {

struct Connection;

/// How a connection is doing, for people.
struct ConnectionState {
    Q_DECLARE_TR_FUNCTIONS(ConnectionState)

public:
    enum class Kind { Valid, Expired, Refreshing, NeedsSignIn };

    Kind kind = Kind::Valid;
    QString word; ///< "Valid for 21 h"
    QString why; ///< a sentence; may be empty
    Tone tone = Tone::Good;
    Symbol symbol = Symbol::Tick;

    static ConnectionState of(const Connection &connection, const QDateTime &now, bool isRefreshing);
};

/// "Sub-account: Sunrise Dental" or "Agency".
QString ownerText(const Connection &connection);

} // namespace hloauth
