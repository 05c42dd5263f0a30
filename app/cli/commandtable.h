#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace hloauth {

class Command;

/// What the frame knows of a command before it runs.
struct CommandEntry {
    QString name;
    QString summary; ///< one line
    QString operand; ///< what stands behind the name: "NAME", or "[TEXT]" if it can be left out; empty if
                     ///< nothing does
    std::function<std::unique_ptr<Command>()> make;

    bool isOperandOptional() const { return operand.startsWith(u'['); }
};

/// Every command, in the order in which help lists them.
QList<CommandEntry> commandTable();

} // namespace hloauth
